package boxcard_test

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/charter/boxcard"
	"mithaq/words"
)

// departments are those that the cards name.
var departments = []string{"EAST", "FOREST", "HARBOUR", "HILL", "LAKE", "NORTH", "SOUTH", "WEST"}

func load(t testing.TB) *charter.Charter {
	t.Helper()
	c, _, err := boxcard.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestOneCompiledForm(t *testing.T) {
	c := load(t)
	once, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	back, err := charter.Read(once)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := back.Compile(); err != nil || !bytes.Equal(once, again) {
		t.Errorf("read and compiled again, another form, %v", err)
	}
}

// TestCards holds the lists to what the form asks for: five levels, everybody on them one of the
// departments, and nobody called to its own area.
func TestCards(t *testing.T) {
	c := load(t).At(words.At(time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC)))
	if len(c.Cards) != 3 {
		t.Fatalf("%d cards hold", len(c.Cards))
	}
	for _, card := range c.Cards {
		var levels []string
		for _, l := range card.Levels {
			levels = append(levels, l.ID)
			for _, call := range slices.Concat(l.Sends, l.Covers) {
				for _, m := range call.From {
					if !slices.Contains(departments, m) || slices.Contains(card.Home, m) {
						t.Errorf("%s, level %s: calls %s", card.ID, l.ID, m)
					}
				}
				if int64(len(call.From)) < call.Count {
					t.Errorf("%s, level %s: too few for %d of %s", card.ID, l.ID, call.Count, call.ID)
				}
			}
		}
		if !slices.Equal(levels, []string{"1", "2", "3", "4", "5"}) {
			t.Errorf("%s has the levels %q", card.ID, levels)
		}
	}
}

// TestCardOfItsYear: the card of 2025 is another, and both stand in the edition.
func TestCardOfItsYear(t *testing.T) {
	c := load(t)
	for year, want := range map[int]int{2024: 0, 2025: 3, 2026: 5} {
		card := c.At(words.At(time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC))).Card("structure_north")
		got := 0
		if card != nil {
			got = len(card.Levels)
		}
		if got != want {
			t.Errorf("in %d it has %d levels, want %d", year, got, want)
		}
	}
}
