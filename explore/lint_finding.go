package explore

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"mithaq/charter"
	"mithaq/words"
)

// A Severity says how much a finding weighs.
type Severity string

// The severities, the heaviest first.
const (
	Fault   Severity = "fault"   // the rule cannot work as it is written
	Warning Severity = "warning" // it works, and probably not as meant
	Note    Severity = "note"    // what a reader should know
)

// Severities lists them, the heaviest first.
var Severities = []Severity{Fault, Warning, Note}

// A Finding is one thing that a check has found. Package lang puts it into words.
type Finding struct {
	Severity Severity `json:"severity"`
	Code     string   `json:"code"` // of FindingKinds

	// The rule that is meant: the kind of its block, its name, and the version it came
	// with where the block says so. A law's name is "KG.forces_abroad"; of the charter as
	// a whole the block is "charter", without a name.
	Block string `json:"block"`
	ID    string `json:"id,omitempty"`
	Since string `json:"since,omitempty"`

	Article string            `json:"article,omitempty"` // the first of Sources
	Sources []string          `json:"sources,omitempty"`
	Args    map[string]string `json:"args,omitempty"`

	// From when until when it is so, where that is not as long as the rule holds. Until
	// is none where no end is in sight.
	From  words.Instant `json:"from,omitempty"`
	Until words.Instant `json:"until,omitempty"`
}

// Place returns the place of the rule as diagnostics and package charter write it:
// "question.send_forces@charter.2010".
func (f *Finding) Place() string {
	if f.ID == "" {
		return f.Block
	}
	return charter.PlaceOf(f.Block, f.ID, f.Since)
}

// Reason returns the finding as package lang wants it.
func (f *Finding) Reason() words.Reason {
	return words.Reason{Code: f.Code, Article: f.Article, Rule: f.Place(), Args: f.Args}
}

// String is the finding for tests, without language.
func (f *Finding) String() string {
	var b strings.Builder
	b.WriteString(string(f.Severity) + " " + f.Code + " " + f.Place())
	for _, name := range slices.Sorted(maps.Keys(f.Args)) {
		b.WriteString(" " + name + "=" + strconv.Quote(f.Args[name]))
	}
	if f.From.Known() {
		b.WriteString(" from " + f.From.String())
	}
	if f.Until.Known() {
		b.WriteString(" until " + f.Until.String())
	}
	return b.String()
}

// CountFindings returns how many findings have a severity.
func CountFindings(list []Finding, s Severity) int {
	n := 0
	for i := range list {
		if list[i].Severity == s {
			n++
		}
	}
	return n
}

// A FindingKind is a kind of finding, with the arguments that it has.
type FindingKind struct {
	Severity Severity
	Code     string
	Args     []string
}

// FindingKinds is the closed list of what a check can find. Each is described in
// doc/charter-format.md.
var FindingKinds = []FindingKind{
	{Fault, "nobody_bound", nil},
	{Fault, "version_dateless", []string{"rules"}},
	{Fault, "reference_absent", []string{"field", "name"}},
	{Fault, "appeal_by_nobody", nil},
	{Fault, "question_by_nobody", nil},
	{Fault, "needs_impossible", []string{"appeals"}},
	{Fault, "part_by_nobody", []string{"part"}},
	{Fault, "body_speechless", nil},
	{Fault, "office_unheld", []string{"offices"}},
	{Fault, "duty_never_arises", []string{"event"}},
	{Fault, "duty_owed_by_nobody", []string{"role", "event"}},
	{Fault, "duty_never_met", nil},
	{Fault, "duty_met_by_others", []string{"role"}},
	{Fault, "waiver_by_nobody", []string{"offices"}},
	{Fault, "stated_without_instant", []string{"event"}},
	{Fault, "gate_never_judged", []string{"event"}},
	{Fault, "gate_never_passed", []string{"event"}},
	{Fault, "class_empty", []string{"class"}},
	{Fault, "quorum_above", []string{"quorum", "count"}},
	{Fault, "rule_faulty", []string{"fault"}},
	{Fault, "silence_unbreakable", nil},
	{Fault, "tie_without_chair", []string{"body"}},
	{Fault, "card_by_nobody", nil},
	{Fault, "received_by_nobody", nil},

	{Warning, "version_undated", []string{"rules"}},
	{Warning, "gap", []string{"name"}},
	{Warning, "reference_partly", []string{"field", "names"}},
	{Warning, "event_without_act", []string{"events"}},
	{Warning, "event_by_nobody", []string{"events"}},
	{Warning, "office_idle", nil},
	{Warning, "registers_nothing", nil},
	{Warning, "received_unconfirmed", nil},
	{Warning, "agreement_without_end", nil},
	{Warning, "sits_in_vain", []string{"office"}},
	{Warning, "duty_meets_itself", []string{"event"}},
	{Warning, "duty_without_end", nil},
	{Warning, "role_of_trigger", []string{"role", "event"}},
	{Warning, "limit_never_judged", []string{"act"}},
	{Warning, "prohibition_unalleged", nil},
	{Warning, "prohibition_unanswered", nil},
	{Warning, "witnessed_twice", []string{"acts", "rule"}},
	{Warning, "reading_alone", nil},
	{Warning, "card_short", []string{"level", "line", "count", "short"}},
	{Warning, "card_without_pass", nil},
	{Warning, "floor_never_judged", nil},
	{Warning, "pool_never_filled", nil},
	{Warning, "suspended_blocks", []string{"seats"}},
	{Warning, "any_suspended_blocks", nil},
	{Warning, "counted_in_vain", nil},
	{Warning, "concerned_blocks", []string{"seats"}},
	{Warning, "any_concerned_blocks", nil},
	{Warning, "blocks_own", []string{"question", "change"}},
	{Warning, "recovery_harder", []string{"question", "than"}},
	{Warning, "end_harder", []string{"than"}},
	{Warning, "procedure_heavier", nil},
	{Warning, "decides_alone", []string{"seats"}},
	{Warning, "adopts_alone", []string{"seats"}},
	{Warning, "each_adopts_alone", nil},
	{Warning, "powerless", []string{"seats"}},
	{Warning, "one_present_adopts", nil},
	{Warning, "mandate_without_until", nil},
	{Warning, "mission_without_end", nil},
	{Warning, "hangs_on_chair", []string{"office", "act"}},
	{Warning, "hangs_on_one", []string{"office", "act"}},
	{Warning, "moves_in_circle", []string{"body"}},
	{Warning, "unverified_ground", nil},
	{Warning, "text_missing", []string{"field", "languages"}},

	{Note, "version_undated_idle", nil},
	{Note, "call_binds_nobody", nil},
	{Note, "gate_law_unknown", []string{"name"}},
	{Note, "event_only_told", []string{"events"}},
	{Note, "appointed_by_report", []string{"offices"}},
	{Note, "act_by_nobody", []string{"acts"}},
	{Note, "may_in_vain", []string{"act"}},
	{Note, "body_decides_nothing", nil},
	{Note, "moves_to_nothing", []string{"body"}},
	{Note, "needs_members", []string{"count"}},
	{Note, "blocked_by_each", nil},
	{Note, "blocked_by_any", []string{"count", "all"}},
	{Note, "blocked_by", []string{"sets"}},
	{Note, "blocked_by_least", []string{"count", "all"}},
	{Note, "too_many_seats", nil},
	{Note, "until_only_found", nil},
	{Note, "silence_without_extension", nil},
	{Note, "rule_unknown", nil},
	{Note, "unverified", nil},
	{Note, "source_uncited", nil},
	{Note, "reading_in_vain", []string{"name"}},
}

// severities are those of FindingKinds, by code.
var severities = func() map[string]Severity {
	m := make(map[string]Severity, len(FindingKinds))
	for _, k := range FindingKinds {
		m[k.Code] = k.Severity
	}
	return m
}()

// order sorts findings for a reader: by weight, place, code and time.
func order(a, b Finding) int {
	if o := cmp.Or(cmp.Compare(slices.Index(Severities, a.Severity), slices.Index(Severities, b.Severity)),
		cmp.Compare(a.Block, b.Block), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Since, b.Since), cmp.Compare(a.Code, b.Code), cmp.Compare(a.From, b.From)); o != 0 {
		return o
	}
	return cmp.Compare(a.String(), b.String())
}
