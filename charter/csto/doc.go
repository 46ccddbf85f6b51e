// Package csto is the edition of the Collective Security Treaty Organization: the law
// from the Treaty of 1992 to today, as files of package charter/hcl, one for each
// version of an instrument.
//
// Each rule holds from the force of the text that brought it to that of the text that
// took it away, so that what happened is judged by the law of its time: aggression
// under the words of 1992 until 18 December 2012, heads of state alone on the Council
// until 18 January 2021.
//
//   - treaty-*: the Treaty, its prolongation, its Protocols of 2010 and 2018
//   - charter-*: the Charter and its Protocols; the Council's questions as they are put today
//     stand in charter-2010
//   - peacekeeping-2007, ksor: the agreements on forces
//   - regulations: what the Council has laid down, of which little was read
//   - organisation: offices and bodies, with who sits in which; offices of the record
//   - law-*: members' own laws
//   - practice: what was done and stands in no article
//   - tests-*: what the articles must do, as tests; they are no part of the edition
//
// The files are the edition; this package only carries them in the program, so
// that it needs nothing beside itself. They hold what the texts provide in our
// own words, and say where a text was not read. Where a text is in dispute they carry
// every reading.
package csto
