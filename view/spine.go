package view

import (
	"slices"

	"mithaq"
	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
)

// An Act is one act of the spine: what it says in a line, who performed it, by what
// right, from which source.
type Act struct {
	Stamp
	Type      string            `json:"type"`
	Attest    string            `json:"attest"`
	Confirmed string            `json:"confirmed,omitempty"` // the act by which its performer confirmed what a registrar received
	Of        Speaker           `json:"of"`
	Text      map[string]string `json:"text"`
	Articles  []string          `json:"articles"` // that the act itself names
	Rules     []string          `json:"rules"`    // that the charter has for such an act
	Withdrawn bool              `json:"withdrawn"`
	Disputed  bool              `json:"disputed"`
	Witnessed bool              `json:"witnessed"` // witnesses have cosigned a head that holds it
	Findings  []Reason          `json:"findings"`
}

func (r reader) spine(facts []mithaq.Seen) []Act {
	out := []Act{}
	for _, f := range facts {
		a := Act{
			Stamp: r.stamp(f.Stamp), Type: f.Type, Attest: string(f.Attest), Confirmed: f.Confirmed, Of: r.performer(f.Stamp),
			Text: says(f.Body), Articles: []string{}, Rules: list(rules(r.m.Charter.At(f.Effect), f.Body)), Withdrawn: r.m.Matter.Situation.Withdrawn(f.Stamp),
			Witnessed: f.Seq < r.m.Witnessed, Findings: merge(f),
		}
		_, a.Disputed = r.corrections(f.Stamp)
		for _, c := range f.Cites {
			if c.As == "authority" {
				a.Articles = append(a.Articles, c.Ref)
			}
		}
		for _, ref := range articles(f.Body) {
			if !slices.Contains(a.Articles, ref) {
				a.Articles = append(a.Articles, ref)
			}
		}
		out = append(out, a)
	}
	return out
}

// merge puts what the rules find now, in their order, and after it what was found then and
// is gone.
func merge(f mithaq.Seen) []Reason {
	out := []Reason{}
	for _, now := range f.Now {
		out = append(out, Reason{Reason: now, Act: f.Act, Type: f.Type, Now: true})
	}
	for _, then := range f.Findings {
		i := slices.IndexFunc(out, func(r Reason) bool { return r.Reason.String() == then.String() })
		if i < 0 {
			out = append(out, Reason{Reason: then, Act: f.Act, Type: f.Type})
			i = len(out) - 1
		}
		out[i].Then = true
	}
	return out
}

func (r reader) findings() []Reason {
	out := []Reason{}
	for _, f := range r.m.Facts {
		out = append(out, merge(f)...)
	}
	return out
}

// articles returns the articles that an act itself names.
func articles(body mithaq.Body) []string {
	switch b := body.(type) {
	case *council.Announcement:
		return b.Under
	case *council.Consultation:
		return b.Under
	case *force.Report:
		return b.Under
	}
	return nil
}

// rules returns the places in the texts by which the charter deals with such an act, as
// it holds when the act takes effect.
func rules(c *charter.Charter, body mithaq.Body) []string {
	switch b := body.(type) {
	case *council.Appeal:
		if k := c.Appeal(b.Kind); k != nil {
			return k.Sources
		}
	case *council.Question:
		return rulesOf(c, b.Kind)
	case *council.Draft:
		return rulesOf(c, b.Kind)
	case *council.Announcement:
		return rulesOf(c, b.Kind)
	case *agreement.Request:
		return agreementRules(c, b.Kind)
	case *agreement.Offer:
		return agreementRules(c, b.Kind)
	case *council.Session:
		if k := c.Body(b.Body); k != nil && b.Member == "" {
			return k.Sources
		}
	case *force.Consent:
		if law := c.Law(b.Member, b.Law); law != nil {
			return law.Sources
		}
	case *force.Alarm:
		if k := c.Card(b.Card); k != nil {
			return k.Sources
		}
	case *force.Stock:
		if p := c.Pool(b.Pool); p != nil {
			return p.Sources
		}
	case *force.Command:
		return rulesOf(c, "appoint_commander")
	case *duty.Notice:
		var refs []string
		for _, d := range c.Duties {
			if slices.ContainsFunc(b.To, func(to string) bool { return slices.Contains(d.Meets(), "notice."+to) }) {
				refs = append(refs, d.Sources...)
			}
		}
		return refs
	}
	return nil
}

func rulesOf(c *charter.Charter, kind string) []string {
	if k := c.Question(kind); k != nil {
		return k.Sources
	}
	return nil
}

func agreementRules(c *charter.Charter, kind string) []string {
	if k := c.Agreement(kind); k != nil {
		return k.Sources
	}
	return nil
}

// says returns what an act says in words, in the languages that it has.
func says(body mithaq.Body) map[string]string {
	if body == nil {
		return nil
	}
	return texts(body.Says())
}
