package notify

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"mithaq"
	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// Config says what a [Runner] works with. What has no other word is required.
type Config struct {
	Plan  *Plan
	Dir   string // where the ledger lies; the caller holds the folder's lock
	State func() mithaq.State
	// Warm returns a state in which a cold crisis can be read; nil where all are warm.
	Warm     func(ctx context.Context, crisis string) (mithaq.State, error)
	Glossary func(mithaq.State) lang.Glossary // names for the letters; may be nil
	Now      func() words.Instant
	Changed  <-chan struct{} // that the record may have grown; may be nil
	Log      *slog.Logger
}

// A Runner tells the recipients of a plan what becomes due, as long as [Runner.Run] runs.
type Runner struct {
	c     Config
	poked chan struct{}
	sends sync.WaitGroup

	lookouts map[time.Duration]*Lookout // Run alone uses them

	mu     sync.Mutex // guards what follows
	ledger *ledger
	busy   map[string]bool // recipients to whom something is being sent
	limit  int             // of the ledger's lines, at which it is written anew; a start does it in any case
}

const (
	firstPause = 5 * time.Second // before a second attempt; each further one waits twice as long
	maxPause   = 5 * time.Minute
	// tryFor is how long something is tried that fails for now. Who has somebody behind him
	// is not waited for so long.
	tryFor = 24 * time.Hour
	// longestSleep is how long the runner trusts a timer. Timers do not count while a machine
	// is suspended, and clocks are set.
	longestSleep = time.Minute
	// maxLines is how long the ledger grows before it is written anew.
	maxLines = 2000
)

// Open reads the ledger.
func Open(c Config) (*Runner, error) {
	l, err := openLedger(c.Dir)
	if err != nil {
		return nil, err
	}
	r := &Runner{c: c, limit: -1, poked: make(chan struct{}, 1), ledger: l, busy: map[string]bool{}, lookouts: map[time.Duration]*Lookout{}}
	for _, to := range c.Plan.Recipients {
		r.lookouts[to.Ahead] = &Lookout{Ahead: to.Ahead, State: c.State, Warm: c.Warm}
	}
	return r, nil
}

// Close lets go of the ledger, once [Runner.Run] has returned.
func (r *Runner) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.ledger.close()
}

// Run tells of what is due now and becomes due later, until the context ends. It returns when
// what is being sent has been sent or given up.
func (r *Runner) Run(ctx context.Context) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
			continue
		case <-timer.C:
		case <-r.poked:
		case <-r.c.Changed:
		}
		next, err := r.look(ctx)
		if err != nil && ctx.Err() == nil {
			r.c.Log.Error("notify: what is due cannot be computed, and is looked at again", "err", err)
			next = r.c.Now().Add(firstPause)
		}
		timer.Reset(pause(r.c.Now(), next))
	}
	r.sends.Wait()
}

// pause is how long to sleep until an instant.
func pause(now, next words.Instant) time.Duration {
	if next-now > words.Instant(longestSleep.Milliseconds()) {
		return longestSleep
	}
	return max(next.Time().Sub(now.Time()), 0)
}

func (r *Runner) poke() {
	select {
	case r.poked <- struct{}{}:
	default: // it will look anyway
	}
}

// look tells the recipients of what is new, wakes the next of those who did not answer, and
// starts what is to be sent. It returns when something is to be done next.
func (r *Runner) look(ctx context.Context) (words.Instant, error) {
	at := r.c.Now()
	lists, next := map[time.Duration][]view.Occasion{}, words.Never
	for ahead, l := range r.lookouts {
		list, turn, err := l.Look(ctx, at)
		if err != nil {
			return 0, err
		}
		lists[ahead], next = list, min(next, turn)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	stand := map[string][]view.Occasion{} // by recipient: what concerns him
	for i := range r.c.Plan.Recipients {
		to := &r.c.Plan.Recipients[i]
		for _, o := range lists[to.Ahead] {
			if Concerns(o, to.Member) {
				stand[to.Name] = append(stand[to.Name], o)
			}
		}
		if !to.Second {
			r.announce(to, stand[to.Name], at)
		}
	}
	for _, token := range slices.Clone(r.ledger.order) {
		next = min(next, r.pursue(ctx, r.ledger.posts[token], stand, at))
	}
	if r.ledger.lines > r.limit {
		r.trouble(r.ledger.rewrite(at, func(to, id string) bool {
			return slices.ContainsFunc(stand[to], func(o view.Occasion) bool { return o.ID == id })
		}))
		r.limit = maxLines + 2*r.ledger.lines
	}
	return next, nil
}

func (r *Runner) trouble(err error) {
	if err != nil {
		r.c.Log.Error("notify", "err", err)
	}
}

// announce makes a message of what a recipient has not been told yet.
func (r *Runner) announce(to *Recipient, list []view.Occasion, at words.Instant) {
	news := slices.DeleteFunc(slices.Clone(list), func(o view.Occasion) bool { return r.ledger.told[to.Name][o.ID] })
	if len(news) == 0 {
		return
	}
	recent, old := Sift(news, at, r.c.Plan.Older)
	var ids []string
	for _, o := range news {
		ids = append(ids, o.ID)
	}
	r.write(&Message{To: to.Name, At: at, Occasions: orNone(recent), Older: int64(len(old)), Unanswered: []Unanswered{}}, ids)
}

func orNone[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// pressing is the order in which a message tells of its occasions.
var pressing = map[view.OccasionState]int{view.Overdue: 0, view.Near: 1, view.Perhaps: 2, view.Standing: 3, view.Over: 4}

// write gives a message its token and puts it into the ledger, from where it is sent.
func (r *Runner) write(m *Message, ids []string) {
	// The subject of a letter says the first: what is most pressing.
	slices.SortStableFunc(m.Occasions, func(a, b view.Occasion) int { return pressing[a.State] - pressing[b.State] })
	var token [16]byte
	rand.Read(token[:])
	m.Token = hex.EncodeToString(token[:])
	if m.Root == "" {
		m.Root = m.Token
	}
	if r.c.Plan.URL != "" {
		m.Page = r.c.Plan.URL + AckPath + "?token=" + m.Token
	}
	r.trouble(r.ledger.note(line{Do: made, At: m.At, Token: m.Token, IDs: ids, Message: m}))
	r.c.Log.Info("notify", "to", m.To, "message", m.ID(), "occasions", len(m.Occasions), "older", m.Older, "after", len(m.Unanswered))
}

// pursue does what is to be done about a message now, and returns when it is to be looked at
// again.
func (r *Runner) pursue(ctx context.Context, p *post, stand map[string][]view.Occasion, at words.Instant) words.Instant {
	if !p.open() {
		return words.Never
	}
	to := r.c.Plan.find(p.To)
	var left []view.Occasion
	if to != nil {
		left = still(p.Message, stand[p.To])
	}
	if to == nil || len(left) == 0 && (len(p.Occasions) > 0 || p.delivered.Known() || p.failed.Known()) {
		// It is done, or has ended: nobody is woken for it any more.
		r.trouble(r.ledger.note(line{Do: settled, At: at, Token: p.Token}))
		return words.Never
	}
	next := words.Never
	if to.To != "" && !p.escalated.Known() && len(left) > 0 {
		if due := p.At.Add(to.After); at >= due || p.failed.Known() {
			r.escalate(p, to, left, at)
			r.poke() // the next one's message is sent with the next look
		} else {
			next = due
		}
	}
	if p.delivered.Known() || p.failed.Known() {
		return next
	}
	switch {
	case r.busy[p.To]: // its end is a poke
	case at < p.next:
		next = min(next, p.next)
	default:
		r.send(ctx, p, to)
	}
	return next
}

// still returns what of a message stands, in the state in which it stands now.
func still(m *Message, stand []view.Occasion) (left []view.Occasion) {
	for _, o := range stand {
		if slices.ContainsFunc(m.Occasions, func(was view.Occasion) bool { return was.Thing() == o.Thing() }) {
			left = append(left, o)
		}
	}
	return left
}

// escalate wakes the next one with what still stands.
func (r *Runner) escalate(p *post, from *Recipient, left []view.Occasion, at words.Instant) {
	r.trouble(r.ledger.note(line{Do: escalated, At: at, Token: p.Token}))
	for _, o := range r.ledger.posts {
		// When something goes from near to late before anybody answers, there are two messages
		// of it. Whoever is woken after the first is not woken for the same after the second.
		if o.To == from.To && !o.failed.Known() && !slices.ContainsFunc(left, func(l view.Occasion) bool { return !o.tells(l.ID) }) {
			return
		}
	}
	r.write(&Message{To: from.To, At: at, Occasions: left, Root: p.Root,
		Unanswered: append(slices.Clone(p.Unanswered), Unanswered{p.To, p.At, p.delivered.Known()})}, nil)
}

// send makes one attempt in the background.
func (r *Runner) send(ctx context.Context, p *post, to *Recipient) {
	r.busy[to.Name] = true
	printer := lang.For(to.Language)
	if r.c.Glossary != nil {
		printer = printer.With(r.c.Glossary(r.c.State()))
	}
	m := p.Message
	r.sends.Go(func() {
		limited, cancel := context.WithTimeout(ctx, sendTime)
		defer cancel()
		ack, err := to.Way.Send(limited, m, printer)
		if ctx.Err() == nil || err == nil {
			r.sent(m, ack, err)
		}
	})
}

// sent notes what became of an attempt.
func (r *Runner) sent(m *Message, ack bool, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	defer r.poke()
	delete(r.busy, m.To)
	p := r.ledger.posts[m.Token]
	if p == nil {
		return // acknowledged meanwhile, and forgotten
	}
	at, token := r.c.Now(), m.Token
	var refused *Refused
	switch {
	case err == nil:
		r.trouble(r.ledger.note(line{Do: delivered, At: at, Token: token}))
		r.c.Log.Info("notify: delivered", "to", p.To, "message", p.ID())
		if ack {
			r.acknowledge(p, "answer", at)
		}
	case errors.As(err, &refused) || at > p.At.Add(tryFor):
		r.c.Log.Error("notify: a message cannot be delivered", "to", p.To, "message", p.ID(), "err", err)
		r.trouble(r.ledger.note(line{Do: failed, At: at, Token: token, Why: err.Error()}))
	default:
		wait := min(firstPause<<min(p.tries, 10), maxPause)
		var busy *Busy
		if errors.As(err, &busy) {
			wait = max(wait, busy.After)
		}
		p.tries++
		p.next = at.Add(wait)
		r.c.Log.Warn("notify: a message is tried again", "to", p.To, "message", p.ID(), "in", wait, "err", err)
	}
}

// ErrUnknownToken means that no message with the token waits for somebody: it was never
// made, or what it told of is over.
var ErrUnknownToken = errors.New("notify: no message that waits has this token")

// Acknowledge notes that somebody has seen a message, and with it that of all who were woken
// before him for the same, or after. By says on which way; it may be called by any
// goroutine, and twice.
func (r *Runner) Acknowledge(token, by string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.ledger.posts[token]
	if p == nil {
		return ErrUnknownToken
	}
	err := r.acknowledge(p, by, r.c.Now())
	r.poke()
	return err
}

func (r *Runner) acknowledge(p *post, by string, at words.Instant) (err error) {
	for _, token := range r.ledger.order {
		if o := r.ledger.posts[token]; o.Root == p.Root && !o.acknowledged.Known() {
			err = errors.Join(err, r.ledger.note(line{Do: acknowledged, At: at, Token: token, By: by}))
			r.c.Log.Info("notify: acknowledged", "to", o.To, "message", o.ID(), "by", by)
		}
	}
	if err != nil {
		return fmt.Errorf("notify: the acknowledgement counts until the server ends: %w", err)
	}
	return nil
}
