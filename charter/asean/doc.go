// Package asean is the edition of the ASEAN Agreement on Disaster Management and Emergency
// Response of 2005, with what is known of its standard operating procedure.
//
// A pact in which a party may be offered help that it did not ask for: nothing comes without
// its consent, and it directs what comes. Most of the text was not read; what is coded from
// those who retell it is marked.
//
//   - aadmer-2005: the Agreement, article by article; who is bound
//   - assistance: requests, offers, and the terms before anybody sets out
//   - organisation: the offices of the parties, of ASEAN and of the record; the Conference
//   - practice: the procedure, Indonesia in 2018, and how the record is kept
//   - tests-*: what the articles must do; they are no part of the edition
//
// The package only carries the files in the program.
package asean
