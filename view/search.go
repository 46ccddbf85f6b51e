package view

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"mithaq"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"

	"golang.org/x/text/unicode/norm"
)

// Found is what a search found, each kind in the order of the record.
type Found struct {
	People   []FoundPerson `json:"people"`
	Members  []Member      `json:"members"`
	Crises   []FoundCrisis `json:"crises"`
	Articles []string      `json:"articles"`
	Acts     []FoundAct    `json:"acts"`
	Cold     int64         `json:"cold"` // crises whose acts were not searched: they are not in memory
	More     bool          `json:"more"` // there are more acts than are shown
}

// A FoundPerson is somebody whose name was found, under any of its spellings.
type FoundPerson struct {
	Label string            `json:"label"`
	Name  map[string]string `json:"name"`
	Acts  int64             `json:"acts"` // in which he is the one who acted
}

// A FoundCrisis is a crisis whose title or label was found.
type FoundCrisis struct {
	Label string            `json:"label"`
	Title map[string]string `json:"title"`
}

// A FoundAct is an act with the crisis that it belongs to; none for the pact.
type FoundAct struct {
	Act
	Crisis string `json:"crisis,omitempty"`
}

// A Wanted is what is searched for: words, each of which begins a word of what is found,
// and places by their codes, which the one who asks knows the names of.
type Wanted struct {
	Words  string
	Places []string
	Most   int // acts that are shown
}

// Search looks through what is known at an instant by another, in every language and
// script that the record has. Who is called by a name is found under all its spellings, and
// so are the acts of his.
func Search(s mithaq.State, w Wanted, at, known words.Instant) Found {
	out := Found{People: []FoundPerson{}, Members: []Member{}, Crises: []FoundCrisis{}, Articles: []string{}, Acts: []FoundAct{}}
	want := strings.FieldsFunc(fold(w.Words), apart)
	m, ok := s.At(record.OnPact, at, known)
	if !ok || len(want) == 0 {
		return out
	}
	r := reader{m: &m}
	q := searcher{want: want, places: w.Places, names: map[string]string{}}
	for _, p := range m.Pact.Members.People() {
		q.names[p.Label] = spellings(p.Name.In)
		if q.in(p.Label, q.names[p.Label]) {
			out.People = append(out.People, FoundPerson{Label: p.Label, Name: p.Name.In})
		}
	}
	for _, e := range m.Pact.Members.Roll() {
		q.names[e.ID] = e.ID + " " + spellings(e.Name.In)
		if q.in(q.names[e.ID]) {
			out.Members = append(out.Members, r.member(e, at))
		}
	}
	for i := range m.Charter.Sources {
		if src := &m.Charter.Sources[i]; q.in(src.ID, spellings(src.Label.Texts), spellings(src.Gist.Texts)) {
			out.Articles = append(out.Articles, src.ID)
		}
	}
	out.Acts = append(out.Acts, q.acts(s, "", record.OnPact, w.Most, at, known, &out)...)
	for _, c := range s.Crises() {
		if open := opening(s, c.ID); open != nil && open.Effect <= at && open.Known <= known {
			title := open.Body.(*situation.Open).Title.Texts
			if q.in(c.Label, spellings(title)) {
				out.Crises = append(out.Crises, FoundCrisis{c.Label, title})
			}
		}
		if s.Cold(c.ID) {
			out.Cold++
			continue
		}
		out.Acts = append(out.Acts, q.acts(s, c.Label, c.ID, w.Most-len(out.Acts), at, known, &out)...)
	}
	return out
}

// opening returns the act that opened a crisis, which is seen of a cold one too.
func opening(s mithaq.State, crisis string) *mithaq.Fact {
	for _, f := range s.Facts(crisis) {
		if _, ok := f.Body.(*situation.Open); ok {
			return f
		}
	}
	return nil
}

// acts returns the acts of a matter that are found, at most so many, and counts for the
// people that were found what they did. The matter is folded only where there are any.
func (q *searcher) acts(s mithaq.State, label, matter string, most int, at, known words.Instant, out *Found) []FoundAct {
	hits := map[string]bool{}
	for _, f := range s.Facts(matter) {
		if f.Effect > at || f.Known > known {
			continue
		}
		for i := range out.People {
			if out.People[i].Label == f.Person {
				out.People[i].Acts++
			}
		}
		switch {
		case !q.act(f):
		case len(hits) >= most:
			out.More = true
		default:
			hits[f.Act] = true
		}
	}
	if len(hits) == 0 {
		return nil
	}
	m, ok := s.At(matter, at, known)
	if !ok {
		return nil
	}
	var found []FoundAct
	facts := slices.DeleteFunc(slices.Clone(m.Facts), func(f mithaq.Seen) bool { return !hits[f.Act] })
	for _, a := range (reader{m: &m}).spine(facts) {
		found = append(found, FoundAct{a, label})
	}
	return found
}

// A searcher looks for words in what it is shown.
type searcher struct {
	want   []string
	places []string
	names  map[string]string // of people and members, by label and identifier
}

// in reports whether every word that is wanted begins a word of what is shown.
func (q *searcher) in(texts ...string) bool {
	var all []string
	for _, t := range texts {
		all = append(all, strings.FieldsFunc(fold(t), apart)...)
	}
	for _, w := range q.want {
		if !slices.ContainsFunc(all, func(s string) bool { return strings.HasPrefix(s, w) }) {
			return false
		}
	}
	return true
}

func (q *searcher) act(f *mithaq.Fact) bool {
	if slices.ContainsFunc(placesOf(f.Body), func(p string) bool { return slices.Contains(q.places, p) }) {
		return true
	}
	name, _, _ := strings.Cut(f.Type, "/")
	return q.in(name, f.Person, q.names[f.Person], q.names[f.Member], spellings(says(f.Body)), f.Window.Said)
}

// placesOf returns the codes of the places that an act names.
func placesOf(body mithaq.Body) []string {
	switch b := body.(type) {
	case *measure.Impose:
		return b.Places
	case *measure.End:
		return b.Places
	case *force.Move:
		return []string{b.Place}
	case *situation.Object:
		return []string{b.Place}
	}
	return nil
}

// spellings joins a text in all its languages.
func spellings(in map[string]string) string {
	var all []string
	for _, l := range slices.Sorted(maps.Keys(in)) {
		all = append(all, in[l])
	}
	return strings.Join(all, " ")
}

// Folds reports whether a name holds, in its words, the words that are asked for, as a
// search finds them.
func Folds(name, asked string) bool {
	q := searcher{want: strings.FieldsFunc(fold(asked), apart)}
	return len(q.want) > 0 && q.in(name)
}

func apart(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// fold makes alike what people write in several ways: capital and small letters, letters
// with and without marks, the forms of an Arabic letter, е and ё.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		switch r {
		case 'ـ': // a stroke that only stretches
			continue
		case 'أ', 'إ', 'آ', 'ٱ':
			r = 'ا'
		case 'ى', 'ئ':
			r = 'ي'
		case 'ة':
			r = 'ه'
		case 'ؤ':
			r = 'و'
		}
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
