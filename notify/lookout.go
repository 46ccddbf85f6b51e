package notify

import (
	"context"
	"slices"
	"time"

	"mithaq"
	"mithaq/view"
	"mithaq/words"
)

// Back is how long something that has ended by itself is told of: who was not there when the
// server was down still hears of it the day after.
const Back = 24 * time.Hour

// A Lookout knows the occasions of a record that grows, for one distance ahead. It looks
// anew only into matters in which something was recorded or has come due. It is not for
// several goroutines at once.
type Lookout struct {
	Ahead time.Duration
	// State is the record now. Warm returns a state in which a crisis that is cold can be
	// read; it is nil where all are warm.
	State func() mithaq.State
	Warm  func(ctx context.Context, crisis string) (mithaq.State, error)

	seen map[string]sight
}

// A sight is what was seen of a matter, and of how much of the record.
type sight struct {
	of       extent
	at, next words.Instant
	list     []view.Occasion
}

// An extent changes when an act is recorded that may bear on a matter.
type extent struct {
	acts, pact int
	edition    string
}

// Look returns the occasions at an instant and the next one at which they are others if
// nothing is recorded until then.
func (l *Lookout) Look(ctx context.Context, at words.Instant) (list []view.Occasion, next words.Instant, err error) {
	s := l.State()
	matters := view.Matters(s)
	next = words.Never
	seen := make(map[string]sight, len(matters))
	for _, matter := range matters {
		of := extent{s.Places(matter).Len(), s.Places(matters[0]).Len(), s.Chain().Edition.String()}
		v, ok := l.seen[matter]
		// A clock that was put back is looked at anew, too.
		if !ok || v.of != of || at < v.at || at >= v.next {
			warm := s
			if s.Cold(matter) && l.Warm != nil {
				if warm, err = l.Warm(ctx, matter); err != nil {
					return nil, 0, err
				}
				of.acts, of.pact = warm.Places(matter).Len(), warm.Places(matters[0]).Len()
			}
			v = sight{of: of, at: at}
			v.list, v.next = view.OccasionsIn(warm, matter, at, view.Horizon{Ahead: l.Ahead, Back: Back})
		}
		v.at = at
		seen[matter] = v
		list, next = append(list, v.list...), min(next, v.next)
	}
	l.seen = seen
	return list, next, nil
}

// Concerns reports whether an occasion concerns a member: it or the organisation; everybody
// where no member is named.
func Concerns(o view.Occasion, member string) bool {
	return member == "" || slices.Contains(o.Who, member) || slices.Contains(o.Who, "organisation")
}

// Sift parts occasions into those that are told of by themselves and those of which the time
// lies further back than older: they are told of in one line, and nobody is flooded by what
// has long passed.
func Sift(list []view.Occasion, at words.Instant, older time.Duration) (recent, old []view.Occasion) {
	for _, o := range list {
		if o.Time() < at.Add(-older) {
			old = append(old, o)
		} else {
			recent = append(recent, o)
		}
	}
	return recent, old
}
