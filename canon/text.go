package canon

import (
	"encoding/binary"
	"fmt"
	"unicode/utf8"
)

// Masks for eight bytes at a time: the lowest and the highest bit of each.
const (
	lows  = 0x0101010101010101
	highs = 0x8080808080808080
)

// plain returns how many bytes at the start of b stand for themselves in a string:
// up to the first quotation mark, backslash or control character. Ascii says that none
// of them is beyond ASCII, so that nobody need look whether they are UTF-8.
//
// It takes eight bytes in a step: most of a record's bytes are long strings, above all
// the base64 of payloads.
func plain(b []byte) (n int, ascii bool) {
	var seen uint64
	for ; n+8 <= len(b); n += 8 {
		w := binary.LittleEndian.Uint64(b[n:])
		quote, slash := w^('"'*lows), w^('\\'*lows)
		// The usual test for a byte that is zero, or less than a bound. A borrow can only
		// make it name bytes above a true one, so that it is right about whether there is one.
		found := (w-' '*lows)&^w | (quote-lows)&^quote | (slash-lows)&^slash
		if found&highs != 0 {
			break
		}
		seen |= w
	}
	for ; n < len(b); n++ {
		c := b[n]
		if c < ' ' || c == '"' || c == '\\' {
			break
		}
		seen |= uint64(c)
	}
	return n, seen&highs == 0
}

const hex = "0123456789abcdef"

// appendString appends a string in quotes.
func appendString[S string | []byte](dst []byte, s S) ([]byte, error) {
	dst = append(dst, '"')
	start := len(dst)
	dst = append(dst, s...)
	n, ascii := plain(dst[start:])
	if n < len(s) {
		dst = appendEscaped(dst[:start+n], s[n:])
		ascii = false
	}
	if !ascii && !utf8.Valid(dst[start:]) {
		return nil, fmt.Errorf("canon: string is not valid UTF-8")
	}
	return append(dst, '"'), nil
}

// appendEscaped appends text in which there is something to escape.
func appendEscaped[S string | []byte](dst []byte, s S) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
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
	return append(dst, s[start:]...)
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
	if a[i] < utf8.RuneSelf && b[i] < utf8.RuneSelf {
		return int(a[i]) - int(b[i])
	}
	for i > 0 && !utf8.RuneStart(a[i]) {
		i--
	}
	ra, rb := firstRune(a[i:]), firstRune(b[i:])
	ua, ub := firstUnit(ra), firstUnit(rb)
	if ua != ub {
		return int(ua) - int(ub)
	}
	return int(ra) - int(rb)
}

func firstRune[S string | []byte](s S) rune {
	var first [utf8.UTFMax]byte
	r, _ := utf8.DecodeRune(first[:copy(first[:], s)])
	return r
}

func firstUnit(r rune) rune {
	if r > 0xFFFF {
		return 0xD800 + (r-0x10000)>>10
	}
	return r
}
