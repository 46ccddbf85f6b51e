package lang

import (
	"go/ast"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"mithaq"
	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/explore"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
)

func find(s, form string) []string {
	var out []string
	for _, m := range regexp.MustCompile(form).FindAllStringSubmatch(s, -1) {
		out = append(out, m[1])
	}
	return out
}

func caseNames(t *testing.T, glob, form string) []string {
	t.Helper()
	names, err := filepath.Glob(glob)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: %d files, %v", glob, len(names), err)
	}
	var out []string
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, find(string(b), form)...)
	}
	return out
}

func spelled[T ~string](list []T) []string {
	var out []string
	for _, v := range list {
		out = append(out, string(v))
	}
	return out
}

var outcomes = spelled([]rule.Outcome{rule.Adopted, rule.NotAdopted, rule.Open, rule.Lapsed, rule.NeverPut, rule.Undeterminable, rule.Moved})

// closed are the closed lists that the nouns export, by the group of their words.
var closed = map[string][]string{
	"act":               append(mithaq.Types(), charter.Acts...),
	"attest":            spelled([]record.Attestation{record.Own, record.Received, record.Transcribed}),
	"mode":              spelled([]record.Mode{record.Live, record.Exercise}),
	"cite":              {"authority", "source", "answers", "corrects"},
	"outcome":           outcomes,
	"lead":              outcomes,
	"rule_state":        spelled([]rule.State{rule.Met, rule.Failed, rule.Pending}),
	"position":          append(spelled(rule.Positions), "unknown", "silent"),
	"duty":              spelled([]duty.State{duty.Open, duty.Met, duty.Late, duty.Waived, duty.Undetermined}),
	"recipient":         duty.Recipients,
	"line":              force.Kinds,
	"account":           spelled(force.Accounts),
	"gate":              append([]string{"pledged"}, force.Gates...),
	"progress":          spelled([]force.Progress{force.Ahead, force.Partly, force.Done, force.DoneLate, force.Overdue}),
	"degree":            force.Degrees,
	"cost_kind":         agreement.CostKinds,
	"word":              Terms,
	"says":              Terms,
	"task_kind":         force.TaskKinds,
	"custody":           spelled([]force.Custody{force.InGuard, force.HandedOver, force.TakenOver, force.BackHome}),
	"phase":             spelled([]force.Phase{force.Mandated, force.Generating, force.Arrived, force.Leaving, force.Ended}),
	"measure":           measure.Kinds,
	"measure_state":     spelled([]measure.Phase{measure.Ahead, measure.InForce, measure.Extended, measure.Lapsed, measure.Lifted}),
	"derogation":        measure.NoticeStates,
	"termination":       measure.NoticeStates,
	"status":            {member.None, member.Signatory, member.Party, member.Suspended, member.Left, member.Observer, member.Partner},
	"status_change":     member.Changes,
	"claim":             member.ClaimCodes,
	"office_change":     member.OfficeChanges,
	"manner":            member.Manners,
	"legal_basis":       member.Bases,
	"subject":           situation.FigureSubjects,
	"event":             situation.EventKinds,
	"statement":         situation.StatementKinds,
	"object_state":      situation.ObjectStates,
	"operation":         situation.OperationKinds,
	"operation_state":   situation.OperationStates,
	"service":           situation.Services,
	"correction":        situation.CorrectionKinds,
	"term":              slices.Concat(charter.Terms, charter.AgreementTerms, []string{"period"}),
	"agreement_part":    charter.Parts,
	"agreement_phase":   spelled(agreement.Phases),
	"agreement_form":    agreement.Forms,
	"ending":            agreement.Endings,
	"when":              {charter.Immediately, charter.Stated, charter.Within},
	"appeal_state":      spelled([]council.Standing{council.Made, council.Lapsed, council.Taken}),
	"question_state":    spelled([]council.Phase{council.InDraft, council.Put, council.Closed, council.Moved, council.Superseded, council.Withdrawn}),
	"position_form":     council.Forms,
	"allegation_answer": duty.Answers,
	"occasion": { // by kind and state, as view.OccasionsIn makes them
		"duty.open", "duty.near", "duty.undetermined", "duty.late", "question.open", "question.near", "question.over",
		"appeal.open", "appeal.near", "appeal.over", "measure.near", "measure.over", "mandate.near", "mandate.late", "mandate.over",
	},
	"basis":    {"computed", "announced"},
	"may":      {"yes", "no", "contested", "unknown"},
	"decision": {"adopted", "not_adopted", "open", "undeterminable", "lapsed", "moved", "body_empty", "rule_faulty"},
	"part":     {"consensus", "unanimity", "majority", "tie", "quota", "all", "any", "quorum", "veto", "limited_format"},
	"base":     spelled([]rule.Base{rule.OfAll, rule.OfPresent, rule.OfVoting}),
	"bar":      {"more_than", "at_least"},
	"vote": {"no_seat", "suspended", "concerned", "late", "no_powers", "head_has_spoken", "wrong_form", "wrong_office", "silence_broken",
		"proxy_not_allowed", "proxy_without_seat", "proxy_too_many"},
	"means": {"telephone", "letter", "public", "session"}, // channels of an appeal
	"of":    {"participants", "events", "threat", "mission", "origin"},
	"field": explore.FieldNames(),
	"block": explore.BlockKinds(),
	"follow": append(slices.Clone(explore.ConsequenceCodes), explore.MayAppeal+"_on", explore.MayNotAppeal+"_on",
		explore.MayPut+"_on", explore.MayNotPut+"_on", explore.MaySit+"_on", explore.MayNotSit+"_on"),
	"trigger":        charter.Events,
	"role":           append(slices.Clone(charter.SeatRoles), charter.Roles...),
	"holder":         {"member", "organisation"},
	"lacking":        {charter.Refuse, charter.Finding},
	"counts":         {charter.Receipt, charter.Recording},
	"brought_by":     charter.Means,
	"right":          charter.Rights,
	"concerned":      {string(rule.Without)},
	"suspended":      {string(rule.Counted)},
	"limited_format": spelled([]rule.Limited{rule.LimitedNever, rule.LimitedIfNoneObjects}),
	"tie":            spelled([]rule.Tie{rule.TieChair, rule.TieCasting}),
	"move_as":        {"new_question", "same_question"},
	"share_base":     spelled([]rule.Base{rule.OfAll, rule.OfPresent, rule.OfVoting}),
	"severity":       spelled(explore.Severities),
	"severity_about": spelled(explore.Severities),
	"found":          found(),
}

// found are the kinds of what a check of a charter finds.
func found() []string {
	var out []string
	for _, k := range explore.FindingKinds {
		out = append(out, k.Code)
	}
	return out
}

// TestFound: a message about what a check of a charter finds says nothing that the
// finding does not have, and leaves out nothing but what the place shows.
func TestFound(t *testing.T) {
	messages := readFile(t, English)
	for _, k := range explore.FindingKinds {
		want := slices.Sorted(slices.Values(k.Args))
		if got := placeholders(messages["found."+k.Code]["other"]); !slices.Equal(got, want) {
			t.Errorf("found.%s says %q, and the finding has %q", k.Code, got, want)
		}
	}
	for id := range messages {
		if code, ok := strings.CutPrefix(id, "found."); ok && !slices.Contains(found(), code) {
			t.Errorf("%s: nothing is found so", id)
		}
	}
}

// inline are the closed lists that stand in the Check methods of bodies, by package
// and field.
var inline = map[string]string{
	"council.answer": "reply", "council.means": "means", "council.form": "form", "council.outcome": "outcome",
	"force.as": "announced_as", "force.step": "consent_step", "force.result": "consent_result", "force.state": "task_state",
	"force.complete_precision": "precision", "situation.unit": "unit", "situation.state": "outage_state",
	"force.": "", // an index in the field: see indexed
}

// indexed are the lists whose field's name is made with the index of an item.
var indexed = map[string]string{"about": "precision", "air": "mode_of_movement"}

// TestClosedLists: every value of every closed list has its word in every language.
func TestClosedLists(t *testing.T) {
	for _, tag := range Tags {
		p := For(tag)
		for group, list := range closed {
			for _, code := range list {
				if group == "act" {
					code = find(code+"/", `^([a-z_.]+)/`)[0]
				}
				if !p.Has(group + "." + code) {
					t.Errorf("%s: %s.%s has no word", tag, group, code)
				}
			}
		}
	}
	seen := 0
	for _, f := range sources(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if !ok || len(c.Args) != 3 {
				return true
			}
			sel, ok := c.Fun.(*ast.SelectorExpr)
			list, isList := c.Args[2].(*ast.CompositeLit)
			if !ok || sel.Sel.Name != "OneOf" || !isList {
				return true
			}
			seen++
			checkInline(t, f.Name.Name, c.Args[0], list)
			return true
		})
	}
	if seen < 10 {
		t.Errorf("found only %d lists: the scan is broken", seen)
	}
}

// TestDecisionCodes: every code by which package rule says why a question is as it is has
// its words. Those of an assembly are told by the page of a consent.
func TestDecisionCodes(t *testing.T) {
	text, err := os.ReadFile("../rule/doc.go")
	if err != nil {
		t.Fatal(err)
	}
	of := []string{"no_vote", "tally_contradicts_itself", "pass", "before", "votes_left", "after_adoption", "revote_too_many"}
	for _, group := range []string{"decision", "part", "vote"} {
		codes := find(string(text), group+`\.([a-z_]+)`)
		if len(codes) < 6 {
			t.Fatalf("found only the codes %v of %s: the scan is broken", codes, group)
		}
		for _, code := range codes {
			if !slices.Contains(of, code) && !slices.Contains(closed[group], code) {
				t.Errorf("%s.%s has no words", group, code)
			}
		}
	}
}

// TestFields: what the text of a charter says by leaving a field out is a word of that field,
// and no word is left over of a list that a charter lost.
func TestFields(t *testing.T) {
	for id := range readFile(t, English) {
		group, code, _ := strings.Cut(id, ".")
		if group == "unset" && !slices.Contains(explore.FieldNames(), code) {
			t.Errorf("%s: charters have no such field", id)
		}
		exact := []string{"field", "block", "follow", "trigger", "role", "limited_format", "share_base"}
		if slices.Contains(exact, group) && !slices.Contains(closed[group], code) {
			t.Errorf("%s: is on no list", id)
		}
	}
}

func checkInline(t *testing.T, pkg string, field ast.Expr, list *ast.CompositeLit) {
	var values []string
	for _, e := range list.Elts {
		if v, ok := literal(e); ok && v != "" {
			values = append(values, v)
		}
	}
	name, _ := literal(field)
	group := inline[pkg+"."+name]
	if name == "" && len(values) > 0 {
		group = indexed[values[0]]
	}
	if group == "" {
		t.Errorf("the closed list %s.%s %q has no group of words", pkg, name, values)
		return
	}
	for _, v := range values {
		if !For(English).Has(group + "." + v) {
			t.Errorf("%s.%s: %s.%s has no word", pkg, name, group, v)
		}
	}
}
