package explore

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"mithaq/charter"
)

// A Field is a part of a block that differs. What it was and is stands in Old and New, as
// one of string, bool, int64, []string, words.Instant, charter.When, rule.Test,
// rule.Fraction, rule.Bar, rule.Quorum and rule.Veto; nil where nothing was stated. A
// part that holds others (a silence, a seat of the roll) that came or went has neither:
// the fields inside of it follow.
type Field struct {
	Path     string `json:"path"` // in the compiled form: "rule.vote.limited_format", "roll.FR.class"
	Name     string `json:"-"`    // of [FieldNames]: "rule.limited_format"
	What     What   `json:"what"`
	Of       string `json:"of,omitempty"`       // what the values are names of: "office", "act"
	Language string `json:"language,omitempty"` // of a text
	Old      any    `json:"old,omitempty"`
	New      any    `json:"new,omitempty"`

	// Of a list, what it lost and won. Where both are empty its order changed.
	Added   []string `json:"added,omitempty"`
	Removed []string `json:"removed,omitempty"`
}

// A walker compares two values of one type and notes the fields that differ.
type walker struct {
	renamed renames
	fields  []Field
}

func (w *walker) note(f Field, what What) {
	f.What, f.Of = what, groups[f.Name]
	w.fields = append(w.fields, f)
}

// structs compares two structs field by field.
func (w *walker) structs(path string, a, b reflect.Value) {
	for _, p := range parts(a.Type()) {
		if apart[p.name] == "" {
			w.walk(Field{Path: join(path, p.json), Name: p.name}, a.Field(p.index), b.Field(p.index))
		}
	}
}

func (w *walker) walk(f Field, a, b reflect.Value) {
	t := a.Type()
	if t.Kind() == reflect.Pointer && slices.Contains(atoms, t.Elem()) || slices.Contains(atoms, t) {
		w.atom(f, a, b)
		return
	}
	switch t.Kind() {
	case reflect.Pointer:
		zero := reflect.Zero(t.Elem())
		switch {
		case a.IsNil() && b.IsNil():
		case a.IsNil():
			w.note(f, Added)
			w.structs(f.Path, zero, b.Elem())
		case b.IsNil():
			w.note(f, Removed)
			w.structs(f.Path, a.Elem(), zero)
		default:
			w.structs(f.Path, a.Elem(), b.Elem())
		}
	case reflect.Struct:
		if t == textType {
			w.text(f, a, b)
			return
		}
		w.structs(f.Path, a, b)
	case reflect.Map:
		w.keys(f, a, b)
	case reflect.Slice:
		switch {
		case t.Elem().Kind() == reflect.String:
			w.names(f, stringsOf(a), stringsOf(b))
		case slices.Contains(atoms, t.Elem()):
			w.bag(f, a, b)
		default:
			w.items(f, a, b)
		}
	default:
		w.atom(f, a, b)
	}
}

// atom compares what is told as a whole.
func (w *walker) atom(f Field, a, b reflect.Value) {
	f.Old, f.New = value(a), value(b)
	if reflect.DeepEqual(f.Old, f.New) {
		return
	}
	if name, ok := f.Old.(string); ok && w.renamed.of(groups[f.Name], name) == f.New {
		return // the same, under its new name
	}
	w.note(f, whatOf(f.Old, f.New))
}

func whatOf(a, b any) What {
	switch {
	case a == nil:
		return Added
	case b == nil:
		return Removed
	}
	return Changed
}

// value returns what a field states, or nil where it states nothing. A flag always states
// something.
func value(v reflect.Value) any {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil
		}
		return v.Elem().Interface()
	}
	switch {
	case v.Kind() == reflect.Bool:
		return v.Bool()
	case v.IsZero():
		return nil
	case slices.Contains(atoms, v.Type()):
		return v.Interface()
	case v.CanInt():
		return v.Int()
	}
	return v.String()
}

// text compares a text language by language.
func (w *walker) text(f Field, a, b reflect.Value) {
	authentic, texts := f, f
	authentic.Path = join(f.Path, "authentic")
	w.atom(authentic, a.FieldByName("Authentic"), b.FieldByName("Authentic"))
	texts.Path = join(f.Path, "texts")
	w.keys(texts, a.FieldByName("Texts"), b.FieldByName("Texts"))
}

// keys compares two maps key by key: texts by language, weights by name. An entry that is
// there is told even where it is zero: a seat that weighs nothing has a weight.
func (w *walker) keys(f Field, a, b reflect.Value) {
	in := map[string]bool{}
	for _, k := range append(a.MapKeys(), b.MapKeys()...) {
		in[k.String()] = true
	}
	at := func(m reflect.Value, k string) any {
		v := m.MapIndex(reflect.ValueOf(k))
		switch {
		case !v.IsValid():
			return nil
		case v.CanInt():
			return v.Int()
		}
		return v.String()
	}
	for _, k := range slices.Sorted(maps.Keys(in)) {
		g := f
		g.Path = join(f.Path, k)
		if a.Type().Elem().Kind() == reflect.String {
			g.Language = k
		}
		if g.Old, g.New = at(a, k), at(b, k); g.Old != g.New {
			w.note(g, whatOf(g.Old, g.New))
		}
	}
}

func stringsOf(v reflect.Value) []string {
	out := make([]string, v.Len())
	for i := range out {
		out[i] = v.Index(i).String()
	}
	return out
}

// names compares two lists of names: what was won and lost, and whether what stayed
// stands in another order.
func (w *walker) names(f Field, a, b []string) {
	same := make([]string, len(a)) // as they are called in b
	for i := range a {
		same[i] = w.renamed.of(groups[f.Name], a[i])
	}
	f.Added, f.Removed = beyond(b, same, b), beyond(same, b, a)
	if len(f.Added)+len(f.Removed) == 0 && (!slices.Contains(ordered, f.Name) || slices.Equal(same, b)) {
		return
	}
	if len(a) > 0 {
		f.Old = a
	}
	if len(b) > 0 {
		f.New = b
	}
	w.note(f, whatOf(f.Old, f.New))
}

// beyond returns what list has more than other, each as it is called in shown.
func beyond(list, other, shown []string) []string {
	left := map[string]int{}
	for _, s := range other {
		left[s]++
	}
	var out []string
	for i, s := range list {
		if left[s]--; left[s] < 0 {
			out = append(out, shown[i])
		}
	}
	return out
}

// bag compares two lists of things that have no names, such as quorums: those that are
// in both are the same, whatever their order.
func (w *walker) bag(f Field, a, b reflect.Value) {
	spell := func(v reflect.Value) ([]string, map[string]reflect.Value) {
		list, is := make([]string, v.Len()), map[string]reflect.Value{}
		for i := range list {
			list[i] = spelled(v.Index(i).Interface())
			is[list[i]] = v.Index(i)
		}
		return list, is
	}
	old, was := spell(a)
	now, is := spell(b)
	for _, s := range beyond(old, now, old) {
		g := f
		g.Old = was[s].Interface()
		w.note(g, Removed)
	}
	for _, s := range beyond(now, old, now) {
		g := f
		g.New = is[s].Interface()
		w.note(g, Added)
	}
}

// items compares two lists of things that have names of their own: seats of a roll,
// chambers of a law, levels of a card.
func (w *walker) items(f Field, a, b reflect.Value) {
	old, now := keysOf(a), keysOf(b)
	if a.Type().Elem() == reflect.TypeFor[charter.Call]() { // called by what it calls for
		for i := range old {
			old[i] = w.renamed.of("line", old[i])
		}
	}
	zero := reflect.Zero(a.Type().Elem())
	for i, k := range old {
		g := f
		g.Path = join(f.Path, k)
		if j := slices.Index(now, k); j >= 0 {
			w.structs(g.Path, a.Index(i), b.Index(j))
			continue
		}
		w.note(g, Removed)
		w.structs(g.Path, a.Index(i), zero)
	}
	for j, k := range now {
		if !slices.Contains(old, k) {
			g := f
			g.Path = join(f.Path, k)
			w.note(g, Added)
			w.structs(g.Path, zero, b.Index(j))
		}
	}
	var kept, here []string
	for _, k := range old {
		if slices.Contains(now, k) {
			kept = append(kept, k)
		}
	}
	for _, k := range now {
		if slices.Contains(old, k) {
			here = append(here, k)
		}
	}
	if !slices.Equal(kept, here) {
		f.Old, f.New = kept, here
		w.note(f, Changed)
	}
}

// keysOf returns the names of the items of a list: its member or identifier, and its
// place where it shares one.
func keysOf(list reflect.Value) []string {
	var out []string
	for i := range list.Len() {
		key := list.Index(i).FieldByName("Member")
		if !key.IsValid() {
			key = list.Index(i).FieldByName("ID")
		}
		k := key.String()
		for n := 2; slices.Contains(out, k); n++ {
			k = fmt.Sprintf("%s#%d", key.String(), n)
		}
		out = append(out, k)
	}
	return out
}

func join(path, name string) string {
	return strings.TrimPrefix(path+"."+name, ".")
}
