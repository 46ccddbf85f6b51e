// Package mithaq is the heart of a mutual-assistance pact: the state that follows
// from the record, what the charter lets happen next, and what an act changes.
//
//	Decide(state, act) → recorded with findings, or refused with reasons
//	Apply(state, entry) → state
//
// Both are pure. They read no clock, do no I/O, draw no randomness: every instant
// comes in with an act. [State] is a persistent value; deciding on a draft and
// throwing the draft away costs nothing.
//
// A performative does something (an appeal, a position, a consent) and is refused
// when its author may not do it. A report says that something happened and is never
// refused for being unlawful: a unit that arrived without consent has arrived, and
// is shown with the article that asked for it. A transcribed performative is a report that the
// performance happened.
//
// This is the only place where two nouns meet. The packages member, situation,
// council, agreement, force, measure and duty know nothing of each other; the files acts_*.go
// here, one for each family of acts, say what an act means to each of them.
package mithaq

// Engine is the number of Decide's behaviour. Every entry carries the number under
// which it was decided. It grows by one with every change after which Decide would
// answer differently for some record, from the first release on: what came before it has
// no records to judge.
const Engine = 1
