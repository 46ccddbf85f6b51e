package explore_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/charter/hcl"
	"mithaq/explore"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func edition(t testing.TB) *charter.Charter {
	t.Helper()
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// read compiles the texts of a charter, after a preamble that every charter wants.
func read(t testing.TB, text string) *charter.Charter {
	t.Helper()
	c, err := hcl.Read([]hcl.Text{{File: "a.hcl", Text: preamble + text}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const preamble = `
charter "p" {
  language = "en"
  name     = "Pact"
  seat {
    name   = "Somewhere"
    offset = "+00:00"
  }
}
instrument "treaty" {
  name        = "Treaty"
  constitutes = true
}
version "treaty" "1" {
  in_force = "2000-01-01"
}
version "treaty" "2" {
  in_force = "2010-01-01"
}
source "treaty" "art1" {
  label = "article 1"
  gist  = "what it says"
}
source "treaty" "art2" {
  label = "article 2"
  gist  = "what that says"
}
`

// TestSame: a charter does not differ from itself, whole or at any date.
func TestSame(t *testing.T) {
	c := edition(t)
	for _, c := range []*charter.Charter{c, c.At(words.Never - 1), filled()} {
		if got := explore.Diff(c, c); len(got) != 0 {
			t.Errorf("differs from itself: %+v", got)
		}
		if got := explore.Follow(c, c); len(got) != 0 {
			t.Errorf("something follows from itself: %+v", got)
		}
	}
}

// fill sets everything in a value to something, and every list to one item.
func fill(v reflect.Value, n int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), n)
			}
		}
	case reflect.Pointer:
		if v.Type() == reflect.TypeFor[*charter.Charter]() || strings.HasSuffix(v.Type().String(), "rule.Rule") && n > 1 {
			return // a rule of procedure has none of its own
		}
		v.Set(reflect.New(v.Type().Elem()))
		if strings.HasSuffix(v.Type().String(), "rule.Rule") {
			n = 2
		}
		fill(v.Elem(), n)
	case reflect.Slice:
		if strings.HasSuffix(v.Type().String(), "rule.Test") {
			return // tests in tests: compared with the whole test
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), n)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		e := reflect.New(v.Type().Elem()).Elem()
		fill(e, n)
		v.SetMapIndex(reflect.ValueOf("en"), e)
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	default:
		v.SetInt(7)
	}
}

func filled() *charter.Charter {
	var c charter.Charter
	fill(reflect.ValueOf(&c).Elem(), 1)
	return &c
}

// mutations calls try with every way to change one thing in c, and sets it back.
func mutations(v reflect.Value, path string, try func(path string)) {
	once := func(what string, to reflect.Value) {
		was := reflect.New(v.Type()).Elem()
		was.Set(v)
		v.Set(to)
		try(path + what)
		v.Set(was)
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				mutations(v.Field(i), path+"."+f.Name, try)
			}
		}
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		once(" gone", reflect.Zero(v.Type()))
		mutations(v.Elem(), path, try)
	case reflect.Slice:
		if v.Len() == 0 {
			return
		}
		once(" emptied", reflect.Zero(v.Type()))
		mutations(v.Index(0), path+"[0]", try)
	case reflect.Map:
		m := reflect.MakeMap(v.Type())
		e := reflect.New(v.Type().Elem()).Elem()
		fill(e, 1)
		m.SetMapIndex(reflect.ValueOf("ru"), e)
		once(" other key", m)
		once(" emptied", reflect.Zero(v.Type()))
		m = reflect.MakeMap(v.Type())
		if e.Kind() == reflect.String {
			e.SetString("another")
		} else {
			e.SetInt(0)
		}
		m.SetMapIndex(reflect.ValueOf("en"), e)
		once(" other value", m)
	case reflect.String:
		once("", reflect.ValueOf("y").Convert(v.Type()))
	case reflect.Bool:
		once("", reflect.ValueOf(false))
	default:
		once("", reflect.ValueOf(8).Convert(v.Type()))
	}
}

// TestNothingIsForgotten: whatever field of a charter changes, there is a change, and the
// way back is its mirror.
func TestNothingIsForgotten(t *testing.T) {
	a, b := filled(), filled()
	tried := 0
	mutations(reflect.ValueOf(b).Elem(), "charter", func(path string) {
		tried++
		there, back := explore.Diff(a, b), explore.Diff(b, a)
		if len(there) == 0 {
			t.Errorf("%s: no change", path)
		}
		// Where a name changes and those who refer to it do not, it is no charter that loads.
		if diff := cmp.Diff(sorted(there), mirror(back)); diff != "" && !strings.HasSuffix(path, ".ID") {
			t.Errorf("%s: back is not the mirror of there:\n%s", path, diff)
		}
		for _, c := range there {
			for _, f := range c.Fields {
				if !slices.Contains(explore.FieldNames(), f.Name) {
					t.Errorf("%s: the field %s is not among the names", path, f.Name)
				}
			}
		}
	})
	if tried < 150 {
		t.Errorf("only %d fields were changed", tried)
	}
}

// mirror turns changes round.
func mirror(list []explore.Change) []explore.Change {
	turn := map[explore.What]explore.What{explore.Added: explore.Removed, explore.Removed: explore.Added, explore.Changed: explore.Changed, explore.Renamed: explore.Renamed}
	var out []explore.Change
	for _, c := range list {
		c.What = turn[c.What]
		if c.What == explore.Renamed {
			c.ID, c.Was = c.Was, c.ID
		}
		c.Fields = slices.Clone(c.Fields)
		for i := range c.Fields {
			f := &c.Fields[i]
			f.What = turn[f.What]
			f.Old, f.New = f.New, f.Old
			f.Added, f.Removed = f.Removed, f.Added
			switch name := f.Name; { // the block of what changed is that of the second charter
			case c.What != explore.Changed && name != "charter.id":
			case name == "ground.since":
				c.Since, _ = f.New.(string)
			case name == "ground.sources":
				if now, ok := f.New.([]string); ok {
					c.Article = now[0]
				} else {
					c.Article = ""
				}
			case name == "charter.id":
				c.ID = f.New.(string)
			}
		}
		out = append(out, c)
	}
	return sorted(out)
}

// sorted brings blocks and fields into an order that does not hang on which is new.
func sorted(list []explore.Change) []explore.Change {
	list = slices.Clone(list)
	for i := range list {
		list[i].Fields = slices.Clone(list[i].Fields)
		slices.SortStableFunc(list[i].Fields, func(x, y explore.Field) int {
			return strings.Compare(x.Path+"\x00"+string(x.What), y.Path+"\x00"+string(y.What))
		})
	}
	slices.SortStableFunc(list, func(x, y explore.Change) int {
		kinds := explore.BlockKinds()
		if d := slices.Index(kinds, x.Kind) - slices.Index(kinds, y.Kind); d != 0 {
			return d
		}
		return strings.Compare(x.ID+"\x00"+x.Since, y.ID+"\x00"+y.Since)
	})
	return list
}

// shown puts changes down in lines, for tests to compare.
func shown(list []explore.Change) string {
	var b strings.Builder
	for _, c := range list {
		fmt.Fprintf(&b, "%s %s", c.Kind, c.ID)
		if c.Since != "" {
			fmt.Fprintf(&b, "@%s", c.Since)
		}
		fmt.Fprintf(&b, " %s", c.What)
		if c.Was != "" {
			fmt.Fprintf(&b, " was %s", c.Was)
		}
		b.WriteString("\n")
		for _, f := range c.Fields {
			fmt.Fprintf(&b, "  %s %s", f.What, f.Path)
			if f.Added != nil || f.Removed != nil {
				fmt.Fprintf(&b, " +%v -%v", f.Added, f.Removed)
			} else if f.Old != nil || f.New != nil {
				fmt.Fprintf(&b, " %v → %v", f.Old, f.New)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

const offices = `
office "head" {
  of     = member
  name   = "Head"
  may    = [council.appeal, council.position, council.question]
  source = [treaty.art1]
}
office "envoy" {
  of     = member
  name   = "Envoy"
  may    = [council.position]
  source = [treaty.art1]
}
`

func TestDiff(t *testing.T) {
	for _, tc := range []struct{ name, a, b, want string }{
		{"a renamed body, and who refers to it", offices + `
body "council" {
  name   = "Council"
  seats  = each.party
  sits   = [office.head]
  source = [treaty.art1]
}
appeal "attack" {
  name   = "Attack"
  by     = [office.head]
  source = [treaty.art1]
}
question "help" {
  name = "Help"
  body = body.council
  needs = [appeal.attack]
  rule {
    consensus {}
  }
  source = [treaty.art1]
}
duty "answer" {
  name = "Answer"
  on = question.help.announced
  owes = each.party
  when = immediately
  met_by = [appeal.attack.received]
  source = [treaty.art1]
}
`, offices + `
body "assembly" {
  name   = "Council"
  seats  = each.party
  sits   = [office.head]
  source = [treaty.art1]
}
appeal "aggression" {
  name   = "Attack"
  by     = [office.head]
  source = [treaty.art1]
}
question "relief" {
  name = "Help"
  body = body.assembly
  needs = [appeal.aggression]
  rule {
    consensus {}
  }
  source = [treaty.art1]
}
duty "answer" {
  name = "Answer"
  on = question.relief.announced
  owes = each.party
  when = immediately
  met_by = [appeal.aggression.received]
  source = [treaty.art1]
}
`, `body assembly renamed was council
appeal aggression renamed was attack
question relief renamed was help
`},
		{"a rule since a version", offices + `
question "help" {
  name = "Help"
  body = body.council
  rule {
    consensus {}
  }
  source = [treaty.art1]
}
` + council, offices + `
question "help" {
  name = "Help"
  body = body.council
  rule {
    consensus {}
  }
  until = treaty.2
  source = [treaty.art1]
}
question "help" {
  name = "Help"
  body = body.council
  rule {
    majority {
      of = "voting"
      at_least = "2/3"
    }
    quorum {
      seats = 3
    }
  }
  since = treaty.2
  source = [treaty.art2, treaty.art1]
}
` + council, `question help changed
  added ground.until <nil> → treaty.2
question help@treaty.2 added
  added name.authentic <nil> → en
  added name.texts.en <nil> → Help
  added body <nil> → council
  added rule.vote
  added rule.vote.test <nil> → {false <nil> M <nil> [] []}
  added rule.vote.quorum <nil> → {3 <nil> <nil>  }
  added ground.sources +[treaty.art2 treaty.art1] -[]
  added ground.since <nil> → treaty.2
`},
		{"seats, lists and flags", offices + `
body "council" {
  name  = "Council"
  seats = each.seat
  seat "A" {
    class = "great"
    weights = { votes = 2 }
  }
  seat "B" {}
  source = [treaty.art1, treaty.art2]
}
`, strings.Replace(offices, `[council.position]`, `[council.position, council.contact]`, 1) + `
body "council" {
  name  = { en = "The Council" }
  seats = each.seat
  seat "A" {
    weights = { votes = 3 }
  }
  seat "C" {}
  sits = [office.head]
  unverified = true
  source = [treaty.art2, treaty.art1]
}
`, `office envoy changed
  changed may +[council.contact] -[]
body council changed
  changed name.texts.en Council → The Council
  removed roll.A.class great → <nil>
  changed roll.A.weights.votes 2 → 3
  removed roll.B
  added roll.C
  added sits +[head] -[]
  changed ground.sources [treaty.art1 treaty.art2] → [treaty.art2 treaty.art1]
  changed ground.unverified false → true
`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a, b := read(t, tc.a), read(t, tc.b)
			got := regexpPointer.ReplaceAllString(shown(explore.Diff(a, b)), "M")
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if diff := cmp.Diff(sorted(explore.Diff(a, b)), mirror(explore.Diff(b, a))); diff != "" {
				t.Errorf("back is not the mirror of there:\n%s", diff)
			}
		})
	}
}

var regexpPointer = regexp.MustCompile(`0x[0-9a-f]+`)

const council = `
body "council" {
  name   = "Council"
  seats  = each.party
  source = [treaty.art1]
}
`
