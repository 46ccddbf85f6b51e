package web

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// The board answers: what is open, what is due, what is about to run out?
type boardPage struct {
	page
	Docket   docket
	Crises   []crisisRow
	Duties   []view.Duty     // by rules of the charter
	Answers  []view.Duty     // to findings
	Pact     []view.Question // of no crisis
	Findings []crisisFinding
	Measures []crisisMeasure
	Mandates []crisisMandate
}

type crisisRow struct {
	Label  string
	Title  map[string]string
	Member string
	Stage  string // what is furthest along, in words
	Since  words.Instant
	Next   words.Instant // the nearest deadline of a duty that is open; 0 for none
}

type crisisFinding struct {
	Label string
	view.Reason
}

type crisisMeasure struct {
	Label string
	view.Measure
	End words.Instant // Never where none was stated
}

type crisisMandate struct {
	Label string
	view.Mission
	End words.Instant // Never where none was stated
}

func (d *desk) board(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/", "member", "office")
	if err != nil {
		return err
	}
	b := &boardPage{page: p}
	if err := b.move(); err != nil {
		return err
	}
	b.Title = p.Say("board.title")
	for _, c := range p.state.Crises() {
		v, ok := view.OfCrisis(p.state, c.ID, p.As.At, p.As.Known)
		if !ok || len(v.Title) == 0 {
			continue // not on the record at this moment
		}
		if p.state.Cold(c.ID) {
			acts := p.state.Places(c.ID).Len()
			b.Crises = append(b.Crises, crisisRow{Label: v.Label, Title: v.Title, Member: v.Member, Stage: p.Say("stage.cold", "acts", fmt.Sprint(acts))})
			continue
		}
		b.add(v)
	}
	if whole, ok := view.OfPact(p.state, p.As.At, p.As.Known); ok {
		b.Pact = whole.Questions
		b.owe(whole.Duties, &crisisRow{})
	}
	slices.SortStableFunc(b.Duties, func(x, y view.Duty) int { return cmp.Compare(deadline(x), deadline(y)) })
	slices.SortStableFunc(b.Measures, func(x, y crisisMeasure) int { return cmp.Compare(x.End, y.End) })
	slices.SortStableFunc(b.Mandates, func(x, y crisisMandate) int { return cmp.Compare(x.End, y.End) })
	return d.show(w, r, http.StatusOK, "board", b)
}

// add puts a crisis on the board.
func (b *boardPage) add(v *view.Crisis) {
	row := crisisRow{Label: v.Label, Title: v.Title, Member: v.Member, Stage: b.stage(v)}
	if len(v.Spine) > 0 {
		row.Since = v.Spine[0].Happened.From
	}
	b.owe(v.Duties, &row)
	for _, f := range v.Findings {
		if f.Now {
			b.Findings = append(b.Findings, crisisFinding{v.Label, f})
		}
	}
	for _, m := range v.Measures {
		if m.InForce {
			b.Measures = append(b.Measures, crisisMeasure{v.Label, m, endOf(m)})
		}
	}
	for _, m := range v.Missions {
		if m.State == "ended" {
			continue
		}
		end := words.Never
		if m.End != nil {
			end = *m.End
		}
		b.Mandates = append(b.Mandates, crisisMandate{v.Label, m, end})
	}
	b.Crises = append(b.Crises, row)
}

// owe puts what is not done on the board.
func (b *boardPage) owe(list []view.Duty, row *crisisRow) {
	for _, d := range list {
		if d.State != "open" && d.State != "late" && d.State != "undetermined" {
			continue
		}
		if d.Kind == view.ByFinding {
			b.Answers = append(b.Answers, d)
			continue
		}
		b.Duties = append(b.Duties, d)
		if by := deadline(d); d.State == "open" && by < words.Never && by >= b.As.At && (row.Next == 0 || by < row.Next) {
			row.Next = by
		}
	}
}

// stage says what is furthest along in a crisis: that it is closed before a mission, a mission
// before a decision, a decision before a question, a question before an appeal.
func (p *page) stage(v *view.Crisis) string {
	if v.Closed != nil {
		return p.Say("stage.closed")
	}
	for _, m := range slices.Backward(v.Missions) {
		return p.Say("stage.mission", "state", p.Word("phase", m.State))
	}
	for _, q := range slices.Backward(v.Questions) {
		if q.Announced != nil {
			return p.Say("stage.decided", "outcome", p.Word("outcome", *q.Announced))
		}
	}
	if len(v.Questions) > 0 {
		return p.Say("stage.put")
	}
	for _, a := range slices.Backward(v.Appeals) {
		if a.Answered {
			return p.Say("stage.answered")
		}
		return p.Say("stage.appeal")
	}
	return p.Say("stage.opened")
}

// deadline returns the instant by which a duty is due; one that is due immediately
// comes before all others, one without a time after them.
func deadline(d view.Duty) words.Instant {
	if d.By == nil {
		return words.Never
	}
	if i, err := words.ParseInstant(*d.By); err == nil {
		return i
	}
	return 0
}

// endOf returns when a measure ends: as decreed, or earlier where an act lifted it.
func endOf(m view.Measure) words.Instant {
	end := words.Never
	if m.Until != nil {
		end = *m.Until
	}
	if m.Lifted != nil {
		end = min(end, *m.Lifted)
	}
	return end
}

// Never reports whether an end was not stated.
func (p *page) Never(i words.Instant) bool { return i == words.Never }

// TimeLeft returns how much is left until an end.
func (p *page) TimeLeft(end words.Instant) string { return p.Left(p.As.At, end) }
