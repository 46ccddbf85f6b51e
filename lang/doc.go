// Package lang is everything that Mithaq says to people, in Arabic, Russian and
// English, which are equals: nothing is said in one of them alone, and none is the
// language from which the others fall back.
//
// The record and the views hold codes ("force.more_than_consented", "curfew"),
// texts in whatever languages their authors gave, and instants in UTC. A [Printer]
// puts them into words:
//
//	p := lang.For(lang.Arabic)
//	p.Say("board.title")
//	p.Reason(finding)                  // what is wrong, and what would mend it
//	p.Code("measure", "curfew")        // a word of a closed list
//	p.Instant(at)                      // 5 Jan 2022, 21:50 UTC
//	p.Quantity(nil)                    // nothing was said; not the same as unknown or none
//
// The words stand in messages.ar.json, messages.ru.json and messages.en.json, in
// the format of go-i18n; a message that counts has every plural form that Unicode's
// CLDR asks of its language (Arabic six, Russian four, English two). Tests hold the
// three files to each other, to the reasons that the program can give and to the
// closed lists of the nouns: a missing message fails the build.
//
// # Digits
//
// Digits are Latin in all three languages, wherever the program writes a number:
// instants, clocks, article numbers, quantities. The articles, decisions and
// telegrams that a page is compared with carry them too, also in Arabic, and an
// instant must look the same to two people on one telephone line. Only texts of
// others keep the digits that they were written with.
//
// # Direction
//
// Whatever comes from the record can be in any script. An argument is set off from
// the sentence around it by Unicode's isolates, and characters that are not seen
// but reorder or hide others are shown as U+FFFD (see [Plain]).
package lang
