package mithaq

import (
	"strings"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/words"
)

// An answered agreement is what an act in it is judged against: the thread, and, where it is
// of one, the bargain and the amendment.
type answered struct {
	compact
	t      *agreement.Thread
	g      *agreement.Bargain
	change *agreement.Change
	phase  agreement.Phase // of the bargain, or of the thread where it is of none
}

// answering finds what an act answers. Where there is nothing such it returns nil and the
// judgment that says so.
func (s *setting) answering(f *Fact) (*answered, []Judgment) {
	t, ok := s.matter.Agreements.Thread(f.Answers)
	a := &answered{compact{s, nil}, &t, nil, nil, ""}
	if ok {
		a.kind = agreementLaw(s.editions, &t, s.edition).Agreement(t.Kind)
		a.g = t.Bargain(f.Answers)
	}
	if !ok || a.g == nil && (t.Request == nil || t.ID != f.Answers) {
		return nil, []Judgment{must(false, words.Why("agreement.of_nothing", "ref", f.Answers)).unless(f.Reported && f.Answers == "")}
	}
	js := []Judgment{
		must(true, a.under(words.Why("agreement.of_nothing", "ref", f.Answers))),
		must(a.kind != nil, a.under(words.Why("agreement.unknown_kind", "kind", t.Kind))),
	}
	stands := s.rests(&t, a.kind, f.Effect)
	if a.phase = t.Phase(stands, f.Effect); a.g != nil {
		a.change, a.phase = a.g.Change(f.Answers), a.g.Phase(&t, stands, f.Effect)
	}
	if a.change != nil && a.change.Accepted != nil && a.change.Accepted.Act == f.Answers {
		a.change = nil // what was accepted is the bargain now
	}
	return a, js
}

// says judges whether the office may say a part. Of a kind that the charter does not know
// nothing is known.
func (a *answered) says(f *Fact, part string) []Judgment {
	if a.kind == nil {
		return nil
	}
	return a.part(f, part)
}

// stands judges whether what is answered can still be: in one of some phases.
func (a *answered) stands(phases ...agreement.Phase) Judgment {
	ok := false
	for _, p := range phases {
		ok = ok || a.phase == p
	}
	return must(ok, a.under(words.Why("agreement.gone", "state", string(a.phase))))
}

// other returns who has to answer an amendment: the side that did not propose it.
func (a *answered) other() string {
	if a.change.Amendment.Member == a.t.Requester {
		return a.g.Assister
	}
	return a.t.Requester
}

func judgeAcceptance(s *setting, f *Fact) []Judgment {
	a, js := s.answering(f)
	if a == nil {
		return js
	}
	if a.g == nil { // a request is not accepted: an offer answers it
		return append(js, must(false, a.under(words.Why("acceptance.of_request"))))
	}
	if differs := a.g.Differs(f.Answers, f.Body.(*agreement.Acceptance)); a.change != nil || a.g.Accepted == nil {
		js = append(js, must(len(differs) == 0, a.under(words.Why("acceptance.not_exact", "differs", strings.Join(differs, ", ")))))
	}
	js = append(js, a.says(f, a.accepting())...)
	if a.kind != nil {
		_, terms := a.g.Current() // which an acceptance states by accepting them
		js = append(js, a.states(charter.PartAccept, terms)...)
	}
	if a.change != nil {
		return append(js, a.side(f, a.other()), a.stands(agreement.Accepted, agreement.Amended), a.answerable())
	}
	js = append(js, a.side(f, a.t.Requester),
		must(a.g.Accepted == nil, a.under(words.Why("acceptance.again"))))
	if until := a.g.Offer.Body.GoodUntil; a.phase == agreement.Lapsed && until.Known() && f.Effect > until {
		return append(js, must(false, a.under(words.Why("offer.expired", "until", until.String()))).by(a.g.ID))
	}
	return append(js, a.stands(agreement.Offered, agreement.Accepted, agreement.Amended))
}

// accepting is the part by which somebody accepts: the requester an offer, either side an
// amendment by the part that amends.
func (a *answered) accepting() string {
	if a.change != nil {
		return charter.PartAmend
	}
	return charter.PartAccept
}

// answerable judges whether an amendment was not answered yet.
func (a *answered) answerable() Judgment {
	open := a.change.Accepted == nil && a.change.Declined == nil
	return must(open, a.under(words.Why("amendment.answered")))
}

func judgeDecline(s *setting, f *Fact) []Judgment {
	a, js := s.answering(f)
	if a == nil {
		return js
	}
	switch {
	case a.g == nil:
		js = append(js, a.says(f, charter.PartOffer)...)
		return append(js, must(a.t.Asked(f.Member), a.under(words.Why("agreement.not_asked", "member", holderOf(f.Member)))),
			a.stands(agreement.Requested, agreement.Offered, agreement.Accepted, agreement.Amended))
	case a.change != nil:
		js = append(js, a.says(f, charter.PartAmend)...)
		return append(js, a.side(f, a.other()), a.stands(agreement.Accepted, agreement.Amended), a.answerable())
	}
	js = append(js, a.says(f, charter.PartAccept)...)
	return append(js, a.side(f, a.t.Requester), a.stands(agreement.Offered))
}

func judgeAmendment(s *setting, f *Fact) []Judgment {
	a, js := s.answering(f)
	if a == nil {
		return js
	}
	b := f.Body.(*agreement.Amendment)
	js = append(js, a.says(f, charter.PartAmend)...)
	if a.kind != nil {
		js = append(js, a.counted(b.Items)...)
	}
	bound := a.g != nil && a.g.Accepted != nil
	if js = append(js, must(bound, a.under(words.Why("amendment.not_bound", "state", string(a.phase))))); !bound {
		return js
	}
	if a.kind != nil {
		js = append(js, a.states(charter.PartAmend, b.Terms)...)
	}
	return append(js, a.side(f, a.t.Requester, a.g.Assister), a.stands(agreement.Accepted, agreement.Amended))
}

func judgeEnd(s *setting, f *Fact) []Judgment {
	a, js := s.answering(f)
	if a == nil {
		return js
	}
	how := f.Body.(*agreement.End).How
	if a.g == nil {
		js = append(js, a.says(f, charter.PartRequest)...) // who may ask may take back what he asked
		return append(js, must(how == agreement.Withdrawn, a.under(words.Why("end.not_bound", "how", how))), a.side(f, a.t.Requester),
			must(a.t.Ended == nil, a.under(words.Why("agreement.gone", "state", string(agreement.Ended)))))
	}
	if a.g.Accepted == nil {
		js = append(js, a.says(f, charter.PartOffer)...)
		return append(js, must(how == agreement.Withdrawn, a.under(words.Why("end.not_bound", "how", how))), a.side(f, a.g.Assister),
			a.stands(agreement.Offered, agreement.Lapsed))
	}
	js = append(js, a.says(f, charter.PartEnd)...)
	if js = append(js, must(how != agreement.Withdrawn, a.under(words.Why("end.bound")))); how == agreement.Withdrawn {
		return js
	}
	return append(js, a.side(f, a.g.Enders(a.t, how)...),
		must(a.g.Ended == nil, a.under(words.Why("agreement.gone", "state", string(agreement.Ended)))))
}

func judgeConfirmation(s *setting, f *Fact) []Judgment {
	a, js := s.answering(f)
	if a == nil {
		return js
	}
	who, again, spoken := a.t.Spoken(f.Answers)
	if js = append(js, must(spoken, a.under(words.Why("confirmation.not_oral")))); !spoken {
		return js
	}
	part := charter.PartAccept
	switch {
	case a.g == nil:
		part = charter.PartRequest
	case a.g.ID == f.Answers:
		part = charter.PartOffer
	case a.g.Accepted == nil || a.g.Accepted.Act != f.Answers:
		part = charter.PartAmend
	}
	js = append(js, a.says(f, part)...)
	return append(js, a.side(f, who), ought(!again, a.under(words.Why("confirmation.again"))))
}
