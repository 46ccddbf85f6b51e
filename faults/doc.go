// Package faults proves, on the built program and real files, that what was
// acknowledged is never lost and that whatever is left on the disk verifies: killed at any
// instant under load and before every call that changes a file, with every call to the file
// system failing once or doing half, with syncs that fail, with a full disk, with writes
// that were torn.
//
// Its tests build the program, run it as a process of its own, speak to it as clients do,
// and end it by its id. They take minutes; MITHAQ_LONG=1 runs them.
//
//	MITHAQ_LONG=1 go test ./faults                               # as ./check does
//	MITHAQ_LONG=1 go test ./faults -run Killed$ -timeout 1h -args -rounds 1000
//	MITHAQ_LONG=1 go test ./faults -run Call -timeout 1h -args -every
package faults
