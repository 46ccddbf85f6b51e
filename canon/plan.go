package canon

import (
	"encoding"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// A plan is what the encoder and the decoder have to know of a type. It is worked out
// once: a record is read by the million, and asking a type who it is costs more than
// reading a short value.
type plan struct {
	typ  reflect.Type
	kind reflect.Kind

	raw         bool // the value is canonical already
	writesText  bool // spells itself: encoding.TextMarshaler
	readsText   bool // reads its own spelling: encoding.TextUnmarshaler on a pointer
	exact       bool // reads no spelling but its own: Exact on a pointer
	plainString bool // the type string itself
	stringMap   bool // the type map[string]string itself

	elem   *plan   // of pointers, slices, arrays and maps
	fields []field // of structs, sorted by name
	must   uint64  // which of the fields may not be left out
}

// A field is one named member of a struct as it is spelled on the record.
type field struct {
	name      string
	key       []byte // the name in quotes with the colon behind it
	index     int
	omitEmpty bool
	plan      *plan
}

var (
	rawType             = reflect.TypeFor[Raw]()
	stringType          = reflect.TypeFor[string]()
	stringMapType       = reflect.TypeFor[map[string]string]()
	exactType           = reflect.TypeFor[Exact]()
	textMarshalerType   = reflect.TypeFor[encoding.TextMarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

var plans sync.Map // reflect.Type → *plan

// planOf returns the plan of a type.
func planOf(t reflect.Type) *plan {
	if p, ok := plans.Load(t); ok {
		return p.(*plan)
	}
	actual, _ := plans.LoadOrStore(t, newPlan(t, map[reflect.Type]*plan{}))
	return actual.(*plan)
}

// newPlan works out a plan. Begun holds those that are not finished: a type may hold
// itself.
func newPlan(t reflect.Type, begun map[reflect.Type]*plan) *plan {
	if p := begun[t]; p != nil {
		return p
	}
	pointer := reflect.PointerTo(t)
	p := &plan{
		typ: t, kind: t.Kind(),
		raw:         t == rawType,
		writesText:  t.Implements(textMarshalerType),
		readsText:   pointer.Implements(textUnmarshalerType),
		exact:       pointer.Implements(exactType),
		plainString: t == stringType,
		stringMap:   t == stringMapType,
	}
	begun[t] = p
	switch p.kind {
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		p.elem = newPlan(t.Elem(), begun)
	case reflect.Struct:
		p.addFields(begun)
	}
	return p
}

func (p *plan) addFields(begun map[reflect.Type]*plan) {
	for i := range p.typ.NumField() {
		sf := p.typ.Field(i)
		tag, ok := sf.Tag.Lookup("json")
		if !ok || tag == "-" {
			continue
		}
		name, opts, _ := strings.Cut(tag, ",")
		quoted, err := appendString(nil, name)
		if err != nil || name == "" {
			panic("canon: bad json tag on " + p.typ.String() + "." + sf.Name)
		}
		p.fields = append(p.fields, field{name, append(quoted, ':'), i, opts == "omitempty", newPlan(sf.Type, begun)})
	}
	slices.SortFunc(p.fields, func(a, b field) int { return compareUTF16(a.name, b.name) })
	for k := range p.fields {
		if !p.fields[k].omitEmpty && k < 64 {
			p.must |= 1 << k
		}
	}
}

// empty says what `omitempty` leaves out: zero values and empty lists.
func (p *plan) empty(v reflect.Value) bool {
	switch p.kind {
	case reflect.String, reflect.Slice, reflect.Map:
		return v.Len() == 0
	case reflect.Pointer:
		return v.IsNil()
	}
	return v.IsZero()
}
