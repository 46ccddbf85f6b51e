package lang

import (
	"strconv"
	"strings"

	"mithaq/words"
)

// separators stand between groups of three digits, as CLDR has them for Latin
// digits. Russian uses a space that does not break.
var separators = map[Tag]string{Arabic: ",", Russian: "\u00a0", English: ","}

// Number returns n in Latin digits, grouped as the language does from five digits
// on: 2500, 10,500. Four digits stand together in all three, as they stand in the
// sources.
func (p *Printer) Number(n int64) string {
	s := strconv.FormatInt(n, 10)
	digits := strings.TrimPrefix(s, "-")
	if len(digits) < 5 {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:len(s)-len(digits)])
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(separators[p.tag])
		}
		b.WriteRune(d)
	}
	return b.String()
}

// Quantity returns a quantity in words that keep apart what must be kept apart: nil
// is "nothing was said", no bound is "unknown", zero is "none", and else a number, a
// range, or what is known of one.
func (p *Printer) Quantity(r *words.Range) string {
	switch {
	case r == nil:
		return p.Say("say.nothing_said")
	case r.Min == nil && r.Max == nil:
		return p.Say("say.unknown")
	case r.Max == nil:
		return p.Say("precision.at_least", "n", p.Number(*r.Min))
	case r.Min == nil:
		return p.Say("precision.at_most", "n", p.Number(*r.Max))
	case *r.Min == *r.Max && *r.Min == 0:
		return p.Say("say.none")
	case *r.Min == *r.Max:
		return p.Number(*r.Min)
	}
	return p.Say("quantity.range", "min", p.Number(*r.Min), "max", p.Number(*r.Max))
}

// Claimed returns a quantity with the precision with which it was told: "about",
// "at_least", "at_most", or empty for exactly.
func (p *Printer) Claimed(r *words.Range, precision string) string {
	s := p.Quantity(r)
	if r == nil || precision == "" || (r.Min == nil) != (r.Max == nil) {
		return s
	}
	if n, ok := r.Exact(); ok && n == 0 || r.Min == nil {
		return s
	}
	return p.Say("precision."+precision, "n", s)
}

// ranged reads the spelling of a range in a reason: "150", "70–100", "?–100",
// "unknown".
func ranged(s string) (*words.Range, bool) {
	if s == "unknown" {
		return &words.Range{}, true
	}
	lo, hi, two := strings.Cut(s, "–")
	if !two {
		hi = lo
	}
	var r words.Range
	for _, b := range []struct {
		s string
		n **int64
	}{{lo, &r.Min}, {hi, &r.Max}} {
		if b.s == "?" {
			continue
		}
		n, err := strconv.ParseInt(b.s, 10, 64)
		if err != nil {
			return nil, false
		}
		*b.n = &n
	}
	return &r, true
}
