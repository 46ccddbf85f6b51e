package mithaq

import (
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
	situation.OutageType:           {body: func() Body { return new(situation.Outage) }, apply: foldSituation},
	situation.CorrectionType: {
		body:  func() Body { return new(situation.Correction) },
		where: onEither,
		apply: foldCorrection,
		judge: func(_ *setting, f *Fact) []Judgment {
			return []Judgment{ought(f.Corrects != "", words.Why("correction.of_nothing"))}
		},
	},
}

func foldSituation(m *Matter, f *Fact) { m.Situation = m.Situation.Apply(f.Stamp, f.Body) }

// foldCorrection sets a correction beside what it corrects. The ledger counts what is so, and no more
// what whoever told it has taken back.
func foldCorrection(m *Matter, f *Fact) {
	foldSituation(m, f)
	if f.Body.(*situation.Correction).TakesBack() {
		m.Force = m.Force.Without(f.Corrects, f.Member)
	}
}

// seenAs is the events of an act that is always seen as the same one, done by its
// performer.
func seenAs(name string) func(*Matter, *Fact) []duty.Event {
	return func(_ *Matter, f *Fact) []duty.Event { return []duty.Event{{Name: name, Member: f.Member}} }
}
