package mithaq

import (
	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

// A Judgment is one point that the rules look at when somebody acts: whether it holds,
// under which article, and what its lack does. Decide, the findings of a view and the
// explanation of a charter all read the same judgments, so that none of them can say
// what another would not.
type Judgment struct {
	words.Reason            // in the words of its lack
	State        rule.State // Pending: nobody has said what would tell
	Facts        []string   // the acts by which it is judged, where it is by acts
	Lacking      string     // charter.Refuse: an own performative is refused for it; charter.Finding: never more than a finding
}

// point returns a judgment: met when it holds.
func point(holds bool, lacking string, why words.Reason) Judgment {
	j := Judgment{Reason: why, State: rule.Failed, Lacking: lacking}
	if holds {
		j.State = rule.Met
	}
	return j
}

// unless returns the judgment as pending where what it is judged by is not known.
func (j Judgment) unless(unknown bool) Judgment {
	if unknown {
		j.State = rule.Pending
	}
	return j
}

// by returns the judgment with the acts that it rests on.
func (j Judgment) by(acts ...string) Judgment {
	j.Facts = acts
	return j
}

// must is what an own performative is refused for.
func must(holds bool, why words.Reason) Judgment { return point(holds, charter.Refuse, why) }

// ought is what is found, and refuses nobody.
func ought(holds bool, why words.Reason) Judgment { return point(holds, charter.Finding, why) }

// lacking returns the reasons of the judgments that failed: all of them, or those for
// which an act is refused.
func lacking(judgments []Judgment, refused bool) []words.Reason {
	var rs []words.Reason
	for _, j := range judgments {
		if j.State == rule.Failed && (!refused || j.Lacking == charter.Refuse) {
			rs = append(rs, j.Reason)
		}
	}
	return rs
}
