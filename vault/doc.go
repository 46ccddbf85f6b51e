// Package vault keeps the openings of sealed fields in a folder, where they can be
// erased: it is the contract of record.Vault on files.
//
//	openings/ab/ab34…   one opening, under its commitment in hex
//	openings/new/ab34…  one that is being put
//	openings/gone/ab34… one that is being erased
//
// The place of a file says how far a step had come, so that a crash between any two
// of them leaves nothing to guess. To put: write into new and sync; rename into ab; sync
// ab. What is found in new was never promised to anybody, and is erased. To erase:
// rename into gone; sync gone and ab; overwrite and sync; remove; sync gone. What is
// found in gone is erased to the end. So under ab there is never half a file, and
// a file there that does not open its name was damaged from outside.
//
// The folder belongs to one user (0700, files 0600) and one writing process, which the
// lock on the data folder sees to. Names that are none of ours are never opened, and
// links never followed; [Vault.Strange] lists them. doc/erasure.md says what overwriting
// can promise, and what it cannot.
package vault
