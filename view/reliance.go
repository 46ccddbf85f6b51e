package view

// A Reliance is an act that was corrected, with the later acts that rest on it: who relied on what was taken
// back, was never so or is contested, and whether he could know of that.
type Reliance struct {
	On          Link         `json:"on"`
	Withdrawn   bool         `json:"withdrawn"`
	Disputed    bool         `json:"disputed"`
	Corrections []Correction `json:"corrections"`
	Relied      []Relied     `json:"relied"`
}

// Relied is an act that rests on a corrected one: it answers it, or cites it as its authority or source.
type Relied struct {
	Link
	As string `json:"as"` // how it cites it
	// Unaware says that the first correction was not known when the act was done.
	Unaware bool `json:"unaware"`
}

func (r reader) reliance() []Reliance {
	out := []Reliance{}
	for _, rel := range r.m.Reliance() {
		of := rel.On
		v := Reliance{On: r.linkTo(of), Withdrawn: r.m.Matter.Situation.Withdrawn(of.Stamp)}
		v.Corrections, v.Disputed = r.corrections(of.Stamp)
		for _, by := range rel.Relied {
			v.Relied = append(v.Relied, Relied{r.linkTo(by.Seen), by.As, by.Unaware})
		}
		out = append(out, v)
	}
	return out
}
