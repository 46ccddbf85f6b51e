// Package archtest holds the shape of this repository: which room may know which,
// which rooms are pure, which modules we lean on, and what no committed file may
// say.
//
// A program that must compute the same state everywhere and for ever cannot leave
// its arrows to good intentions. [Rooms] is the table of all packages and
// [Modules] that of all dependencies; the tests of this package parse every Go file in
// process and hold the tree to both. They ask no build tool, whose answer could
// come from a cache. A new package or dependency fails until it has its line
// here, with the reason for it.
//
// The checks are functions over a file system, so that the tests can show each of them biting
// on a planted fault. What needs types (the order of maps) is in package
// internal/maprange, which shares the list of pure rooms.
package archtest
