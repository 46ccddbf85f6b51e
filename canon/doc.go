// Package canon is the one encoding of a value.
//
// What is signed and hashed must have exactly one spelling, or two honest
// programs would disagree about the same act. The spelling is RFC 8785
// canonical JSON, narrowed until nothing is left to choose:
//
//   - numbers are integers within ±(2⁵³−1), without sign, point or exponent
//     beyond a leading minus; decimals are strings;
//   - null does not occur: what is not there is left out, and what may be left
//     out must be left out when it is empty;
//   - object names are unique and sorted by UTF-16 code units, strings are valid
//     UTF-8 with the shortest escapes, there is no white space;
//   - nesting stops at [MaxDepth].
//
// [Unmarshal] accepts only that spelling, only the fields that the Go type
// names, and only in that case of letters, so that for every type T and input b
//
//	Unmarshal(b, &t) == nil  implies  Marshal(t) == b
//
// The implication is what the fuzz tests of this package, and of every package
// that decodes, hold on to.
package canon
