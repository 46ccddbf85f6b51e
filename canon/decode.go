package canon

import (
	"bytes"
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// A SyntaxError names the place of the first departure from the canonical form.
type SyntaxError struct {
	Path   string // JSON pointer of the value (RFC 6901), empty at the root
	Offset int    // bytes from the start
	Reason string // what is wrong, and where there is one thing to do, what mends it
}

func (e *SyntaxError) Error() string {
	at := e.Path
	if at == "" {
		at = "the value"
	}
	return fmt.Sprintf("%s (byte %d): %s", at, e.Offset, e.Reason)
}

// Check reports whether b is exactly one canonical value.
func Check(b []byte) error {
	d := decoder{b: b}
	if err := d.skip(0); err != nil {
		return err
	}
	return d.end()
}

// Unmarshal decodes the canonical value b into v, a pointer. It refuses unknown
// and missing fields, empty fields that should have been left out, and text that
// its type would write differently.
func Unmarshal(b []byte, v any) error { return UnmarshalSealed(b, v, nil) }

// Exact marks a type whose UnmarshalText accepts nothing but what its MarshalText
// writes, so that the decoder need not write it again to compare. Fuzz tests hold
// such a type to its word.
type Exact interface{ ExactText() }

// Sealable is a value that can stand in for itself when its field was sealed: what
// it says is not in the bytes, and it says so.
type Sealable interface{ SetSealed() }

// UnmarshalSealed is Unmarshal for a value some of whose fields were sealed: absent
// lists the JSON pointers of fields that are left out of b though the type wants
// them. Each must name a field whose type is Sealable, or a pointer to one.
func UnmarshalSealed(b []byte, v any, absent []string) error {
	d := decoder{b: b}
	if len(absent) > 0 {
		d.absent = map[string]bool{}
		for _, p := range absent {
			d.absent[p] = true
		}
	}
	to := reflect.ValueOf(v).Elem()
	if err := d.value(planOf(to.Type()), to, 0); err != nil {
		return err
	}
	for _, p := range absent {
		if d.absent[p] {
			return &SyntaxError{Path: p, Reason: "is no field that can be sealed"}
		}
	}
	return d.end()
}

// value reads one value into v, whose type the plan is of.
func (d *decoder) value(p *plan, v reflect.Value, depth int) error {
	if err := d.deep(depth); err != nil {
		return err
	}
	switch {
	case p.raw:
		start := d.i
		if err := d.skip(depth); err != nil {
			return err
		}
		v.SetBytes(slices.Clone(d.b[start:d.i]))
		return nil
	case p.readsText:
		return d.text(p, v)
	}
	switch p.kind {
	case reflect.String:
		s, err := d.str()
		v.SetString(string(s))
		return err
	case reflect.Bool:
		v.SetBool(d.peek() == 't')
		if d.peek() == 't' {
			return d.literal("true")
		}
		return d.literal("false")
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := d.integer()
		if err != nil {
			return err
		}
		if v.OverflowInt(n) {
			return d.fail("integer %d does not fit", n)
		}
		v.SetInt(n)
		return nil
	case reflect.Pointer:
		v.Set(reflect.New(p.typ.Elem()))
		return d.value(p.elem, v.Elem(), depth)
	case reflect.Slice:
		return d.list(p, v, depth)
	case reflect.Map:
		return d.object(p, v, depth)
	case reflect.Struct:
		return d.structure(p, v, depth)
	}
	return d.fail("type %s cannot be decoded", p.typ)
}

// text decodes into a type with its own spelling and holds it to it.
func (d *decoder) text(p *plan, v reflect.Value) error {
	s, err := d.str()
	if err != nil {
		return err
	}
	to := v.Addr().Interface().(encoding.TextUnmarshaler)
	if err := to.UnmarshalText(s); err != nil {
		return d.fail("%v", err)
	}
	if p.exact {
		return nil
	}
	again, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil || !bytes.Equal(again, s) {
		return d.fail("%q is not the canonical form, want %q", s, again)
	}
	return nil
}

func (d *decoder) list(p *plan, v reflect.Value, depth int) error {
	v.Set(reflect.MakeSlice(p.typ, 0, 0))
	if d.peek() != '[' {
		return d.literal("[")
	}
	for i, more := 0, d.open('['); more; i++ {
		v.Grow(1)
		v.SetLen(i + 1)
		v.Index(i).SetZero()
		d.enter(strconv.Itoa(i))
		if err := d.value(p.elem, v.Index(i), depth+1); err != nil {
			return at(i, err)
		}
		d.leave()
		var err error
		if more, err = d.next(']'); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) object(p *plan, v reflect.Value, depth int) error {
	v.Set(reflect.MakeMap(p.typ))
	if d.peek() != '{' {
		return d.literal("{")
	}
	var plainMap map[string]string // v itself, where it is one
	if p.stringMap {
		plainMap = v.Interface().(map[string]string)
	}
	var last []byte
	for first, more := true, d.open('{'); more; first = false {
		name, err := d.name(last, first)
		if err != nil {
			return err
		}
		last = name
		if plainMap != nil {
			if err := d.deep(depth + 1); err != nil {
				return in(string(name), err)
			}
			s, err := d.str()
			if err != nil {
				return in(string(name), err)
			}
			plainMap[string(name)] = string(s)
		} else {
			d.enter(string(name))
			e := reflect.New(p.typ.Elem()).Elem()
			if err := d.value(p.elem, e, depth+1); err != nil {
				return in(string(name), err)
			}
			v.SetMapIndex(reflect.ValueOf(string(name)).Convert(p.typ.Key()), e)
			d.leave()
		}
		if more, err = d.next('}'); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) structure(p *plan, v reflect.Value, depth int) error {
	if len(p.fields) > 64 {
		panic("canon: more than 64 fields in " + p.typ.String())
	}
	if d.peek() != '{' {
		return d.literal("{")
	}
	var seen uint64
	next := 0 // the first field that may still come: names are sorted here as there
	for more := d.open('{'); more; {
		k := next
		for k < len(p.fields) && !bytes.HasPrefix(d.b[d.i:], p.fields[k].key) {
			k++
		}
		if k == len(p.fields) {
			return d.stray(p, seen)
		}
		f := &p.fields[k]
		d.i += len(f.key)
		next = k + 1
		seen |= 1 << k
		d.enter(f.name)
		if err := d.value(f.plan, v.Field(f.index), depth+1); err != nil {
			return in(f.name, err)
		}
		if f.omitEmpty && f.plan.empty(v.Field(f.index)) {
			return in(f.name, d.fail("is empty: leave the field out"))
		}
		d.leave()
		var err error
		if more, err = d.next('}'); err != nil {
			return err
		}
	}
	if len(d.absent) == 0 {
		if lacks := p.must &^ seen; lacks != 0 {
			return d.lacks(p, seen)
		}
		return nil
	}
	for k := range p.fields {
		f := &p.fields[k]
		if seen&(1<<k) == 0 && d.sealed(v.Field(f.index), f.name) {
			seen |= 1 << k
		}
	}
	return d.lacks(p, seen)
}

// lacks returns an error for the first field that has to be there and is not.
func (d *decoder) lacks(p *plan, seen uint64) error {
	for k := range p.fields {
		if f := &p.fields[k]; !f.omitEmpty && seen&(1<<k) == 0 {
			return d.fail("field %q is missing", f.name)
		}
	}
	return nil
}

// stray says what is wrong with a name that is none of those that may still come: it
// has no canonical spelling, stands in the wrong place, or is unknown.
func (d *decoder) stray(p *plan, seen uint64) error {
	var last []byte
	for k := range p.fields {
		if seen&(1<<k) != 0 {
			last = []byte(p.fields[k].name)
		}
	}
	name, err := d.name(last, seen == 0)
	if err != nil {
		return err
	}
	return in(string(name), d.fail("unknown field"))
}

// sealed fills a field that is not in the bytes because it was sealed.
func (d *decoder) sealed(v reflect.Value, name string) bool {
	pointer := "/" + strings.Join(append(d.path[:len(d.path):len(d.path)], name), "/")
	if !d.absent[pointer] {
		return false
	}
	to := v.Addr()
	if v.Kind() == reflect.Pointer {
		to = reflect.New(v.Type().Elem())
	}
	s, ok := to.Interface().(Sealable)
	if !ok {
		return false
	}
	s.SetSealed()
	if v.Kind() == reflect.Pointer {
		v.Set(to)
	}
	delete(d.absent, pointer)
	return true
}
