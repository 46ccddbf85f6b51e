// Package keeper is the one writer of a record.
//
// Acts come in from many hands at once. Each is opened, its signature checked and
// its receipt signed where it came in, on any core; then all wait for one
// goroutine, which takes whatever has gathered as one batch: decides each act on a
// draft of the state, appends the batch with one fsync, signs the checkpoint,
// publishes the state, and only then acknowledges. A batch that cannot be appended
// is dropped with its draft.
//
//	Submit ─▶ open, check, receive ─▶ queue ─▶ decide ─▶ Append ─▶ checkpoint ─▶ publish ─▶ acknowledge
//
// Readers never wait: [Keeper.State] is an atomic pointer to a persistent value.
package keeper
