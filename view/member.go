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
	Status      string            `json:"status"`
	Under       string            `json:"under"`
	Since       *words.Instant    `json:"since"`
	Reported    bool              `json:"reported"`
	Instruments []string          `json:"instruments"` // those that bind it
	Claims      []string          `json:"claims"`
	Claimed     []Claim           `json:"claimed"`
}

// A Claim is what somebody says about a membership.
type Claim struct {
	Stamp
	Code string            `json:"code"`
	By   Speaker           `json:"speaker"`
	Text map[string]string `json:"text"`
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
	r := reader{&m}
	standing := m.Charter.Standing(at)
	for _, e := range m.Pact.Members.Roll() {
		v := Member{Member: e.ID, Name: e.Name.In, Status: member.None, Instruments: []string{}, Claims: []string{}, Claimed: []Claim{}}
		if standing != nil {
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
			v.Claimed = append(v.Claimed, Claim{r.stamp(c.Stamp), c.Body.Code, r.speaker(c.Body.Speaker), c.Body.Text.Texts})
		}
		out = append(out, v)
	}
	return out
}
