package replay

import (
	"mithaq/canon"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"
)

// A Case is a course of events, read and checked, ready to be carried out.
type Case struct {
	Label   string
	Title   words.Text
	Charter string         // a charter built in, or a folder beside the case
	Mode    record.Mode    // an exercise is acted out: who acts signs for himself
	Members []member.Entry // the roll of the genesis act, in the order of the files
	Steps   []Step         // in the order of recording
}

// A Kind says what a step is.
type Kind string

// The kinds of steps.
const (
	Act    Kind = "act"
	Expect Kind = "expect"
)

// A Step is one block of the case: an act to record, or an expectation to check.
type Step struct {
	Place string // "kz-2022/council.hcl:12"
	// Label names an act within the case, by the kind of its block: "act.appeal",
	// "source.tass_1383999", "person.tokayev", "open.kz-2022". For an expectation
	// it is the sentence that must be true.
	Label  string
	Kind   Kind
	Act    *ActStep     // where Kind is Act
	Expect *Expectation // where Kind is Expect
}

// An ActStep is a transcribed act before it has an identifier: what it cites of the
// case is still a label. In an exercise it is its performer's own.
type ActStep struct {
	Type     string // with its version: "measure.impose/1"
	Of       record.Performer
	Happened words.Window
	Known    words.Instant
	Cites    []Cite
	// OnPact says that the act belongs to the pact as a whole; otherwise it belongs
	// to the crisis that the last open block before it opened.
	OnPact bool
	Body   canon.Raw

	At      words.Instant // of an own act: when it comes in; zero for one that is transcribed
	Refused string        // the code for which an own act must be refused; empty: it is recorded
}

// A Cite is what an act rests on. Exactly one of Label and Ref is set.
type Cite struct {
	As    string // source, answers, corrects, authority
	Label string // of an earlier step: "source.tass_1383999"
	Ref   string // into the charter: "treaty.art4"
}

// An Expectation is what must be true of the answer to a query.
type Expectation struct {
	Query  string        // one of Queries
	At     words.Instant // as it was true
	Known  words.Instant // as it was known by then; zero where that is left to the reader's present
	Checks []Check
}

// A Check is one value that the answer must have, at a path that [Select] follows.
type Check struct {
	Place string
	Path  string
	Want  any // decoded JSON: nil, bool, int64, string, []any, map[string]any
}

// Queries are the questions that a case can ask.
var Queries = []string{"crisis", "members", "holders", "due", "pact"}

// Body is what an act of some type says; Check holds it to its form.
type Body = interface{ Check() error }

// Bodies returns an empty body, a pointer to a struct, for a type of act with its
// version.
type Bodies = func(actType string) (body interface{ Check() error }, ok bool)
