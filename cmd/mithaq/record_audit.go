package main

import (
	"errors"
	"fmt"

	"mithaq"
	"mithaq/audit"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) recordAudit() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "audit [FILE]",
		Short: "Repeat every decision of a record, and compare it with the recorded one",
		Long: `Audit verifies a record, an exported FILE or the one in the data folder, and decides
every act in it again, on the state before it and by the engine that decided it then.

It stops at the first entry that should have been refused, or whose findings are not
those of the rules, names it, shows both sides, and ends with status 3. What a later
program has decided cannot be repeated by this one: that is noted, and no fault.`,
		Args: fileOrFolder,
		RunE: func(cmd *cobra.Command, args []string) error {
			src, closeSource, err := a.source(cmd, args)
			if err != nil {
				return err
			}
			defer closeSource()
			report, err := audit.Audit(cmd.Context(), src)
			var fault *audit.Fault
			if errors.As(err, &fault) {
				return errors.Join(a.auditFault(fault, asJSON), err)
			}
			if err != nil {
				return err
			}
			if asJSON {
				return a.json(auditJSON(report))
			}
			a.tellAudit(report)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

func auditJSON(r audit.Report) any {
	type finding struct {
		Code  string `json:"code"`
		Count int64  `json:"count"`
		First int64  `json:"first"`
	}
	type note struct {
		words.Reason
		First   int64 `json:"first"`
		Entries int64 `json:"entries"`
	}
	type question struct {
		Question  string         `json:"question"`
		Kind      string         `json:"kind"`
		Crisis    string         `json:"crisis,omitempty"`
		Article   string         `json:"article,omitempty"`
		Close     *words.Instant `json:"close"`
		Announced []rule.Outcome `json:"announced"`
		Computed  rule.Outcome   `json:"computed"`
		Missing   []string       `json:"missing"`
		Contrary  bool           `json:"contradicted"`
	}
	findings, notes, questions := []finding{}, []note{}, []question{}
	for _, f := range r.Findings {
		findings = append(findings, finding{f.Code, f.Count, f.First})
	}
	for _, n := range r.Notes {
		notes = append(notes, note{n.Reason, n.First, n.Entries})
	}
	for i := range r.Questions {
		d := &r.Questions[i]
		q := question{Question: d.Question.ID, Kind: d.Question.Kind, Crisis: d.Crisis, Article: d.Article, Announced: []rule.Outcome{},
			Computed: d.Computed.Outcome, Missing: append([]string{}, d.Computed.Missing...), Contrary: d.Contradicted() != nil}
		if d.Close.Known() {
			q.Close = &d.Close
		}
		for _, a := range d.Question.Announced {
			q.Announced = append(q.Announced, a.Body.Outcome)
		}
		questions = append(questions, q)
	}
	return map[string]any{
		"pact": r.Chain.Pact, "mode": r.Chain.Mode, "entries": r.Head.Size, "root": record.ID(r.Head.Root),
		"repeated": r.Repeated, "findings": findings, "notes": notes, "questions": questions, "fault": nil,
	}
}

func (a *app) tellAudit(r audit.Report) {
	p := a.printer().With(web.Glossary(r.State))
	if r.Repeated == r.Head.Size {
		fmt.Fprintln(a.out, p.Say("audit.good", "entries", fmt.Sprint(r.Head.Size)))
	} else {
		fmt.Fprintln(a.out, p.Say("audit.partly", "repeated", fmt.Sprint(r.Repeated), "entries", fmt.Sprint(r.Head.Size)))
	}
	fmt.Fprintln(a.out, p.Say("verify.pact", "pact", r.Chain.Pact.String()))
	fmt.Fprintln(a.out, p.Say("verify.root", "root", record.ID(r.Head.Root).String()))
	for _, n := range r.Notes {
		fmt.Fprintln(a.out, p.Say("audit.note", "first", fmt.Sprint(n.First), "entries", fmt.Sprint(n.Entries), "note", p.Reason(n.Reason)))
	}
	if len(r.Questions) > 0 {
		fmt.Fprintln(a.out, p.Say("audit.questions"))
	}
	for i := range r.Questions {
		fmt.Fprintln(a.out, "  "+auditedQuestion(p, &r.Questions[i]))
	}
	if len(r.Findings) > 0 {
		fmt.Fprintln(a.out, p.Say("audit.found"))
	}
	for _, f := range r.Findings {
		fmt.Fprintf(a.out, "%6d  %s: %s\n", f.Count, f.Code, p.Say("audit.first", "entry", fmt.Sprint(f.First), "finding", p.Wrong(f.Example)))
	}
}

// auditedQuestion is one question: what was announced of it beside what it amounts to.
func auditedQuestion(p *lang.Printer, d *mithaq.Decided) string {
	announced := p.Say("say.not_announced")
	if a := d.Question.Last(); a != nil {
		announced = p.Code("outcome", string(a.Body.Outcome))
	}
	where := d.Crisis
	if where == "" {
		where = p.Say("duties.pact")
	}
	line := lang.Isolate(where) + ", " + p.Say("story.decision", "question", p.Code("question", d.Question.Kind), "announced", announced,
		"computed", p.Code("outcome", string(d.Computed.Outcome)))
	if d.Article != "" {
		line += " [" + articles(p, d.Article) + "]"
	}
	if d.Contradicted() != nil {
		line += " " + p.Say("audit.contrary")
	}
	return line
}

// auditFault shows both sides of a difference.
func (a *app) auditFault(f *audit.Fault, asJSON bool) error {
	if asJSON {
		var found *record.Fault
		errors.As(f, &found)
		return a.json(map[string]any{"fault": map[string]any{
			"code": found.Reason().Code, "entry": f.Seq, "act": f.Act, "type": f.Type, "engine": f.Engine,
			"refused": reasons(f.Refused), "stands": reasons(f.Stands), "found": reasons(f.Found),
		}})
	}
	p := a.printer()
	fmt.Fprintln(a.out, p.Say("audit.entry", "entry", fmt.Sprint(f.Seq), "type", p.Code("act", f.Type), "act", f.Act.String()))
	a.sideOf(p, p.Say("audit.stands"), f.Stands)
	if len(f.Refused) > 0 {
		a.sideOf(p, p.Say("audit.refuses"), f.Refused)
	} else {
		a.sideOf(p, p.Say("audit.finds"), f.Found)
	}
	return nil
}

func (a *app) sideOf(p *lang.Printer, side string, rs []words.Reason) {
	fmt.Fprintln(a.out, side)
	if len(rs) == 0 {
		fmt.Fprintf(a.out, "  %s\n", p.Say("say.none"))
	}
	for _, r := range rs {
		fmt.Fprintf(a.out, "  %s: %s\n", r.Code, p.Wrong(r))
	}
}

// reasons is a list that is never null.
func reasons(rs []words.Reason) []words.Reason {
	if rs == nil {
		return []words.Reason{}
	}
	return rs
}
