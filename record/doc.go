// Package record keeps signed statements in one append-only log that anyone can
// check without trusting whoever kept it.
//
// An [Act] is a signed statement: a [Header] in canonical JSON (package canon)
// inside a DSSE envelope. Its identifier is the hash of what was signed, so it
// exists before any log has seen it, offline too. A [Leaf] is an act as it was
// logged: its place, when it came in, when it was recorded, by which engine, under
// which edition, and what the rules found *then*. Leaves are the records of a
// Merkle tree (RFC 6962), whose head is published as a signed checkpoint (C2SP
// tlog-checkpoint). [Verify] walks a record from its genesis and stops at the
// first fault.
//
// Whoever keeps the log can be replaced, and need not be believed: a [Term] is the span of
// one keeper, founders can open the next one, and witnesses cosign only heads that grew
// out of those that they cosigned before.
//
// The package knows bytes, keys and hashes. It knows no noun of a pact: of the
// acts it reads only the family "record.", which says who may sign, and the
// digest of the edition in force. The bytes are described in doc/record-format.md and
// frozen by the tests of this package: a field is never added to, renamed in or
// removed from the header or the leaf. What an act of some type says can change
// only as a new version of that type.
package record
