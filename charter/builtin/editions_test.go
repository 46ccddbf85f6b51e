package builtin_test

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/words"
)

// each runs a test on every edition that is built in.
func each(t *testing.T, test func(t *testing.T, c *charter.Charter)) {
	for _, name := range builtin.Names() {
		t.Run(name, func(t *testing.T) {
			c, _, err := builtin.Load(name)
			if err != nil {
				t.Fatal(err)
			}
			test(t, c)
		})
	}
}

// TestOneCompiledForm: what is compiled, read and compiled again is the same bytes.
func TestOneCompiledForm(t *testing.T) {
	each(t, func(t *testing.T, c *charter.Charter) {
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
	})
}

// walk calls see with every value below one, and where it stands: a struct that has an
// identifier is called by it.
func walk(v reflect.Value, place string, see func(v reflect.Value, place string)) {
	see(v, place)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			walk(v.Elem(), place, see)
		}
	case reflect.Slice:
		for i := range v.Len() {
			at := fmt.Sprintf("%s[%d]", place, i)
			if id := v.Index(i); id.Kind() == reflect.Struct && id.FieldByName("ID").IsValid() {
				at = place + "." + id.FieldByName("ID").String()
			}
			walk(v.Index(i), at, see)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				walk(v.Field(i), place+"/"+strings.ToLower(f.Name), see)
			}
		}
	}
}

// TestTextsSpeakThree holds every text of every edition to the three languages, and to one by
// which a dispute is settled.
func TestTextsSpeakThree(t *testing.T) {
	each(t, func(t *testing.T, c *charter.Charter) {
		texts := 0
		walk(reflect.ValueOf(c), "", func(v reflect.Value, place string) {
			text, ok := reflect.TypeAssert[words.Text](v)
			if !ok || len(text.Texts) == 0 {
				return
			}
			texts++
			for _, l := range words.Languages {
				if text.Texts[l] == "" {
					t.Errorf("%s has no text in %s", place, l)
				}
			}
			if text.Authentic != c.Name.Authentic {
				t.Errorf("%s is authentic in %s, the charter's name in %s", place, text.Authentic, c.Name.Authentic)
			}
		})
		if texts < 50 {
			t.Errorf("%d texts were found", texts)
		}
	})
}

// TestGrounds: what a rule says cannot be read better than the text that it rests on first,
// and every edition carries its disputes with all their sides.
func TestGrounds(t *testing.T) {
	each(t, func(t *testing.T, c *charter.Charter) {
		rules := 0
		walk(reflect.ValueOf(c), "", func(v reflect.Value, place string) {
			g, ok := reflect.TypeAssert[charter.Ground](v)
			if !ok {
				return
			}
			rules++
			if s := c.Source(g.Article()); s == nil {
				t.Errorf("%s has no source", place)
			} else if s.Unverified && !g.Unverified {
				t.Errorf("%s rests on %s, which was not read, and does not say so", place, s.ID)
			}
		})
		if rules < 15 {
			t.Errorf("%d rules were found", rules)
		}
		sides := map[string]int{}
		for _, r := range c.Readings {
			sides[r.On]++
		}
		if len(sides) == 0 && c.ID != "boxcard" { // a model that nobody has disputed
			t.Error("nothing in it is in dispute: that is not so of any pact")
		}
		for on, n := range sides {
			if n < 2 {
				t.Errorf("%s is read in one way alone", on)
			}
		}
	})
}
