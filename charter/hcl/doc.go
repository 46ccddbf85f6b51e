// Package hcl reads the text of a charter: HCL files, one for each version of an
// instrument, into the compiled model of package charter.
//
// The language has blocks, texts in several languages, numbers and references; it
// has no expressions, so that a file can be read aloud. A reference is written
// without quotes (body.council, treaty.art4_2, each.other_party), which gives it a
// place in the file, and a slip of the pen a suggestion. doc/charter-format.md
// describes every block.
//
// Which file a block stands in, and in which order, means nothing: the same
// blocks compile to the same bytes. All that is wrong is reported at once, each
// with its line ([Error]); nothing is loaded in part. Files may come from a
// stranger: their size, number and nesting are bounded before anything is parsed.
package hcl
