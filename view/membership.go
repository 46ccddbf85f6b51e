package view

import (
	"slices"

	"mithaq"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"
)

// A Membership is all that is known of one member: what it is at the instant, its history
// under every instrument, and who has held its offices.
type Membership struct {
	Member
	Original string       `json:"original,omitempty"` // language of the original name
	AllCodes []Code       `json:"all_codes"`
	Versions []string     `json:"versions"` // texts in force for it at the instant, as "charter.2010"
	History  []Instrument `json:"history"`
	Offices  []Tenure     `json:"offices"`
}

// An Instrument is a member's history under one of them.
type Instrument struct {
	Instrument string     `json:"instrument"`
	Intervals  []Interval `json:"intervals"`
}

// An Interval is a span in which a member had one status under an instrument.
type Interval struct {
	Status string         `json:"status"`
	From   words.Instant  `json:"from"`
	Until  *words.Instant `json:"until"`
	Effect *Change        `json:"effect"` // the act that brought it about; null where the genesis did
	Asked  *Asked         `json:"asked"`  // the act that it followed; null where there was none
	Within []Change       `json:"within"` // what happened in it and changed nothing
	Claims []Claim        `json:"claims"` // what is said of it, by whom
}

// A Change is an act about a membership.
type Change struct {
	Stamp
	Change     string            `json:"change"`
	Instrument string            `json:"instrument"`
	From       words.Instant     `json:"from"`
	Basis      string            `json:"basis,omitempty"`
	Reading    string            `json:"reading,omitempty"`
	Authority  []string          `json:"authority"` // the articles or acts that it rests on
	Text       map[string]string `json:"text,omitempty"`
}

// Asked is an act that a change followed.
type Asked struct {
	Stamp
	As   string            `json:"as"` // a change, as "notice", or the code of a claim
	Text map[string]string `json:"text,omitempty"`
}

// A Tenure is a span over which somebody held an office, or claimed it.
type Tenure struct {
	Member    string         `json:"member,omitempty"` // left out for offices of the organisation
	Office    string         `json:"office"`
	Holder    Speaker        `json:"holder"`
	As        string         `json:"as"` // holds, acting, claims
	Body      string         `json:"body,omitempty"`
	Session   string         `json:"session,omitempty"`
	From      words.Instant  `json:"from"`
	Until     *words.Instant `json:"until"`
	Contested bool           `json:"contested"` // a claim, or somebody else holds or claims it over a part of the span shown
	Began     Office         `json:"began"`
	Ended     *Office        `json:"ended"` // null where it goes on, or ran out by its own term
}

// OfMember returns one member, by its identifier, at an instant by what was known at
// another; false where the roll has no such member. Its history is whole: what comes after
// the instant is in it. Offices are told on the pact and in crises; of a cold crisis
// nothing is seen.
func OfMember(s mithaq.State, id string, at, known words.Instant) (*Membership, bool) {
	m, ok := s.At(record.OnPact, words.Never, known)
	if !ok {
		return nil, false
	}
	r := reader{m: &m}
	e, ok := m.Pact.Members.Entry(id)
	if !ok {
		return nil, false
	}
	v := &Membership{
		Member: r.member(e, at), Original: e.Name.Original, AllCodes: codes(e.Codes), Versions: []string{}, History: []Instrument{},
		Offices: r.tenures(offices(s, m.Pact.Members, known), id, words.Never),
	}
	authority := authorities(s)
	for _, in := range m.Charter.Instruments {
		for _, ver := range in.Versions {
			if m.Pact.Members.InForce(in.ID, ver.ID, ver.InForce, id, at) {
				v.Versions = append(v.Versions, in.ID+"."+ver.ID)
			}
		}
		if h := r.history(in.ID, id, authority); len(h.Intervals) > 0 {
			v.History = append(v.History, h)
		}
	}
	return v, true
}

// An Enrolment is a member with its history under the instruments by which membership is
// counted.
type Enrolment struct {
	Member
	History []Instrument `json:"history"`
}

// OfEnrolments returns the roll at an instant by what was known at another, each with its
// whole history: what comes after the instant is in it.
func OfEnrolments(s mithaq.State, at, known words.Instant) []Enrolment {
	out := []Enrolment{}
	m, ok := s.At(record.OnPact, words.Never, known)
	if !ok {
		return out
	}
	r, authority := reader{m: &m}, authorities(s)
	for _, e := range m.Pact.Members.Roll() {
		v := Enrolment{Member: r.member(e, at), History: []Instrument{}}
		for _, in := range m.Charter.Instruments {
			if in.Constitutes {
				v.History = append(v.History, r.history(in.ID, e.ID, authority))
			}
		}
		out = append(out, v)
	}
	return out
}

func (r reader) history(instrument, id string, authority map[string][]string) Instrument {
	h := Instrument{instrument, []Interval{}}
	for _, iv := range r.m.Pact.Members.Intervals(instrument, id) {
		h.Intervals = append(h.Intervals, r.interval(iv, authority))
	}
	return h
}

// OfHolders returns who holds or claims which office at an instant: those of the members
// in the order of the roll, then those of the organisation. With a member, its own only.
func OfHolders(s mithaq.State, id string, at, known words.Instant) []Tenure {
	out := []Tenure{}
	m, ok := s.At(record.OnPact, words.Never, known)
	if !ok {
		return out
	}
	r, all := reader{m: &m}, offices(s, m.Pact.Members, known)
	of := []string{id}
	if id == "" {
		of = nil
		for _, e := range m.Pact.Members.Roll() {
			of = append(of, e.ID)
		}
		of = append(of, "")
	}
	for _, id := range of {
		out = append(out, r.tenures(all, id, at)...)
	}
	return out
}

// offices adds to what the pact's fold knows of offices what the acts of crises tell.
func offices(s mithaq.State, pact member.State, known words.Instant) member.State {
	for _, c := range s.Crises() {
		for _, f := range s.Facts(c.ID) {
			if o, ok := f.Body.(*member.Office); ok && f.Known <= known {
				pact = pact.Apply(f.Stamp, o)
			}
		}
	}
	return pact
}

// tenures returns who holds or claims the offices of a member at an instant; all who ever
// did for words.Never.
func (r reader) tenures(all member.State, id string, at words.Instant) []Tenure {
	out := []Tenure{}
	for _, office := range all.Posts(id) {
		hs := all.Tenures(id, office)
		if at != words.Never {
			hs = all.Holders(id, office, at)
		}
		for i := range hs {
			h := &hs[i]
			t := Tenure{
				Member: h.Member, Office: h.Office, Holder: r.speaker(words.Speaker{Member: h.Member, Person: h.Person}),
				As: h.As, Body: h.Body, Session: h.Session, From: h.From, Until: instant(h.Until), Began: r.office(*h.Began),
				Contested: h.As == member.Claims || slices.ContainsFunc(hs, func(o member.Holder) bool { return h.Meets(&o) }),
			}
			if h.Ended != nil {
				ended := r.office(*h.Ended)
				t.Ended = &ended
			}
			out = append(out, t)
		}
	}
	return out
}

func (r reader) interval(iv member.Interval, authority map[string][]string) Interval {
	v := Interval{Status: iv.Status, From: iv.From, Until: instant(iv.Until), Within: []Change{}, Claims: []Claim{}}
	if iv.Effect.Act != "" {
		c := r.change(iv.Effect, authority)
		v.Effect = &c
	}
	if iv.Asked != nil {
		v.Asked = &Asked{r.stamp(iv.Asked.Stamp), iv.Asked.As, texts(iv.Asked.Text)}
	}
	for _, w := range iv.Within {
		v.Within = append(v.Within, r.change(w, authority))
	}
	for _, c := range iv.Claims {
		v.Claims = append(v.Claims, r.claim(c))
	}
	return v
}

func (r reader) change(t words.Told[member.Status], authority map[string][]string) Change {
	b := &t.Body
	return Change{r.stamp(t.Stamp), b.Change, b.Instrument, b.From, b.Basis, b.Reading, list(authority[t.Act]), texts(b.Text)}
}

// authorities returns what each act on the pact names as its authority.
func authorities(s mithaq.State) map[string][]string {
	out := map[string][]string{}
	for _, f := range s.Facts(record.OnPact) {
		for _, c := range f.Cites {
			if c.As == "authority" {
				out[f.Act] = append(out[f.Act], c.Ref)
			}
		}
	}
	return out
}
