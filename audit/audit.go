package audit

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// A Report says what was audited and what stands in it.
type Report struct {
	record.Report
	State    mithaq.State // what the record amounts to
	Repeated int64        // entries whose decision was repeated, and is the recorded one
	Findings []Kind       // of all entries, by code
	Notes    []Note       // by code and engine

	// Questions are all that the record has, with what was announced of each and what it
	// amounts to, computed again at its close. A contradiction between the two is a note:
	// somebody said so, and that he did is on the record as it is.
	Questions []mithaq.Decided
}

// A Kind is the findings with one code.
type Kind struct {
	Code    string
	Count   int64
	First   int64        // the first entry that has one
	Example words.Reason // that entry's
}

// A Note is what an auditor should know and what is no fault of the record.
type Note struct {
	words.Reason
	First   int64 // the first entry that it is about
	Entries int64 // how many it is about
}

// A Fault is an entry that does not stand in the record as the rules would have it. It
// is a [record.Fault] to whoever asks for one.
type Fault struct {
	Seq     int64
	Act     record.ID
	Type    string
	Engine  int64
	Refused []words.Reason // why the act should not have been recorded; empty: it should
	Stands  []words.Reason // the findings in the leaf
	Found   []words.Reason // the findings of the rules
}

func (f *Fault) Error() string { return f.Unwrap().Error() }

// Unwrap returns the fault with its place and its reason.
func (f *Fault) Unwrap() error {
	why := record.Reject("audit.findings", "type", f.Type, "leaf", listed(f.Stands), "rules", listed(f.Found))
	if len(f.Refused) > 0 {
		why = record.Reject("audit.refused", "type", f.Type, "rules", listed(f.Refused))
	}
	return &record.Fault{Place: fmt.Sprintf("entry %d", f.Seq), Why: why}
}

// listed names reasons by their codes; without any it is a dash, for an argument that
// is empty would be read as one that is not known.
func listed(rs []words.Reason) string {
	s := ""
	for i, r := range rs {
		if i > 0 {
			s += ", "
		}
		s += r.Code
	}
	return cmp.Or(s, "–")
}

// batch is how many entries are decided while the next ones are verified.
const batch = 512

// Audit verifies a record as [record.Verify] does, and repeats every decision in it. It
// stops at the first fault in the order of entries: a *Fault where the entry's own engine
// decides otherwise than the entry says, and a *record.Fault where it does not verify.
func Audit(ctx context.Context, src record.Source) (Report, error) {
	return audit(ctx, src, engines)
}

func audit(ctx context.Context, src record.Source, engines []engine) (Report, error) {
	j := &judge{engines: engines, kinds: map[string]*Kind{}, notes: map[string]*Note{}}
	entries := make([]record.Entry, 0, batch)
	verified, err := record.Verify(ctx, src, func(e *record.Entry) error {
		if entries = append(entries, *e); len(entries) < batch {
			return nil
		}
		err := j.next(entries)
		entries = make([]record.Entry, 0, batch)
		return err
	})
	// Whatever verified has been judged before anything else is said: a wrong decision
	// before a damaged byte is the earlier of the two faults.
	if jerr := errors.Join(j.next(entries), j.wait()); jerr != nil {
		return Report{}, j.err
	}
	if err != nil {
		return Report{}, err
	}
	return j.report(verified), nil
}

func (j *judge) report(verified record.Report) Report {
	r := Report{Report: verified, State: j.state, Repeated: j.repeated}
	for _, code := range slices.Sorted(maps.Keys(j.kinds)) {
		r.Findings = append(r.Findings, *j.kinds[code])
	}
	r.Questions = j.state.Decided(j.last)
	for i := range r.Questions {
		q := &r.Questions[i]
		if a := q.Contradicted(); a != nil {
			why := words.Why("decision.contradicted", "announced", string(a.Body.Outcome), "computed", string(q.Computed.Outcome))
			if q.Article != "" {
				why = why.Under(q.Article, q.Rule)
			}
			r.Notes = append(r.Notes, Note{why, a.Seq, 1})
		}
	}
	for _, key := range slices.Sorted(maps.Keys(j.notes)) {
		r.Notes = append(r.Notes, *j.notes[key])
	}
	return r
}
