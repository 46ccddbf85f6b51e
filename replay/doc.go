// Package replay reads a case, which is a course of events told by public sources,
// and carries it through a record, comparing on the way what the program computes
// with what the case says must be true.
//
// A case is a folder of HCL files that a lawyer can read (doc/case-format.md). Its
// blocks, in the order in which they stand, are the steps: acts to record and
// expectations to check. [Load] turns the folder into a [Case] and reports every
// fault of every file at once, each with its place; it never guesses. What an act
// says is checked by the act's own type, so that a case that loads is well formed.
//
// # Paths
//
// An expectation names a value in the answer to a query by a path, which [Select]
// follows over decoded JSON:
//
//	title.texts.en                              fields, one after the other
//	measures[place=KZ-ALM]                      those of a list whose field has the value
//	force[member=KG,line=personnel].consented   several conditions; then a field of what is left
//	figures[speaker.member=KZ].value            a condition may look deeper
//	questions[articles=treaty.art4]             a field that is a list has the value when it contains it
//	appeals[0].asks                             the first of a list
//	duties[state=late].#                        how many there are
//	[member=AM].status                          where the answer itself is a list
//
// Values in conditions are compared as they are printed: true, false, null and
// numbers too; null also means that there is no such field. A field asked of a
// list is asked of each of its items, and lists that this brings are joined. What
// matches nothing is null, and a null counts as none.
//
// [Matches] compares what was selected with what is expected. A list of one is the
// same as its one item, on either side; a field that is null is the same as one that
// is not there, so that {"min":null,"max":null}, a quantity mentioned without a
// number, matches unknown().
package replay
