package mithaq

import (
	"cmp"

	"mithaq/duty"
	"mithaq/situation"
	"mithaq/words"
)

// situationActs say what happened, and who said so. All of them are reports.
var situationActs = map[string]kind{
	situation.SourceType: {
		body:  func() Body { return new(situation.Source) },
		where: onEither,
		apply: func(m *Matter, f *Fact) {
			m.Sources = m.Sources.Set(f.Act, *f.Body.(*situation.Source))
		},
	},
	situation.EventType:            {body: func() Body { return new(situation.Event) }, apply: foldSituation},
	situation.FigureType:           {body: func() Body { return new(situation.Figure) }, apply: foldSituation},
	situation.CharacterisationType: {body: func() Body { return new(situation.Characterisation) }, apply: foldSituation},
	situation.StatementType:        {body: func() Body { return new(situation.Statement) }, apply: foldSituation},
	situation.ObjectType:           {body: func() Body { return new(situation.Object) }, apply: foldSituation},
	situation.OperationType:        {body: func() Body { return new(situation.Operation) }, apply: foldSituation},
	situation.OutageType:           {body: func() Body { return new(situation.Outage) }, apply: foldSituation},
	situation.CorrectionType: {
		body:  func() Body { return new(situation.Correction) },
		where: onEither,
		apply: foldCorrection,
		judge: judgeCorrection,
	},
}

func foldSituation(m *Matter, f *Fact) { m.Situation = m.Situation.Apply(f.Stamp, f.Body) }

// foldCorrection sets a correction beside what it corrects. The ledger counts what is so, and no more
// what whoever told it has taken back; nor does that raise or meet a duty, or open a gate. What somebody has
// done by signing it he takes back by an act for it, as an appeal, and not by saying that it was not so.
func foldCorrection(m *Matter, f *Fact) {
	foldSituation(m, f)
	if !f.Body.(*situation.Correction).TakesBack() {
		return
	}
	m.Force = m.Force.Without(f.Stamp)
	gone := func(e *duty.Event) bool { return e.Act == f.Corrects && e.By != nil && e.By.TheirsToTakeBack(f.Stamp) }
	var kept words.List[duty.Event]
	for _, e := range m.Events.Each(0) {
		if !gone(e) {
			kept = kept.Share(e)
		}
	}
	if kept.Len() < m.Events.Len() {
		m.Events = kept
	}
}

// judgeCorrection judges that a correction is of something, and that nobody takes back what is another's:
// who does disputes it.
func judgeCorrection(s *setting, f *Fact) []Judgment {
	js := []Judgment{ought(f.Corrects != "", words.Why("correction.of_nothing"))}
	if s.seen == nil || !f.Body.(*situation.Correction).TakesBack() {
		return js
	}
	of, ok := s.seen(f.Corrects)
	if !ok {
		return js
	}
	why := words.Why("correction.not_theirs", "member", f.Member, "of", cmp.Or(of.Member, of.Spoken))
	if o := s.charter.Office(f.Office); o != nil {
		why = why.Under(o.Article(), "office."+o.ID)
	}
	return append(js, ought(of.TheirsToTakeBack(f.Stamp), why).by(of.Act))
}

// seenAs is the events of an act that is always seen as the same one, done by its
// performer.
func seenAs(name string) func(*Matter, *Fact) []duty.Event {
	return func(_ *Matter, f *Fact) []duty.Event { return []duty.Event{{Name: name, Member: f.Member}} }
}
