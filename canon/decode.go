package canon

import (
	"bytes"
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
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
func Unmarshal(b []byte, v any) error {
	d := decoder{b: b}
	if err := d.value(reflect.ValueOf(v).Elem(), 0); err != nil {
		return err
	}
	return d.end()
}

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
	d := decoder{b: b, absent: map[string]bool{}}
	for _, p := range absent {
		d.absent[p] = true
	}
	if err := d.value(reflect.ValueOf(v).Elem(), 0); err != nil {
		return err
	}
	for _, p := range absent {
		if d.absent[p] {
			return &SyntaxError{Path: p, Reason: "is no field that can be sealed"}
		}
	}
	return d.end()
}

type decoder struct {
	b      []byte
	i      int
	path   []step
	absent map[string]bool // sealed fields that no type has asked for yet
}

// A step of the path to the value being read: a name, or a place in a list.
type step struct {
	name  []byte
	index int // where name is nil
}

func (d *decoder) fail(format string, args ...any) error {
	return &SyntaxError{Path: d.pointer(), Offset: d.i, Reason: fmt.Sprintf(format, args...)}
}

// pointer returns the JSON pointer of the value being read.
func (d *decoder) pointer() string {
	p := ""
	for _, s := range d.path {
		name := strconv.Itoa(s.index)
		if s.name != nil {
			name = string(s.name)
		}
		p += "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
	}
	return p
}

func (d *decoder) end() error {
	if d.i != len(d.b) {
		return d.fail("%d bytes follow the value", len(d.b)-d.i)
	}
	return nil
}

func (d *decoder) peek() byte {
	if d.i < len(d.b) {
		return d.b[d.i]
	}
	return 0
}

func (d *decoder) literal(s string) error {
	if d.i+len(s) > len(d.b) || string(d.b[d.i:d.i+len(s)]) != s {
		if d.i >= len(d.b) {
			return d.fail("ends too early, want %q", s)
		}
		return d.fail("want %q, found %q", s, d.b[d.i])
	}
	d.i += len(s)
	return nil
}

// skip walks over one value of any type and checks its form.
func (d *decoder) skip(depth int) error {
	if err := d.deep(depth); err != nil {
		return err
	}
	switch c := d.peek(); {
	case c == '{':
		return d.object(func([]byte) error { return d.skip(depth + 1) })
	case c == '[':
		return d.array(func(int) error { return d.skip(depth + 1) })
	case c == '"':
		_, err := d.str()
		return err
	case c == 't':
		return d.literal("true")
	case c == 'f':
		return d.literal("false")
	case c == '-' || c >= '0' && c <= '9':
		_, err := d.integer()
		return err
	case c == 'n':
		return d.fail("null is not used: leave the field out")
	}
	if d.i >= len(d.b) {
		return d.fail("ends too early, want a value")
	}
	return d.fail("want a value, found %q", d.b[d.i])
}

// deep refuses an array or object inside MaxDepth others.
func (d *decoder) deep(depth int) error {
	if c := d.peek(); depth >= MaxDepth && (c == '{' || c == '[') {
		return d.fail("nested deeper than %d", MaxDepth)
	}
	return nil
}

func (d *decoder) object(each func(name []byte) error) error {
	if err := d.literal("{"); err != nil {
		return err
	}
	if d.peek() == '}' {
		d.i++
		return nil
	}
	var last []byte
	for first := true; ; first = false {
		name, err := d.str()
		if err != nil {
			return err
		}
		if !first {
			switch c := compareUTF16(last, name); {
			case c == 0:
				return d.fail("name %q stands twice", name)
			case c > 0:
				return d.fail("name %q must stand before %q (names are sorted)", name, last)
			}
		}
		last = name
		if err := d.literal(":"); err != nil {
			return err
		}
		d.path = append(d.path, step{name: name})
		if err := each(name); err != nil {
			return err
		}
		d.path = d.path[:len(d.path)-1]
		if d.peek() == ',' {
			d.i++
			continue
		}
		return d.literal("}")
	}
}

func (d *decoder) array(each func(i int) error) error {
	if err := d.literal("["); err != nil {
		return err
	}
	if d.peek() == ']' {
		d.i++
		return nil
	}
	for i := 0; ; i++ {
		d.path = append(d.path, step{index: i})
		if err := each(i); err != nil {
			return err
		}
		d.path = d.path[:len(d.path)-1]
		if d.peek() == ',' {
			d.i++
			continue
		}
		return d.literal("]")
	}
}

func (d *decoder) integer() (int64, error) {
	start := d.i
	if d.peek() == '-' {
		d.i++
	}
	digits := d.i
	for c := d.peek(); c >= '0' && c <= '9'; c = d.peek() {
		d.i++
	}
	text := string(d.b[start:d.i])
	if c := d.peek(); c == '.' || c == 'e' || c == 'E' {
		return 0, d.fail("numbers are integers: write a decimal as a string")
	}
	if d.i == digits || (d.b[digits] == '0' && text != "0") {
		return 0, d.fail("%q is not the canonical form of an integer", text)
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n > MaxInt || n < -MaxInt {
		return 0, d.fail("integer %s is beyond ±(2^53-1)", text)
	}
	return n, nil
}

// str reads a string. The bytes may be those of the input: they are not to be kept.
func (d *decoder) str() ([]byte, error) {
	if err := d.literal(`"`); err != nil {
		return nil, err
	}
	start := d.i
	for d.i < len(d.b) && d.b[d.i] != '"' && d.b[d.i] != '\\' && d.b[d.i] >= 0x20 {
		d.i++
	}
	if d.peek() == '"' { // no escapes: the common case
		s := d.b[start:d.i]
		if !utf8.Valid(s) {
			return nil, d.fail("string is not valid UTF-8")
		}
		d.i++
		return s, nil
	}
	out := append([]byte(nil), d.b[start:d.i]...)
	for {
		if d.i >= len(d.b) {
			return nil, d.fail("string has no end")
		}
		c := d.b[d.i]
		switch {
		case c == '"':
			d.i++
			if !utf8.Valid(out) {
				return nil, d.fail("string is not valid UTF-8")
			}
			return out, nil
		case c < 0x20:
			return nil, d.fail("control character %#02x must be escaped", c)
		case c == '\\':
			u, err := d.escape()
			if err != nil {
				return nil, err
			}
			out = append(out, u)
		default:
			out = append(out, c)
			d.i++
		}
	}
}

// escape reads one escape and refuses every spelling but the canonical one.
func (d *decoder) escape() (byte, error) {
	rest := d.b[d.i:]
	for _, c := range []byte("\"\\\b\t\n\f\r") {
		if len(rest) >= 2 && rest[1] == shortEscape(c) {
			d.i += 2
			return c, nil
		}
	}
	if len(rest) >= 6 && string(rest[:4]) == `\u00` && (rest[4] == '0' || rest[4] == '1') {
		lo := strings.IndexByte(hex, rest[5])
		if c := (rest[4]-'0')<<4 + byte(max(lo, 0)); lo >= 0 && shortEscape(c) == 0 {
			d.i += 6
			return c, nil
		}
	}
	return 0, d.fail("escape is not the canonical one")
}

func (d *decoder) value(v reflect.Value, depth int) error {
	if err := d.deep(depth); err != nil {
		return err
	}
	t := v.Type()
	if t == rawType {
		start := d.i
		if err := d.skip(depth); err != nil {
			return err
		}
		v.SetBytes(slices.Clone(d.b[start:d.i]))
		return nil
	}
	if v.CanAddr() && reflect.PointerTo(t).Implements(textUnmarshalerType) {
		return d.text(v)
	}
	switch t.Kind() {
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
		v.Set(reflect.New(t.Elem()))
		return d.value(v.Elem(), depth)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(t, 0, 0))
		return d.array(func(i int) error {
			v.Set(reflect.Append(v, reflect.Zero(t.Elem())))
			return d.value(v.Index(i), depth+1)
		})
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		return d.object(func(name []byte) error {
			e := reflect.New(t.Elem()).Elem()
			if err := d.value(e, depth+1); err != nil {
				return err
			}
			v.SetMapIndex(reflect.ValueOf(string(name)).Convert(t.Key()), e)
			return nil
		})
	case reflect.Struct:
		return d.structure(v, depth)
	}
	return d.fail("type %s cannot be decoded", t)
}

// text decodes into a type with its own spelling and holds it to it.
func (d *decoder) text(v reflect.Value) error {
	s, err := d.str()
	if err != nil {
		return err
	}
	to := v.Addr().Interface().(encoding.TextUnmarshaler)
	if err := to.UnmarshalText(s); err != nil {
		return d.fail("%v", err)
	}
	if _, ok := to.(Exact); ok {
		return nil
	}
	again, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil || !bytes.Equal(again, s) {
		return d.fail("%q is not the canonical form, want %q", s, again)
	}
	return nil
}

// sealed fills a field that is not in the bytes because it was sealed.
func (d *decoder) sealed(v reflect.Value, name string) bool {
	if len(d.absent) == 0 {
		return false
	}
	pointer := d.pointer() + "/" + name
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

func (d *decoder) structure(v reflect.Value, depth int) error {
	fs := fieldsOf(v.Type())
	var seen uint64
	if len(fs.sorted) > 64 {
		panic("canon: more than 64 fields in " + v.Type().String())
	}
	err := d.object(func(name []byte) error {
		k, ok := fs.byName[string(name)]
		if !ok {
			return d.fail("unknown field")
		}
		f := fs.sorted[k]
		seen |= 1 << k
		if err := d.value(v.Field(f.index), depth+1); err != nil {
			return err
		}
		if f.omitEmpty && isEmpty(v.Field(f.index)) {
			return d.fail("is empty: leave the field out")
		}
		return nil
	})
	if err != nil {
		return err
	}
	for k, f := range fs.sorted {
		if seen&(1<<k) == 0 && d.sealed(v.Field(f.index), f.name) {
			continue
		}
		if !f.omitEmpty && seen&(1<<k) == 0 {
			return d.fail("field %q is missing", f.name)
		}
	}
	return nil
}
