package member

import (
	"cmp"
	"slices"

	"mithaq/words"
)

// A Holder is somebody who holds an office, or claims it, over a span.
type Holder struct {
	Member, Office string
	Person         string // label; empty where nobody was named
	As             string // one of Manners
	Body, Session  string // to which his power is narrowed, if it is
	From           words.Instant
	Until          words.Instant // zero: no end is known
	Began          *words.Told[Office]
	// Ended is the act that ended it; nil where it goes on, or ran out by its own term.
	Ended *words.Told[Office]
}

// The manners of holding an office.
const (
	Holds  = "holds"
	Acting = "acting"
	Claims = "claims"
)

// Manners are all of them.
var Manners = []string{Holds, Acting, Claims}

// manner is how somebody holds an office after a change; changes without one begin nothing.
var manner = map[string]string{
	"holds": Holds, "appointed": Holds, "confirmed": Holds, "took_over": Holds, "recognised": Holds, "acting": Acting, "claims": Claims,
}

// At reports whether an instant lies in the span.
func (h *Holder) At(at words.Instant) bool {
	return h.From <= at && (!h.Until.Known() || at < h.Until)
}

// Rivals reports whether two cannot both be right: it is one power, and they are two.
func (h *Holder) Rivals(o *Holder) bool {
	return h.Member == o.Member && h.Office == o.Office && h.Body == o.Body && h.Session == o.Session && h.Person != o.Person
}

// Meets reports whether two are rivals over a part of their spans.
func (h *Holder) Meets(o *Holder) bool {
	apart := h.Until.Known() && h.Until <= o.From || o.Until.Known() && o.Until <= h.From
	return !apart && h.Rivals(o)
}

// ends returns whether an act ends a span that is going on.
func (h *Holder) ends(o *Office) bool {
	same := h.Person == o.Person
	power := h.Body == o.Body && h.Session == o.Session
	switch o.Change {
	case "dismissed":
		// Nobody can take away a claim but the one who makes it, and the body that settles it.
		return same && h.As != Claims && (power || o.Body == "" && o.Session == "")
	case "resigned":
		return same && (power || o.Body == "" && o.Session == "")
	case "took_over":
		return power && (same || h.As != Claims)
	case "recognised":
		return power
	case "holds", "appointed", "confirmed":
		// Acting for somebody ends when there is somebody.
		return power && (same || h.As == Acting)
	case "acting":
		return power && same && h.As != Claims
	}
	return false
}

// already reports whether an act puts somebody where he is, or claims what he holds.
func (h *Holder) already(o *Office) bool {
	as := manner[o.Change]
	return h.Person == o.Person && h.Body == o.Body && h.Session == o.Session && (h.As == as || as == Claims && h.As == Holds)
}

// Tenures returns who has held an office, or claimed it, and when, by the date on which
// each span begins. A word about somebody who holds the office in that manner already
// begins nothing; where it states an end, that is the end now.
func (s State) Tenures(member, office string) []Holder {
	h, _ := s.held.Get(post(member, office))
	return tenures(pointers(h.acts))
}

// pointers are the elements of a list, which nobody changes.
func pointers(list words.List[words.Told[Office]]) []*words.Told[Office] {
	out := make([]*words.Told[Office], 0, list.Len())
	for _, t := range list.Each(0) {
		out = append(out, t)
	}
	return out
}

func tenures(acts []*words.Told[Office]) []Holder {
	slices.SortStableFunc(acts, func(a, b *words.Told[Office]) int {
		return cmp.Or(cmp.Compare(dated(a), dated(b)), cmp.Compare(a.Effect, b.Effect), cmp.Compare(a.Seq, b.Seq))
	})
	out := make([]Holder, 0, len(acts))
	for _, t := range acts {
		o, from, as := &t.Body, dated(t), manner[t.Body.Change]
		if o.Person == "" && as == "" {
			o = named(o, out, from)
		}
		goesOn := false
		for j := range out {
			h := &out[j]
			switch {
			case !h.At(from):
			case h.already(o):
				goesOn = true
				if o.Until.Known() && h.As == as {
					h.Until = o.Until
				}
			case h.ends(o):
				h.Until, h.Ended = from, t
			}
		}
		if as != "" && !goesOn {
			out = append(out, Holder{
				Member: o.Member, Office: o.Office, Person: o.Person, As: as, Body: o.Body, Session: o.Session,
				From: from, Until: o.Until, Began: t,
			})
		}
	}
	return slices.DeleteFunc(out, func(h Holder) bool { return h.Until.Known() && h.Until <= h.From })
}

// named is an act that ends a hold and names nobody, with the one whom it can only mean: who
// holds the office alone. Where two do it is not known whom it means, and it ends nothing.
func named(o *Office, out []Holder, at words.Instant) *Office {
	var only *Holder
	for i := range out {
		h := &out[i]
		if !h.At(at) || h.As == Claims || o.Body != "" && o.Body != h.Body || o.Session != "" && o.Session != h.Session {
			continue
		}
		if only != nil {
			return o
		}
		only = h
	}
	if only == nil {
		return o
	}
	meant := *o
	meant.Person = only.Person
	return &meant
}

// dated is the legal date of an act about an office, or else when it counts.
func dated(t *words.Told[Office]) words.Instant {
	if t.Body.From.Known() {
		return t.Body.From
	}
	return t.Effect
}

// Holders returns who holds or claims an office at an instant. More than one does where
// nobody has settled it: see [Contested].
func (s State) Holders(member, office string, at words.Instant) []Holder {
	return slices.DeleteFunc(s.Tenures(member, office), func(h Holder) bool { return !h.At(at) })
}

// Contested reports whether an office is in dispute among those who hold or claim it: two
// of them are rivals, or somebody claims it whom nobody has recognised.
func Contested(hs []Holder) bool {
	for i := range hs {
		if hs[i].As == Claims {
			return true
		}
		for j := range hs[:i] {
			if hs[i].Rivals(&hs[j]) {
				return true
			}
		}
	}
	return false
}

// A holding is what is known of one office of one member, or of the organisation.
type holding struct {
	acts words.List[words.Told[Office]]
	last string // who was put into the office, or claimed it, by the last act of the fold
	two  bool   // more than one ever was
}

// post is the key of an office. No label holds a zero byte.
func post(member, office string) string { return member + "\x00" + office }

func (s State) officed(t words.Told[Office]) State {
	s.offices = s.offices.Share(&t)
	key := post(t.Body.Member, t.Body.Office)
	h, _ := s.held.Get(key)
	if manner[t.Body.Change] != "" {
		h.two = h.two || t.Body.Change == "claims" || h.acts.Len() > 0 && h.last != t.Body.Person
		h.last = t.Body.Person
	}
	h.acts = h.acts.Share(&t)
	s.held = s.held.Set(key, h)
	return s
}

// ContestedAt returns who holds or claims an office at an instant where it is in dispute,
// and nobody otherwise. The acts of a crisis about offices stand in its own fold: also, if
// not nil, is that fold, and counts as well.
func (s State) ContestedAt(member, office string, at words.Instant, also *State) []Holder {
	h, _ := s.held.Get(post(member, office))
	var more holding
	if also != nil {
		more, _ = also.held.Get(post(member, office))
	}
	if !h.two && !more.two && (h.acts.Len() == 0 || more.acts.Len() == 0) {
		return nil // of most offices nothing or one person is known: this is asked for every act
	}
	hs := slices.DeleteFunc(tenures(append(pointers(h.acts), pointers(more.acts)...)), func(h Holder) bool { return !h.At(at) })
	if !Contested(hs) {
		return nil
	}
	return hs
}

// Overlaps returns the spans that are rivals of one that an act began, in so far as they
// lie at the same time. The state holds the act already.
func (s State) Overlaps(member, office, act string) []Holder {
	var mine *Holder
	all := s.Tenures(member, office)
	for i := range all {
		if all[i].Began.Act == act {
			mine = &all[i]
		}
	}
	if mine == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(all), func(h Holder) bool { return !h.Meets(mine) })
}

// With returns the state with what another one knows of offices.
func (s State) With(also State) State {
	for _, t := range also.offices.Each(0) {
		s = s.officed(*t)
	}
	return s
}

// Posts returns the offices of a member of which something is known, sorted; those of the
// organisation for "".
func (s State) Posts(member string) []string {
	var out []string
	for _, h := range s.held.All() {
		if o := &h.acts.Get(0).Body; o.Member == member {
			out = append(out, o.Office)
		}
	}
	slices.Sort(out)
	return out
}
