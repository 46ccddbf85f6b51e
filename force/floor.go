package force

import (
	"cmp"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

// A Held is what a member last said that it has of one kind, or holds ready of it in a pool.
type Held struct {
	words.Told[Stock]
	Key
	Value words.Range
}

// stockID is the name under which a word about a stock is kept.
func stockID(member, kind, pool string) string { return member + "/" + kind + "/" + pool }

// Member returns whose it is.
func (h *Held) Member() string { return h.Key.Member }

// Lapses returns the last instant at which the word stands: the one that it names itself or
// that at which it would have to be renewed, whichever comes first; words.Never where neither
// is so.
func (h *Held) Lapses(renewed *charter.When, seat words.Offset) words.Instant {
	last := words.Never
	if h.Body.Until.Known() {
		last = h.Body.Until
	}
	if renewed != nil {
		last = min(last, renewed.After(h.Effect, seat))
	}
	return last
}

func (s State) stock(st words.Stamp, b *Stock) State {
	for _, q := range b.Quantities {
		h := Held{words.Told[Stock]{Stamp: st, Body: *b}, Key{b.Member, q.Kind}, q.Range()}
		s.stocks = s.stocks.Set(stockID(b.Member, q.Kind, b.Pool), h)
	}
	return s
}

// Stocks returns what members last said in any of several ledgers that they have, or hold ready,
// by member, kind and pool.
func Stocks(ledgers ...State) []Held {
	var last words.Map[Held]
	for _, s := range ledgers {
		for id, h := range s.stocks.All() {
			if old, ok := last.Get(id); !ok || h.after(&old) {
				last = last.Set(id, h)
			}
		}
	}
	out := make([]Held, 0, last.Len())
	for _, h := range last.All() {
		out = append(out, h)
	}
	return out
}

// after reports whether a word counts after another.
func (h *Held) after(other *Held) bool {
	return cmp.Or(cmp.Compare(h.Effect, other.Effect), cmp.Compare(h.Seq, other.Seq)) > 0
}

// Had returns what a member has of a kind, or holds ready of it in a pool, by its last word in
// any of several ledgers; nil where it has said nothing.
func Had(member, kind, pool string, ledgers ...State) *Held {
	var last *Held
	for _, s := range ledgers {
		h, ok := s.stocks.Get(stockID(member, kind, pool))
		if ok && (last == nil || h.after(last)) {
			last = &h
		}
	}
	return last
}

// Gives returns what a floor lets go of a stock: all but what it keeps, which is rounded up to
// whole things.
func Gives(stock words.Range, keeps rule.Fraction) words.Range {
	part := func(n *int64) *int64 {
		if n == nil {
			return nil
		}
		kept := (*n*keeps.Num + keeps.Den - 1) / keeps.Den
		left := *n - kept
		return &left
	}
	return words.Range{Min: part(stock.Min), Max: part(stock.Max)}
}

// Committed returns how much of a line is away or promised: what set out and is not back, and
// what is pledged or ordered beyond that. What was lost is not back. A pledge is what a member
// promises to a crisis in all, so that what came home again was a part of it.
func (l Line) Committed() words.Range {
	ahead := l.Promised().Sub(l.Gone())
	if ahead.Min == nil {
		zero := int64(0)
		ahead.Min = &zero
	}
	return l.Away().Add(ahead)
}

// Away returns how much of a line is not at home: on its way, there, or lost. What came home is not.
func (l Line) Away() words.Range { return l.sum(MovingIn, Present, MovingOut, Lost) }

// Gone returns how much of a line ever set out.
func (l Line) Gone() words.Range { return l.sum(Home, MovingIn, Present, MovingOut, Returned, Lost) }

// Promised returns what is pledged or ordered, whichever is more; none where neither is.
func (l Line) Promised() words.Range {
	out := words.None
	for _, r := range []*words.Range{l.Pledged, l.Ordered} {
		if r != nil {
			out = out.More(*r)
		}
	}
	return out
}

// sum adds accounts; what nobody spoke of is nothing.
func (l Line) sum(accounts ...Account) words.Range {
	out := words.None
	for _, a := range accounts {
		if in := l.In(a); in != nil {
			out = out.Add(*in)
		}
	}
	return out
}
