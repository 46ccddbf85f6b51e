package mithaq

import (
	"slices"
	"strings"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/words"
)

// A compact is an agreement as acts in it are judged: its thread, and its kind in the
// charter by the rules that held when it began.
type compact struct {
	s    *setting
	kind *charter.Agreement
}

func (c compact) under(r words.Reason) words.Reason {
	if c.kind == nil {
		return r
	}
	return r.Under(c.kind.Article(), "agreement."+c.kind.ID)
}

// agreementLaw returns the rules that an agreement was begun under: neither a later edition
// nor a later version changes what binds both sides.
func agreementLaw(editions words.Map[*charter.Charter], t *agreement.Thread, now *charter.Charter) *charter.Charter {
	if c, ok := editions.Get(t.Opened.Edition); ok {
		now = c
	}
	return now.At(t.Opened.Effect)
}

// opening judges what asks for or offers help: that the charter knows the kind, that it has
// the part, by an office that may say it, and that what is counted and stated is as it
// should be.
func (s *setting) opening(f *Fact, kind, part string, items []agreement.Item, terms *agreement.Terms) (compact, []Judgment) {
	c := compact{s, s.charter.Agreement(kind)}
	js := []Judgment{must(c.kind != nil, c.under(words.Why("agreement.unknown_kind", "kind", kind)))}
	if c.kind == nil {
		return c, js
	}
	js = append(js, c.part(f, part)...)
	js = append(js, c.counted(items)...)
	return c, append(js, c.states(part, terms)...)
}

// part judges whether agreements of the kind have a part, and whether the office that acts
// may say it.
func (c compact) part(f *Fact, part string) []Judgment {
	p := c.kind.Part(part)
	js := []Judgment{must(p != nil, c.under(words.Why("agreement.no_part", "part", part, "kind", c.kind.ID)))}
	if p == nil {
		return js
	}
	return append(js, must(c.s.isOne(f, p.By), c.under(words.Why("agreement.wrong_office", "office", f.Office, "part", part,
		"want", strings.Join(p.By, ", ")))).unless(f.Office == ""))
}

func (c compact) counted(items []agreement.Item) (js []Judgment) {
	kinds := c.s.charter.Counts()
	said := map[string]bool{}
	for _, it := range items {
		if !said[it.Kind] {
			said[it.Kind] = true
			js = append(js, must(slices.Contains(kinds, it.Kind), c.under(words.Why("agreement.unknown_resource",
				"resource", it.Kind, "near", charter.Nearest(it.Kind, kinds)))))
		}
	}
	return js
}

func (c compact) states(part string, terms *agreement.Terms) []Judgment {
	p := c.kind.Part(part)
	if p == nil || len(p.States) == 0 {
		return nil
	}
	lacking := slices.DeleteFunc(slices.Clone(p.States), terms.States)
	return []Judgment{point(len(lacking) == 0, c.kind.Lacking,
		c.under(words.Why("agreement.lacks_terms", "part", part, "terms", strings.Join(lacking, ", "))))}
}

// bound judges whether a member is a party. The organisation is none, and needs not be.
func (c compact) bound(f *Fact, member string) []Judgment {
	if member == "" {
		return nil
	}
	return []Judgment{must(slices.Contains(c.s.bound(f.Effect), member), c.under(words.Why("member.not_bound", "member", member)))}
}

// needs judges whether an appeal stands that the requester made, of a kind that the
// agreement needs.
func (c compact) needs(requester string, at words.Instant) []Judgment {
	if len(c.kind.Needs) == 0 {
		return nil
	}
	made := c.s.appealsOf(requester, c.kind.Needs, at)
	return []Judgment{must(len(made) > 0, c.under(words.Why("agreement.needs_appeal", "member", requester,
		"kind", strings.Join(c.kind.Needs, ", ")))).by(made...)}
}

// appealsOf returns the appeals of some kinds that a member made and that stand.
func (s *setting) appealsOf(member string, kinds []string, at words.Instant) (acts []string) {
	for _, a := range s.matter.Council.Appeals() {
		if a.Member == member && slices.Contains(kinds, a.Body.Kind) && appealStands(s.matter, s.edition, a, at) {
			acts = append(acts, a.Act)
		}
	}
	return acts
}

func appealStands(m *Matter, edition *charter.Charter, a words.Told[council.Appeal], at words.Instant) bool {
	law := edition.At(a.Effect)
	return m.Council.Standing(a, law.Appeal(a.Body.Kind), law.Seat.Offset, at) == council.Made
}

// appealOf returns the appeal that an act is, or nil.
func appealOf(m *Matter, act string) *words.Told[council.Appeal] {
	for _, a := range m.Council.Appeals() {
		if a.Act == act {
			return &a
		}
	}
	return nil
}

// rests reports whether the appeal that an agreement rests on stands: the one that it
// answers to, or else one of those that its kind needs. Where it needs none it rests on
// nothing.
func (s *setting) rests(t *agreement.Thread, k *charter.Agreement, at words.Instant) bool {
	if a := appealOf(s.matter, t.Opened.Answers); a != nil {
		return appealStands(s.matter, s.edition, *a, at)
	}
	return k == nil || len(k.Needs) == 0 || len(s.appealsOf(t.Requester, k.Needs, at)) > 0
}

func judgeRequest(s *setting, f *Fact) []Judgment {
	r := f.Body.(*agreement.Request)
	c, js := s.opening(f, r.Kind, charter.PartRequest, r.Items, r.Terms)
	if c.kind == nil {
		return js
	}
	js = append(append(js, c.opens(charter.PartRequest)), c.bound(f, f.Member)...)
	for _, m := range r.Of {
		js = append(js, ought(slices.Contains(s.bound(f.Effect), m), c.under(words.Why("member.not_bound", "member", m))),
			must(m != f.Member, c.under(words.Why("agreement.with_itself", "member", m))))
	}
	if f.Answers != "" {
		a := appealOf(s.matter, f.Answers)
		js = append(js, must(a != nil, c.under(words.Why("agreement.of_nothing", "ref", f.Answers))))
		if a != nil {
			js = append(js, c.side(f, a.Member))
		}
	}
	return append(js, c.needs(f.Member, f.Effect)...)
}

func (c compact) opens(part string) Judgment {
	return must(c.kind.OpenedBy(part), c.under(words.Why("agreement.not_opened_so", "part", part, "kind", c.kind.ID)))
}

// side judges whether somebody is the one, or one of those, whose act it is.
func (c compact) side(f *Fact, of ...string) Judgment {
	var want []string
	for _, m := range of {
		want = append(want, holderOf(m))
	}
	return must(slices.Contains(of, f.Member), c.under(words.Why("agreement.wrong_side", "member", holderOf(f.Member),
		"want", strings.Join(want, ", "))))
}

func judgeOffer(s *setting, f *Fact) []Judgment {
	o := f.Body.(*agreement.Offer)
	c, js := s.opening(f, o.Kind, charter.PartOffer, o.Items, o.Terms)
	if c.kind == nil {
		return js
	}
	js = append(append(js, c.bound(f, f.Member)...), ought(slices.Contains(s.bound(f.Effect), o.To), c.under(words.Why("member.not_bound", "member", o.To))),
		must(o.To != f.Member, c.under(words.Why("agreement.with_itself", "member", o.To))))
	if o.GoodUntil.Known() {
		js = append(js, must(o.GoodUntil >= f.Effect, c.under(words.Why("offer.expired", "until", o.GoodUntil.String()))))
	}
	t, in := s.matter.Agreements.Thread(f.Answers)
	appeal := appealOf(s.matter, f.Answers)
	switch {
	case in && t.Request != nil && t.ID == f.Answers:
		return append(js, c.answersRequest(f, o, &t)...)
	case appeal != nil:
		js = append(js, c.to(o.To, appeal.Member))
		if !appealStands(s.matter, s.edition, *appeal, f.Effect) {
			js = append(js, must(false, c.under(words.Why("agreement.gone", "state", string(agreement.Lapsed)))))
		}
	case f.Answers != "":
		return append(js, must(false, c.under(words.Why("agreement.of_nothing", "ref", f.Answers))))
	default:
		js = append(js, c.opens(charter.PartOffer))
	}
	return append(js, c.needs(o.To, f.Effect)...)
}

// answersRequest judges an offer that answers a request.
func (c compact) answersRequest(f *Fact, o *agreement.Offer, t *agreement.Thread) []Judgment {
	phase := t.Phase(c.s.rests(t, c.kind, f.Effect), f.Effect)
	return []Judgment{
		must(o.Kind == t.Kind, c.under(words.Why("agreement.other_kind", "kind", o.Kind, "want", t.Kind))),
		c.to(o.To, t.Requester),
		must(t.Asked(f.Member) || f.Member == t.Requester || c.kind.OpenedBy(charter.PartOffer),
			c.under(words.Why("agreement.not_asked", "member", holderOf(f.Member)))),
		must(phase != agreement.Ended && phase != agreement.Lapsed, c.under(words.Why("agreement.gone", "state", string(phase)))).by(t.ID),
	}
}

func (c compact) to(member, want string) Judgment {
	return must(member == want, c.under(words.Why("agreement.to_another", "member", member, "want", want)))
}
