package charter_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"mithaq/charter"
)

// TestDocumented holds doc/charter-format.md to the closed lists: every name has
// its row, and no row has a name that is not on the list.
func TestDocumented(t *testing.T) {
	b, err := os.ReadFile("../doc/charter-format.md")
	if err != nil {
		t.Fatal(err)
	}
	for heading, list := range map[string][]string{
		"Events": charter.Events, "Roles": charter.Roles, "Terms": charter.Terms, "Acts": charter.Acts,
		"Terms of an agreement": charter.AgreementTerms,
	} {
		_, section, ok := strings.Cut(string(b), "\n### "+heading+"\n")
		if !ok {
			t.Errorf("no section %s", heading)
			continue
		}
		section, _, _ = strings.Cut(section, "\n#")
		var rows []string
		for line := range strings.Lines(section) {
			if rest, ok := strings.CutPrefix(line, "| `"); ok {
				name, described, _ := strings.Cut(rest, "` | ")
				if len(described) < len("it |\n") {
					t.Errorf("%s %s is not described", heading, name)
				}
				rows = append(rows, name)
			}
		}
		if !slices.Equal(rows, list) {
			t.Errorf("%s in the document: %q\nin the program: %q", heading, rows, list)
		}
	}
}
