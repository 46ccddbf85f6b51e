// Package csto is the edition of the Collective Security Treaty Organization:
// its Treaty, its Charter, the Agreement on peacekeeping and what its members did,
// as files of package charter/hcl, one for each version of an instrument.
//
// The files are the edition; this package only carries them in the program, so
// that it needs nothing beside itself. They hold what the texts provide in our
// own words, and say where a text was not read.
package csto
