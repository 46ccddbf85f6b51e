package charter

import (
	"slices"
	"strings"

	"mithaq/rule"
	"mithaq/words"
)

// A Test is what the authors of a charter say that it must do: given some acts, somebody
// may do another or may not, a question is adopted, a duty is owed. It stands in a file of
// the charter, beside the articles that it holds, and is no part of the edition: with and
// without its tests an edition has the same compiled form and the same digest.
//
// What it supposes are acts in the way that package mithaq judges and folds them. Nobody has
// to have done anything: no record is needed.
type Test struct {
	ID      string
	File    string
	Line    int
	At      words.Instant
	Parties []string // who is bound; the order is that of the roll
	Home    string   // at whose home the crisis is, or empty
	Given   []Supposed
	When    *Supposed // the act that is asked about, or nil
	Then    []Expected
}

// A Supposed is an act that a test takes as done, or asks about. Beyond who does what, it
// holds what such an act may have to say; what is left empty, the act does not say.
type Supposed struct {
	Line    int
	At      words.Instant
	Members []string // who do it, each for itself; none for the organisation
	Office  string   // by which office; empty: of a member, whichever may
	Act     string   // of Acts
	Kind    string   // of the charter, as it is written: "question.send_forces"

	Position string   // of rule.Positions, in a council.position
	Format   bool     // the position objects to the limited format
	Form     string   // how the position is given
	Answer   string   // in a council.reply or a duty.answer
	Outcome  string   // in a council.announcement
	States   []string // the terms that the act states, of Terms
	Invokes  []string // the sources that an appeal names
	Concerns []string // the members whom a question concerns
	Of       []string // the members whom an allegation, a waiver or a change of status is about
	To       []string // whom a notice goes to
	Result   string   // of a step of a member's own law
	Chamber  string
	Present  int64 // the tally of such a step
	Votes    int64
	Against  int64
	From     words.Instant // the legal date of a change of status
	Until    words.Instant // the close of a question, as set or put off; until when an offer is good; when a stock lapses
	Items    []Count       // what is asked for, offered or accepted in an agreement
	How      string        // an agreement ends
	Level    string        // of the card that an alarm strikes, or of the pool that a stock is in
	Pool     string        // that a stock is in
	Resource string        // the kind of thing that is counted
	Count    int64         // how many of it
	Comes    int64         // of those called by an alarm, how many come after all
	Cover    bool          // it was to stand in at home
	Received bool          // not signed by who does it: a registrar has received it

	Said []string // the attributes that stand there: saying nothing is not saying that there is nothing
}

// A Count is so many of one kind of thing, of those that the charter counts.
type Count struct {
	Kind string
	N    int64
}

// Says reports whether an attribute stands in the block of the act.
func (s *Supposed) Says(name string) bool { return slices.Contains(s.Said, name) }

// An Expected is what a test wants: one of an answer to what somebody may do, the outcome of
// a question, the state of a duty, and whom alarms call.
type Expected struct {
	Line int `json:"-"`

	May     string `json:"may,omitempty"`     // of Answers
	Refused *bool  `json:"refused,omitempty"` // whether an own act would be refused; nil: either way
	Under   string `json:"under,omitempty"`   // a source that one of the points which tell rests on
	Code    string `json:"code,omitempty"`    // of one of them

	Outcome  string `json:"outcome,omitempty"`  // of Outcomes
	Question string `json:"question,omitempty"` // the kind of question, "question.send_forces"; empty: the one put last

	Owes  string `json:"owes,omitempty"`  // "duty.assist"
	Who   string `json:"who,omitempty"`   // a member, or "organisation"
	State string `json:"state,omitempty"` // of DutyStates
	Nth   int64  `json:"nth,omitempty"`   // of what is owed again and again: in which period; 0: the last

	Called    string `json:"called,omitempty"`    // a member that alarms call for Count of Resource
	Shortfall *int64 `json:"shortfall,omitempty"` // how many of Resource nobody is left to bring
	Resource  string `json:"resource,omitempty"`
	Count     *int64 `json:"count,omitempty"` // nil: one
	Cover     bool   `json:"cover,omitempty"` // of those who stand in at home
}

// Answers are what a test can want of what somebody may do.
var Answers = []string{"yes", "no", "contested", "unknown"}

// Outcomes are what a test can want of a question.
var Outcomes = []string{string(rule.Adopted), string(rule.NotAdopted), string(rule.Open), string(rule.Lapsed),
	string(rule.NeverPut), string(rule.Undeterminable), string(rule.Moved)}

// NotOwed is the state of what nobody owes.
const NotOwed = "none"

// DutyStates are what a test can want of a duty.
var DutyStates = []string{"open", "met", "late", "waived", "undetermined", NotOwed}

// KindsOf returns the blocks of the charter that an act of a type has kinds of: "appeal". Acts
// of most types have none.
func KindsOf(act string) []string {
	switch act {
	case "council.appeal", "council.reply":
		return []string{"appeal"}
	case "council.question", "council.draft", "council.announcement", "council.position", "council.extension":
		return []string{"question"}
	case "council.receipt", "council.withdrawal":
		return []string{"appeal", "question"}
	case "agreement.request", "agreement.offer", "agreement.decline", "agreement.acceptance", "agreement.amendment",
		"agreement.confirmation", "agreement.end",
		"agreement.claim", "agreement.settlement", "agreement.payment", "agreement.waiver":
		return []string{"agreement"}
	case "duty.allegation", "duty.answer":
		return []string{"prohibition"}
	case "duty.waiver":
		return []string{"duty"}
	case "member.status":
		return []string{"status"}
	case "force.alarm", "force.pass":
		return []string{"card"}
	}
	return nil
}

// sayings are the attributes of an act in a test, with the acts that say such a thing.
var sayings = map[string][]string{
	"position":          {"council.position"},
	"objects_to_format": {"council.position"},
	"form":              {"council.position", "agreement.request", "agreement.offer", "agreement.acceptance"},
	"answer":            {"council.reply", "duty.answer"},
	"outcome":           {"council.announcement"},
	"states":            {"council.question", "council.announcement", "measure.impose", "agreement.request", "agreement.offer", "agreement.amendment"},
	"invokes":           {"council.appeal"},
	"concerns":          {"council.question"},
	"until":             {"council.question", "council.extension", "agreement.offer", "force.stock", "force.withdrawal"},
	"from":              {"force.withdrawal", "member.status"},
	"of":                {"duty.allegation", "duty.waiver", "member.status", "agreement.request"},
	"to":                {"duty.notice", "agreement.offer"},
	"result":            {"force.consent"},
	"chamber":           {"force.consent"},
	"present":           {"force.consent"},
	"votes":             {"force.consent"},
	"against":           {"force.consent"},
	"items":             {"agreement.request", "agreement.offer", "agreement.acceptance", "agreement.amendment"},
	"how":               {"agreement.end"},
	"level":             {"force.alarm", "force.stock"},
	"pool":              {"force.stock"},
	"resource":          {"force.announce", "force.move", "force.order", "force.pass", "force.pledge", "force.stock"},
	"count":             {"force.announce", "force.move", "force.order", "force.pledge", "force.stock"},
	"comes":             {"force.pass"},
	"cover":             {"force.pass"},
}

// values are the closed lists of what an act in a test can say, by attribute and act.
var values = map[string]map[string][]string{
	"position": {"council.position": positions()},
	"form": {"council.position": {"letter", "statement", "telephone", "session", "electronic"},
		"agreement.request": SpokenForms, "agreement.offer": SpokenForms, "agreement.acceptance": SpokenForms},
	"how":     {"agreement.end": Endings},
	"answer":  {"council.reply": {"promised", "declined"}, "duty.answer": {"denied", "admitted", "explained"}},
	"outcome": {"council.announcement": {string(rule.Adopted), string(rule.NotAdopted)}},
	"to":      {"duty.notice": recipients()},
	"result":  {"force.consent": {"no_quorum", "failed", "passed"}},
}

// Sayable returns the closed list of what an act says by an attribute in a test.
func Sayable(attribute, act string) []string { return values[attribute][act] }

func positions() (out []string) {
	for _, p := range rule.Positions {
		out = append(out, string(p))
	}
	return out
}

// recipients are whom a notice can go to: those of whose notices rules can speak.
func recipients() (out []string) {
	for _, e := range Events {
		if to, ok := strings.CutPrefix(e, "notice."); ok {
			out = append(out, to)
		}
	}
	return out
}

// wanting are the attributes without which an act that is given says nothing.
var wanting = map[string]string{
	"agreement.end": "how", "council.position": "position", "council.reply": "answer", "duty.answer": "answer", "duty.notice": "to", "force.consent": "result",
	"duty.allegation": "of", "duty.waiver": "of", "member.status": "of", "council.extension": "until",
	"force.alarm": "level", "force.pass": "resource", "force.stock": "resource",
}

// named returns the names of the rules of one kind of block as a test writes them:
// "question.send_forces".
func (c *Charter) named(block string) []string {
	switch block {
	case "appeal":
		return placed(c.Appeals, func(a *Appeal) string { return "appeal." + a.ID })
	case "question":
		return placed(c.Questions, func(q *Question) string { return "question." + q.ID })
	case "agreement":
		return placed(c.Agreements, func(a *Agreement) string { return "agreement." + a.ID })
	case "prohibition":
		return placed(c.Prohibitions, func(p *Prohibition) string { return "prohibition." + p.ID })
	case "status":
		return placed(c.Statuses, func(s *Status) string { return "status." + s.ID })
	case "card":
		return placed(c.Cards, func(k *Card) string { return "card." + k.ID })
	case "pool":
		return placed(c.Pools, func(p *Pool) string { return "pool." + p.ID })
	case "duty":
		return placed(c.Duties, func(d *Duty) string { return "duty." + d.ID })
	case "office":
		return placed(c.Offices, func(o *Office) string { return "office." + o.ID })
	}
	return nil
}

func placed[T any](list []T, name func(*T) string) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = name(&list[i])
	}
	return out
}
