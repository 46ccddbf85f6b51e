// Package sqlite keeps the rows of a log in one SQLite file, without cgo.
//
// It is the store of a single node: one process writes, any number may read the
// file beside it. An Append is one transaction and one sync of the write-ahead
// log; when it returns nil the rows survive the loss of power. The store knows
// rows, hashes and heads, and nothing of what they say. It trusts nothing it
// reads either: a row that is missing, misplaced, of another type or of another
// length comes out as an error, and everything else is for record.Verify to judge.
//
// The file is ours alone. It carries an application id, a version and a schema that is
// compared word for word; whatever does not fit is refused by name rather than
// guessed at, and nothing is written into it.
//
// The store does not keep a second writing process away from the file: package keeper holds
// a lock on the folder. Should two write all the same, Append compares the head
// inside its transaction, and the slower one gets record.ErrHeadMoved.
package sqlite
