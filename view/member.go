package view

import (
	"slices"

	"mithaq"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"
)

// A Member is one entry of the roll with its status under the instrument by which
// membership is counted at the instant.
type Member struct {
	Member      string            `json:"member"`
	Name        map[string]string `json:"name"`
	Codes       []Code            `json:"codes"` // in outside systems, as they were valid then
	Status      string            `json:"status"`
	Under       string            `json:"under"`
	Since       *words.Instant    `json:"since"`
	Reported    bool              `json:"reported"`
	Instruments []string          `json:"instruments"` // those that bind it
	Claims      []string          `json:"claims"`
	Claimed     []Claim           `json:"claimed"`
}

// A Code is a name in an outside system such as ISO 3166-1.
type Code struct {
	System string         `json:"system"`
	Code   string         `json:"code"`
	From   *words.Instant `json:"from"`
	Until  *words.Instant `json:"until"`
}

func codes(list []member.Code) []Code {
	out := []Code{}
	for _, c := range list {
		out = append(out, Code{c.System, c.Code, instant(c.From), instant(c.Until)})
	}
	return out
}

// A Claim is what somebody says about a membership.
type Claim struct {
	Stamp
	Code       string            `json:"code"`
	Instrument string            `json:"instrument,omitempty"`
	From       *words.Instant    `json:"from"` // the date that the speaker gives
	Change     string            `json:"change,omitempty"`
	Basis      string            `json:"basis,omitempty"`
	Reading    string            `json:"reading,omitempty"`
	Contests   string            `json:"contests,omitempty"` // the act that it is against
	By         Speaker           `json:"speaker"`
	Text       map[string]string `json:"text"`
}

func (r reader) claim(c words.Told[member.Claim]) Claim {
	b := &c.Body
	return Claim{r.stamp(c.Stamp), b.Code, b.Instrument, instant(b.From), b.Change, b.Basis, b.Reading, c.Answers, r.speaker(b.Speaker), b.Text.Texts}
}

// OfMembers returns the roll at an instant by what was known at another.
func OfMembers(s mithaq.State, at, known words.Instant) []Member {
	out := []Member{}
	// Membership goes by legal dates; what was told later about an earlier date counts
	// as soon as it was known.
	m, ok := s.At(record.OnPact, words.Never, known)
	if !ok {
		return out
	}
	r := reader{m: &m}
	for _, e := range m.Pact.Members.Roll() {
		out = append(out, r.member(e, at))
	}
	return out
}

func (r reader) member(e member.Entry, at words.Instant) Member {
	m := r.m
	v := Member{
		Member: e.ID, Name: e.Name.In, Codes: codes(e.CodesAt(at)), Status: member.None,
		Instruments: []string{}, Claims: []string{}, Claimed: []Claim{},
	}
	if standing := m.Charter.Standing(at); standing != nil {
		st := m.Pact.Members.Under(standing.ID, e.ID, at)
		v.Status, v.Under, v.Since, v.Reported = st.Status, standing.ID, instant(st.Since), st.Reported
	}
	for _, in := range m.Charter.Instruments {
		if st := m.Pact.Members.Under(in.ID, e.ID, at); st.Status == member.Party || st.Status == member.Suspended {
			v.Instruments = append(v.Instruments, in.ID)
		}
	}
	for _, c := range m.Pact.Members.Claims(e.ID, at) {
		if !slices.Contains(v.Claims, c.Body.Code) {
			v.Claims = append(v.Claims, c.Body.Code)
		}
		v.Claimed = append(v.Claimed, r.claim(c))
	}
	return v
}
