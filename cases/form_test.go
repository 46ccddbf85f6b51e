package cases_test

import (
	"encoding/json"
	"io/fs"
	"path"
	"strings"
	"testing"

	"mithaq"
	"mithaq/cases"
	"mithaq/replay"
)

func bodies(actType string) (interface{ Check() error }, bool) { return mithaq.NewBody(actType) }

// Every case loads, speaks Arabic, Russian and English alike, and names no source in
// vain.
func TestForm(t *testing.T) {
	folders, err := fs.ReadDir(cases.FS, ".")
	if err != nil || len(folders) == 0 {
		t.Fatal("no cases", err)
	}
	for _, folder := range folders {
		t.Run(folder.Name(), func(t *testing.T) {
			c, err := replay.Load(cases.FS, folder.Name(), bodies, mithaq.Types()...)
			if err != nil {
				t.Fatalf("\n%v", err)
			}
			if c.Label != folder.Name() {
				t.Errorf("the case calls itself %q", c.Label)
			}
			files, err := fs.Glob(cases.FS, folder.Name()+"/*.hcl")
			if err != nil {
				t.Fatal(err)
			}
			list, err := fs.ReadFile(cases.FS, folder.Name()+"/case.hcl")
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range files {
				if name := path.Base(file); name != "case.hcl" && !strings.Contains(string(list), `"`+name+`"`) {
					t.Errorf("%s is not among the files of the case: nothing of it is carried out", file)
				}
			}
			cited := map[string]bool{}
			for _, s := range c.Steps {
				if s.Kind != replay.Act {
					continue
				}
				var body any
				if err := json.Unmarshal(s.Act.Body, &body); err != nil {
					t.Fatal(err)
				}
				texts(body, func(languages map[string]any) {
					for _, l := range []string{"ar", "ru", "en"} {
						if languages[l] == nil {
							t.Errorf("%s: %s has a text without %q", s.Place, s.Label, l)
						}
					}
				})
				if s.Act.Known < s.Act.Happened.From {
					t.Errorf("%s: %s was known before it can have happened", s.Place, s.Label)
				}
				for _, cite := range s.Act.Cites {
					cited[cite.Label] = true
				}
			}
			for _, s := range c.Steps {
				if s.Kind == replay.Act && s.Act.Type == "situation.source/1" && !cited[s.Label] {
					t.Errorf("%s: nothing rests on %s", s.Place, s.Label)
				}
			}
		})
	}
}

// texts calls each with the languages of every text within a value.
func texts(v any, each func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		if languages, ok := v["texts"].(map[string]any); ok && v["authentic"] != nil {
			each(languages)
			return
		}
		for _, inner := range v {
			texts(inner, each)
		}
	case []any:
		for _, inner := range v {
			texts(inner, each)
		}
	}
}
