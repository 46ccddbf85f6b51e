package view

import (
	"slices"

	"mithaq"
	"mithaq/council"
	"mithaq/force"
	"mithaq/rule"
	"mithaq/words"
)

// A Crisis is where one crisis stands.
type Crisis struct {
	ID      string            `json:"id"`
	Label   string            `json:"label"`
	Title   map[string]string `json:"title,omitempty"`
	Member  string            `json:"member,omitempty"`
	At      words.Instant     `json:"at"`
	KnownBy words.Instant     `json:"known"`
	Archive bool              `json:"archive"` // nothing here was signed by those who acted
	Closed  *Stamp            `json:"closed"`  // of the act that closed it; null while it is open

	Appeals       []Appeal       `json:"appeals"`
	Consultations []Consultation `json:"consultations"`
	Contacts      []Contact      `json:"contacts"`
	Sessions      []Session      `json:"sessions"`
	Questions     []Question     `json:"questions"`
	Agreements    []Agreement    `json:"agreements"`
	Missions      []Mission      `json:"missions"`
	Force         []Line         `json:"force"`
	Consents      []Consent      `json:"consents"`
	Moves         []Move         `json:"moves"`
	Needs         []Need         `json:"needs"`
	Gates         []Gate         `json:"gates"`
	Caveats       []Caveat       `json:"caveats"`
	Guarded       []Guarded      `json:"guarded"`
	Plans         []Plan         `json:"plans"`
	Reporting     []Reporting    `json:"reporting"`
	Alarms        []Alarm        `json:"alarms"`
	Responses     []Response     `json:"responses"`
	Stocks        []Stock        `json:"stocks"`
	Measures      []Measure      `json:"measures"`
	Events        []Event        `json:"events"`
	Statements    []Statement    `json:"statements"`
	Objects       []Object       `json:"objects"`
	Operations    []Operation    `json:"operations"`
	Outages       []Outage       `json:"outages"`
	Figures       []Figure       `json:"figures"`
	Called        []Called       `json:"characterisations"`
	Offices       []Office       `json:"offices"`
	Notices       []Notice       `json:"notices"`
	Reliance      []Reliance     `json:"reliance"`
	Duties        []Duty         `json:"duties"`
	Findings      []Reason       `json:"findings"`
	Spine         []Act          `json:"spine"`
	Possibly      []Act          `json:"possibly_already"`
}

// OfCrisis returns a crisis at an instant by what was known at another; false
// where the record has no such crisis. Before the first act it is empty.
func OfCrisis(s mithaq.State, name string, at, known words.Instant) (*Crisis, bool) {
	c, ok := s.Crisis(name)
	if !ok {
		return nil, false
	}
	m, ok := s.At(c.ID, at, known)
	if !ok {
		return nil, false
	}
	r := reader{&m, linked(m.Facts)}
	v := &Crisis{
		ID: c.ID, Label: c.Label, At: at, KnownBy: known, Archive: archive(m.Facts),
		Appeals: r.appeals(), Consultations: r.consultations(), Contacts: r.contacts(), Sessions: r.sessions(),
		Questions: r.questions(), Agreements: r.agreements(), Missions: r.missions(), Force: r.force(), Consents: r.consents(), Moves: r.moves(),
		Needs: r.needs(), Gates: r.gates(), Caveats: r.caveats(), Guarded: r.guarded(), Plans: r.plans(), Reporting: r.reporting(),
		Alarms: r.alarms(), Responses: r.responses(), Stocks: r.stocks(),
		Measures: r.measures(), Events: r.events(), Statements: r.statements(), Objects: r.objects(), Operations: r.operations(), Outages: r.outages(), Figures: r.figures(), Called: r.called(),
		Offices: r.offices(), Notices: r.notices(), Reliance: r.reliance(), Duties: r.duties(c.Label), Findings: r.findings(),
		Spine: r.spine(m.Facts), Possibly: r.spine(m.Pending),
	}
	v.Closed = r.closed()
	if m.Matter.Opened != nil {
		v.Title, v.Member = m.Matter.Opened.Body.Title.Texts, m.Matter.Opened.Body.Member
	}
	return v, true
}

// An Appeal is a call for help.
type Appeal struct {
	Stamp
	By         Speaker             `json:"of"`
	Member     string              `json:"by"`
	Kind       string              `json:"kind"`
	To         []string            `json:"to"`
	Articles   []string            `json:"articles"` // named by the appellant himself
	Invokes    []string            `json:"invokes"`
	Asks       map[string]string   `json:"asks"`
	Grounds    []map[string]string `json:"grounds"`
	Channel    string              `json:"channel,omitempty"`
	State      council.Standing    `json:"state"`
	Reached    []Reached           `json:"reached"` // who confirmed to have got it, and when
	Unreached  []string            `json:"unreached"`
	Corrected  []Correction        `json:"corrections"`
	Answered   bool                `json:"answered"`
	Unanswered *words.Instant      `json:"unanswered_since"`
}

// Reached says that an addressee has got an appeal.
type Reached struct {
	Stamp
	Member string `json:"member"`
}

func (r reader) appeals() []Appeal {
	out := []Appeal{}
	for _, a := range r.m.Matter.Council.Appeals() {
		v := Appeal{
			Stamp: r.stamp(a.Stamp), By: r.performer(a.Stamp), Member: a.Member, Kind: a.Body.Kind, To: a.Body.Addressees,
			Articles: []string{}, Invokes: list(a.Body.Invokes), Asks: a.Body.Asks.Texts, Grounds: []map[string]string{},
			Channel: a.Body.Channel,
		}
		for _, ref := range a.Body.Invokes {
			if src := r.m.Charter.Source(ref); src != nil {
				v.Articles = append(v.Articles, ref)
			}
		}
		for _, g := range a.Body.Grounds {
			v.Grounds = append(v.Grounds, g.Texts)
		}
		law := r.m.Charter.At(a.Effect)
		v.State, v.Reached = r.m.Matter.Council.Standing(a, law.Appeal(a.Body.Kind), law.Seat.Offset, r.m.At), []Reached{}
		for _, got := range r.m.Matter.Council.Receipts(a.Act) {
			v.Reached = append(v.Reached, Reached{r.stamp(got.Stamp), got.Member})
		}
		v.Unreached = slices.DeleteFunc(slices.Clone(list(v.To)), func(m string) bool {
			return slices.ContainsFunc(v.Reached, func(got Reached) bool { return got.Member == m })
		})
		v.Corrected, _ = r.corrections(a.Stamp)
		if v.Answered = r.answered(a); !v.Answered && v.State == council.Made {
			v.Unanswered = instant(a.Effect)
		}
		out = append(out, v)
	}
	return out
}

// answered reports whether an appeal was replied to, or a question that needs such
// an appeal was announced as decided after it.
func (r reader) answered(a words.Told[council.Appeal]) bool {
	if len(r.m.Matter.Council.Replies(a.Act)) > 0 {
		return true
	}
	for _, q := range r.m.Matter.Council.Questions() {
		k := r.m.Law(&q).Question(q.Kind)
		if k != nil && slices.Contains(k.Needs, a.Body.Kind) && q.Last() != nil && q.Last().Effect >= a.Window.From {
			return true
		}
	}
	return false
}

// A Consultation is a round that was opened.
type Consultation struct {
	Stamp
	By    Speaker           `json:"by"`
	Under []string          `json:"articles"`
	Text  map[string]string `json:"text"`
}

func (r reader) consultations() []Consultation {
	out := []Consultation{}
	for _, c := range r.m.Matter.Council.Consultations() {
		out = append(out, Consultation{r.stamp(c.Stamp), r.performer(c.Stamp), list(c.Body.Under), c.Body.Text.Texts})
	}
	return out
}

// A Session is a meeting of a body.
type Session struct {
	Stamp
	Body          string              `json:"body"`
	Member        string              `json:"member,omitempty"`
	Form          string              `json:"form"`
	Extraordinary bool                `json:"extraordinary"`
	Chair         *Speaker            `json:"chair"`
	Attended      []Speaker           `json:"attended"`
	AskedBy       string              `json:"asked_by,omitempty"`
	Agenda        map[string]string   `json:"agenda,omitempty"`
	Orders        []map[string]string `json:"orders"`
}

func (r reader) sessions() []Session {
	out := []Session{}
	for _, s := range r.m.Matter.Council.Sessions() {
		v := Session{
			Stamp: r.stamp(s.Stamp), Body: s.Body.Body, Member: s.Body.Member, Form: s.Body.Form, Extraordinary: s.Body.Special,
			Attended: []Speaker{}, AskedBy: s.Body.AskedBy, Agenda: texts(s.Body.Agenda), Orders: []map[string]string{},
		}
		if s.Body.Chair != nil {
			chair := r.speaker(*s.Body.Chair)
			v.Chair = &chair
		}
		for _, a := range s.Body.Attended {
			v.Attended = append(v.Attended, r.speaker(a))
		}
		for _, o := range s.Body.Orders {
			v.Orders = append(v.Orders, o.Texts)
		}
		out = append(out, v)
	}
	return out
}

// A Question is what was put, or said to have been decided, with its outcome as
// announced and as computed.
type Question struct {
	ID        string            `json:"id"`
	Kind      string            `json:"kind"`
	Body      string            `json:"body,omitempty"`
	Articles  []string          `json:"articles"` // named by the announcer; else the rule's own
	Rule      string            `json:"rule,omitempty"`
	Sources   []string          `json:"rule_sources"`
	State     string            `json:"state"` // draft, put, closed
	Announced *string           `json:"announced"`
	By        *Speaker          `json:"announced_by"`
	Where     string            `json:"where,omitempty"`
	Stamps    []Stamp           `json:"announcements"`
	Computed  rule.Outcome      `json:"computed"`
	Close     *words.Instant    `json:"close"` // the instant at which it closes, as put off; null where none was set
	Seats     []string          `json:"seats"`
	Frozen    bool              `json:"seats_frozen"` // by the act that put the question
	Positions []Position        `json:"positions"`
	Missing   []string          `json:"missing"`
	Because   []string          `json:"because"`
	Terms     *Terms            `json:"terms"`
	Text      map[string]string `json:"text,omitempty"`

	// Certificate is all of it that can be computed again; it has a command of its own.
	Certificate council.Certificate `json:"-"`
}

// A Position is a cell of the grid: the last that a seat said and that counts; failing that,
// what it said and does not count; or that nobody published it.
type Position struct {
	Seat     string            `json:"seat"`
	Position string            `json:"position"` // of rule.Positions, or "unknown"
	At       *words.Instant    `json:"at"`
	Reason   map[string]string `json:"reason,omitempty"`
	Ignored  string            `json:"ignored,omitempty"` // why it does not count: a code of package rule
}

// Terms are those of a mandate. Null means not stated.
type Terms struct {
	Purpose  map[string]string   `json:"purpose"`
	Area     *string             `json:"area"`
	Tasks    []map[string]string `json:"tasks"`
	Strength *Range              `json:"strength"`
	Command  *string             `json:"command"`
	Until    *words.Instant      `json:"until"`
	Period   map[string]string   `json:"period"`
}

func termsOf(t *council.Terms) *Terms {
	if t == nil {
		return nil
	}
	v := &Terms{Purpose: texts(t.Purpose), Strength: rangeOf(t.Strength), Until: instant(t.Until), Period: texts(t.Period)}
	for _, task := range t.Tasks {
		v.Tasks = append(v.Tasks, task.Texts)
	}
	if t.Area != "" {
		v.Area = &t.Area
	}
	if t.Command != "" {
		v.Command = &t.Command
	}
	return v
}

func (r reader) questions() []Question {
	out := []Question{}
	for _, q := range r.m.Matter.Council.Questions() {
		out = append(out, r.question(q))
	}
	return out
}

func (r reader) question(q council.Matter) Question {
	v := Question{ID: q.ID, Kind: q.Kind, Articles: []string{}, Sources: []string{}, Stamps: []Stamp{}}
	verdict := r.m.Outcome(&q)
	v.Computed, v.Close, v.Missing, v.Because = verdict.Outcome, instant(verdict.Close), list(verdict.Missing), list(verdict.Because)
	if q.Draft != nil {
		v.Text = q.Draft.Body.Text.Texts
	}
	if q.Put != nil {
		v.Frozen, v.Text, v.Terms = true, q.Put.Body.Text.Texts, termsOf(q.Put.Body.Terms)
	}
	if a := q.Last(); a != nil {
		outcome := string(a.Body.Outcome)
		by := r.performer(a.Stamp)
		v.Announced, v.By, v.Where, v.Text = &outcome, &by, a.Body.Where, a.Body.Text.Texts
		v.Articles = list(slices.Clone(a.Body.Under))
		if a.Body.Terms != nil {
			v.Terms = termsOf(a.Body.Terms)
		}
	}
	life := r.m.Deciding(&q)
	v.State = string(q.Phase(life, r.m.At))
	for _, a := range q.Announced {
		v.Stamps = append(v.Stamps, r.stamp(a.Stamp))
	}
	if k := r.m.Law(&q).Question(q.Kind); k != nil {
		v.Body, v.Rule, v.Sources = k.Body, "question."+k.ID, k.Sources
		if len(v.Articles) == 0 {
			v.Articles = k.Sources
		}
		v.Seats = r.m.Seats(&q)
	}
	v.Seats = list(v.Seats)
	v.Certificate = r.m.Certify(&q)
	v.Positions = []Position{}
	ignored := q.Ignored(life, verdict)
	for _, seat := range v.Seats {
		cell := Position{Seat: seat, Position: "unknown"}
		for n, p := range q.Positions {
			why := ignored[n]
			if p.Member == seat && q.Counts(life, p) && (why == "" || cell.At == nil || cell.Ignored != "") {
				cell = Position{seat, string(p.Body.Position), instant(p.Effect), texts(p.Body.Reason), why}
			}
		}
		v.Positions = append(v.Positions, cell)
	}
	return v
}

// A Mission is what an adopted question permits, and how far it has come.
type Mission struct {
	ID         string            `json:"id"` // of the announcement or question that it rests on
	State      force.Phase       `json:"state"`
	Basis      string            `json:"basis"` // computed or announced
	Articles   []string          `json:"articles"`
	Mandate    *Terms            `json:"mandate"` // as they stand, after every change
	Changes    []Rest            `json:"changes"` // decisions that changed the mandate after it began
	Ended      *Rest             `json:"ended"`   // the decision that ended it; null: none did
	End        *words.Instant    `json:"ends"`    // when the mandate ends or ended; null: no end was stated
	Over       bool              `json:"over"`    // it has ended
	Command    *Speaker          `json:"command"`
	Tasks      []Told            `json:"tasks"`
	Withdrawal []Withdrawal      `json:"withdrawal"`
	Began      *words.Window     `json:"withdrawal_began"`
	Completed  *words.Window     `json:"withdrawal_completed"`
	Reports    []Told            `json:"reports"`
	Losses     *Range            `json:"losses"`
	Purpose    map[string]string `json:"-"`
}

// A Rest is a decision that a mission rests on beside the one that began it.
type Rest struct {
	ID    string         `json:"id"`    // of the question
	Basis string         `json:"basis"` // computed or announced
	From  words.Instant  `json:"from"`
	Until *words.Instant `json:"until"` // the end that it states; null: none
}

func restOf(d *mithaq.Resting) Rest {
	r := Rest{ID: d.Question.ID, Basis: d.Basis, From: d.From}
	if d.Terms != nil {
		r.Until = instant(d.Terms.Until)
	}
	return r
}

// Told is a text with its act.
type Told struct {
	Stamp
	State string            `json:"state,omitempty"`
	By    *Speaker          `json:"by,omitempty"`
	Text  map[string]string `json:"text"`
}

// A Withdrawal is a plan to leave as somebody told it.
type Withdrawal struct {
	Stamp
	By           Speaker           `json:"by"`
	BeginsWithin *int64            `json:"begins_within_days"`
	CompletesIn  *int64            `json:"completes_in_days"`
	CompletesOn  *words.Instant    `json:"completes_on"`
	BeginsBy     *words.Instant    `json:"begins_by"`    // to the end of the day that it names
	CompletesBy  *words.Instant    `json:"completes_by"` // the same; see precision
	Precision    string            `json:"precision,omitempty"`
	Text         map[string]string `json:"text"`
}

// missions returns what adopted questions with a mandate permit. One ledger serves one crisis, so it is
// that of each.
func (r reader) missions() []Mission {
	out := []Mission{}
	for _, ms := range r.m.Missions() {
		began := &ms.Rests[0]
		m := Mission{ID: began.Question.ID, Basis: began.Basis, Articles: r.question(began.Question).Articles, Mandate: termsOf(ms.Terms()),
			Changes: []Rest{}, Over: r.m.At >= ms.End()}
		for i := range ms.Rests[1:] {
			m.Changes = append(m.Changes, restOf(&ms.Rests[1+i]))
		}
		if ms.Ended != nil {
			end := restOf(ms.Ended)
			m.Ended = &end
		}
		if end := ms.End(); end < words.Never {
			m.End = &end
		}
		m.State = ms.Phase(r.m.Matter.Force, r.m.At)
		r.mission(&m)
		out = append(out, m)
	}
	return out
}

func (r reader) mission(m *Mission) {
	f := r.m.Matter.Force
	m.Tasks, m.Reports, m.Withdrawal = []Told{}, []Told{}, []Withdrawal{}
	for _, c := range f.Commands() {
		s := r.speaker(words.Speaker{Person: c.Body.Person})
		m.Command = &s
	}
	for _, t := range f.Tasks() {
		m.Tasks = append(m.Tasks, Told{r.stamp(t.Stamp), t.Body.State, nil, t.Body.Text.Texts})
		if t.Body.State == "handed_over" && m.Began == nil {
			m.Began = &t.Window
		}
	}
	for _, w := range f.Withdrawals() {
		m.Withdrawal = append(m.Withdrawal, Withdrawal{
			r.stamp(w.Stamp), r.speaker(w.Body.Speaker), w.Body.BeginsWithinDays, w.Body.CompletesInDays,
			instant(w.Body.CompletesOn), instant(w.Body.Begins(w.Stamp)), instant(w.Body.Completes(w.Stamp)), w.Body.CompletePrecision, w.Body.Text.Texts,
		})
	}
	for _, mv := range f.Moves() {
		if mv.Body.From == force.Present {
			if m.Began == nil {
				m.Began = &mv.Window
			}
			if m.State == force.Ended {
				m.Completed = &mv.Window
			}
		}
	}
	for _, rep := range f.Reports() {
		by := r.speaker(rep.Body.Speaker)
		m.Reports = append(m.Reports, Told{r.stamp(rep.Stamp), "", &by, rep.Body.Text.Texts})
		if rep.Body.Losses != nil {
			m.Losses = rangeOf(rep.Body.Losses)
		}
	}
}

// A Heading is a crisis in a list.
type Heading struct {
	ID      string            `json:"id"`
	Label   string            `json:"label"`
	Title   map[string]string `json:"title"`
	Member  string            `json:"member,omitempty"`
	Opened  words.Instant     `json:"opened"`
	Closed  *Stamp            `json:"closed"`
	Archive bool              `json:"archive"`
}

// closed returns the act that closed the crisis, or nil while it is open.
func (r reader) closed() *Stamp {
	c := r.m.Matter.ClosedBy()
	if c == nil {
		return nil
	}
	st := r.stamp(c.Stamp)
	return &st
}

// OfCrises returns the crises that were open to see at an instant by what was known
// at another.
func OfCrises(s mithaq.State, at, known words.Instant) []Heading {
	out := []Heading{}
	for _, c := range s.Crises() {
		m, ok := s.At(c.ID, at, known)
		if !ok || m.Matter.Opened == nil {
			continue
		}
		o := m.Matter.Opened
		out = append(out, Heading{c.ID, c.Label, o.Body.Title.Texts, o.Body.Member, o.Effect, reader{m: &m}.closed(), archive(m.Facts)})
	}
	return out
}
