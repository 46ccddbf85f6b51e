package mithaq

import (
	"strings"

	"mithaq/charter"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// A Verdict is Decide's answer: refused with reasons, or recorded with findings.
type Verdict struct {
	Refused  []words.Reason // empty when the act may be recorded
	Findings []words.Reason

	found *found // where the act counts, for Enter
}

// found is what Decide has worked out of an act's place in its matter and Apply would
// work out again: for an act that counts earlier than others, the folds of those before it.
type found struct {
	// Of which act in which state.
	act      record.ID
	received words.Instant
	head     record.Head

	before Log
	n      int // facts before it
}

func refused(reasons ...words.Reason) Verdict { return Verdict{Refused: reasons} }

// Decide says what becomes of an act that came in at an instant. The author's
// signature has been checked against the credential that the act names; Decide
// checks that this credential holds.
//
// It reads the acts that count before this one, whatever was recorded since, and no
// sealed field. The act's matter must be warm (see [State.Warm]); it panics on a cold
// one, because a verdict over nothing would be a wrong one.
func (s State) Decide(p Prepared, received words.Instant) Verdict {
	a := &p.Act
	if err := s.chain.May(a, received); err != nil {
		return refused(reasonOf(err))
	}
	if p.Wrong != nil {
		return refused(*p.Wrong)
	}
	if a.Header.Act == record.GenesisType {
		return Verdict{}
	}
	if rs := s.form(p); len(rs) > 0 {
		return refused(rs...)
	}
	if rs := s.powers(p, received); len(rs) > 0 {
		return refused(rs...)
	}
	k, ok := kinds[a.Header.Act]
	if !ok {
		return Verdict{} // the record's own family: the chain judges it
	}
	f := newFact(&record.Entry{Leaf: record.Leaf{
		Seq: s.chain.Size, Received: record.Receipt{At: received}, Edition: s.chain.Edition}, Act: *a}, p)
	v := Verdict{found: &found{act: a.ID, received: received, head: s.chain.Head()}}
	all, binding := s.before(&f, a.Header.Matter, v.found)
	if k.judge == nil {
		return v
	}
	if a.Header.Attest == record.Own && k.performative {
		if rs := append(lacking(k.judge(binding, &f), true), s.unconfirmable(&f, a.Header.Matter)...); len(rs) > 0 {
			return refused(rs...)
		}
	}
	v.Findings = lacking(k.judge(all, &f), false)
	return v
}

// form refuses what cannot be read in its place: an unknown matter, another
// edition, a citation of nothing.
func (s State) form(p Prepared) []words.Reason {
	h := &p.Act.Header
	if h.Edition != s.chain.Edition {
		return []words.Reason{words.Why("act.other_edition", "edition", h.Edition.String(), "want", s.chain.Edition.String())}
	}
	if h.Matter != record.OnPact {
		if _, ok := s.crises.Get(h.Matter); !ok {
			return []words.Reason{words.Why("matter.unknown", "matter", h.Matter)}
		}
	}
	if k, ok := kinds[h.Act]; ok {
		switch onThePact := h.Matter == record.OnPact; {
		case k.where == onPact && !onThePact:
			return []words.Reason{words.Why("matter.not_the_pact")}
		case k.where == onCrisis && onThePact:
			return []words.Reason{words.Why("matter.not_a_crisis")}
		}
	}
	if open, ok := p.Body.(*situation.Open); ok {
		if _, taken := s.labels.Get(open.Label); taken {
			return []words.Reason{words.Why("matter.label_taken", "label", open.Label)}
		}
	}
	var rs []words.Reason
	c := s.Charter()
	for _, cite := range h.Cites {
		id, err := record.ParseID(cite.Ref)
		switch {
		case err == nil:
			if _, known := s.chain.Seq(id); !known {
				rs = append(rs, words.Why("cite.unknown_act", "as", cite.As, "ref", cite.Ref))
			}
		case c != nil && c.Source(cite.Ref) == nil:
			rs = append(rs, words.Why("cite.unknown_article", "as", cite.As, "ref", cite.Ref,
				"near", charter.Nearest(cite.Ref, c.SourceIDs())))
		}
	}
	return rs
}

// powers refuses an author whose office may not do this at all, by the rules that hold
// when the act comes in.
func (s State) powers(p Prepared, received words.Instant) []words.Reason {
	h := &p.Act.Header
	cred, _ := s.chain.Credential(h.By)
	c := s.Charter()
	if c == nil {
		return nil // only the first edition is entered without one; the chain holds it to the genesis
	}
	c = c.At(received)
	own := s.chain.Own(&p.Act) // judged by the record, whatever the charter lets offices do
	office := c.Office(cred.Office)
	if office == nil && !own {
		return []words.Reason{words.Why("office.unknown", "office", cred.Office)}
	}
	name, _, _ := strings.Cut(h.Act, "/")
	switch h.Attest {
	case record.Own:
		if !own && office.Of == "organisation" && cred.Member != "" {
			return []words.Reason{words.Why("office.of_no_member", "office", cred.Office, "member", cred.Member).Under(office.Article(), "office."+office.ID)}
		}
		if !own && office.Of == "member" && cred.Member == "" {
			return []words.Reason{words.Why("office.of_a_member", "office", cred.Office).Under(office.Article(), "office."+office.ID)}
		}
		if !own && !mayDo(c, &s.pact.all.Members, office, cred.Member, name, received) {
			return []words.Reason{words.Why("office.may_not", "office", cred.Office, "act", name).Under(office.Article(), "office."+office.ID)}
		}
		if h.Of != (record.Performer{Member: cred.Member, Office: cred.Office, Person: cred.Person}) {
			return []words.Reason{words.Why("performer.not_the_signer", "office", h.Of.Office, "member", h.Of.Member,
				"signer_office", cred.Office, "signer_member", cred.Member)}
		}
	case record.Received:
		if !office.Registers {
			return []words.Reason{words.Why("office.may_not_register", "office", cred.Office).Under(office.Article(), "office."+office.ID)}
		}
		if c.Receives(name) == nil {
			return []words.Reason{words.Why("office.may_not_receive", "act", name).Under(office.Article(), "office."+office.ID)}
		}
	case record.Transcribed:
		if !office.Transcribes {
			return []words.Reason{words.Why("office.may_not_transcribe", "office", cred.Office).Under(office.Article(), "office."+office.ID)}
		}
		if len(h.Cited("source")) == 0 && needsSource(h.Act) {
			return []words.Reason{words.Why("source.missing", "act", name)}
		}
	}
	return nil
}

// needsSource says of which transcribed acts a source is demanded: of all but those
// that introduce sources and the people whom they name.
func needsSource(actType string) bool {
	return actType != "situation.source/1" && actType != "member.person/1"
}

// before returns the settings of a fact: its matter folded from the acts that count
// before it, from all of them and from those that bind. It notes what it has folded.
func (s State) before(f *Fact, matter string, note *found) (all, binding *setting) {
	l, ok := s.log(matter)
	if !ok {
		l = s.pact
	}
	if l.cold {
		panic("mithaq: deciding in a cold matter")
	}
	note.before, note.n = l, l.facts.Len()
	if !l.last(f) {
		note.before, note.n = l.before(f)
		l = note.before
	}
	c := s.Charter()
	all, binding = newSetting(c, s.editions, &s.pact.all, &l.all, f.Effect), newSetting(c, s.editions, &s.pact.binding, &l.binding, f.Effect)
	if looksBack(f.Type) {
		all.seen = s.within(l)
		binding.seen = all.seen // what was found of what a source tells can be answered, too
	}
	return all, binding
}
