// Package council holds how the pact answers a call: the appeal, the contacts and
// the consultation, sessions, questions with the positions of their seats, and
// outcomes announced and computed, side by side.
//
// The computed outcome is a pure function of the question's rule, its seats and the
// positions on the record. Where a decision was announced and nobody published the
// positions, the outcome is *undeterminable*, naming what is missing. A text saying
// that "no objection was received" would be our invention.
package council
