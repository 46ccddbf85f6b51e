// Package explore questions a charter.
//
// A charter is a program, and its rules are values and never code; so it can be asked
// what it does before anybody has to live under it, and why it did what it did:
//
//   - [Explain]: may this member do this now, and why? Yes, no, contested or not known,
//     as a tree of articles and facts, and what would change it.
//   - [Diff]: what differs between two charters, block by block and field by field? It is
//     complete: no two differ without a [Change].
//   - [Follow]: and what comes of it? Who may do what he could not, which questions are
//     easier or harder to adopt, what is owed that was not. It is careful: a
//     [Consequence] holds whatever members there are and whatever they say, and what
//     cannot be proved is not said.
//
// What is asked of a moment is answered by the judgments that decide: package mithaq asks itself
// what it would make of an act that nobody has done. So an explanation cannot say what
// Decide would not.
package explore
