package hcl

import (
	"bytes"
	"os"
	"testing"
	"testing/fstest"

	"mithaq/charter"

	"github.com/google/go-cmp/cmp"
)

// TestTestsAreNoPartOfTheEdition: an edition has one digest, with and without its tests, in
// whichever file they stand.
func TestTestsAreNoPartOfTheEdition(t *testing.T) {
	base, err := os.ReadFile("../testdata/base.hcl")
	if err != nil {
		t.Fatal(err)
	}
	without := fstest.MapFS{"base.hcl": {Data: base}}
	test := []byte(inner)
	for name, with := range map[string]fstest.MapFS{
		"a file of their own": {"base.hcl": {Data: base}, "tests.hcl": {Data: test}},
		"one file":            {"base.hcl": {Data: append(test, base...)}},
	} {
		want, texts, err := Load(without, ".")
		if err != nil {
			t.Fatal(err)
		}
		if read, err := Read(texts); err != nil || !bytes.Equal(compiled(t, want), compiled(t, read)) {
			t.Fatalf("read another charter than was loaded, %v", err)
		}
		got, _, err := Load(with, ".")
		if err != nil {
			t.Fatal(err)
		}
		also, tests, err := Tests(with, ".")
		if err != nil {
			t.Fatal(err)
		}
		if len(tests) != 1 {
			t.Fatalf("%s: read %d tests, want one", name, len(tests))
		}
		if a, b := compiled(t, want), compiled(t, got); !bytes.Equal(a, b) || !bytes.Equal(a, compiled(t, also)) {
			t.Errorf("%s: with a test the edition has another compiled form", name)
		}
	}
}

func compiled(t *testing.T, c *charter.Charter) []byte {
	t.Helper()
	b, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

const inner = `test "inner" {
  at      = "2005-01-01"
  parties = ["AA", "BB"]
  home    = "BB"
  given {
    who     = "AA"
    by      = office.minister
    act     = council.appeal
    kind    = appeal.help
    invokes = []
  }
  when {
    who = "BB"
    act = council.consultation
  }
  then {
    may     = "no"
    refused = true
    under   = pact.art1
    code    = "office.may_not"
  }
}
`

func TestTestsAsRead(t *testing.T) {
	base, err := os.ReadFile("../testdata/base.hcl")
	if err != nil {
		t.Fatal(err)
	}
	_, got, err := Tests(fstest.MapFS{"x/base.hcl": {Data: base}, "x/t.hcl": {Data: []byte(inner)}}, "x")
	if err != nil {
		t.Fatal(err)
	}
	at, ok := parseInstant("2005-01-01", "+03:00")
	if !ok {
		t.Fatal("no instant")
	}
	refused := true
	want := []charter.Test{{
		ID: "inner", File: "x/t.hcl", Line: 1, At: at, Parties: []string{"AA", "BB"}, Home: "BB",
		Given: []charter.Supposed{{Line: 5, At: at - 1, Members: []string{"AA"}, Office: "minister", Act: "council.appeal", Kind: "appeal.help",
			Said: []string{"who", "by", "act", "kind", "invokes"}}},
		When: &charter.Supposed{Line: 12, At: at, Members: []string{"BB"}, Act: "council.consultation", Said: []string{"who", "act"}},
		Then: []charter.Expected{{Line: 16, May: "no", Refused: &refused, Under: "pact.art1", Code: "office.may_not"}},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
