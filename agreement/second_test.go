package agreement_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"mithaq/agreement"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// A plain bargain of the second implementation: one thing that changes in place as acts come,
// with one kind of thing, counted exactly, and no terms but an end.
type plain struct {
	thread, assister, requester string
	n                           int64
	good, end                   words.Instant
	state                       string // offered, bound, declined, withdrawn, recalled, over
	amended                     bool
	proposals                   []*proposal
}

type proposal struct {
	id, by   string
	n        int64
	answered bool
}

type asked struct {
	by        string
	of        []string
	n         int64
	withdrawn bool
	declined  map[string]bool
}

// A world keeps everything under the names of acts, and knows the answer to every act the
// moment it comes.
type world struct {
	requests map[string]*asked
	bargains map[string]*plain // by offer, by what accepted it, and by amendment
	order    []string          // offers
	means    map[string]*proposal
}

func (w *world) take(e entry) {
	r, g, p := w.requests[e.answers], w.bargains[e.answers], w.means[e.answers]
	alive := g != nil && (w.requests[g.thread] == nil || !w.requests[g.thread].withdrawn)
	switch b := e.body.(type) {
	case *agreement.Request:
		w.requests[e.id] = &asked{by: e.by, of: b.Of, n: *b.Items[0].Count.Min, declined: map[string]bool{}}
	case *agreement.Offer:
		o := &plain{thread: e.id, assister: e.by, requester: b.To, n: *b.Items[0].Count.Min, good: b.GoodUntil, state: "offered"}
		if b.Terms != nil {
			o.end = b.Terms.Until
		}
		if r != nil {
			o.thread, o.requester = e.answers, r.by
		}
		w.bargains[e.id], w.order = o, append(w.order, e.id)
	case *agreement.Decline:
		switch {
		case r != nil:
			if e.by != r.by && (len(r.of) == 0 || slices.Contains(r.of, e.by)) {
				r.declined[e.by] = true
			}
		case p != nil:
			if g.state == "bound" && !p.answered && p.by != e.by && (e.by == g.requester || e.by == g.assister) {
				p.answered = true
			}
		case g != nil && alive && g.state == "offered" && e.by == g.requester && w.isOffer(e.answers):
			g.state = "declined"
		}
	case *agreement.Acceptance:
		says := func(n int64) bool { return len(b.Items) == 0 || *b.Items[0].Count.Min == n }
		switch {
		case p != nil:
			if g.state == "bound" && !p.answered && p.by != e.by && (e.by == g.requester || e.by == g.assister) && says(p.n) {
				p.answered, g.amended, g.n = true, true, p.n
				w.bargains[e.id] = g
			}
		case g != nil && alive && g.state == "offered" && e.by == g.requester && (g.good == 0 || e.at <= g.good) && says(g.n):
			g.state = "bound"
			w.bargains[e.id] = g
		}
	case *agreement.Amendment:
		if g != nil && g.state == "bound" && (e.by == g.requester || e.by == g.assister) {
			w.means[e.id] = &proposal{id: e.id, by: e.by, n: *b.Items[0].Count.Min}
			w.bargains[e.id] = g
		}
	case *agreement.End:
		switch {
		case r != nil:
			r.withdrawn = r.withdrawn || e.by == r.by && b.How == "withdrawn"
		case g == nil:
		case g.state == "offered" && b.How == "withdrawn" && e.by == g.assister:
			g.state = "withdrawn"
		case g.state == "bound" && b.How == "recalled" && e.by == g.assister:
			g.state = "recalled"
		case g.state == "bound" && (b.How == "released" && e.by == g.requester || b.How == "completed" && (e.by == g.requester || e.by == g.assister)):
			g.state = "over"
		}
	}
}

func (w *world) isOffer(act string) bool { return slices.Contains(w.order, act) }

func (w *world) bargain(g *plain, stands bool, at words.Instant) string {
	switch {
	case g.state == "declined":
		return "declined"
	case g.state == "bound" && g.end != 0 && at >= g.end:
		return "ended"
	case g.state == "bound" && g.amended:
		return "amended"
	case g.state == "bound":
		return "accepted"
	case g.state != "offered":
		return "ended"
	case w.requests[g.thread] != nil && w.requests[g.thread].withdrawn:
		return "ended"
	case !stands || g.good != 0 && at > g.good:
		return "lapsed"
	}
	return "offered"
}

// all spells where everything is.
func (w *world) all(stands bool, at words.Instant) []string {
	var out []string
	for _, id := range w.order {
		out = append(out, id+" "+w.bargain(w.bargains[id], stands, at))
	}
	for id, r := range w.requests {
		best, agreed := "", int64(0)
		for _, o := range w.order {
			g := w.bargains[o]
			if g.thread != id {
				continue
			}
			p := w.bargain(g, stands, at)
			if rank := []string{"offered", "accepted", "amended"}; slices.Index(rank, p) > slices.Index(rank, best) {
				best = p
			}
			if g.state == "bound" || g.state == "over" {
				agreed += g.n
			}
		}
		missing := max(r.n-agreed, 0)
		refused := len(r.of) > 0
		for _, m := range r.of {
			refused = refused && r.declined[m]
		}
		switch {
		case best != "":
		case r.withdrawn || missing == 0:
			best = "ended"
		case refused:
			best = "declined"
		case !stands:
			best = "lapsed"
		default:
			best = "requested"
		}
		out = append(out, fmt.Sprintf("%s %s %d", id, best, missing))
	}
	slices.Sort(out)
	return out
}

// TestAgainstTheSecond sends random acts of random authors, sensible or not, through both
// implementations, and compares them after each, at every instant around.
func TestAgainstTheSecond(t *testing.T) {
	const seed, courses, length = 11, 200, 40
	phases := map[agreement.Phase]int{}
	for course := range courses {
		rng := rand.New(rand.NewPCG(seed, uint64(course)))
		w := &world{map[string]*asked{}, map[string]*plain{}, nil, map[string]*proposal{}}
		var s agreement.State
		var acts []entry
		for step := range length {
			e := anyEntry(rng, step, acts)
			w.take(e)
			old := s
			was := spell(old, true, e.at, nil)
			s = s.Apply(words.Stamp{Act: e.id, Member: e.by, Answers: e.answers, Seq: int64(step), Effect: e.at}, e.body)
			acts = append(acts, e)
			for _, at := range []words.Instant{e.at, e.at + 5, e.at + 100} {
				for _, stands := range []bool{true, false} {
					if diff := cmp.Diff(w.all(stands, at), spell(s, stands, at, phases)); diff != "" {
						t.Fatalf("seed %d, course %d, step %d, %+v, at %d, stands %v (-second +first):\n%s", seed, course, step, e, at, stands, diff)
					}
				}
			}
			if diff := cmp.Diff(was, spell(old, true, e.at, nil)); diff != "" {
				t.Fatalf("seed %d, course %d, step %d: an older state has changed:\n%s", seed, course, step, diff)
			}
		}
	}
	// Luck must not make the test empty.
	for _, p := range agreement.Phases {
		if phases[p] < 500 {
			t.Errorf("%s came %d times: the courses are too tame", p, phases[p])
		}
	}
}

func anyEntry(rng *rand.Rand, step int, acts []entry) entry {
	e := entry{id: fmt.Sprint("x", step), by: []string{"A", "B", "C", ""}[rng.IntN(4)], at: words.Instant(10 * (step + 1))}
	if len(acts) > 0 {
		e.answers = acts[max(len(acts)-1-rng.IntN(6), 0)].id
	}
	n := int64(1 + rng.IntN(2))
	if len(acts) > 0 && rng.IntN(2) == 0 { // what a sensible other side says next
		last := acts[len(acts)-1]
		e.answers = last.id
		switch last.body.(type) {
		case *agreement.Offer:
			e.by, e.body = "A", yes
			return e
		case *agreement.Acceptance:
			e.by, e.body = []string{"A", "B"}[rng.IntN(2)], more(n)
			return e
		case *agreement.Amendment:
			if e.body, e.by = yes, "A"; last.by == "A" {
				e.by = "B"
			}
			return e
		}
	}
	switch rng.IntN(12) {
	case 0:
		r := request(n)
		if e.by = "A"; rng.IntN(2) == 0 {
			r.Of = []string{"B", "C"}[:1+rng.IntN(2)]
		}
		e.body = r
	case 1, 2, 3:
		o := offer(n)
		switch rng.IntN(3) {
		case 0:
			o.GoodUntil = e.at + words.Instant(rng.IntN(60))
		case 1:
			o.Terms = &agreement.Terms{Until: e.at + words.Instant(30+rng.IntN(200))}
		}
		if e.by == "A" {
			e.by = "B"
		}
		e.body = o
	case 4:
		e.body = no
	case 5, 6, 7:
		e.body = yes
		if rng.IntN(4) == 0 {
			e.body = &agreement.Acceptance{Items: engines(n)}
		}
	case 8, 9:
		e.body = more(n)
	default:
		e.body = gone(agreement.Endings[rng.IntN(len(agreement.Endings))])
	}
	return e
}

// spell spells where everything is, as the second does.
func spell(s agreement.State, stands bool, at words.Instant, count map[agreement.Phase]int) []string {
	var out []string
	for _, th := range s.Threads() {
		for i := range th.Bargains {
			p := th.Bargains[i].Phase(&th, stands, at)
			out = append(out, th.Bargains[i].ID+" "+string(p))
			if count != nil {
				count[p]++
			}
		}
		if th.Request == nil {
			continue
		}
		p := th.Phase(stands, at)
		missing, _ := th.Gaps()[0].Missing.Exact()
		out = append(out, fmt.Sprintf("%s %s %d", th.ID, p, missing))
		if count != nil {
			count[p]++
		}
	}
	slices.Sort(out)
	return out
}
