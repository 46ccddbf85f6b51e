// Package boxcard is a pact that is no state's: eight fire departments that help one another by
// lists agreed on beforehand. It shows that pools, floors and cards need no code of any pact.
//
// The departments do not exist and their lists are invented. The form is that of the box cards
// by which fire departments of Illinois and its neighbours send help, as far as public
// descriptions tell it: five levels of alarm, named departments for each kind of thing, who
// fills empty stations, the next one on the list for who cannot come, and a part that stays at
// home. What was read stands in practice.hcl with its source; the agreement itself was not read.
//
//   - agreement: the model agreement and its articles
//   - practice: what was read of the form of such cards, and what was not
//   - organisation: offices, duties, how one joins
//   - resources: what is counted, what stays at home, what is held ready
//   - cards-*: the cards, by the year from which they hold
//   - tests-*: what they must do, as tests; they are no part of the edition
package boxcard
