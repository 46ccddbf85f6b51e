package mithaq

import (
	"cmp"
	"sort"

	"mithaq/words"
)

// A Log is the acts of one matter in the order in which they count, (effect,
// sequence), with their folds. It is a persistent value.
type Log struct {
	facts words.List[Fact]
	folds
	// marks[i] holds the folds of the first i*markEvery facts, so that an act that
	// counts earlier than others refolds from nearby and not from the beginning.
	marks words.List[folds]
	// places are where the acts stand in the record. Of a cold log they are all that is
	// known, with the act that opened the crisis.
	places Places
	cold   bool
}

// Two folds of one log. All is what is on the record; an own act is found lawful or
// not against it. Binding is what was signed by those who acted: only it authorises
// an own act, because what a source tells of binds nobody.
type folds struct {
	all, binding Matter
	told         bool // the two differ: some fact does not bind
}

func (s folds) apply(f *Fact) folds {
	s.all = s.all.apply(f)
	switch {
	case !f.Binds():
		s.told = true
	case s.told:
		s.binding = s.binding.apply(f)
	default:
		s.binding = s.all
	}
	return s
}

// markEvery trades the memory of a mark against the folding that it saves.
const markEvery = 32

// order compares facts by (effect, sequence).
func order(a, b *Fact) int {
	return cmp.Or(cmp.Compare(a.Effect, b.Effect), cmp.Compare(a.Seq, b.Seq))
}

// last reports whether f counts after everything in the log.
func (l Log) last(f *Fact) bool {
	n := l.facts.Len()
	return n == 0 || order(l.facts.Get(n-1), f) < 0
}

// append adds a fact that counts last. It keeps the fact, which nobody changes.
func (l Log) append(f *Fact) Log {
	if l.facts.Len()%markEvery == 0 {
		l.marks = l.marks.Append(l.folds)
	}
	return Log{facts: l.facts.Share(f), folds: l.folds.apply(f), marks: l.marks}
}

// add returns the log with a fact in its place. One that counts last, as every own
// act does when it comes in, is folded on. One that counts earlier refolds what comes after
// it; what comes before it is as Decide found it, where Decide has been asked, and may be nil.
func (l Log) add(f *Fact, at *found) Log {
	if l.last(f) {
		return l.append(f)
	}
	var head Log
	var i int
	if at != nil {
		head, i = at.before, at.n
	} else {
		head, i = l.before(f)
	}
	head = head.append(f)
	for _, g := range l.facts.Each(i) {
		head = head.append(g)
	}
	return head
}

// before returns the log of the facts that count before f, and their number.
func (l Log) before(f *Fact) (Log, int) {
	n := l.facts.Len()
	i := sort.Search(n, func(i int) bool { return order(l.facts.Get(i), f) >= 0 })
	if i == n {
		return l, n
	}
	start := i / markEvery * markEvery
	head := Log{facts: l.facts.First(start), folds: *l.marks.Get(i / markEvery), marks: l.marks.First(i / markEvery)}
	for j, g := range l.facts.Each(start) {
		if j == i {
			break
		}
		head = head.append(g)
	}
	return head, i
}
