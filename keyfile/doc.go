// Package keyfile keeps private keys in files.
//
// A key signs for a credential of the record, and whoever has the file is that
// credential's holder. So a key is written once, to a file that was not there, for its
// owner alone; and it is not read when others can read it too, when it lies in the
// folder of a record (which people copy, back up and show), or when the file holds
// anything but the one key that it should.
//
// The private half is a PKCS#8 file and the public half a PKIX file, both PEM (RFC 8410
// says how Ed25519 stands in them), so that other tools can make and read them. The files
// are not encrypted: a disk that is, and a safe, do that better than a
// password on a command line.
//
// What signs stands behind the interface [Key]. A file is one of them; a key that never
// leaves its device is another, and nobody who uses keys can tell.
package keyfile
