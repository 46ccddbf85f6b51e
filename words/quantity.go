package words

import "strconv"

// A Range is a whole quantity as far as it is known. A nil bound is unknown: a
// range with two nil bounds was mentioned without a number, {0,0} is known to be
// none. A nil *Range means that nothing was said at all. Ranges of different
// claims are never summed silently.
type Range struct {
	Min *int64 `json:"min,omitempty"`
	Max *int64 `json:"max,omitempty"`
}

// Exactly returns the range with one value.
func Exactly(n int64) Range { return Range{&n, &n} }

// Unknown is the quantity that was mentioned without a number.
var Unknown = Range{}

// None is the quantity that is known to be nothing.
var None = Exactly(0)

// Exact returns the single value, if there is one.
func (r Range) Exact() (int64, bool) {
	if r.Min != nil && r.Max != nil && *r.Min == *r.Max {
		return *r.Min, true
	}
	return 0, false
}

// IsNone reports whether the range is known to be nothing.
func (r Range) IsNone() bool { n, ok := r.Exact(); return ok && n == 0 }

// Add returns the range of the sum.
func (r Range) Add(o Range) Range {
	return Range{combine(r.Min, o.Min, func(a, b int64) int64 { return a + b }),
		combine(r.Max, o.Max, func(a, b int64) int64 { return a + b })}
}

// Sub returns the range of the difference, never below nothing.
func (r Range) Sub(o Range) Range {
	floor := func(a, b int64) int64 { return max(a-b, 0) }
	out := Range{combine(r.Min, o.Max, floor), combine(r.Max, o.Min, floor)}
	if out.Min == nil && out.Max != nil {
		zero := int64(0)
		out.Min = &zero
	}
	return out
}

// Hull returns the smallest range that holds both: two claims side by side.
func (r Range) Hull(o Range) Range {
	return Range{combine(r.Min, o.Min, func(a, b int64) int64 { return min(a, b) }),
		combine(r.Max, o.Max, func(a, b int64) int64 { return max(a, b) })}
}

// More returns the range of the larger of two quantities. It is at least as much as either
// certainly is.
func (r Range) More(o Range) Range {
	out := Range{Max: combine(r.Max, o.Max, func(a, b int64) int64 { return max(a, b) })}
	switch {
	case r.Min == nil:
		out.Min = o.Min
	case o.Min == nil:
		out.Min = r.Min
	default:
		out.Min = combine(r.Min, o.Min, func(a, b int64) int64 { return max(a, b) })
	}
	return out
}

// Exceeds reports whether r is certainly more than o.
func (r Range) Exceeds(o Range) bool {
	return r.Min != nil && o.Max != nil && *r.Min > *o.Max
}

// MaxQuantity bounds what an act can count, so that no sum of acts overflows.
const MaxQuantity = 1_000_000_000

// Valid reports whether the bounds are in order and within reason.
func (r Range) Valid() bool {
	for _, b := range []*int64{r.Min, r.Max} {
		if b != nil && (*b < 0 || *b > MaxQuantity) {
			return false
		}
	}
	return r.Min == nil || r.Max == nil || *r.Min <= *r.Max
}

func (r Range) String() string {
	if n, ok := r.Exact(); ok {
		return strconv.FormatInt(n, 10)
	}
	lo, hi := "?", "?"
	if r.Min != nil {
		lo = strconv.FormatInt(*r.Min, 10)
	}
	if r.Max != nil {
		hi = strconv.FormatInt(*r.Max, 10)
	}
	if lo == "?" && hi == "?" {
		return "unknown"
	}
	return lo + "–" + hi
}

func combine(a, b *int64, f func(a, b int64) int64) *int64 {
	if a == nil || b == nil {
		return nil
	}
	n := f(*a, *b)
	return &n
}
