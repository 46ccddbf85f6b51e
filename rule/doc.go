// Package rule computes the outcome of a decision from seats and positions, or
// from totals, and knows nothing else: no member, no question, no clock.
//
// Every rule answers with a [Verdict]: the outcome so far, the seats that brought
// it about, and the seats whose position nobody has published. What cannot be
// computed is [Undeterminable], which is an answer; it is never guessed from what
// was announced.
package rule
