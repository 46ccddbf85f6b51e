package charter

import (
	"mithaq/canon"
	"mithaq/words"
)

// A Charter is one edition. Its lists keep the order of the files, except that
// every list is sorted by identifier where order means nothing.
type Charter struct {
	ID           string        `json:"id"` // for example "csto"
	Name         words.Text    `json:"name"`
	Seat         Seat          `json:"seat"`
	Instruments  []Instrument  `json:"instruments"`
	Sources      []Source      `json:"sources"`
	Offices      []Office      `json:"offices,omitempty"`
	Bodies       []Body        `json:"bodies,omitempty"`
	Appeals      []Appeal      `json:"appeals,omitempty"`
	Questions    []Question    `json:"questions,omitempty"`
	Gates        []Gate        `json:"gates,omitempty"`
	Laws         []Law         `json:"laws,omitempty"`
	Duties       []Duty        `json:"duties,omitempty"`
	Limits       []Limit       `json:"limits,omitempty"`
	Prohibitions []Prohibition `json:"prohibitions,omitempty"`
	Readings     []Reading     `json:"readings,omitempty"`
	Witnessed    []Witnessed   `json:"witnessed,omitempty"`
}

// A Seat is where the organisation sits: its clock closes a bare date.
type Seat struct {
	Name   words.Text   `json:"name"`
	Offset words.Offset `json:"offset"`
}

// An Instrument is a treaty, charter or agreement, with the versions of its text.
type Instrument struct {
	ID          string     `json:"id"` // "treaty"
	Name        words.Text `json:"name"`
	Constitutes bool       `json:"constitutes,omitempty"` // membership is counted under it, from its force on
	Versions    []Version  `json:"versions"`
}

// A Version is a text of an instrument, in force from an instant for the members
// that it binds. Without InForce the date was not found.
type Version struct {
	ID         string        `json:"id"` // "1992"
	Signed     words.Instant `json:"signed,omitempty"`
	InForce    words.Instant `json:"in_force,omitempty"`
	URL        string        `json:"url,omitempty"`
	Unverified bool          `json:"unverified,omitempty"`
}

// A Source is a place in a text that rules cite: an article, a paragraph, a
// practice. Gist says what it provides in the coder's own words.
type Source struct {
	ID         string     `json:"id"` // "treaty.art4_2"
	Label      words.Text `json:"label"`
	Gist       words.Text `json:"gist"`
	URL        string     `json:"url,omitempty"`
	Unverified bool       `json:"unverified,omitempty"`
}

// A Ground is what every rule rests on: the places in the text that it codes.
type Ground struct {
	Sources    []string `json:"sources"`
	Unverified bool     `json:"unverified,omitempty"`
}

// Article returns the first source: the one that a finding names.
func (g Ground) Article() string {
	if len(g.Sources) == 0 {
		return ""
	}
	return g.Sources[0]
}

// An Office is a role, with the acts that its holder may perform on his own
// signature. Transcribes and Registers are the archivist's and the registrar's
// powers.
type Office struct {
	ID          string     `json:"id"`
	Of          string     `json:"of"` // "member" or "organisation"
	Name        words.Text `json:"name"`
	May         []string   `json:"may,omitempty"` // types of acts without their version, "council.position"
	Transcribes bool       `json:"transcribes,omitempty"`
	Registers   bool       `json:"registers,omitempty"`
	Ground      `json:"ground"`
}

// A Body is a group of seats that decides. Seats are a role from the closed list,
// usually "each.party".
type Body struct {
	ID     string     `json:"id"`
	Name   words.Text `json:"name"`
	Seats  string     `json:"seats"`
	Ground `json:"ground"`
}

// An Appeal is a kind of call for help.
type Appeal struct {
	ID     string     `json:"id"`
	By     []string   `json:"by"` // offices
	Is     words.Text `json:"name"`
	Ground `json:"ground"`
}

// A Question is a kind of thing that a body decides, with the rule that it decides
// it by.
type Question struct {
	ID      string     `json:"id"`
	Name    words.Text `json:"name"`
	Body    string     `json:"body"`
	Needs   []string   `json:"needs,omitempty"` // kinds of appeals
	Rule    Rule       `json:"rule"`
	Mandate *Mandate   `json:"mandate,omitempty"`
	Ground  `json:"ground"`
}

// A Rule is the algebra of decisions. Exactly one of its fields is set. Unknown
// says that a decision is needed and that the text of how it is taken was not
// read: its computed outcome is undeterminable, whatever was announced.
type Rule struct {
	Consensus *Consensus `json:"consensus,omitempty"`
	Tally     *Tally     `json:"tally,omitempty"`
	Unknown   bool       `json:"unknown,omitempty"`
}

// Consensus is adoption with no seat against. Limited says on what condition a
// seat may stay out without standing in the way: "never" or "if_none_objects_to_it".
type Consensus struct {
	Limited string `json:"limited_format"`
}

// Tally is a vote of which only totals are known: a parliament's. Needed counts
// votes in favour, out of Seats; Quorum counts those present, 0 where the text
// asks for none. QuorumAbove is what is known of a quorum whose number is not:
// that so many present were held to be too few.
type Tally struct {
	Seats       int64 `json:"seats"`
	Needed      int64 `json:"needed"`
	Quorum      int64 `json:"quorum,omitempty"`
	QuorumAbove int64 `json:"quorum_above,omitempty"`
}

// What a lacking gate or term does to an own act; to a report it never does more
// than raise a finding.
const (
	Refuse  = "refuse"
	Finding = "finding"
)

// A Mandate says which terms an adopted question must state.
type Mandate struct {
	States  []string `json:"states"`
	Lacking string   `json:"lacking"`
}

// A Gate is a condition that a contingent passes on its way.
type Gate struct {
	ID      string `json:"id"`     // "consent"
	Law     string `json:"law"`    // which law of the contributor rules it: "forces_abroad"
	Before  string `json:"before"` // an event, "force.moved_in"
	Lacking string `json:"lacking"`
	Ground  `json:"ground"`
}

// A Law is a member's own law that the pact leans on.
type Law struct {
	ID     string     `json:"id"` // "forces_abroad"
	Member string     `json:"member"`
	Name   words.Text `json:"name"`
	Body   words.Text `json:"body"`
	Rule   Rule       `json:"rule"`
	Ground `json:"ground"`
}

// A Duty is something owed, because something happened.
type Duty struct {
	ID    string     `json:"id"`
	Name  words.Text `json:"name"`
	On    string     `json:"on"`   // an event
	Owes  string     `json:"owes"` // a role
	When  When       `json:"when"`
	MetBy []string   `json:"met_by"` // events, of the one who owes unless MetFor is set
	// MetFor "all" means that whoever does it discharges it for everyone who owes.
	MetFor string `json:"met_for,omitempty"`
	Ground `json:"ground"`
}

// When is the time of a duty. A text that says "immediately" gets no hours from
// us; "stated" takes the instant from the act that raised the duty; "within" counts
// seconds.
type When struct {
	Kind    string `json:"kind"`
	Seconds int64  `json:"seconds,omitempty"`
}

// The kinds of When.
const (
	Immediately = "immediately"
	Stated      = "stated"
	Within      = "within"
)

// A Limit is what an act of some type must state.
type Limit struct {
	ID     string   `json:"id"`
	Act    string   `json:"act"`    // "measure.impose"
	States []string `json:"states"` // "until"
	Ground `json:"ground"`
}

// A Prohibition is what members promised not to do.
type Prohibition struct {
	ID     string     `json:"id"`
	Name   words.Text `json:"name"`
	Ground `json:"ground"`
}

// A Reading is one of several ways in which a text is understood. The program
// takes no side: it shows all of them.
type Reading struct {
	ID     string     `json:"id"`
	On     string     `json:"on"` // the source in dispute; every source in dispute has two readings or more
	Says   words.Text `json:"says"`
	Ground `json:"ground"`
}

// Witnessed names acts that count without a finding only when enough witnesses have
// cosigned a head of the record that holds them. All others count when they are recorded.
type Witnessed struct {
	ID     string   `json:"id"`
	Acts   []string `json:"acts"` // types without their version
	By     int64    `json:"by"`   // how many witnesses
	Ground `json:"ground"`
}

// Compile returns the canonical bytes of the edition.
func (c *Charter) Compile() ([]byte, error) { return canon.Marshal(c) }

// Read decodes the canonical bytes of an edition and checks it.
func Read(compiled []byte) (*Charter, error) {
	var c Charter
	if err := canon.Unmarshal(compiled, &c); err != nil {
		return nil, err
	}
	if err := c.Check(); err != nil {
		return nil, err
	}
	return &c, nil
}
