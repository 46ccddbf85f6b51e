package view

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"mithaq"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/words"
)

// occasionsAt returns the occasions at an instant, and the first instant after it at which
// they may be others.
func occasionsAt(s mithaq.State, matter string, at words.Instant, h Horizon) ([]Occasion, words.Instant) {
	m, ok := s.At(matter, at, at)
	if !ok {
		return nil, words.Never
	}
	l := &lookout{reader: reader{m: &m}, Horizon: h, matter: matter, next: words.Never}
	if m.Matter.Opened != nil {
		l.crisis = m.Matter.Opened.Body.Label
	}
	// What is known already and counts later: an act that tells of a window which has not closed.
	for _, log := range []string{record.OnPact, matter} {
		for _, f := range s.Facts(log) {
			l.turn(max(f.Effect, f.Known))
		}
	}
	l.owed()
	l.asked()
	l.unanswered()
	l.measured()
	l.mandated()
	return l.out, l.next
}

// A lookout gathers the occasions of one moment.
type lookout struct {
	reader
	Horizon
	matter, crisis string
	out            []Occasion
	next           words.Instant
}

// turn notes an instant at which something may change.
func (l *lookout) turn(i words.Instant) {
	if i > l.m.At && i < l.next {
		l.next = i
	}
}

// add takes an occasion in and gives it its identifier. Whom it concerns is a part of that
// where the same act makes the same demand of several (each).
func (l *lookout) add(o Occasion, by words.Instant, each bool) {
	o.Crisis, o.By = l.crisis, instant(by)
	if by == words.Never {
		o.By = nil
	}
	o.Who = list(o.Who)
	key := []string{string(o.Kind), l.matter, o.What, o.Because, by.String()}
	if each {
		key = append(key, o.Who...)
	}
	sum := sha256.Sum256([]byte(strings.Join(key, "\x00")))
	o.ID = hex.EncodeToString(sum[:12]) + "-" + string(o.State)
	l.out = append(l.out, o)
}

// phase returns where something is that stands from an instant until the last instant for
// it, and since when; false where it is not told of. Ends says that it is over then.
func (l *lookout) phase(from, last words.Instant, ends bool) (OccasionState, words.Instant, bool) {
	at := l.m.At
	if !last.Known() || last == words.Never {
		return Standing, from, at >= from
	}
	near := max(from, last.Add(-l.Ahead))
	// What is owed by an instant can still be done at it; what ends at an instant is over.
	after := last
	if !ends {
		after++
	}
	for _, i := range []words.Instant{from, near, after, last.Add(l.Back)} {
		l.turn(i)
	}
	switch {
	case at < from:
		return "", 0, false
	case at < after && at >= near && l.Ahead > 0:
		return Near, near, true
	case at < after:
		return Standing, from, true
	case !ends:
		return Overdue, last, true
	case at < last.Add(l.Back):
		return Over, last, true
	}
	return "", 0, false
}

// owed are the duties that nobody has met. An answer to what was found of an act is owed at no
// time, and is shown with the finding: nobody is woken for it.
func (l *lookout) owed() {
	for _, d := range l.m.Duties() {
		if d.Finding != nil || len(d.MetBy) > 0 || d.State == duty.Met || d.State == duty.Waived {
			continue
		}
		state, since, ok := l.phase(d.Because.Effect, d.By, false)
		if d.By.Known() {
			// Counted from the beginning of a window the time ends as much earlier. Months are not
			// all as long, so that the engine is asked again around it.
			first := d.When.After(d.Because.Window.From, l.m.Charter.Seat.Offset)
			l.turn(first + 1)
			if d.State == duty.Undetermined {
				state, since = Perhaps, first
			}
		}
		if ok {
			l.add(Occasion{Kind: OfDuty, State: state, What: d.Rule, Name: d.Name.Texts, Who: []string{d.Who}, Article: d.Article,
				Because: d.Because.Act, AtOnce: d.When.Kind == charter.Immediately, Since: since, Reported: d.Reported}, d.By, true)
		}
	}
}

// asked are the questions that were put, as long as a seat has said nothing, and those whose
// silence has just ended.
func (l *lookout) asked() {
	for _, q := range l.m.Matter.Council.Questions() {
		if q.Put == nil {
			continue
		}
		life := l.m.Deciding(&q)
		closed := q.Closed(life)
		state, since, ok := l.phase(q.Put.Effect, closed, true)
		switch phase := q.Phase(life, l.m.At); {
		case !ok, phase != council.Put && phase != council.Closed:
			continue
		case slices.ContainsFunc(q.Announced, func(a words.Told[council.Announcement]) bool {
			return a.Effect <= closed && (q.Put.Reported || !a.Reported)
		}):
			continue // closed by its announcement, not by time
		}
		outcome := l.m.Outcome(&q).Outcome
		if state != Over && (outcome == rule.Adopted || outcome == rule.NotAdopted) {
			continue // whatever the others say changes nothing
		}
		v := Occasion{Kind: OfQuestion, State: state, What: q.Kind, Because: q.Put.Act, Since: since, Reported: q.Put.Reported}
		for _, seat := range l.m.Seats(&q) {
			spoke := slices.ContainsFunc(q.Positions, func(p words.Told[council.Position]) bool { return p.Member == seat && q.Counts(life, p) })
			if !spoke || state == Over {
				v.Who = append(v.Who, seat)
			}
		}
		if k := l.m.Law(&q).Question(q.Kind); k != nil {
			v.Name, v.Article = k.Name.Texts, k.Article()
		}
		if state == Over {
			v.Outcome = outcome
		}
		if len(v.Who) > 0 {
			l.add(v, closed, false)
		}
	}
}

// unanswered are the appeals that nobody has answered, and those that a text has just let
// lapse.
func (l *lookout) unanswered() {
	for _, a := range l.m.Matter.Council.Appeals() {
		law := l.m.Charter.At(a.Effect)
		kind := law.Appeal(a.Body.Kind)
		lapses := words.Never
		v := Occasion{Kind: OfAppeal, What: a.Body.Kind, Who: slices.Clone(a.Body.Addressees), Because: a.Act, Reported: a.Reported}
		if kind != nil {
			v.Name, v.Article = kind.Is.Texts, kind.Article()
			if kind.Lapses != nil {
				lapses = kind.Lapses.After(a.Effect, law.Seat.Offset) + 1 // at its last instant it stands
			}
		}
		state, since, ok := l.phase(a.Effect, lapses, true)
		if !ok || l.answered(a) || l.m.Matter.Council.Standing(a, kind, law.Seat.Offset, l.m.At) == council.Taken {
			continue
		}
		v.State, v.Since = state, since
		l.add(v, lapses, false)
	}
}

// measured are the measures whose end is near, and those that have just ended as it was
// decreed. What one act imposes with one end is one occasion.
func (l *lookout) measured() {
	type group struct {
		act string
		end words.Instant
	}
	seen := map[group]int{}
	for _, e := range l.m.Matter.Measures.Entries() {
		if e.Extended != "" && !e.Lifted.Known() {
			continue // it goes on by another act, whose end is the one to watch
		}
		end := e.Until
		if e.Lifted.Known() && (!end.Known() || e.Lifted < end) {
			if l.m.At >= e.Lifted {
				continue // somebody ended it
			}
			end = e.Lifted
		}
		state, since, ok := l.phase(e.From, end, true)
		if !ok || state == Standing {
			continue
		}
		g := group{e.Act, end}
		if i, ok := seen[g]; ok {
			o := &l.out[i]
			if !slices.Contains(o.Kinds, e.Kind) {
				o.Kinds = append(o.Kinds, e.Kind)
			}
			if !slices.Contains(o.Places, e.Place) {
				o.Places = append(o.Places, e.Place)
			}
			continue
		}
		who := e.Member
		if who == "" && l.m.Matter.Opened != nil {
			who = l.m.Matter.Opened.Body.Member
		}
		if who == "" {
			who = "organisation"
		}
		seen[g] = len(l.out)
		l.add(Occasion{Kind: OfMeasure, State: state, What: "measure", Kinds: []string{e.Kind}, Places: []string{e.Place}, Who: []string{who},
			Because: e.Act, Since: since, Reported: e.Reported}, end, false)
	}
}

// mandated are the missions whose mandate is about to end, has just ended, or has ended
// while the force is still away from home.
func (l *lookout) mandated() {
	f := l.m.Matter.Force
	for _, m := range l.missions() {
		if m.End == nil {
			continue
		}
		away := m.State == force.Generating || m.State == force.Arrived || m.State == force.Leaving
		state, since, ok := l.phase(0, *m.End, true)
		if away && m.Over {
			state, since, ok = Overdue, *m.End, true
		}
		if !ok || state == Standing || m.State == force.Ended && f.Phase() == force.Ended {
			continue
		}
		v := Occasion{Kind: OfMandate, State: state, What: "mandate", Because: m.ID, Since: since, Who: []string{"organisation"}}
		if q, ok := l.m.Matter.Council.Question(m.ID); ok {
			v.What = q.Kind
			if k := l.m.Law(&q).Question(q.Kind); k != nil {
				v.Name, v.Article = k.Name.Texts, k.Article()
			}
		}
		for _, line := range f.Lines() {
			if !slices.Contains(v.Who, line.Member) {
				v.Who = append(v.Who, line.Member)
			}
		}
		l.add(v, *m.End, false)
	}
}
