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
	Resources    []Resource    `json:"resources,omitempty"`
	Agreements   []Agreement   `json:"agreements,omitempty"`
	Gates        []Gate        `json:"gates,omitempty"`
	Laws         []Law         `json:"laws,omitempty"`
	Duties       []Duty        `json:"duties,omitempty"`
	Limits       []Limit       `json:"limits,omitempty"`
	Prohibitions []Prohibition `json:"prohibitions,omitempty"`
	Readings     []Reading     `json:"readings,omitempty"`
	Statuses     []Status      `json:"statuses,omitempty"`
	Witnessed    []Witnessed   `json:"witnessed,omitempty"`
	Received     []Received    `json:"received,omitempty"`
	Pools        []Pool        `json:"pools,omitempty"`
	Floors       []Floor       `json:"floors,omitempty"`
	Cards        []Card        `json:"cards,omitempty"`
	Cofinancings []Cofinancing `json:"cofinancings,omitempty"`

	spans []span // what holds from when to when, see At
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
	c.date()
	return &c, nil
}
