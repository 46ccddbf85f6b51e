package canon

import (
	"encoding"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"sync"
)

// MaxInt is the largest integer that every JSON reader keeps exactly (RFC 7493,
// section 2.2); the smallest is its negative.
const MaxInt = 1<<53 - 1

// MaxDepth bounds the nesting: no array or object stands inside so many others.
const MaxDepth = 32

// Raw is a value that is already in canonical form. Marshal copies it after a
// check; Unmarshal keeps the bytes of the value it meets.
type Raw []byte

// Marshal returns the canonical encoding of v. Structs encode the fields that
// carry a json tag; `omitempty` leaves out zero values. It fails on floats,
// nil pointers that may not be left out, integers beyond MaxInt and strings that
// are not UTF-8.
func Marshal(v any) ([]byte, error) {
	scratch := scratches.Get().(*[]byte)
	defer scratches.Put(scratch)
	b, err := Append((*scratch)[:0], v)
	if err != nil {
		return nil, err
	}
	if cap(b) <= maxScratch {
		*scratch = b
	}
	return slices.Clone(b), nil
}

// scratches are where values are written before it is known how long they are. What
// is handed out is a copy of the right size: leaves and acts are kept for long.
var scratches = sync.Pool{New: func() any { b := make([]byte, 0, 4<<10); return &b }}

// maxScratch bounds what is kept for the next value. An edition has hundreds of
// kilobytes, and comes once.
const maxScratch = 64 << 10

// Append appends the canonical encoding of v to dst.
func Append(dst []byte, v any) ([]byte, error) {
	return appendAny(dst, reflect.ValueOf(v), 0)
}

// appendAny appends a value of which only the interface that holds it was known.
func appendAny(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	if !v.IsValid() {
		return nil, fmt.Errorf("canon: null has no canonical form")
	}
	if v.Kind() == reflect.Struct && !v.CanAddr() && v.CanInterface() {
		// Copied once to where it has an address: without one, every field that spells
		// itself would be copied by itself to be asked how.
		c := reflect.New(v.Type()).Elem()
		c.Set(v)
		v = c
	}
	return planOf(v.Type()).append(dst, v, depth)
}

func (p *plan) append(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	switch {
	case p.raw:
		raw := v.Bytes()
		if err := Check(raw); err != nil {
			return nil, err
		}
		return append(dst, raw...), nil
	case p.writesText && !(p.kind == reflect.Pointer && v.IsNil()):
		return appendText(dst, v)
	}
	switch p.kind {
	case reflect.String:
		return appendString(dst, v.String())
	case reflect.Bool:
		return strconv.AppendBool(dst, v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n := v.Int()
		if n > MaxInt || n < -MaxInt {
			return nil, fmt.Errorf("canon: integer %d is beyond ±(2^53-1)", n)
		}
		return strconv.AppendInt(dst, n, 10), nil
	case reflect.Pointer, reflect.Interface:
		switch {
		case v.IsNil():
			return nil, fmt.Errorf("canon: nil %s has no canonical form", p.typ)
		case p.kind == reflect.Interface:
			return appendAny(dst, v.Elem(), depth)
		}
		return p.elem.append(dst, v.Elem(), depth)
	case reflect.Slice, reflect.Array, reflect.Map, reflect.Struct:
		if depth >= MaxDepth {
			return nil, fmt.Errorf("canon: nested deeper than %d", MaxDepth)
		}
	}
	switch p.kind {
	case reflect.Slice, reflect.Array:
		return p.appendList(dst, v, depth)
	case reflect.Map:
		return p.appendMap(dst, v, depth)
	case reflect.Struct:
		return p.appendStruct(dst, v, depth)
	}
	return nil, fmt.Errorf("canon: %s has no canonical form", p.typ)
}

// appendText appends a value that spells itself. A pointer to it can do whatever it
// can, and making an interface of a pointer copies nothing.
func appendText(dst []byte, v reflect.Value) ([]byte, error) {
	if k := v.Kind(); v.CanAddr() && k != reflect.Pointer && k != reflect.Interface {
		v = v.Addr()
	}
	text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil {
		return nil, err
	}
	return appendString(dst, text)
}

func (p *plan) appendList(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	dst = append(dst, '[')
	for i := range v.Len() {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = p.elem.append(dst, v.Index(i), depth+1); err != nil {
			return nil, err
		}
	}
	return append(dst, ']'), nil
}

func (p *plan) appendMap(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	if p.typ.Key().Kind() != reflect.String {
		return nil, fmt.Errorf("canon: map key %s is not a string", p.typ.Key())
	}
	if p.stringMap && v.CanInterface() {
		return appendStrings(dst, v.Interface().(map[string]string))
	}
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return compareUTF16(a.String(), b.String()) })
	dst = append(dst, '{')
	for i, k := range keys {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = appendString(dst, k.String()); err != nil {
			return nil, err
		}
		dst = append(dst, ':')
		if dst, err = p.elem.append(dst, v.MapIndex(k), depth+1); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

// appendStrings appends the map that texts and arguments are.
func appendStrings(dst []byte, m map[string]string) ([]byte, error) {
	dst = append(dst, '{')
	for i, k := range slices.SortedFunc(maps.Keys(m), compareUTF16[string]) {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = appendString(dst, k); err != nil {
			return nil, err
		}
		dst = append(dst, ':')
		if dst, err = appendString(dst, m[k]); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

func (p *plan) appendStruct(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	dst = append(dst, '{')
	first := true
	for k := range p.fields {
		f := &p.fields[k]
		fv := v.Field(f.index)
		if f.omitEmpty && f.plan.empty(fv) {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(dst, f.key...)
		var err error
		if dst, err = f.plan.append(dst, fv, depth+1); err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
	}
	return append(dst, '}'), nil
}
