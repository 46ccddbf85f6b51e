// Package notify wakes people: it tells recipients whom an operator has named what has
// become due, by a command, a webhook or mail, and the next one when the first does not
// answer.
//
// Nothing is scheduled. What there is to tell is computed from the record and an instant
// (view.OfOccasions), together with the next instant at which it is something else; a
// [Runner] sleeps until then, or until the record grows. A [Plan] is what the operator's
// file states. A [Way] brings a [Message] to somebody.
//
// Delivered is not acknowledged. That a program ran, a server took the message or a mail
// was accepted says nothing of the person; so each message carries a token, and only who
// shows it has acknowledged. Where nobody does in the time that the plan names, or the
// message cannot be delivered at all, the next one is woken and told who did not answer.
//
// What was sent and acknowledged is kept in a ledger beside the record. It is telemetry: no
// act, no part of the record, and never a source of what is true. Each message is written
// there before it is sent for the first time, so that after a crash it is sent again, with
// the same token and Message-ID, rather than not at all. Who loses the ledger is told
// everything that still stands once more.
package notify
