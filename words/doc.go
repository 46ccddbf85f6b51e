// Package words holds the small values that every noun of a pact shares: an
// instant, a window of time, a text in several languages, a quantity that may be
// unknown, the grade of a source, a reason with its article.
//
// They are values without behaviour of their own pact: nothing here knows a
// member, a question or a force. Each has exactly one spelling on the record
// (package canon), and each is able to say *unknown*.
package words
