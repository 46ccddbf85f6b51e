package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/record"
)

func TestSeal(t *testing.T) {
	body := canon.Raw(`{"a":"yes","list":[{"b":"no","c":1}],"z":{"deep":{"er":"x"}}}`)
	list := []sealing{{"/body/z/deep", "council"}, {"/body/list/0/b", "council"}, {"/body/a", "staff"}}
	rest, sealed, openings, err := seal(body, list, bytes.NewReader(bytes.Repeat([]byte("0123456789abcdef"), 6)))
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"list":[{"c":1}],"z":{}}`; string(rest) != want {
		t.Errorf("left open: %s, want %s", rest, want)
	}
	wantAt := []string{"/body/a", "/body/list/0/b", "/body/z/deep"} // sorted, as the header wants them
	wantValue := []string{`"yes"`, `"no"`, `{"er":"x"}`}
	for i := range wantAt {
		if sealed[i].At != wantAt[i] || string(openings[i].Value) != wantValue[i] || !sealed[i].Opens(openings[i]) {
			t.Errorf("%d: got %s %s", i, sealed[i].At, openings[i].Value)
		}
	}
	if _, _, _, err := seal(body, list[:1], bytes.NewReader(make([]byte, record.SaltSize-1))); err == nil {
		t.Error("a short salt is taken")
	}
	for _, at := range []string{"", "/body", "/body/", "/body/q", "/body/list/0", "/body/list/1/b", "/body/list/x/b", "/body/a/b", "/head/a"} {
		if _, _, _, err := seal(body, []sealing{{at, "council"}}, bytes.NewReader(make([]byte, 1000))); err == nil {
			t.Errorf("%q is sealed", at)
		}
	}
}

func TestDecodeJSON(t *testing.T) {
	for _, text := range []string{`{"a": [1, "x", true, {"b": {}}], "c": -9007199254740991}`, " [] ", `"x"`} {
		v, err := decodeJSON([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		b, err := canon.Marshal(v)
		var want, got any
		if err != nil || json.Unmarshal(b, &got) != nil || json.Unmarshal([]byte(text), &want) != nil {
			t.Errorf("%s: %v", text, err)
		}
		if g, w := mustJSON(t, got), mustJSON(t, want); g != w {
			t.Errorf("got %s, want %s", g, w)
		}
	}
	for _, text := range []string{"", "{", `{"a":1,"a":2}`, `{"a":{"b":1,"b":1}}`, "1.5", "1e3", "null", `{"a":null}`, "{} {}", "\"\xff\"", `{"a"}`,
		"99999999999999999999", strings.Repeat("[", 100) + strings.Repeat("]", 100)} {
		if v, err := decodeJSON([]byte(text)); err == nil {
			t.Errorf("%q is read as %v", text, v)
		}
	}
}

func mustJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
