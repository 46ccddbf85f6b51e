package charter

import (
	"slices"
	"strings"

	"mithaq/rule"
	"mithaq/words"
)

// An Agreement is a kind of compact between a member that needs help and one that gives it,
// made for one crisis by a request, an offer and an acceptance that changes nothing.
type Agreement struct {
	ID    string     `json:"id"` // "rsa"
	Name  words.Text `json:"name"`
	Needs []string   `json:"needs,omitempty"` // kinds of appeals, one of which the requester must have made, and which stands
	Parts []Part     `json:"parts"`           // in the order of the list Parts
	// Opens are the parts by which one may begin. Empty: by a request alone.
	Opens   []string `json:"opens,omitempty"`
	Binds   string   `json:"binds_on"`          // the part with which both are bound: of Binding
	Lacking string   `json:"lacking,omitempty"` // what a term that a part has to state does when it lacks
	Ground  `json:"ground"`
}

// A Part of an agreement is one of the things that are said in it, with the offices that may
// say it for their side.
type Part struct {
	ID     string   `json:"id"` // of Parts
	By     []string `json:"by"` // offices
	States []string `json:"states,omitempty"`
}

// A Cofinancing is how much of what help under an agreement has cost the organisation may bear at
// most. Of names the kinds of a claim's lines that count; without it all of them do. It binds who
// pays for the organisation, and says nothing of whether anything is owed.
type Cofinancing struct {
	ID        string        `json:"id"` // "transport"
	Name      words.Text    `json:"name"`
	Agreement string        `json:"agreement"`
	Of        []string      `json:"of,omitempty"`
	UpTo      rule.Fraction `json:"up_to"`
	Ground    `json:"ground"`
}

// The parts of an agreement: what the one in need asks for, what another offers, that the
// first accepts exactly that, that either changes what binds both with the other's assent,
// and that it ends.
const (
	PartRequest = "request"
	PartOffer   = "offer"
	PartAccept  = "accept"
	PartAmend   = "amend"
	PartEnd     = "end"
)

// Parts are the parts of an agreement in the order of its life; Opening those by which one
// may begin; Binding those with which it may bind.
var (
	Parts   = []string{PartRequest, PartOffer, PartAccept, PartAmend, PartEnd}
	Opening = []string{PartRequest, PartOffer}
	Binding = []string{PartAccept}
)

// AgreementTerms are what a part of an agreement may have to state.
var AgreementTerms = []string{"purpose", "area", "command", "until", "cost", "conditions"}

// SpokenForms are the forms in which a part of an agreement is given: what was only said may
// have to be confirmed. Endings are how one ends: what does not bind yet is withdrawn by who
// said it; what binds is recalled by the one who helps, released by the one who is helped,
// or completed.
var (
	SpokenForms = []string{"written", "oral"}
	Endings     = []string{"withdrawn", "recalled", "released", "completed"}
)

// GateEvents are the events whose having come about may be a gate. That a law has consented,
// an agreement binds or a question is adopted are gates of their own kinds.
var GateEvents = []string{"force.pledged", "force.accepted", "force.ordered", "force.cleared", "force.transferred"}

// Agreement returns a kind of agreement, or nil.
func (c *Charter) Agreement(id string) *Agreement {
	return find(c.Agreements, func(a *Agreement) bool { return a.ID == id })
}

// Cofinanced returns how far the organisation may bear what help under a kind of agreement has cost.
func (c *Charter) Cofinanced(agreement string) []*Cofinancing {
	var out []*Cofinancing
	for i := range c.Cofinancings {
		if c.Cofinancings[i].Agreement == agreement {
			out = append(out, &c.Cofinancings[i])
		}
	}
	return out
}

// Part returns a part of the agreement, or nil where it has none such.
func (a *Agreement) Part(id string) *Part {
	return find(a.Parts, func(p *Part) bool { return p.ID == id })
}

// OpenedBy reports whether an agreement of this kind may begin with a part.
func (a *Agreement) OpenedBy(part string) bool {
	if len(a.Opens) == 0 {
		return part == PartRequest
	}
	return slices.Contains(a.Opens, part)
}

// Of returns what rules the gate as it is written: "contributor.law.forces_abroad",
// "agreement.rsa", "question.send_forces", "force.ordered".
func (g *Gate) Of() string {
	switch {
	case g.Agreement != "":
		return "agreement." + g.Agreement
	case g.Question != "":
		return "question." + g.Question
	case g.Event != "":
		return g.Event
	}
	return "contributor.law." + g.Law
}

// agreements checks the agreements that are made under the pact.
func (k *checker) agreements() {
	for _, r := range k.c.Resources {
		place := k.rules("resource", r.ID, &r.Ground)
		k.text(place, "name", r.Name)
		if slices.Contains(Counted, r.ID) {
			k.bad(place, "", "has the name of what every pact counts: %s", strings.Join(Counted, ", "))
		}
	}
	for _, a := range k.c.Agreements {
		place := k.rules("agreement", a.ID, &a.Ground)
		k.text(place, "name", a.Name)
		k.refs(place, "needs", "appeal.", a.Needs, k.appeals)
		states := k.parts(place, &a)
		k.allOn(place, "opens", "parts that may open an agreement", a.Opens, listed(Opening))
		for _, id := range a.Opens {
			if slices.Contains(Opening, id) && a.Part(id) == nil {
				k.problems = append(k.problems, &Problem{Place: place, Field: "opens", Value: id,
					Reason: "opens with " + show(id) + ", a part that it does not have", Mends: `add part "` + id + `" { … }`})
			}
		}
		if len(a.Opens) == 0 && a.Part(PartRequest) == nil {
			k.bad(place, "", `opens with a request, which it does not have: add part "request", or opens = ["offer"]`)
		}
		k.on(place, "binds_on", "parts that may bind", a.Binds, listed(Binding))
		switch {
		case a.Lacking != "":
			k.on(place, "lacking", "consequences", a.Lacking, consequences)
		case states:
			k.problems = append(k.problems, &Problem{Place: place, Reason: "has parts that must state terms, and does not say what their lack does",
				Mends: `add lacking = "finding" or "refuse"`})
		}
	}
}

// cofinancings checks what the organisation may bear of costs.
func (k *checker) cofinancings() {
	for _, f := range k.c.Cofinancings {
		place := k.rules("cofinancing", f.ID, &f.Ground)
		k.text(place, "name", f.Name)
		k.ref(place, "agreement", "agreement.", f.Agreement, k.compacts)
		k.unique(place, "of", "", f.Of)
		for _, kind := range f.Of {
			if !versionForm.MatchString(kind) {
				k.problems = append(k.problems, &Problem{Place: place, Field: "of", Value: kind,
					Reason: "names " + show(kind) + ": what a line of a claim is for is up to 64 lower-case letters, digits and _"})
			}
		}
		if n := f.UpTo; n.Num < 1 || n.Den < 1 || n.Num > n.Den {
			k.bad(place, "up_to", "bears %s, and wants more than nothing and at most all, such as \"3/4\"", show(n.String()))
		}
	}
}

// parts checks the parts of an agreement, and reports whether one must state terms.
func (k *checker) parts(place string, a *Agreement) (states bool) {
	for _, p := range a.Parts {
		at := place + ".part." + p.ID
		k.once(at)
		if !slices.Contains(Parts, p.ID) {
			k.problems = append(k.problems, &Problem{Place: at, Reason: "is not on the list of parts: " + strings.Join(Parts, ", "),
				Mends: near(p.ID, Parts)})
		}
		k.refs(at, "by", "office.", p.By, k.offices)
		if len(p.By) == 0 {
			k.bad(at, "by", "names no office")
		}
		for _, id := range p.By {
			if o := k.c.Office(id); o != nil && o.Of != "member" && (p.ID == PartRequest || p.ID == PartAccept) {
				k.problems = append(k.problems, &Problem{Place: at, Field: "by", Value: id,
					Reason: "names office." + id + ", which is an office of the organisation: who asks for help and takes it is a member"})
			}
		}
		k.allOn(at, "states", "terms of an agreement", p.States, listed(AgreementTerms))
		states = states || len(p.States) > 0
	}
	for _, id := range []string{PartOffer, PartAccept} {
		if a.Part(id) == nil {
			k.problems = append(k.problems, &Problem{Place: place, Reason: "has no part " + show(id) + ": nothing could ever bind",
				Mends: `add part "` + id + `" { … }`})
		}
	}
	return states
}

// counts checks the things that an act in a test names, each once, and counted by the charter.
func (k *checker) counts(place string, items []Count) {
	kinds := listed(k.c.Counts())
	for _, it := range items {
		k.want(place, "items", it.Kind, kinds, "", "counts "+show(it.Kind)+", which neither every pact nor this charter counts")
		if it.N < 0 || it.N > maxCount {
			k.bad(place, "items", "counts %d of %s", it.N, show(it.Kind))
		}
	}
}

func near(name string, list []string) string {
	if n := Nearest(name, list); n != "" {
		return "did you mean " + n + "?"
	}
	return ""
}

// gate checks what rules a gate: exactly one of a law of the contributor, an agreement with
// it, something that it did, and a decision.
func (k *checker) gate(place string, g *Gate) {
	rules := 0
	for _, r := range []string{g.Law, g.Agreement, g.Event, g.Question} {
		if r != "" {
			rules++
		}
	}
	switch {
	case rules != 1:
		k.bad(place, "rule", "is ruled by %d things, and wants one", rules)
	case g.Agreement != "":
		k.ref(place, "rule", "agreement.", g.Agreement, k.compacts)
	case g.Question != "":
		k.ref(place, "rule", "question.", g.Question, k.kinds)
	case g.Event != "":
		k.on(place, "rule", "events that may be a gate", g.Event, listed(GateEvents))
		if g.Event == g.Before {
			k.bad(place, "rule", "would have to be passed before itself")
		}
	case len(k.laws.list) > 0: // where no member's law is known, every one is unknown
		k.ref(place, "rule", "contributor.law.", g.Law, k.laws)
	case !idForm.MatchString(g.Law):
		k.bad(place, "rule", "names %s, which is not well named for a law", show(g.Law))
	}
	k.on(place, "before", "events", g.Before, k.events)
	k.on(place, "lacking", "consequences", g.Lacking, consequences)
}
