// Package web is the desk: pages that show where a pact stands, made on the server,
// in Arabic, Russian and English.
//
//	/                        by Accept-Language to one of the three
//	/{lang}/                 the board: what is open, what is due
//	/{lang}/crises/{label}   the crisis room: where one crisis stands, and by what right;
//	                         below it /forces, /situation, /acts and /pictures, and the
//	                         /dossier, which is all of them on one page, for paper
//	/{lang}/members          who is bound, over the years
//	/{lang}/members/{id}     one member: its statuses with their grounds, who speaks for it
//	/{lang}/duties           who owes what, by when, under which article
//	/{lang}/record           where the log ends, and a verifier that runs where the reader sits
//	/{lang}/search?q         people, members, crises, articles, places and acts, under any spelling
//	/{lang}/live?page&size   what changes on a page, as it is recorded
//
// Every page takes ?at=INSTANT, when it was so, and ?known=INSTANT, what was known by
// then. Both are written 2022-01-05T21:50:00Z, or as a date, which means the end of
// that day at the pact's seat. The address can be sent: another reader sees the same.
//
// A page is a document. It needs no script; it has headings in order, tables with
// captions, one style sheet under the hash of its content, and a policy that lets
// nothing else in. Right to left is not a variant: the sheet knows only start and
// end. Whatever comes from the record is escaped, isolated from its surroundings and
// marked with its language where that is not the reader's.
//
// Three things are never mixed: "nothing was said", "unknown" and "none". Nor are
// announced, consented, present and returned. What the views do not hold, a page
// does not say.
package web
