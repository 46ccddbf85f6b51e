package view

import "mithaq/situation"

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
	seen := map[string]bool{}
	for _, f := range r.m.Facts {
		if _, ok := f.Body.(*situation.Correction); !ok || f.Corrects == "" || seen[f.Corrects] {
			continue
		}
		seen[f.Corrects] = true
		of, ok := r.links.act[f.Corrects]
		if !ok {
			continue // of another matter, or not yet
		}
		v := Reliance{On: r.linkTo(of), Withdrawn: r.m.Matter.Situation.Withdrawn(of.Stamp), Relied: []Relied{}}
		v.Corrections, v.Disputed = r.corrections(of.Stamp)
		first := f.Known
		for _, c := range r.m.Matter.Situation.Corrections(of.Act) {
			first = min(first, c.Known)
		}
		for i := range r.m.Facts {
			by := &r.m.Facts[i]
			for _, c := range by.Cites {
				if c.Ref == of.Act && c.As != "corrects" {
					v.Relied = append(v.Relied, Relied{r.linkTo(by), c.As, by.Window.From < first})
				}
			}
		}
		if len(v.Relied) > 0 {
			out = append(out, v)
		}
	}
	return out
}
