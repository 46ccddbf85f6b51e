// Package audit repeats every decision of a record.
//
// Verifying a record shows that its bytes hold together: who signed what, in which
// order, under which head. It does not show that the keeper kept to the rules: he could
// have recorded what the charter forbids, or left out what the rules found. The rules
// are pure, so anybody can ask them again: [Audit] folds the record from its genesis,
// decides each act on the state before it, at the instant of its receipt, and compares.
//
// It also computes the outcome of every question again, at its close, from what counts for it,
// and shows it beside what was announced: a certificate needs nobody's word.
//
// Each entry carries the number of the engine that decided it, and is decided again by
// that engine. What a later engine has decided cannot be repeated by an earlier
// program: that is a note, and no verdict on the entry.
package audit
