// Package view folds the record for reading: a crisis, the members, what is due, at
// an instant and by what was known at another.
//
// Its values are what `--json` prints and what pages are made of; their field
// names are a promise to scripts (doc/json.md). Nothing here decides: a view shows
// what the nouns hold, who said it and where it stands. Codes stay codes, texts
// stay in all their languages; package lang finds the words.
package view
