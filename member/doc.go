// Package member says who is bound by the pact, by which instrument and since
// when, who holds an office, and what people and members are called.
//
// Nothing here is edited: a member's status at an instant is computed from the
// dated acts that concern it. A claim about a status ("frozen") is kept beside the
// status and never becomes it.
package member
