// Package nato is the edition of the North Atlantic Treaty Organization: the Treaty of 1949
// with its protocol of 1951, and the practice by which its Council decides, as files of
// package charter/hcl. There is no code for it: one program runs every pact, and this
// package only carries the files.
//
//   - treaty-*: the Treaty, article by article, and what the protocol of 1951 changed
//   - decisions: consensus, the silence procedure, and what the Council and the Defence
//     Planning Committee decide
//   - structure: what hangs on decisions of the Council about its own organisation: the
//     Secretary General, the Committee from 1963 to 2010, and who had no seat in it
//   - forces: how an operation gets its forces, as far as the language can say it
//   - organisation: offices and bodies; offices of the record
//   - practice: what stands in no article
//   - tests-*: what the articles must do, as tests; they are no part of the edition
//
// Most of this law is practice. Of the silence procedure no rule book was read: it is coded
// from how February 2003 is told, and says so.
package nato
