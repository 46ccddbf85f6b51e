package canon

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
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
func Marshal(v any) ([]byte, error) { return Append(nil, v) }

// Append appends the canonical encoding of v to dst.
func Append(dst []byte, v any) ([]byte, error) {
	return appendValue(dst, reflect.ValueOf(v), 0)
}

var (
	rawType             = reflect.TypeFor[Raw]()
	textMarshalerType   = reflect.TypeFor[encoding.TextMarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func appendValue(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	if !v.IsValid() {
		return nil, fmt.Errorf("canon: null has no canonical form")
	}
	t := v.Type()
	if t == rawType {
		raw := v.Bytes()
		if err := Check(raw); err != nil {
			return nil, err
		}
		return append(dst, raw...), nil
	}
	if t.Implements(textMarshalerType) && !(t.Kind() == reflect.Pointer && v.IsNil()) {
		text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			return nil, err
		}
		return appendString(dst, string(text))
	}
	switch v.Kind() {
	case reflect.Slice, reflect.Array, reflect.Map, reflect.Struct:
		if depth >= MaxDepth {
			return nil, fmt.Errorf("canon: nested deeper than %d", MaxDepth)
		}
	}
	switch v.Kind() {
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
		if v.IsNil() {
			return nil, fmt.Errorf("canon: nil %s has no canonical form", t)
		}
		return appendValue(dst, v.Elem(), depth)
	case reflect.Slice, reflect.Array:
		dst = append(dst, '[')
		for i := range v.Len() {
			if i > 0 {
				dst = append(dst, ',')
			}
			var err error
			if dst, err = appendValue(dst, v.Index(i), depth+1); err != nil {
				return nil, err
			}
		}
		return append(dst, ']'), nil
	case reflect.Map:
		return appendMap(dst, v, depth)
	case reflect.Struct:
		return appendStruct(dst, v, depth)
	}
	return nil, fmt.Errorf("canon: %s has no canonical form", t)
}

func appendMap(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	if v.Type().Key().Kind() != reflect.String {
		return nil, fmt.Errorf("canon: map key %s is not a string", v.Type().Key())
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
		if dst, err = appendValue(dst, v.MapIndex(k), depth+1); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

func appendStruct(dst []byte, v reflect.Value, depth int) ([]byte, error) {
	fields := fieldsOf(v.Type())
	dst = append(dst, '{')
	first := true
	for _, f := range fields.sorted {
		fv := v.Field(f.index)
		if f.omitEmpty && isEmpty(fv) {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(dst, f.quoted...)
		dst = append(dst, ':')
		var err error
		if dst, err = appendValue(dst, fv, depth+1); err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
	}
	return append(dst, '}'), nil
}

// isEmpty says what `omitempty` leaves out: zero values and empty lists.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map:
		return v.Len() == 0
	}
	return v.IsZero()
}

const hex = "0123456789abcdef"

func appendString(dst []byte, s string) ([]byte, error) {
	if !utf8.ValidString(s) {
		return nil, fmt.Errorf("canon: string is not valid UTF-8")
	}
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		dst = append(dst, s[start:i]...)
		start = i + 1
		if e := shortEscape(c); e != 0 {
			dst = append(dst, '\\', e)
		} else {
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	dst = append(dst, s[start:]...)
	return append(dst, '"'), nil
}

// shortEscape returns the letter of the two-character escape of c, or 0.
func shortEscape(c byte) byte {
	switch c {
	case '"', '\\':
		return c
	case '\b':
		return 'b'
	case '\t':
		return 't'
	case '\n':
		return 'n'
	case '\f':
		return 'f'
	case '\r':
		return 'r'
	}
	return 0
}

// compareUTF16 orders names as RFC 8785, section 3.2.3, does. It differs from
// the order of bytes only where a character beyond the basic plane meets one of
// U+E000 to U+FFFF.
func compareUTF16[S string | []byte](a, b S) int {
	n := min(len(a), len(b))
	i := 0
	for i < n && a[i] == b[i] {
		i++
	}
	if i == n {
		return len(a) - len(b)
	}
	for i > 0 && !utf8.RuneStart(a[i]) {
		i--
	}
	ra, _ := utf8.DecodeRuneInString(string(a[i:]))
	rb, _ := utf8.DecodeRuneInString(string(b[i:]))
	ua, ub := firstUnit(ra), firstUnit(rb)
	if ua != ub {
		return int(ua) - int(ub)
	}
	return int(ra) - int(rb)
}

func firstUnit(r rune) rune {
	if r > 0xFFFF {
		return 0xD800 + (r-0x10000)>>10
	}
	return r
}

// A field is one named member of a struct as it is spelled on the record.
type field struct {
	name      string
	quoted    []byte
	index     int
	omitEmpty bool
}

type structFields struct {
	sorted []field
	byName map[string]int // into sorted
}

var fieldCache sync.Map // reflect.Type → *structFields

func fieldsOf(t reflect.Type) *structFields {
	if f, ok := fieldCache.Load(t); ok {
		return f.(*structFields)
	}
	fs := &structFields{byName: map[string]int{}}
	for i := range t.NumField() {
		sf := t.Field(i)
		tag, ok := sf.Tag.Lookup("json")
		if !ok || tag == "-" {
			continue
		}
		name, opts, _ := strings.Cut(tag, ",")
		quoted, err := appendString(nil, name)
		if err != nil || name == "" {
			panic("canon: bad json tag on " + t.String() + "." + sf.Name)
		}
		fs.sorted = append(fs.sorted, field{name, quoted, i, opts == "omitempty"})
	}
	slices.SortFunc(fs.sorted, func(a, b field) int { return compareUTF16(a.name, b.name) })
	for i, f := range fs.sorted {
		fs.byName[f.name] = i
	}
	actual, _ := fieldCache.LoadOrStore(t, fs)
	return actual.(*structFields)
}
