package replay_test

import (
	"errors"
	"flag"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"mithaq/canon"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/situation"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the goldens; read every difference before you commit it")

// table is a small part of what the program knows.
var table = map[string]func() replay.Body{
	"member.person/1":        func() replay.Body { return new(member.Person) },
	"crisis.open/1":          func() replay.Body { return new(situation.Open) },
	"situation.source/1":     func() replay.Body { return new(situation.Source) },
	"situation.event/1":      func() replay.Body { return new(situation.Event) },
	"situation.figure/1":     func() replay.Body { return new(situation.Figure) },
	"situation.correction/1": func() replay.Body { return new(situation.Correction) },
	"measure.impose/1":       func() replay.Body { return new(measure.Impose) },
}

func bodies(actType string) (interface{ Check() error }, bool) {
	make, ok := table[actType]
	if !ok {
		return nil, false
	}
	return make(), true
}

func load(fsys fs.FS, name string) (*replay.Case, error) {
	return replay.Load(fsys, name, bodies, slices.Sorted(maps.Keys(table))...)
}

// sound is a whole case in two files.
var sound = fstest.MapFS{
	"dir/case.hcl": {Data: []byte(`case "small" {
  title   = text({ en = "A small case", ru = "Малое дело", ar = "قضية صغيرة" })
  charter = "csto"
  files   = ["rest.hcl"]
}
member "KZ" {
  name     = { en = "Kazakhstan", kk = "Қазақстан" }
  original = "kk"
  codes    = [{ system = "iso3166-1", code = "KZ" }]
}
person "tokayev" { name = { en = "Kassym-Jomart Tokayev" } }
`)},
	"dir/rest.hcl": {Data: []byte(`source "day" {
  outlet    = "A wire"
  url       = "https://example.org/1"
  published = "2022-01-05"
  grade     = "B2"
}
source "hour" {
  outlet    = "Another"
  file      = "texts/1.txt"
  language  = "ar"
  published = "2022-01-05T20:00:00+06:00"
  text      = text({ en = "What it is" })
}
open "small" {
  title  = text({ en = "A crisis" })
  member = "KZ"
  happened {
    from = "2022-01-02T00:00:00+05:00"
    to   = "2022-01-02T00:00:00+05:00"
  }
  source = [source.day]
}
act "measure.impose" "emergency" {
  happened {
    from   = "2022-01-05T12:30:00+06:00"
    to     = "2022-01-05T12:30:00+06:00"
    offset = "+06:00"
    said   = "from 12:30"
  }
  source = [source.day, source.hour]
  of     = { member = "KZ", office = "president", person = "tokayev" }
  under  = ["treaty.art4"]
  body = {
    kinds  = ["state_of_emergency"]
    places = ["KZ-ALM"]
    from   = at("2022-01-05T12:30:00+06:00")
    offset = "+06:00"
    text   = text({ en = "x", ar = "س", authentic = "ar" })
  }
}
act "situation.figure" "figure" {
  on = "pact"
  happened {
    from = "2022-01-05T12:30:00+06:00"
    to   = "2022-01-05T12:30:00+06:00"
  }
  known    = "2022-01-07"
  source   = [source.day]
  answers  = [act.emergency]
  corrects = [open.small]
  body = {
    subject = "killed"
    unit    = "people"
    among   = text({ en = "all" })
    value   = from(8)
    speaker = { member = "KZ" }
  }
}
expect "nobody moves before a decision" {
  query = "crisis"
  at    = "2022-01-06T23:00:00+06:00"
  check = {
    "force[member=KG].present" = none()
    "appeals.#"                = 1
    "questions.computed"       = "undeterminable"
    "mandate"                  = null
    "strength"                 = unknown()
    "articles"                 = ["treaty.art4", "treaty.art2"]
  }
}
`)},
}

func instant(t *testing.T, s string) words.Instant {
	t.Helper()
	i, err := words.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func TestLoad(t *testing.T) {
	for _, name := range []string{"dir", "dir/", "dir/case.hcl"} {
		c, err := load(sound, name)
		if err != nil {
			t.Fatalf("Load(%q):\n%v", name, err)
		}
		at := func(s string) words.Instant { return instant(t, s) }
		same := func(s string) words.Window { return words.Window{From: at(s), To: at(s)} }
		raw := func(s string) canon.Raw { return canon.Raw(s) }
		first := "2022-01-01T19:00:00Z"
		want := &replay.Case{
			Label:   "small",
			Title:   words.Text{Authentic: "en", Texts: map[string]string{"en": "A small case", "ru": "Малое дело", "ar": "قضية صغيرة"}},
			Charter: "csto", Mode: record.Live,
			Members: []member.Entry{{ID: "KZ", Name: words.Name{Original: "kk", In: map[string]string{"en": "Kazakhstan", "kk": "Қазақстан"}},
				Codes: []member.Code{{System: "iso3166-1", Code: "KZ"}}}},
			Steps: []replay.Step{
				{Place: "dir/case.hcl:11", Label: "person.tokayev", Kind: replay.Act, Act: &replay.ActStep{
					Type: "member.person/1", OnPact: true, Happened: same(first), Known: at(first),
					Body: raw(`{"label":"tokayev","name":{"in":{"en":"Kassym-Jomart Tokayev"}}}`)}},
				{Place: "dir/rest.hcl:1", Label: "source.day", Kind: replay.Act, Act: &replay.ActStep{
					Type: "situation.source/1", OnPact: true, Known: at("2022-01-05T23:59:59Z"),
					Happened: words.Window{From: at("2022-01-05T00:00:00Z"), To: at("2022-01-05T23:59:59Z")},
					Body:     raw(`{"grade":"B2","label":"day","outlet":"A wire","url":"https://example.org/1"}`)}},
				{Place: "dir/rest.hcl:7", Label: "source.hour", Kind: replay.Act, Act: &replay.ActStep{
					Type: "situation.source/1", OnPact: true, Known: at("2022-01-05T14:00:00Z"), Happened: same("2022-01-05T14:00:00Z"),
					Body: raw(`{"file":"texts/1.txt","label":"hour","language":"ar","outlet":"Another","text":{"authentic":"en","texts":{"en":"What it is"}}}`)}},
				{Place: "dir/rest.hcl:14", Label: "open.small", Kind: replay.Act, Act: &replay.ActStep{
					Type: "crisis.open/1", OnPact: true, Known: at("2022-01-05T23:59:59Z"), Happened: same(first),
					Cites: []replay.Cite{{As: "source", Label: "source.day"}},
					Body:  raw(`{"label":"small","member":"KZ","title":{"authentic":"en","texts":{"en":"A crisis"}}}`)}},
				{Place: "dir/rest.hcl:23", Label: "act.emergency", Kind: replay.Act, Act: &replay.ActStep{
					Type: "measure.impose/1", Known: at("2022-01-05T14:00:00Z"),
					Of:       record.Performer{Member: "KZ", Office: "president", Person: "tokayev"},
					Happened: words.Window{From: at("2022-01-05T06:30:00Z"), To: at("2022-01-05T06:30:00Z"), Offset: "+06:00", Said: "from 12:30"},
					Cites: []replay.Cite{{As: "source", Label: "source.day"}, {As: "source", Label: "source.hour"},
						{As: "authority", Ref: "treaty.art4"}},
					Body: raw(`{"from":"2022-01-05T06:30:00Z","kinds":["state_of_emergency"],"offset":"+06:00","places":["KZ-ALM"],"text":{"authentic":"ar","texts":{"ar":"س","en":"x"}}}`)}},
				{Place: "dir/rest.hcl:41", Label: "act.figure", Kind: replay.Act, Act: &replay.ActStep{
					Type: "situation.figure/1", OnPact: true, Known: at("2022-01-07T23:59:59Z"), Happened: same("2022-01-05T06:30:00Z"),
					Cites: []replay.Cite{{As: "source", Label: "source.day"}, {As: "answers", Label: "act.emergency"}, {As: "corrects", Label: "open.small"}},
					Body:  raw(`{"among":{"authentic":"en","texts":{"en":"all"}},"speaker":{"member":"KZ"},"subject":"killed","unit":"people","value":{"min":8}}`)}},
				{Place: "dir/rest.hcl:59", Label: "nobody moves before a decision", Kind: replay.Expect, Expect: &replay.Expectation{
					Query: "crisis", At: at("2022-01-06T17:00:00Z"),
					Checks: []replay.Check{
						{Place: "dir/rest.hcl:63", Path: "force[member=KG].present", Want: map[string]any{"min": int64(0), "max": int64(0)}},
						{Place: "dir/rest.hcl:64", Path: "appeals.#", Want: int64(1)},
						{Place: "dir/rest.hcl:65", Path: "questions.computed", Want: "undeterminable"},
						{Place: "dir/rest.hcl:66", Path: "mandate"},
						{Place: "dir/rest.hcl:67", Path: "strength", Want: map[string]any{}},
						{Place: "dir/rest.hcl:68", Path: "articles", Want: []any{"treaty.art4", "treaty.art2"}},
					}}},
			},
		}
		if diff := cmp.Diff(want, c); diff != "" {
			t.Errorf("Load(%q) (-want +got):\n%s", name, diff)
		}
	}
}

// Every fault is told at once, with its place, its line and what would mend it.
func TestFaults(t *testing.T) {
	files, err := filepath.Glob("testdata/faults/*.hcl")
	if err != nil || len(files) == 0 {
		t.Fatal("no faults", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".hcl"), func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, err = load(fstest.MapFS{"c/case.hcl": {Data: src}}, "c")
			var ps replay.Problems
			if !errors.As(err, &ps) {
				t.Fatalf("Load: %v, want Problems", err)
			}
			got := err.Error() + "\n"
			golden := strings.TrimSuffix(file, ".hcl") + ".txt"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLoadBounds(t *testing.T) {
	head := "case \"c\" {\n title = text({ en = \"c\" })\n charter = \"csto\"\n files = []\n}\n"
	tests := []struct {
		name, src, want string
	}{
		{"file", head + strings.Repeat("# much\n", replay.MaxFile/6), "is larger than 1048576 bytes"},
		{"blocks", head + strings.Repeat("x {}\n", replay.MaxBlocks), "more than 10000 blocks"},
		{"brackets", "a = " + strings.Repeat("[", 1<<19), "nested deeper"},
		{"signs", "a = " + strings.Repeat("!", 1<<19), "does not compute"},
		{"minus", "a = " + strings.Repeat("-", 1<<19), "does not compute"},
		{"questions", "a = 1" + strings.Repeat("?1", 1<<18), "does not compute"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := load(fstest.MapFS{"case.hcl": {Data: []byte(tt.src)}}, "case.hcl")
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Load: %.200v, want %q", err, tt.want)
			}
		})
	}
	if _, err := load(fstest.MapFS{}, "nowhere"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Load of no folder: %v, want not exist", err)
	}
}

// Whatever the bytes, Load answers.
func FuzzLoad(f *testing.F) {
	for _, file := range sound {
		f.Add(file.Data)
	}
	files, _ := filepath.Glob("testdata/faults/*.hcl")
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		c, err := load(fstest.MapFS{"case.hcl": {Data: src}}, "case.hcl")
		if (c == nil) == (err == nil) {
			t.Fatalf("Load = %v, %v", c, err)
		}
		if err != nil {
			_ = err.Error()
			return
		}
		for _, s := range c.Steps {
			if s.Act != nil && canon.Check(s.Act.Body) != nil {
				t.Errorf("%s: the body is not canonical", s.Place)
			}
		}
	})
}
