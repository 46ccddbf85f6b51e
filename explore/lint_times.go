package explore

import (
	"slices"

	"mithaq/charter"
	"mithaq/words"
)

// versions looks at texts whose force was not found, and at what rests on them.
func (l *linter) versions() {
	for i := range l.c.Instruments {
		in := &l.c.Instruments[i]
		for j := range in.Versions {
			v := &in.Versions[j]
			name := in.ID + "." + v.ID
			p := place{"version", name, nil}
			if v.Unverified {
				l.tell("unverified", p)
			}
			if v.InForce.Known() {
				continue
			}
			rest := l.resting(in, v, name)
			switch {
			case len(rest) == 0:
				l.tell("version_undated_idle", p)
			case v.Signed.Known():
				l.tell("version_undated", p, "rules", comma(rest))
			default:
				l.tell("version_dateless", p, "rules", comma(rest))
			}
		}
	}
}

// resting returns the places of the rules whose time is counted from a version.
func (l *linter) resting(in *charter.Instrument, v *charter.Version, name string) (out []string) {
	first := in.Begins() == v.Force() && !slices.ContainsFunc(in.Versions, func(o charter.Version) bool { return o.InForce.Known() })
	for _, r := range l.rules() {
		if r.Since == name || r.Until == name || first && r.Since == "" && sourceOf(r.Article()) == in.ID {
			f := r.finding("", nil)
			out = append(out, f.Place())
		}
	}
	return out
}

// gaps looks for times between two rules of one name. That they do not overlap is seen to
// when a charter loads.
func (l *linter) gaps() {
	type life struct {
		place
		from, until words.Instant
	}
	lives := map[string][]life{}
	var order []string
	for _, r := range l.rules() {
		name := r.block + "." + r.id
		if lives[name] == nil {
			order = append(order, name)
		}
		from, until := l.c.Lifetime(r.Ground)
		lives[name] = append(lives[name], life{r, from, until})
	}
	for _, name := range order {
		list := lives[name]
		slices.SortFunc(list, func(a, b life) int { return int(min(max(a.from-b.from, -1), 1)) })
		for i := 1; i < len(list); i++ {
			if before := list[i-1]; before.until < list[i].from {
				f := before.finding("gap", []string{"name", name})
				f.From, f.Until = before.until, list[i].from
				l.add(f, before.place)
			}
		}
	}
}
