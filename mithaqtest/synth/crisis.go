package synth

import (
	"fmt"
	"math/rand/v2"
	"time"

	"mithaq/council"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"
)

// A crisis remembers what its next act may refer to, and nothing more.
type crisis struct {
	number     int
	size, left int64
	id         string // the act that opened it; empty before
	host       string

	appeal   string
	question string
	answers  int // positions on the question
	measure  string
	last     string // a statement that may be corrected
}

// next returns what is said next, and where to keep the act's identifier: it is nil for
// acts that no other refers to.
func (c *crisis) next(p *pact, rng *rand.Rand, now words.Instant) (said, *string) {
	if c.id == "" {
		c.host = members[rng.IntN(len(members))]
		return said{by: c.host, act: situation.OpenType, body: &situation.Open{
			Label: fmt.Sprintf("crisis-%04d", c.number), Title: phrase(rng), Member: c.host}}, &c.id
	}
	s, keep := c.anything(p, rng, now)
	s.matter = c.id
	return s, keep
}

// anything draws from the mixture that crises are made of: for the most part reports,
// half of them transcribed; then positions on questions, forces, measures.
func (c *crisis) anything(p *pact, rng *rand.Rand, now words.Instant) (said, *string) {
	m := members[rng.IntN(len(members))]
	who := words.Speaker{Member: m, Office: "president"}
	switch d := rng.IntN(1000); {
	case d < 190:
		return said{by: m, act: situation.StatementType, body: &situation.Statement{Kind: one(rng, "reaction", "demand", "assurance", "plan"),
			Speaker: who, Text: phrase(rng)}}, nil
	case d < 370:
		return transcribed(p, rng, now, m, situation.StatementType, &situation.Statement{Kind: one(rng, "report", "denial", "accusation"),
			Speaker: who, Text: phrase(rng)}), &c.last
	case d < 490:
		return transcribed(p, rng, now, c.host, situation.EventType, &situation.Event{Kind: one(rng, "protest", "clash", "calm", "arrests", "other"),
			Places: []string{place(rng, c.host)}, Text: phrase(rng)}), nil
	case d < 600:
		return transcribed(p, rng, now, c.host, situation.FigureType, figure(rng, who)), nil
	case d < 660:
		return said{by: secretary, act: situation.FigureType, body: figure(rng, who)}, nil
	case d < 700:
		return said{by: staff, act: situation.EventType, body: &situation.Event{Kind: "other", Text: phrase(rng)}}, nil
	case d < 730:
		return said{by: m, act: situation.CharacterisationType, body: &situation.Characterisation{Of: "events",
			As: one(rng, "unrest", "aggression", "riots"), Speaker: who, Text: phrase(rng)}}, nil
	case d < 760:
		return said{by: staff, act: situation.ObjectType, body: &situation.Object{Object: fmt.Sprintf("object-%d", rng.IntN(40)),
			Name: phrase(rng), Place: place(rng, c.host), State: one(rng, situation.ObjectStates...)}}, nil
	case d < 775:
		return transcribed(p, rng, now, c.host, situation.OutageType, &situation.Outage{Service: one(rng, situation.Services...),
			State: one(rng, "down", "disrupted", "restored")}), nil
	case d < 800:
		return transcribed(p, rng, now, m, council.ContactType, &council.Contact{Between: []words.Speaker{who, {Member: c.host}},
			Means: one(rng, "telephone", "video", "letter"), ToldBy: who, Text: phrase(rng)}), nil
	case d < 930:
		return c.deciding(rng)
	case d < 985:
		return forces(rng, m, who), nil
	case d < 990 && c.last != "":
		return said{by: secretary, act: situation.CorrectionType, cites: cite("corrects", c.last), body: &situation.Correction{
			Kind: one(rng, situation.CorrectionKinds...), Speaker: who, Text: phrase(rng)}}, nil
	}
	return c.measures(rng, now)
}

// deciding is the way from an appeal to an outcome, over and over.
func (c *crisis) deciding(rng *rand.Rand) (said, *string) {
	switch {
	case c.appeal == "":
		return said{by: c.host, act: council.AppealType, body: &council.Appeal{Kind: "aggression", Addressees: members,
			Invokes: []string{"treaty.art4"}, Asks: phrase(rng)}}, &c.appeal
	case c.question == "":
		strength := words.Exactly(100 + rng.Int64N(3000))
		terms := &council.Terms{Area: c.host, Strength: &strength} // the rules find that it says too little
		c.answers = 0
		return said{by: chairman, act: council.QuestionType, body: &council.Question{Kind: one(rng, "send_forces", "mission_measures", "end_mission"),
			Text: phrase(rng), Seats: members, Terms: terms}}, &c.question
	case c.answers < len(members)+rng.IntN(4): // some seats change their minds
		seat := members[c.answers%len(members)]
		c.answers++
		position := rule.Assent
		if rng.IntN(20) == 0 {
			position = rule.Positions[rng.IntN(len(rule.Positions))]
		}
		return said{by: seat, act: council.PositionType, cites: cite("answers", c.question), body: &council.Position{Position: position}}, nil
	}
	cites := cite("answers", c.question)
	c.question = ""
	return said{by: chairman, act: council.AnnouncementType, cites: cites, body: &council.Announcement{Kind: "mission_measures",
		Outcome: rule.Adopted, Text: phrase(rng)}}, nil
}

func forces(rng *rand.Rand, m string, who words.Speaker) said {
	some := []force.Quantity{{Kind: one(rng, force.Kinds...), Value: words.Exactly(1 + rng.Int64N(200))}}
	switch rng.IntN(8) {
	case 0:
		return said{by: secretary, act: force.AnnounceType, body: &force.Announce{Member: m, Quantities: some, As: one(rng, "planned", "sent"), Speaker: who}}
	case 1:
		return said{by: m, act: force.PledgeType, body: &force.Pledge{Member: m, Quantities: some}}
	case 2: // the gate: without it the rules find that a move came too early
		return said{by: m, act: force.ConsentType, body: &force.Consent{Member: m, Law: "forces_abroad", Body: phrase(rng), Step: "vote",
			Result: "passed", Grants: some}}
	case 3:
		return said{by: staff, act: force.TaskType, body: &force.Task{Member: m, State: one(rng, "given", "begun", "ended"), Text: phrase(rng)}}
	}
	way := one(rng, [2]force.Account{force.Home, force.MovingIn}, [2]force.Account{force.MovingIn, force.Present},
		[2]force.Account{force.Present, force.MovingOut}, [2]force.Account{force.MovingOut, force.Returned})
	return said{by: staff, act: force.MoveType, body: &force.Move{Member: m, From: way[0], To: way[1], Quantities: some,
		Legs: []force.Leg{{Mode: one(rng, "air", "road", "rail")}}, Text: phrase(rng)}}
}

func (c *crisis) measures(rng *rand.Rand, now words.Instant) (said, *string) {
	if c.measure == "" {
		impose := &measure.Impose{Kinds: []string{one(rng, measure.Kinds...)}, Places: []string{place(rng, c.host)}, From: now, Offset: "+06:00", Text: phrase(rng)}
		if rng.IntN(3) > 0 {
			impose.Until = now.Add(time.Duration(1+rng.IntN(14)) * 24 * time.Hour)
		}
		return said{by: c.host, act: measure.ImposeType, body: impose}, &c.measure
	}
	cites := cite("answers", c.measure)
	c.measure = ""
	return said{by: c.host, act: measure.EndType, cites: cites, body: &measure.End{Text: phrase(rng)}}, nil
}

// transcribed is what the archivist signs for a source. He is some minutes behind, and
// now and then a day.
func transcribed(p *pact, rng *rand.Rand, now words.Instant, of, act string, body any) said {
	behind := time.Duration(rng.IntN(180)) * time.Second
	if rng.IntN(500) == 0 {
		behind = time.Duration(rng.IntN(24*60)) * time.Minute
	}
	to := max(start, now.Add(-behind))
	return said{by: archivist, act: act, body: body, cites: cite("source", p.sources[rng.IntN(len(p.sources))]),
		of: of, happened: &words.Window{From: max(start, to.Add(-10*time.Minute)), To: to, Offset: "+06:00"}, known: to + (now-to)/2}
}

func figure(rng *rand.Rand, who words.Speaker) *situation.Figure {
	return &situation.Figure{Subject: one(rng, "injured", "detained", "strength_deployed"), Unit: "people", Among: phrase(rng),
		Value: words.Exactly(rng.Int64N(4000)), Precision: one(rng, "", "about", "at_least", "at_most"), Speaker: who}
}

func cite(as, ref string) []record.Cite { return []record.Cite{{As: as, Ref: ref}} }

func place(rng *rand.Rand, host string) string { return fmt.Sprintf("%s-%02d", host, 1+rng.IntN(20)) }

func one[T any](rng *rand.Rand, of ...T) T { return of[rng.IntN(len(of))] }

var (
	english = []string{"the airport", "the bridge", "the town hall", "the guard", "the convoy", "the border post", "the host", "the staff",
		"was handed over", "is under control", "has been reported", "was denied", "will be guarded", "is being moved", "remains closed", "was reopened"}
	russian = []string{"аэропорт", "мост", "здание акимата", "охрана", "колонна", "пограничный пост", "принимающая сторона", "штаб",
		"передан", "под контролем", "сообщается", "опровергнуто", "будет охраняться", "перемещается", "остается закрытым", "снова открыт"}
	arabic = []string{"المطار", "الجسر", "مبنى البلدية", "الحرس", "القافلة", "نقطة الحدود", "الدولة المضيفة", "الأركان",
		"سُلّم", "تحت السيطرة", "أُفيد به", "نُفي", "سيُحرس", "يجري نقله", "ما زال مغلقاً", "أُعيد فتحه"}
)

// phrase is a text of some words in two or three languages.
func phrase(rng *rand.Rand) words.Text {
	n := 3 + rng.IntN(5)
	draws := make([]int, n)
	for i := range draws {
		draws[i] = rng.IntN(len(english))
	}
	in := func(list []string) string {
		s := ""
		for i, d := range draws {
			if i > 0 {
				s += " "
			}
			s += list[d]
		}
		return s
	}
	t := words.Text{Authentic: "ru", Texts: map[string]string{"en": in(english), "ru": in(russian)}}
	if rng.IntN(4) == 0 {
		t.Texts["ar"] = in(arabic)
	}
	return t
}
