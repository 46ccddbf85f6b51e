// Package eu is the edition of the Union Civil Protection Mechanism: Decision No
// 1313/2013/EU with its amendments, the Commission's implementing decisions, and what is
// known of the practice.
//
// A pact of requests that lapse: one is forwarded to all contact points without delay, each
// of them decides promptly whether it helps, and after ninety days the request is gone
// unless something new was said. What the states have put into the pool, and the Union into
// its reserve, comes beside what each offers by itself.
//
//   - decision-2013: the decision, article by article; who is bound, and until when
//   - assistance: offers and their acceptance
//   - reserve: the committee, the pool and the reserve rescEU
//   - organisation: the offices of the states, of the Union and of the record
//   - practice: the treaties around the decision, and what was done and stands in no article
//   - tests-*: what the articles must do; they are no part of the edition
//
// The package only carries the files in the program. They hold what the texts provide in our
// own words, and say which text was not read.
package eu
