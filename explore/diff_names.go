package explore

import (
	"reflect"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

// What the values of a field are: the group of the closed list, or the kind of block,
// that they are names of. A field that is not here holds texts, numbers, flags, times or
// names of its own.
var groups = map[string]string{
	"office.of": "holder", "office.member": "member", "office.may": "act", "office.deputies": "office",
	"body.seats": "role", "body.sits": "office", "body.chair": "office",
	"appeal.by":     "office",
	"question.body": "body", "question.opened": "office", "question.needs": "appeal", "question.counts": "counts", "question.ends": "question",
	"mandate.states": "term", "mandate.lacking": "lacking", "mandate.aims": "source",
	"agreement.needs": "appeal", "agreement.opens": "agreement_part", "agreement.binds_on": "agreement_part", "agreement.lacking": "lacking",
	"cofinancing.agreement": "agreement",
	"part.by":               "office", "part.states": "term",
	"gate.agreement": "agreement", "gate.question": "question", "gate.event": "trigger", "gate.before": "trigger", "gate.lacking": "lacking",
	"duty.on": "trigger", "duty.owes": "role", "duty.met_by": "trigger", "duty.met_for_all": "trigger",
	"duty.ends": "trigger", "duty.waived_by": "office",
	"limit.act": "act", "limit.states": "term",
	"status.change": "status_change", "status.by": "brought_by", "status.question": "question", "status.loses": "right",
	"reading.on":     "source",
	"witnessed.acts": "act", "received.acts": "act",
	"floor.of": "line", "floor.lacking": "lacking",
	"card.home": "member", "card.struck_by": "office", "call.from": "member",
	"ground.sources": "source", "ground.since": "version", "ground.until": "version",
	"rule.concerned": "concerned", "rule.suspended": "suspended", "rule.limited_format": "limited_format",
	"rule.reservation": "position", "rule.tie": "tie",
	"silence.forms": "form", "silence.offices": "office", "silence.extended": "office", "silence.grace": "seconds",
	"move.to": "body", "move.as": "move_as",
}

// identity are the fields, beside "id", by which blocks and the items of lists are told
// apart. A charter's own name is no such field: two are compared whatever they are called.
var identity = []string{"law.member", "rollseat.member"}

// ordered are the lists of names whose order means something.
var ordered = []string{"ground.sources", "call.from", "pool.levels"}

// apart are the lists whose items are compared as blocks of their own.
var apart = map[string]string{"instrument.versions": "version"}

// atoms are the types that are compared as a whole and told as a whole.
var atoms = []reflect.Type{
	reflect.TypeFor[words.Instant](), reflect.TypeFor[charter.When](), reflect.TypeFor[rule.Test](), reflect.TypeFor[rule.Fraction](),
	reflect.TypeFor[rule.Bar](), reflect.TypeFor[rule.Quorum](), reflect.TypeFor[rule.Veto](),
}

var (
	textType   = reflect.TypeFor[words.Text]()
	groundType = reflect.TypeFor[charter.Ground]()
)

// A part is a field of a struct with its names.
type part struct {
	index int
	json  string // "limited_format"
	name  string // "rule.limited_format"
}

// parts returns the fields of a struct that are compared, in their order. What is not
// exported is worked out from the rest.
func parts(t reflect.Type) []part {
	var out []part
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() {
			continue
		}
		json, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		p := part{i, json, strings.ToLower(t.Name()) + "." + json}
		if slices.Contains(identity, p.name) || isBlock(t) && json == "id" {
			continue
		}
		out = append(out, p)
	}
	return out
}

// isBlock reports whether a type is of what has an identifier in a list of a charter.
func isBlock(t reflect.Type) bool {
	if t == reflect.TypeFor[charter.Charter]() || t.Kind() != reflect.Struct {
		return false
	}
	_, ok := t.FieldByName("ID")
	return ok
}

// FieldNames returns the names of all fields that a change can be of, "question.body",
// sorted. They come from the types themselves, so that none is forgotten.
func FieldNames() []string {
	seen := map[reflect.Type]bool{}
	var out []string
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || t == textType || slices.Contains(atoms, t) || seen[t] {
			return
		}
		seen[t] = true
		for _, p := range parts(t) {
			f := t.Field(p.index).Type
			list := f.Kind() == reflect.Slice && f.Elem().Kind() == reflect.Struct
			whole := t == reflect.TypeFor[charter.Charter]() && list || apart[p.name] != ""
			inner := f.Kind() == reflect.Struct && f != textType && !slices.Contains(atoms, f)
			if !whole && !inner {
				out = append(out, p.name)
			}
			walk(f)
		}
	}
	walk(reflect.TypeFor[charter.Charter]())
	slices.Sort(out)
	return out
}

// BlockKinds returns the kinds of blocks in the order in which changes come.
func BlockKinds() []string {
	out := []string{"charter"}
	t := reflect.TypeFor[charter.Charter]()
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() || f.Type.Kind() != reflect.Slice {
			continue
		}
		out = append(out, strings.ToLower(f.Type.Elem().Name()))
		for _, p := range parts(f.Type.Elem()) {
			if kind := apart[p.name]; kind != "" {
				out = append(out, kind)
			}
		}
	}
	return out
}
