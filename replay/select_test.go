package replay_test

import (
	"encoding/json"
	"testing"

	"mithaq/replay"

	"github.com/google/go-cmp/cmp"
)

const answer = `{
  "label": "kz-2022",
  "open": true,
  "questions": [{"kind": "send_forces", "articles": ["treaty.art4"], "computed": "undeterminable", "missing": ["AM", "BY"]}],
  "force": [
    {"member": "KG", "line": "personnel", "announced": {"min": null, "max": null}, "consented": {"min": 0, "max": 0}, "present": null},
    {"member": "AM", "line": "personnel", "announced": {"min": 70, "max": 100}, "consented": null, "present": null},
    {"member": "KG", "line": "vehicles", "announced": null, "consented": null, "present": null}
  ],
  "figures": [
    {"subject": "killed", "value": {"min": 164, "max": 164}, "speaker": {"member": "KZ"}, "withdrawn": true},
    {"subject": "killed", "value": {"min": null, "max": null}, "speaker": {"outside": "TASS"}, "withdrawn": false}
  ],
  "matrix": [[1, 2], [3]],
  "measures": []
}`

func TestSelect(t *testing.T) {
	var doc any
	if err := json.Unmarshal([]byte(answer), &doc); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		path string
		want any
	}{
		{"label", "kz-2022"},
		{"open", true},
		{"questions[kind=send_forces].computed", "undeterminable"},
		{"questions.articles", "treaty.art4"},
		{"questions[articles=treaty.art4].missing", []any{"AM", "BY"}},
		{"questions[articles=treaty.art2].missing", nil},
		{"questions[missing=BY,missing=AM].kind", "send_forces"},
		{"force[member=KG,line=personnel].consented", map[string]any{"min": int64(0), "max": int64(0)}},
		{"force[member=KG,line=personnel].announced", map[string]any{}},
		{"force[member=KG,line=personnel].present", nil},
		{"force[member=KG].line", []any{"personnel", "vehicles"}},
		{"force[member=TJ].line", nil},
		{"force[announced=null].line", "vehicles"},
		{"force[member=KG].#", int64(2)},
		{"force[member=TJ].#", int64(0)},
		{"force[1].announced.max", int64(100)},
		{"force[member=KG][0].line", "personnel"},
		{"force[7].line", nil},
		{"figures[withdrawn=true].value.min", int64(164)},
		{"figures[speaker.member=KZ,value.min=164].withdrawn", true},
		{"figures[speaker.member=null].value", map[string]any{"min": nil, "max": nil}},
		{"matrix[0]", []any{int64(1), int64(2)}},
		{"matrix[0].#", int64(2)},
		{"measures.#", int64(0)},
		{"measures[kind=curfew].place", nil},
		{"open.#", int64(1)},
		{"nothing.at.all", nil},
		{"label.deeper", nil},
	}
	for _, tt := range tests {
		got, err := replay.Select(doc, tt.path)
		if err != nil {
			t.Errorf("Select(%q): %v", tt.path, err)
			continue
		}
		if !replay.Matches(got, tt.want) {
			t.Errorf("Select(%q) = %v, want %v", tt.path, got, tt.want)
		}
	}

	list := []any{map[string]any{"member": "AM", "status": "party"}, map[string]any{"member": "UZ", "status": "suspended"}}
	for path, want := range map[string]any{"[member=UZ].status": "suspended", "[0].member": "AM", "#": int64(2)} {
		got, err := replay.Select(list, path)
		if err != nil || !replay.Matches(got, want) {
			t.Errorf("Select(%q) = %v, %v, want %v", path, got, err, want)
		}
	}
}

func TestSelectFaults(t *testing.T) {
	for path, want := range map[string]string{
		"":           `path "", character 1: a path has 1 to 500 bytes`,
		"a.":         `path "a.", character 3: want the name of a field`,
		"a..b":       `path "a..b", character 3: want the name of a field`,
		"a[b=c":      `path "a[b=c", character 2: the bracket is not closed`,
		"a[b]":       `path "a[b]", character 3: want a number or conditions such as member=KG, found "b"`,
		"a[-1]":      `path "a[-1]", character 3: want a number or conditions such as member=KG, found "-1"`,
		"a[=b]":      `path "a[=b]", character 3: want a number or conditions such as member=KG, found "=b"`,
		"a[b.=c]":    `path "a[b.=c]", character 3: path "b.", character 3: want the name of a field`,
		"a b":        `path "a b", character 2: want a point, a bracket or the end, found ' '`,
		"a.#.b":      `path "a.#.b", character 3: want the name of a field`,
		"a.[b=c]":    `path "a.[b=c]", character 3: want the name of a field`,
		"a[b=c]d":    `path "a[b=c]d", character 7: want a point, a bracket or the end, found 'd'`,
		"\u0645":     "path \"\u0645\", character 1: want the name of a field",
		"a[0].b[0]]": `path "a[0].b[0]]", character 10: want a point, a bracket or the end, found ']'`,
	} {
		_, err := replay.Select(nil, path)
		if err == nil {
			t.Errorf("Select(%q): no error, want %q", path, want)
		} else if diff := cmp.Diff(want, err.Error()); diff != "" {
			t.Errorf("Select(%q) (-want +got):\n%s", path, diff)
		}
	}
}

func TestMatches(t *testing.T) {
	type object = map[string]any
	tests := []struct {
		got, want any
		matches   bool
	}{
		{nil, nil, true},
		{nil, "null", false},
		{nil, false, false},
		{"a", "a", true},
		{"8", int64(8), false},
		{float64(8), int64(8), true},
		{json.Number("8"), int64(8), true},
		{int64(8), 8, true},
		{8.5, int64(8), false},
		{float64(9007199254740991), int64(9007199254740991), true},
		{true, true, true},
		{true, "true", false},
		{[]any{"a"}, "a", true},
		{"a", []any{"a"}, true},
		{[]any{[]any{"a"}}, "a", true},
		{[]any{"a", "b"}, []any{"a", "b"}, true},
		{[]any{"b", "a"}, []any{"a", "b"}, false},
		{[]any{"a", "b"}, "a", false},
		{[]any{}, nil, false},
		{[]any{}, []any{}, true},
		{nil, []any{}, false},
		{object{"min": nil, "max": nil}, object{}, true},
		{object{}, object{"min": nil}, true},
		{object{"min": float64(8), "max": nil}, object{"min": int64(8)}, true},
		{object{"min": float64(8), "max": float64(9)}, object{"min": int64(8)}, false},
		{object{"a": []any{object{"b": 1}}}, object{"a": object{"b": 1}}, true},
		{nil, object{}, false},
		{object{}, nil, false},
		{"a", object{}, false},
	}
	for _, tt := range tests {
		if got := replay.Matches(tt.got, tt.want); got != tt.matches {
			t.Errorf("Matches(%v, %v) = %v", tt.got, tt.want, got)
		}
	}
}

// Whatever the path and the document, Select answers, and a value matches itself.
func FuzzSelect(f *testing.F) {
	f.Add(answer, "force[member=KG,line=personnel].consented")
	f.Add(answer, "figures[speaker.member=null][0].#")
	f.Fuzz(func(t *testing.T, doc, path string) {
		var v any
		if json.Unmarshal([]byte(doc), &v) != nil {
			return
		}
		got, err := replay.Select(v, path)
		if err == nil && !replay.Matches(got, got) {
			t.Errorf("%v does not match itself", got)
		}
	})
}
