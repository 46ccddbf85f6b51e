package notify

import (
	"context"
	"errors"
	"slices"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// pursue does what is to be done about a message now, and returns when it is to be looked at
// again.
func (r *Runner) pursue(ctx context.Context, p *post, stand map[string][]view.Occasion, at words.Instant) words.Instant {
	if !p.open() {
		return words.Never
	}
	to := r.c.Plan.find(p.To)
	var left []view.Occasion
	if to != nil {
		left = still(p.Message, stand[p.For]) // the next one may want to know of other things, or not so early
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
	r.write(&Message{To: from.To, For: p.For, At: at, Occasions: left, Root: p.Root,
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
