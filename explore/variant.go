package explore

import (
	"fmt"
	"slices"
	"strings"

	"mithaq"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"
)

// A variant is one act that a query could mean.
type variant struct {
	act, kind string
	body      mithaq.Body
	answers   string
	authority string         // the decision that it would rest on
	block     string         // what it answers, where acts of its type answer several things
	open      []string       // codes of points that hang on words nobody has written yet
	moment    *mithaq.Moment // in which more is supposed, or nil
	decided   bool           // a body decides it, and no member
	gone      *words.Reason  // why there is nothing of the kind at this moment, or nil
}

// actOf returns the type of an act, without its version: as it stands on the charter's list,
// or by the part behind the dot where only one type has it.
func actOf(name string) (string, error) {
	if slices.Contains(charter.Acts, name) {
		return name, nil
	}
	var found, short []string
	for _, a := range charter.Acts {
		_, s, _ := strings.Cut(a, ".")
		if s == name {
			found = append(found, a)
		}
		short = append(short, s)
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return "", unknown("act", name, slices.Concat(short, charter.Acts))
	}
	return "", fmt.Errorf("the act %q can be %s: say which", name, strings.Join(found, " or "))
}

// unknown is the error for a name that means nothing, with the nearest that does.
func unknown(what, name string, list []string) error {
	if near := charter.Nearest(name, list); near != "" {
		return fmt.Errorf("%s %q means nothing here; did you mean %s?", what, name, near)
	}
	list = slices.Compact(slices.Sorted(slices.Values(list)))
	return fmt.Errorf("%s %q means nothing here; it can be: %s", what, name, strings.Join(list, ", "))
}

// What a supposed act says where it has to say something.
var (
	said = words.Text{Authentic: "en", Texts: map[string]string{"en": "…"}}
	some = []force.Quantity{{Kind: "personnel", Value: words.Exactly(1)}}
)

// variants returns the acts that are meant: one for each kind that the charter has, or the
// one that is asked for.
func variants(m *mithaq.Moment, law *charter.Charter, who, act, kind string) ([]variant, error) {
	var out []variant
	switch act {
	case "council.appeal":
		for _, a := range law.Appeals {
			out = append(out, variant{kind: a.ID, open: []string{"appeal.no_article"},
				body: &council.Appeal{Kind: a.ID, Asks: said, Addressees: without(m.Bound(m.At), who)}})
		}
	case "council.question", "council.draft", "council.announcement":
		for i := range law.Questions {
			out = append(out, question(m, act, &law.Questions[i]))
		}
	case "council.position":
		for i := range law.Questions {
			out = append(out, position(m, &law.Questions[i]))
		}
	case "council.reply":
		for _, a := range m.Matter.Council.Appeals() {
			out = append(out, variant{kind: a.Body.Kind, answers: a.Act, body: &council.Reply{Answer: "promised", Text: said}})
		}
	case "council.receipt", "council.withdrawal", "council.extension":
		out = answering(m, act)
	case "agreement.request", "agreement.offer", "agreement.decline", "agreement.acceptance", "agreement.amendment",
		"agreement.confirmation", "agreement.end",
		"agreement.claim", "agreement.settlement", "agreement.payment", "agreement.waiver":
		out = agreements(m, law, who, act)
	case "duty.allegation":
		for _, p := range law.Prohibitions {
			out = append(out, variant{kind: p.ID, body: &duty.Allegation{Prohibition: p.ID, Member: other(m.Bound(m.At), who), Text: said}})
		}
	case "duty.answer":
		for _, a := range m.Matter.Allegations.All() {
			out = append(out, variant{kind: a.Body.Prohibition, answers: a.Act, body: &duty.Answer{Answer: "explained", Text: said}})
		}
	case "situation.confirmation":
		v := variant{body: &situation.Confirmation{}}
		for _, f := range m.Facts {
			if f.ByRegistrar() {
				v.answers = f.Act // the newest
			}
		}
		out = append(out, v)
	case "duty.waiver":
		out = waiving(m, law)
	case "force.alarm":
		for i := range law.Cards {
			out = append(out, variant{kind: law.Cards[i].ID, body: alarm(m, &law.Cards[i], "")})
		}
	case "force.pass":
		for _, a := range slices.Backward(m.Matter.Force.Alarms()) {
			out = append(out, variant{kind: a.Body.Card, answers: a.Act, body: pass(m, a.Act, who)})
		}
	case "member.status":
		for _, s := range law.Statuses {
			basis := map[string]string{"lapse": "not_prolonged"}[s.By]
			if basis == "" {
				basis = s.By
			}
			v := variant{kind: s.ID, decided: s.By == "decision", open: []string{"status.no_decision"}}
			if q := last(m, s.Question); q != nil && s.Question != "" {
				v.authority = q.ID
			}
			v.body = &member.Status{Members: []string{who}, Instrument: standing(m), Change: s.Change, Basis: basis, From: m.At}
			out = append(out, v)
		}
	case "force.gate", "force.object":
		out = append(out, variant{body: charge(m, who, act)})
	default:
		out = append(out, variant{body: plain(who, act), open: []string{
			"measure.no_end", "force.more_than_consented", "force.unannounced", "correction.of_nothing", "measure.not_theirs", "measure.ends_nothing"}})
	}
	if gone := notInForce(m.Charter, law, act, kind); kind != "" || len(out) == 0 {
		out = append(out, gone...)
	}
	var kinds []string
	for i := range out {
		out[i].act = act
		if kind != "" && out[i].kind == kind {
			return out[i : i+1], nil
		}
		kinds = append(kinds, out[i].kind)
	}
	switch {
	case kind == "":
		return out, nil
	case len(kinds) == 0 || kinds[0] == "":
		return nil, fmt.Errorf("an act %s has no kinds at this moment", act)
	}
	return nil, unknown("kind", kind, kinds)
}

// waiving returns the waivers of what is owed at the moment, and where nobody owes a duty
// that can be waived, one that would release nobody.
func waiving(m *mithaq.Moment, law *charter.Charter) (out []variant) {
	for _, r := range law.Duties {
		last := variant{kind: r.ID, body: &duty.Waive{Rule: r.ID, Member: "…", Text: said}}
		for _, d := range m.Duties() {
			if d.Finding == nil && d.Rule == r.ID {
				last = variant{kind: r.ID, answers: d.Because.Act, body: &duty.Waive{Rule: r.ID, Member: d.Who, Text: said}}
			}
		}
		out = append(out, last)
	}
	return out
}

// notInForce returns the kinds of an act that the charter has at some time and not at this
// one, with when they hold. Of several times of one kind the last is told.
func notInForce(whole, law *charter.Charter, act, kind string) []variant {
	block := map[string]string{"council.appeal": "appeal", "council.question": "question", "council.draft": "question",
		"council.announcement": "question", "council.position": "question",
		"agreement.request": "agreement", "agreement.offer": "agreement", "duty.allegation": "prohibition", "member.status": "status",
		"force.alarm": "card"}[act]
	var out []variant
	for _, id := range whole.Names(block) {
		name := block + "." + id
		g := whole.Rule(name)
		if law.Rule(name) != nil || kind != "" && id != kind || g == nil {
			continue
		}
		from, until := whole.Lifetime(g)
		args := []string{"rule", id, "from", from.String()}
		if until < words.Never {
			args = append(args, "until", until.String())
		}
		why := words.Why("rule.not_in_force", args...).Under(g.Article(), name)
		out = append(out, variant{kind: id, gone: &why})
	}
	return out
}

// answering returns the acts that answer an appeal or a question on the matter, the newest
// first.
func answering(m *mithaq.Moment, act string) (out []variant) {
	answer := func(block, kind, id string) {
		body, _ := mithaq.NewBody(act + "/1")
		if e, ok := body.(*council.Extension); ok {
			e.Until = words.Never
		}
		out = append(out, variant{kind: kind, block: block, answers: id, body: body})
	}
	for _, q := range slices.Backward(m.Matter.Council.Questions()) {
		if q.Put != nil || act == "council.withdrawal" {
			answer("question", q.Kind, q.ID)
		}
	}
	if act != "council.extension" {
		for _, a := range slices.Backward(m.Matter.Council.Appeals()) {
			answer("appeal", a.Body.Kind, a.Act)
		}
	}
	return out
}

// question supposes that a question is put, drafted or announced.
func question(m *mithaq.Moment, act string, q *charter.Question) variant {
	v := variant{kind: q.ID, open: []string{"mandate.lacks_terms", "question.no_close"}}
	switch act {
	case "council.question":
		v.body = &council.Question{Kind: q.ID, Text: said, Seats: m.SeatsOf(q)}
		v.answers = blocked(m, q.Body)
	case "council.draft":
		v.body = &council.Draft{Kind: q.ID, Text: said}
	default:
		v.body = &council.Announcement{Kind: q.ID, Outcome: rule.Adopted, Text: said}
		if put := last(m, q.ID); put != nil {
			v.answers = put.ID
		} else {
			v.open = append(v.open, "decision.undeterminable", "decision.contradicted")
		}
	}
	return v
}

// alarm supposes that a level of a card is struck: the one that is named, or the first that has
// not been.
func alarm(m *mithaq.Moment, c *charter.Card, level string) *force.Alarm {
	a := &force.Alarm{Card: c.ID, Level: level, Text: said}
	for i := range c.Levels {
		l := &c.Levels[i]
		if a.Level == "" && m.Matter.Force.Struck(c.ID, l.ID) == nil {
			a.Level = l.ID
		}
	}
	if a.Level == "" {
		a.Level = c.Levels[0].ID // every level was struck
	}
	if l := c.Level(a.Level); l != nil {
		a.Calls = force.CallsOf(l)
	}
	return a
}

// pass supposes that a member passes what an alarm calls it for, or would have called it for.
func pass(m *mithaq.Moment, alarm, who string) *force.Pass {
	p := &force.Pass{Member: who}
	for _, c := range m.Matter.Force.CallsOf(alarm) {
		if p.Kind == "" || c.For(who) > 0 {
			p.Kind, p.Cover = c.Kind, c.Cover
		}
		if c.For(who) > 0 {
			break
		}
	}
	return p
}

// blocked returns the newest question that was put and not adopted, and whose rule sends it
// to a body as a new question, or nothing: a question put there takes its place.
func blocked(m *mithaq.Moment, body string) string {
	for _, q := range slices.Backward(m.Matter.Council.Questions()) {
		k := m.Law(&q).Question(q.Kind)
		if q.Put == nil || q.Next != "" || k == nil || k.Rule.Vote == nil || k.Rule.Vote.Blocked == nil {
			continue
		}
		if b := k.Rule.Vote.Blocked; b.To == body && b.As == "new_question" && m.Outcome(&q).Outcome == rule.NotAdopted {
			return q.ID
		}
	}
	return ""
}

// supposed is the identifier of a question that nobody has put.
const supposed = "supposed"

// position supposes that a position is taken on the question of a kind that was put last,
// or, where none was, on one that is put now.
func position(m *mithaq.Moment, q *charter.Question) variant {
	v := variant{kind: q.ID, body: &council.Position{Position: rule.Assent}}
	if put := last(m, q.ID); put != nil {
		v.answers = put.ID
		return v
	}
	next := m.With(mithaq.Supposition{Act: supposed, Type: council.QuestionType,
		Body: &council.Question{Kind: q.ID, Text: said, Seats: m.SeatsOf(q)}}, m.At)
	v.answers, v.moment = supposed, &next
	return v
}

// last returns the newest question of a kind on the matter, else on the pact, or of any, or
// nil.
func last(m *mithaq.Moment, kind string) *council.Matter {
	for _, list := range [][]council.Matter{m.Matter.Council.Questions(), m.Pact.Council.Questions()} {
		for _, q := range slices.Backward(list) {
			if kind == "" || q.Kind == kind {
				return &q
			}
		}
	}
	return nil
}

// plain returns the least that an act of a type without kinds can say.
func plain(who, act string) mithaq.Body {
	switch act {
	case "force.pledge":
		return &force.Pledge{Member: who, Quantities: some}
	case "force.consent":
		return &force.Consent{Member: who, Law: "forces_abroad", Step: "decree", Result: "failed", Body: said}
	case "force.order":
		return &force.Order{Member: who, Quantities: some}
	case "force.caveat":
		return &force.Caveat{Member: who, Text: said}
	case "force.requirement":
		return &force.Requirement{Quantities: some}
	case "force.move":
		return &force.Move{Member: who, From: force.Home, To: force.MovingIn, Quantities: some, Text: said}
	case "force.announce":
		return &force.Announce{Member: who, As: "planned", Quantities: some}
	case "force.stock":
		return &force.Stock{Member: who, Quantities: some}
	case "measure.impose":
		return &measure.Impose{Kinds: []string{"state_of_emergency"}, Text: said}
	case "member.office":
		return &member.Office{Member: who}
	}
	body, _ := mithaq.NewBody(act + "/1")
	return body
}

// charge returns what a contributor says of its own contingent, and an office of the organisation of
// somebody's.
func charge(m *mithaq.Moment, who, act string) mithaq.Body {
	member, gate := who, force.GateTransferred
	if bound := m.Bound(m.At); !slices.Contains(bound, who) {
		member, gate = other(bound, who), force.GateAccepted
	}
	if act == "force.gate" {
		return &force.Gate{Gate: gate, Member: member, Quantities: some}
	}
	return &force.Object{Object: "object", State: force.ObjectGuarded, Member: member, Name: &said}
}

// ahead returns what comes after an act of force, before anybody moves.
func (v variant) ahead(m *mithaq.Moment, who string) []mithaq.Judgment {
	if !strings.HasPrefix(v.act, "force.") || slices.Contains([]string{"force.move", "force.stock", "force.alarm", "force.pass", "force.requirement", "force.object"}, v.act) {
		return nil
	}
	var out []mithaq.Judgment
	for _, j := range m.Judge(mithaq.Supposition{Type: force.MoveType, Member: who, Body: plain(who, "force.move")}) {
		if strings.HasPrefix(j.Rule, "gate.") {
			out = append(out, j)
		}
	}
	return out
}

func standing(m *mithaq.Moment) string {
	if in := m.Charter.Standing(m.At); in != nil {
		return in.ID
	}
	return ""
}

func without(list []string, one string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == one })
}

// other returns somebody else.
func other(list []string, one string) string {
	if rest := without(list, one); len(rest) > 0 {
		return rest[0]
	}
	return one
}
