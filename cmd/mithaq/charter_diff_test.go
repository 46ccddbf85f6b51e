package main

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"mithaq/charter"
	"mithaq/explore"
	"mithaq/rule"
)

// hostile would reorder, break and end the line that it stands in.
const hostile = "\u202eevil\u2069\nWhat follows\n  all is well\u0007"

// fillWith sets every field of a value to something: texts to one text, and every list to
// one item. Tests of a rule take turns.
func fillWith(v reflect.Value, text string, inRule bool) {
	switch v.Kind() {
	case reflect.Struct:
		if q, ok := v.Addr().Interface().(*rule.Test); ok {
			share := rule.Test{Majority: &rule.Share{Of: rule.OfAll, AtLeast: &rule.Fraction{Num: 2, Den: 3}, Weight: text, Class: text}}
			*q = rule.Test{All: []rule.Test{{Consensus: true}, {Unanimity: &rule.Unanimity{Of: rule.OfPresent}}, share,
				{Any: []rule.Test{{Quota: &rule.Quota{AtLeast: 3}}, {Majority: &rule.Share{Of: rule.OfVoting, MoreThan: &rule.Fraction{Num: 1, Den: 2}}}}}}}
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillWith(v.Field(i), text, inRule)
			}
		}
	case reflect.Pointer:
		within := v.Type() == reflect.TypeFor[*rule.Rule]()
		if within && inRule {
			// The lighter rule has none of its own.
			v.Set(reflect.ValueOf(&rule.Rule{Test: rule.Test{Consensus: true}}))
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		fillWith(v.Elem(), text, inRule || within)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillWith(v.Index(0), text, inRule)
	case reflect.Map:
		e := reflect.New(v.Type().Elem()).Elem()
		fillWith(e, text, inRule)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("en"), e)
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		v.SetBool(true)
	default:
		v.SetInt(3)
	}
}

// TestDifferenceInWords: whatever is in a charter, its difference is told in words of the
// reader's language, line by line, and no text in it can pretend to be a line of ours.
func TestDifferenceInWords(t *testing.T) {
	var full, none charter.Charter
	fillWith(reflect.ValueOf(&full).Elem(), hostile, false)
	var other charter.Charter
	fillWith(reflect.ValueOf(&other).Elem(), hostile+" too", false)
	full.Seat.Offset, other.Seat.Offset = "+03:00", "-03:00" // no other loads
	for _, pair := range [][2]*charter.Charter{{&none, &full}, {&full, &none}, {&full, &other}} {
		d := difference{Before: side{Given: hostile, At: 3, law: pair[0]}, After: side{Given: "b", law: pair[1]},
			Changes: explore.Diff(pair[0], pair[1]), Consequences: explore.Follow(pair[0], pair[1])}
		for _, code := range explore.ConsequenceCodes {
			// Every code, whether it follows here or not.
			when := &charter.When{Kind: charter.Within, Seconds: 90}
			d.Consequences = append(d.Consequences, explore.Consequence{Code: code, Block: explore.Block{Kind: "office", ID: hostile},
				Was: hostile, Now: hostile, WasDue: when, NowDue: when, Offices: []string{hostile}, Member: hostile,
				Example: []rule.Position{rule.Assent, rule.Assent, rule.Silent}, From: 5, Until: 7, Procedural: true})
		}
		for _, tag := range []string{"ar", "ru", "en"} {
			var out bytes.Buffer
			a := &app{out: &out, lang: tag}
			if err := a.tellDifference(&d); err != nil {
				t.Fatal(err)
			}
			for _, line := range strings.Split(out.String(), "\n") {
				opened, closed := strings.Count(line, "\u2068"), strings.Count(line, "\u2069")
				switch {
				case strings.ContainsAny(line, "\u202e\u0007\r"), opened != closed:
					t.Errorf("%s: %q: a text gets out of its place", tag, line)
				case strings.HasPrefix(strings.TrimSpace(line), "all is well"):
					t.Errorf("%s: %q: a text pretends to be a line in:\n%s", tag, line, out.String())
				case strings.Contains(line, "⟨"), strings.Contains(line, "%!"), strings.Contains(line, "<nil>"), strings.Contains(line, "0x"):
					t.Errorf("%s: %q: has no words", tag, line)
				}
			}
			if got, want := strings.Count(out.String(), "\n"), 6+len(d.Changes); got < want {
				t.Errorf("%s: %d lines, want at least %d", tag, got, want)
			}
		}
	}
}

// TestValuesHaveWords: every type of value that a field can have is put into words.
func TestValuesHaveWords(t *testing.T) {
	var full, none charter.Charter
	fillWith(reflect.ValueOf(&full).Elem(), "x", false)
	a := &app{lang: "en"}
	for _, c := range explore.Diff(&none, &full) {
		for i := range c.Fields {
			if v := c.Fields[i].New; v != nil {
				said := (teller{p: a.printer()}).value(&c.Fields[i], v)
				if kind := reflect.TypeOf(v).Kind(); said == quoted(fmt.Sprint(v)) && kind != reflect.String && kind != reflect.Slice {
					t.Errorf("%s: %T is shown as %s", c.Fields[i].Path, v, said)
				}
			}
		}
	}
}
