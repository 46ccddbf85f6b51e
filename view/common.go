package view

import (
	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// A Range is a quantity for scripts: null bounds are unknown, a null range means
// that nothing was said.
type Range struct {
	Min *int64 `json:"min"`
	Max *int64 `json:"max"`
}

func rangeOf(r *words.Range) *Range {
	if r == nil {
		return nil
	}
	return &Range{r.Min, r.Max}
}

// Words returns the range as the nouns have it.
func (r *Range) Words() *words.Range {
	if r == nil {
		return nil
	}
	return &words.Range{Min: r.Min, Max: r.Max}
}

func instant(i words.Instant) *words.Instant {
	if !i.Known() {
		return nil
	}
	return &i
}

// A Speaker is who said or did something, with the spellings of the name.
type Speaker struct {
	Member  string            `json:"member,omitempty"`
	Office  string            `json:"office,omitempty"`
	Person  string            `json:"person,omitempty"`
	Name    map[string]string `json:"name,omitempty"`
	Outside map[string]string `json:"outside,omitempty"`
}

// A Source is where words come from.
type Source struct {
	Label  string      `json:"label"`
	Outlet string      `json:"outlet"`
	URL    string      `json:"url,omitempty"`
	File   string      `json:"file,omitempty"`
	Grade  words.Grade `json:"grade,omitempty"`
}

// A Stamp says which act something comes from, when it happened and who says so.
type Stamp struct {
	Act      string       `json:"act"`
	Seq      int64        `json:"seq"`
	Happened words.Window `json:"happened"`
	Known    string       `json:"known"`
	Reported bool         `json:"reported"`
	Sources  []Source     `json:"sources"`
}

// A Reason is a finding or refusal with the act that it is about.
type Reason struct {
	words.Reason
	Act  string `json:"act"`
	Type string `json:"type,omitempty"`
	// Then tells whether it stood in the leaf when the act was recorded; Now,
	// whether the rules find it at the moment asked about.
	Then bool `json:"then"`
	Now  bool `json:"now"`
}

// reader builds views of one moment.
type reader struct {
	m     *mithaq.Moment
	links links // of a crisis only
}

func (r reader) speaker(s words.Speaker) Speaker {
	out := Speaker{Member: s.Member, Office: s.Office, Person: s.Person}
	if p, ok := r.m.Pact.Members.Person(s.Person); ok {
		out.Name = p.Name.In
	}
	if s.Outside != nil {
		out.Outside = s.Outside.Texts
	}
	return out
}

func (r reader) performer(s words.Stamp) Speaker {
	return r.speaker(words.Speaker{Member: s.Member, Office: s.Office, Person: s.Person})
}

func (r reader) stamp(s words.Stamp) Stamp {
	return Stamp{
		Act: s.Act, Seq: s.Seq, Happened: s.Window, Known: s.Known.String(), Reported: s.Reported,
		Sources: r.sources(s.Sources),
	}
}

func (r reader) sources(ids []string) []Source {
	out := []Source{}
	for _, id := range ids {
		src, ok := r.m.Pact.Sources.Get(id)
		if !ok {
			src, ok = r.m.Matter.Sources.Get(id)
		}
		if ok {
			out = append(out, Source{src.Label, src.Outlet, src.URL, src.File, src.Grade})
		}
	}
	return out
}

// texts returns the languages of a text, or nil.
func texts(t *words.Text) map[string]string {
	if t == nil {
		return nil
	}
	return t.Texts
}

// archive reports whether nothing in a moment was signed by those who acted.
func archive(facts []mithaq.Seen) bool {
	for _, f := range facts {
		if f.Attest != record.Transcribed {
			return false
		}
	}
	return len(facts) > 0
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
