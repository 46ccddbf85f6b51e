package canon

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"
)

type inner struct {
	N    int64             `json:"n"`
	Tags []string          `json:"tags,omitempty"`
	M    map[string]string `json:"m,omitempty"`
}

type sample struct {
	B     string  `json:"b"`
	A     string  `json:"a,omitempty"`
	Inner *inner  `json:"inner,omitempty"`
	List  []inner `json:"list"`
	Raw   Raw     `json:"raw,omitempty"`
	OK    bool    `json:"ok,omitempty"`
}

func TestOneSpelling(t *testing.T) {
	v := sample{B: "x\"\\\n\x01é€😀", List: []inner{{N: -3, Tags: []string{"k"}, M: map[string]string{"😀": "1", "\ue000": "2", "a": "3"}}}, Raw: Raw(`{"z":[1,2]}`)}
	b, err := Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	// The astral name sorts before U+E000: by UTF-16 units, not by bytes.
	want := `{"b":"x\"\\\n\u0001é€😀","list":[{"m":{"a":"3","😀":"1","` + "\ue000" + `":"2"},"n":-3,"tags":["k"]}],"raw":{"z":[1,2]}}`
	if string(b) != want {
		t.Fatalf("got  %s\nwant %s", b, want)
	}
	var back sample
	if err := Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	again, err := Marshal(back)
	if err != nil || !bytes.Equal(again, b) {
		t.Fatalf("second spelling %s, %v", again, err)
	}
}

func TestRefused(t *testing.T) {
	for _, tc := range []struct{ in, reason string }{
		{``, "ends too early"},
		{`{"b":"","list":[]} `, "follow the value"},
		{`{"list":[],"b":""}`, "sorted"},
		{`{"b":"","b":"","list":[]}`, "twice"},
		{`{"b":""}`, `"list" is missing`},
		{`{"b":"","list":[],"x":1}`, "unknown field"},
		{`{"B":"","list":[]}`, "unknown field"},
		{`{"a":"","b":"","list":[]}`, "leave the field out"},
		{`{"b":null,"list":[]}`, `want "\""`},
		{`{"b":"","list":[],"raw":null}`, "null is not used"},
		{`{"b":"","list":[],"raw":1.5}`, "decimal as a string"},
		{`{"b":"","list":[],"raw":1e3}`, "decimal as a string"},
		{`{"b":"","list":[],"raw":-0}`, "canonical form of an integer"},
		{`{"b":"","list":[],"raw":01}`, "canonical form of an integer"},
		{`{"b":"","list":[],"raw":9007199254740992}`, "beyond"},
		{`{"b":"\u0041","list":[]}`, "escape"},
		{`{"b":"\/","list":[]}`, "escape"},
		{`{"b":"\u000A","list":[]}`, "escape"},
		{"{\"b\":\"\n\",\"list\":[]}", "must be escaped"},
		{"{\"b\":\"\xff\",\"list\":[]}", "UTF-8"},
		{`{"b":"","list":[],"raw":` + strings.Repeat("[", 40) + strings.Repeat("]", 40) + `}`, "deeper"},
		{`{"b":"","list":[],"raw":` + strings.Repeat("[", 32) + strings.Repeat("]", 32) + `}`, "deeper"},
		{`{"b":"","inner":{},"list":[]}`, `/inner (byte 18): field "n" is missing`},
		{`{"b": "","list":[]}`, `want`},
	} {
		var v sample
		err := Unmarshal([]byte(tc.in), &v)
		if err == nil {
			t.Errorf("%s: accepted", tc.in)
			continue
		}
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || !strings.Contains(err.Error(), tc.reason) {
			t.Errorf("%s:\n got  %v\n want %q", tc.in, err, tc.reason)
		}
	}
}

func TestDeepestNesting(t *testing.T) {
	in := strings.Repeat("[", MaxDepth) + strings.Repeat("]", MaxDepth)
	if err := Check([]byte(in)); err != nil {
		t.Errorf("%d levels: %v", MaxDepth, err)
	}
	if err := Check([]byte("[" + in + "]")); err == nil {
		t.Errorf("%d levels were accepted", MaxDepth+1)
	}
}

func TestMarshalRefuses(t *testing.T) {
	for _, v := range []any{1.5, nil, (*inner)(nil), "\xff", int64(1 << 60), map[int]int{}, Raw(`{ }`), make(chan int)} {
		if b, err := Marshal(v); err == nil {
			t.Errorf("%#v became %s", v, b)
		}
	}
}

// textish spells an instant its own way, as words.Instant does.
type textish struct{ time.Time }

func TestTextKeepsItsSpelling(t *testing.T) {
	var v struct {
		T textish `json:"t"`
	}
	if err := Unmarshal([]byte(`{"t":"2022-01-05T21:50:00Z"}`), &v); err != nil {
		t.Fatal(err)
	}
	if err := Unmarshal([]byte(`{"t":"2022-01-05T21:50:00.0Z"}`), &v); err == nil {
		t.Fatal("a second spelling of one instant was accepted")
	}
}

// FuzzUnmarshal holds the implication of the package comment, and that what is
// accepted is JSON to everybody else too.
func FuzzUnmarshal(f *testing.F) {
	f.Add([]byte(`{"b":"x","list":[{"n":1}],"raw":{"a":[true,"\n"]}}`))
	f.Add([]byte(`{"a":"q","b":"\u0001","inner":{"m":{"k":"v"},"n":-1},"list":[],"ok":true}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if Check(b) == nil {
			if !json.Valid(b) {
				t.Fatalf("%q is canonical but not JSON", b)
			}
			var v any
			if again, err := Marshal(Raw(b)); err != nil || !bytes.Equal(again, b) {
				t.Fatalf("%q, %v, %v", again, v, err)
			}
		}
		var v sample
		if Unmarshal(b, &v) != nil {
			return
		}
		again, err := Marshal(v)
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q, %v", b, again, err)
		}
	})
}
