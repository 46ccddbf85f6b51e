package canon

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A decoder reads canonical bytes from the front. What is here knows the form of a value
// and nothing of types.
type decoder struct {
	b      []byte
	i      int
	absent map[string]bool // sealed fields that no type has asked for yet
	path   []string        // names and places on the way to the value, where absent is not nil
}

// fail returns an error about the value being read, as if it were the root: whoever
// reads the value around it knows under which name it stands, and says so with [in].
func (d *decoder) fail(format string, args ...any) error {
	return &SyntaxError{Offset: d.i, Reason: fmt.Sprintf(format, args...)}
}

// in puts a name in front of the path of an error.
func in(name string, err error) error {
	var syntax *SyntaxError
	if errors.As(err, &syntax) {
		syntax.Path = "/" + escapePointer(name) + syntax.Path
	}
	return err
}

// at is in for a place in a list.
func at(i int, err error) error { return in(strconv.Itoa(i), err) }

func escapePointer(name string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}

// enter and leave keep the path for [decoder.sealed], which needs it before anything
// has failed. Where nothing is sealed nobody does.
func (d *decoder) enter(name string) {
	if d.absent != nil {
		d.path = append(d.path, escapePointer(name))
	}
}

func (d *decoder) leave() {
	if d.absent != nil {
		d.path = d.path[:len(d.path)-1]
	}
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
		return d.skipObject(depth)
	case c == '[':
		for i, more := 0, d.open('['); more; i++ {
			if err := d.skip(depth + 1); err != nil {
				return at(i, err)
			}
			var err error
			if more, err = d.next(']'); err != nil {
				return err
			}
		}
		return nil
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

func (d *decoder) skipObject(depth int) error {
	var last []byte
	for first, more := true, d.open('{'); more; first = false {
		name, err := d.name(last, first)
		if err != nil {
			return err
		}
		last = name
		if err := d.skip(depth + 1); err != nil {
			return in(string(name), err)
		}
		if more, err = d.next('}'); err != nil {
			return err
		}
	}
	return nil
}

// deep refuses an array or object inside MaxDepth others.
func (d *decoder) deep(depth int) error {
	if c := d.peek(); depth >= MaxDepth && (c == '{' || c == '[') {
		return d.fail("nested deeper than %d", MaxDepth)
	}
	return nil
}

// open steps over the bracket that begins an array or object, and over the one that
// ends it where it is empty: it reports whether there is something inside.
func (d *decoder) open(bracket byte) bool {
	d.i++
	if d.peek() == bracket+2 { // ']' is '[' + 2, and '}' is '{' + 2
		d.i++
		return false
	}
	return true
}

// next steps over the comma before another element, or over the closing bracket.
func (d *decoder) next(bracket byte) (more bool, err error) {
	switch d.peek() {
	case ',':
		d.i++
		return true, nil
	case bracket:
		d.i++
		return false, nil
	}
	return false, d.literal(string(rune(bracket)))
}

// name reads a name and its colon. The name stands behind the last one, if there is one.
func (d *decoder) name(last []byte, first bool) ([]byte, error) {
	name, err := d.str()
	if err != nil {
		return nil, err
	}
	if !first {
		switch c := compareUTF16(last, name); {
		case c == 0:
			return nil, d.fail("name %q stands twice", name)
		case c > 0:
			return nil, d.fail("name %q must stand before %q (names are sorted)", name, last)
		}
	}
	return name, d.literal(":")
}

func (d *decoder) integer() (int64, error) {
	start := d.i
	if d.peek() == '-' {
		d.i++
	}
	digits := d.i
	var n int64
	for c := d.peek(); c >= '0' && c <= '9'; c = d.peek() {
		if n <= MaxInt {
			n = n*10 + int64(c-'0')
		}
		d.i++
	}
	text := d.b[start:d.i]
	if c := d.peek(); c == '.' || c == 'e' || c == 'E' {
		return 0, d.fail("numbers are integers: write a decimal as a string")
	}
	if d.i == digits || d.b[digits] == '0' && len(text) > 1 {
		return 0, d.fail("%q is not the canonical form of an integer", text)
	}
	if n > MaxInt {
		return 0, d.fail("integer %s is beyond ±(2^53-1)", text)
	}
	if digits > start {
		n = -n
	}
	return n, nil
}

// str reads a string. The bytes may be those of the input: they are not to be kept.
func (d *decoder) str() ([]byte, error) {
	if d.peek() != '"' {
		return nil, d.literal(`"`)
	}
	d.i++
	start := d.i
	n, ascii := plain(d.b[start:])
	d.i += n
	if d.peek() == '"' { // no escapes: the common case
		s := d.b[start:d.i]
		if !ascii && !utf8.Valid(s) {
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
