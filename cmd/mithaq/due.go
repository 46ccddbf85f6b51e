package main

import (
	"cmp"
	"fmt"
	"strings"
	"text/tabwriter"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/web"

	"github.com/spf13/cobra"
)

func (a *app) due() *cobra.Command {
	var f asOf
	var kind, member, office string
	cmd := &cobra.Command{
		Use: "due", Short: "Show what is owed: by whom, by when, under which article, and by which act it was met", Args: noArgs,
		Example: `  mithaq due --at 2022-01-07T12:00:00+06:00
  mithaq due --kind finding
  mithaq due --member KG --office president   # what lies before one office, and what it may do`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if kind != "" && kind != view.ByRule && kind != view.ByFinding {
				return usagef("--kind is %s, not %q", strings.Join(view.DutyKinds, " or "), kind)
			}
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			if office != "" {
				d, ok := view.OfDocket(s, member, office, at, known)
				if !ok {
					return &hinted{fmt.Errorf("the charter has no office %q of %s at that moment", office, cmp.Or(member, "the organisation")), "--member names a party; without it the office is one of the organisation"}
				}
				if f.json {
					return a.json(d)
				}
				return a.move(a.printer().With(web.Glossary(s)), d)
			}
			list := []view.Duty{}
			for _, d := range view.OfDuties(s, at, known) {
				if (kind == "" || d.Kind == kind) && (member == "" || d.Who == member) {
					list = append(list, d)
				}
			}
			if f.json {
				return a.json(list)
			}
			p := a.printer().With(web.Glossary(s))
			w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
			for _, d := range list {
				by := ""
				if d.By != nil {
					by = *d.By
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", d.Who, dutyName(p, &d), by, d.Article, dutyState(p, &d))
			}
			return w.Flush()
		},
	}
	cmd.Flags().StringVar(&kind, "kind", "", "only duties by a rule of the charter (rule), or to answer a finding (finding)")
	cmd.Flags().StringVar(&member, "member", "", "only what this member owes")
	cmd.Flags().StringVar(&office, "office", "", "what lies before this office, and what it may do")
	f.add(cmd)
	return cmd
}

// dutyName is what is owed, in words. The answer to a finding has no name in a charter.
func dutyName(p *lang.Printer, d *view.Duty) string {
	if d.Finding != nil {
		return p.Say("duties.answer")
	}
	name, _ := p.Text(d.Name)
	return name
}

// dutyState is how a duty stands: how many times in a row, by which acts it was met, why it
// was declined, and what was found that is to be answered.
func dutyState(p *lang.Printer, d *view.Duty) string {
	s := p.Code("duty", string(d.State))
	switch {
	case d.Times > 1:
		s += ", " + p.Count("duties.again", d.Times) + " (" + p.Say("duties.period", "nth", fmt.Sprintf("%d–%d", d.Nth, d.Nth+d.Times-1)) + ")"
	case d.Nth > 0:
		s += " (" + p.Say("duties.period", "nth", fmt.Sprint(d.Nth)) + ")"
	}
	for _, h := range d.How {
		s += "; " + p.Trigger(h.Event) + " [" + brief(h.Act) + "]"
		if text, _ := p.Text(h.Text); text != "" && h.Event == "reply.declined_with_reason" {
			s += ": " + lang.Isolate(text)
		}
	}
	if d.Finding != nil {
		s += ": " + p.Wrong(*d.Finding)
	}
	if d.Waiver != "" {
		s += " [" + brief(d.Waiver) + "]"
	}
	return s
}
