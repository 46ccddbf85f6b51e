// Package tiles serves the tree of a record as C2SP tlog-tiles, and reads it so.
//
// A tile is 256 neighbouring hashes of the tree, or fewer at its right edge. Whoever
// has the tiles computes any proof himself, so a server of tiles answers no
// questions and is trusted with nothing: [Handler] gives bytes away, and [Reader]
// believes none of them before they hash up to a head that somebody signed.
//
// Of tlog-tiles the checkpoint and the hashes are served, and no entry bundles: a
// bundle gives each entry's length in 16 bits, and a leaf of a record may have 2 MiB.
package tiles
