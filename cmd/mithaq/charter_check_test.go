package main

import (
	"bytes"
	"context"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"mithaq/lang"
)

// TestCheckCSTO: the edition that is built in is checked as its folder is, every finding
// has its line, the status says whether there are faults, and nothing is said by halves in
// any language.
func TestCheckCSTO(t *testing.T) {
	check := func(args ...string) (code int, out string) {
		var stdout, stderr bytes.Buffer
		code = run(context.Background(), append([]string{"charter", "check"}, args...), &stdout, &stderr)
		return code, stdout.String()
	}
	code, text := check("--json")
	var builtIn, folder checkJSON
	if err := json.Unmarshal([]byte(text), &builtIn); err != nil {
		t.Fatal(err)
	}
	if len(builtIn.Findings) == 0 || builtIn.Faults+builtIn.Warnings+builtIn.Notes != len(builtIn.Findings) {
		t.Fatalf("%d findings: %d faults, %d warnings, %d notes", len(builtIn.Findings), builtIn.Faults, builtIn.Warnings, builtIn.Notes)
	}
	if want := map[bool]int{true: exitFailed, false: exitDone}[builtIn.Faults > 0]; code != want {
		t.Errorf("status %d with %d faults, want %d", code, builtIn.Faults, want)
	}
	dir := "../../charter/csto"
	if _, text = check(dir, "--json"); json.Unmarshal([]byte(text), &folder) != nil || len(folder.Findings) != len(builtIn.Findings) {
		t.Fatalf("%d findings in the folder, %d in what is built in", len(folder.Findings), len(builtIn.Findings))
	}
	for i, f := range builtIn.Findings {
		g := folder.Findings[i]
		if f.Line == 0 || g.Line != f.Line || g.File != filepath.Join(dir, f.File) || f.Place != g.Place {
			t.Errorf("%s stands at %s:%d and at %s:%d", f.Place, f.File, f.Line, g.File, g.Line)
		}
	}
	for _, tag := range lang.Tags {
		_, text := check("--lang", string(tag))
		if unknown := lang.For(tag).Say("say.unknown"); strings.Contains(text, "⟨") || strings.Contains(text, ": "+unknown) {
			t.Errorf("%s: something is not said:\n%s", tag, text)
		}
	}
}
