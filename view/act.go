package view

import (
	"strconv"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// An Entry is one act with all that is known of it: the line of the spine, what was signed,
// what it cites, and which acts cite it.
type Entry struct {
	Act
	Crisis   string        `json:"crisis"` // label; empty: it is on the pact
	KnownAt  words.Instant `json:"known_at"`
	Received words.Instant `json:"received"`
	Recorded words.Instant `json:"recorded"`
	Edition  string        `json:"edition"` // digest of the charter in force when it was recorded
	Body     string        `json:"body"`    // canonical JSON, as signed
	Cites    []Cite        `json:"cites"`
	CitedBy  []Cite        `json:"cited_by"`
}

// A Cite is a way from one act to another, or to an article of the charter.
type Cite struct {
	As      string `json:"as"`                // "answers", "corrects", "authority"
	Article string `json:"article,omitempty"` // of the charter, or
	Act     string `json:"act,omitempty"`     // an act, with
	Type    string `json:"type,omitempty"`    // its type, and
	Seq     int64  `json:"seq"`               // where it stands, if in this crisis; else -1
}

// OfAct returns the act of a crisis, or on the pact where none is named, that stands at a place of the record, as of an instant by
// what was known at another. It reports whether such an act counts then, or possibly does.
func OfAct(s mithaq.State, crisis string, seq int64, at, known words.Instant) (*Entry, bool) {
	matter := mithaq.Crisis{ID: record.OnPact}
	if crisis != "" {
		var ok bool
		if matter, ok = s.Crisis(crisis); !ok {
			return nil, false
		}
	}
	m, ok := s.At(matter.ID, at, known)
	if !ok {
		return nil, false
	}
	r := reader{m: &m}
	all := append(append([]mithaq.Seen{}, m.Facts...), m.Pending...)
	here := map[string]mithaq.Seen{}
	for _, f := range all {
		here[f.Act] = f
	}
	for _, f := range all {
		if f.Seq != seq {
			continue
		}
		e := &Entry{Act: r.spine([]mithaq.Seen{f})[0], Crisis: matter.Label, KnownAt: f.Known, Received: f.Fact.Received, Recorded: f.Recorded,
			Edition: f.Edition, Cites: []Cite{}, CitedBy: []Cite{}}
		e.Body = string(f.Signed())
		for _, cite := range f.Fact.Cites {
			if cite.As != "source" { // those stand among its sources
				e.Cites = append(e.Cites, cited(cite, here))
			}
		}
		for _, other := range all {
			for _, cite := range other.Fact.Cites {
				if cite.Ref == f.Act {
					e.CitedBy = append(e.CitedBy, Cite{As: cite.As, Act: other.Act, Type: other.Type, Seq: other.Seq})
				}
			}
		}
		return e, true
	}
	return nil, false
}

func cited(c record.Cite, here map[string]mithaq.Seen) Cite {
	if _, err := record.ParseID(c.Ref); err != nil {
		return Cite{As: c.As, Article: c.Ref, Seq: -1}
	}
	out := Cite{As: c.As, Act: c.Ref, Seq: -1}
	if f, ok := here[c.Ref]; ok {
		out.Type, out.Seq = f.Type, f.Seq
	}
	return out
}

// A Location is where an act stands: its number in the record, and the label of its crisis; empty: it is on the pact.
type Location struct {
	Crisis string
	Seq    int64
}

// Locations returns where every act stands that counts at an instant by what was known at another, by its
// identifier: each has a page of that moment. Of a cold crisis none is seen.
func Locations(s mithaq.State, at, known words.Instant) map[string]Location {
	out := map[string]Location{}
	add := func(matter, crisis string) {
		for _, f := range s.Facts(matter) {
			if f.Effect <= at && f.Known <= known {
				out[f.Act] = Location{crisis, f.Seq}
			}
		}
	}
	add(record.OnPact, "")
	for _, c := range s.Crises() {
		add(c.ID, c.Label)
	}
	return out
}

// Place reads the number of an entry, as an address has it.
func Place(s string) (int64, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil && n >= 0 && strconv.FormatInt(n, 10) == s
}
