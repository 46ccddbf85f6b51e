package audit

import (
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"sync"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// An engine is one behaviour of Decide.
type engine struct {
	number int64
	decide func(mithaq.State, mithaq.Prepared, words.Instant) mithaq.Verdict
}

// engines are all behaviours that Decide ever had, from the first one on. When
// mithaq.Engine is raised, the new one is added here, and the ones before it keep
// deciding as they did: a record is judged by what held when it was written.
var engines = []engine{
	{1, mithaq.State.Decide},
}

// A judge decides entries again, in order. While it decides some, its caller verifies
// the next: it works on one batch at a time, on a goroutine of its own, and nothing
// that it finds depends on which of the two is faster.
type judge struct {
	engines []engine
	busy    sync.WaitGroup

	// What follows belongs to the batch that is being decided, and to the caller after
	// wait.
	state    mithaq.State
	repeated int64
	last     words.Instant // when the last entry was recorded
	kinds    map[string]*Kind
	notes    map[string]*Note
	err      error
}

// next waits for the batch before and begins with another. The entries are the
// judge's from then on.
func (j *judge) next(entries []record.Entry) error {
	if err := j.wait(); err != nil {
		return err
	}
	j.busy.Go(func() { j.err = j.decide(entries) })
	return nil
}

// wait returns why the judge has stopped, or nil when it has decided all it was given.
func (j *judge) wait() error {
	j.busy.Wait()
	return j.err
}

func (j *judge) decide(entries []record.Entry) error {
	prepared := prepare(entries)
	for i := range entries {
		if err := j.entry(&entries[i], prepared[i]); err != nil {
			return err
		}
	}
	return nil
}

// prepare decodes the bodies on all processors: it is the part that needs no state.
func prepare(entries []record.Entry) []mithaq.Prepared {
	out := make([]mithaq.Prepared, len(entries))
	workers := min(runtime.GOMAXPROCS(0), len(entries))
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(entries); i += workers {
				out[i] = mithaq.Prepare(entries[i].Act)
			}
		})
	}
	wg.Wait()
	return out
}

// entry decides one entry and folds it.
func (j *judge) entry(e *record.Entry, p mithaq.Prepared) (err error) {
	// A panic is a fault of this program that some entry has found. It must not take the
	// process with it, and it is no verdict on the record.
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("audit: deciding entry %d failed: %v", e.Seq, r)
		}
	}()
	j.last = e.Recorded
	i := slices.IndexFunc(j.engines, func(g engine) bool { return g.number == e.Engine })
	current := j.engines[len(j.engines)-1]
	if i < 0 {
		j.note(e, words.Why("audit.later_engine", "engine", fmt.Sprint(e.Engine), "newest", fmt.Sprint(current.number)))
		if j.state, err = j.state.Apply(e, p); err != nil {
			return fmt.Errorf("audit: entry %d was decided by engine %d, and this program cannot follow it: %w", e.Seq, e.Engine, err)
		}
		j.count(e)
		return nil
	}
	v := j.engines[i].decide(j.state, p, e.Received.At)
	if !stands(e, v) {
		return fault(e, v)
	}
	if g := current; g.number != e.Engine && !stands(e, g.decide(j.state, p, e.Received.At)) {
		j.note(e, words.Why("audit.other_opinion", "engine", fmt.Sprint(e.Engine), "newest", fmt.Sprint(g.number)))
	}
	next, err := j.state.Apply(e, p)
	if r := (*record.Rejected)(nil); errors.As(err, &r) {
		// A keeper refuses what Apply cannot fold, too: an edition that is none, a roll
		// that cannot be read.
		return fault(e, mithaq.Verdict{Refused: []words.Reason{r.Reason}})
	}
	if err != nil {
		return fmt.Errorf("audit: entry %d: %w", e.Seq, err)
	}
	j.state = next
	j.repeated++
	j.count(e)
	return nil
}

func fault(e *record.Entry, v mithaq.Verdict) *Fault {
	return &Fault{
		Seq: e.Seq, Act: e.Act.ID, Type: e.Act.Header.Act, Engine: e.Engine,
		Refused: v.Refused, Stands: e.Findings, Found: v.Findings,
	}
}

// stands reports whether an entry is what a verdict makes of its act.
func stands(e *record.Entry, v mithaq.Verdict) bool {
	return len(v.Refused) == 0 && slices.EqualFunc(e.Findings, v.Findings, func(a, b words.Reason) bool {
		return a.Code == b.Code && a.Article == b.Article && a.Rule == b.Rule && maps.Equal(a.Args, b.Args)
	})
}

// count counts the findings of an entry.
func (j *judge) count(e *record.Entry) {
	for _, f := range e.Findings {
		k := j.kinds[f.Code]
		if k == nil {
			k = &Kind{Code: f.Code, First: e.Seq, Example: f}
			j.kinds[f.Code] = k
		}
		k.Count++
	}
}

// note keeps one note for all entries that it is true of.
func (j *judge) note(e *record.Entry, why words.Reason) {
	n := j.notes[why.String()]
	if n == nil {
		n = &Note{Reason: why, First: e.Seq}
		j.notes[why.String()] = n
	}
	n.Entries++
}
