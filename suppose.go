package mithaq

import (
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/member"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// A Supposition is an act that nobody has done: what if this member, by this office, did
// this now?
type Supposition struct {
	Act     string // what it goes by where another answers it; may be empty
	Type    string // "force.pledge/1"
	Member  string // empty for the organisation
	Office  string
	Person  string
	Answers string // the act that it would answer
	// Authority is the act that it would rest on; may be empty.
	Authority string
	Body      Body
	Received  bool // not signed by who does it: a registrar has received it
}

// Judge returns every point that the rules would look at if the act were done at this
// moment, met or not: who is bound, whose office may do it, and what the act itself has to
// be. It records nothing, and asks the same judgments as Decide.
func (m *Moment) Judge(s Supposition) []Judgment {
	f := s.fact(m.At, m.Known)
	law := m.Charter.At(m.At)
	var js []Judgment
	if s.Member != "" {
		js = append(js, m.membership(s.Member))
	}
	js = append(js, m.judgeOffice(law, s))
	if k := kinds[s.Type]; k.judge != nil && s.Body != nil {
		set := newSetting(m.Charter, m.editions, &m.Pact, &m.Matter, m.At)
		set.seen = among(m.Facts)
		js = append(js, k.judge(set, f)...)
	}
	return js
}

// fact returns what the folds would keep of the act, done and known at these instants.
func (s Supposition) fact(at, known words.Instant) *Fact {
	var cites []record.Cite
	if s.Authority != "" {
		cites = append(cites, record.Cite{As: "authority", Ref: s.Authority})
	}
	f := Fact{
		Cites: cites, Attest: record.Own,
		Stamp: words.Stamp{Act: s.Act, Type: s.Type, Effect: at, Known: known, Window: words.Window{From: at, To: at},
			Member: s.Member, Office: s.Office, Person: s.Person, Answers: s.Answers},
		Body: s.Body,
	}
	if s.Received {
		f.Attest, f.Reported = record.Received, true
	}
	return &f
}

// Imagine returns a moment that no record has: a matter in which nothing was done yet, in a
// pact that has always bound these parties. Others are members that exist and are not bound;
// home is the one at whose home the matter is, or empty.
func Imagine(c *charter.Charter, parties, others []string, home string, at words.Instant) Moment {
	var roll []member.Entry
	for _, id := range parties {
		e := member.Entry{ID: id}
		for _, in := range c.Instruments {
			if in.Constitutes {
				e.Party = append(e.Party, member.Binding{Instrument: in.ID})
			}
		}
		roll = append(roll, e)
	}
	for _, id := range others {
		roll = append(roll, member.Entry{ID: id})
	}
	m := Moment{At: at, Known: at, Charter: c, Pact: newMatter(record.OnPact, roll), Matter: newMatter("", nil)}
	if home != "" {
		m.Matter.Opened = &words.Told[situation.Open]{Body: situation.Open{Member: home}}
	}
	return m
}

// With returns the moment as it would be had the act been done at an instant. What it says
// is folded, and nothing is decided: neither whether it would have been recorded, nor again
// what came before it.
func (m Moment) With(s Supposition, at words.Instant) Moment {
	f := s.fact(at, at)
	m.Facts = append(slices.Clip(m.Facts), Seen{Fact: f})
	if record.Family(s.Type) == "member" {
		m.Pact = m.Pact.apply(f)
	} else {
		m.Matter = m.Matter.apply(f)
	}
	return m
}

// membership judges whether a member is bound at this moment.
func (m *Moment) membership(id string) Judgment {
	in := m.Charter.Standing(m.At)
	if in == nil {
		return ought(false, words.Why("member.not_bound", "member", id))
	}
	st := m.Pact.Members.Under(in.ID, id, m.At)
	j := ought(st.Status == member.Party, words.Why("member.not_bound", "member", id))
	if st.Status == member.Suspended {
		j = ought(false, words.Why("member.suspended", "member", id, "since", st.Since.String()))
	}
	if st.Act != "" {
		j.Facts = []string{st.Act}
	}
	return j
}

// judgeOffice judges whether an office may do such an act on its own signature, with who
// holds it.
func (m *Moment) judgeOffice(law *charter.Charter, s Supposition) Judgment {
	name, _, _ := strings.Cut(s.Type, "/")
	o := law.Office(s.Office)
	if o == nil {
		return must(false, words.Why("office.unknown", "office", s.Office))
	}
	may := mayDo(law, &m.Pact.Members, o, s.Member, name, m.At)
	j := must(may, words.Why("office.may_not", "office", s.Office, "act", name).Under(o.Article(), "office."+o.ID))
	for _, h := range m.Pact.Members.Holders(s.Member, s.Office, m.At) {
		j.Facts = append(j.Facts, h.Began.Act)
	}
	return j
}

// Brings returns the names of the events that rules would see in the act, if it were done.
func (m *Moment) Brings(s Supposition) []string {
	if s.Body == nil {
		return nil
	}
	var names []string
	f := s.fact(m.At, m.Known)
	if f.Act == "" {
		f.Act = "supposed" // what is seen in an act hangs on what the folds made of it
	}
	after := m.Matter.apply(f)
	for _, e := range after.Events.Each(m.Matter.Events.Len()) {
		names = append(names, e.Name)
	}
	return names
}

// SeatsOf returns the seats of the body that decides a kind of question at this moment.
func (m *Moment) SeatsOf(q *charter.Question) []string {
	return bodySeats(m.Charter.At(m.At), &m.Pact, q, m.At)
}
