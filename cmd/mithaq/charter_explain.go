package main

import (
	"fmt"
	"io"
	"strings"

	"mithaq"
	"mithaq/charter"
	"mithaq/explore"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/web"

	"github.com/spf13/cobra"
)

func (a *app) charterExplain() *cobra.Command {
	var f asOf
	var q explore.Query
	var crisis string
	cmd := &cobra.Command{
		Use: "explain --who WHO --act ACT", Short: "Ask whether somebody may do something, and why", Args: noArgs,
		Long: `Ask whether somebody may do something at a moment, and why: yes, no, contested or not known, as a
tree of articles and facts, with what would change it.

WHO is a member or an office of the organisation. ACT is a type of act (force.pledge, or pledge),
and, where there are several kinds of it, one of them behind a colon (appeal:aggression).`,
		Example: `  mithaq charter explain --who KG --act pledge --at 2022-01-06T12:00Z --crisis kz-2022
  mithaq charter explain --who KZ --act appeal:aggression --at 2022-01-05T18:00Z --crisis kz-2022 --lang ar
  mithaq charter explain --who UZ --act position --at 2013-06-01`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if q.Who == "" || q.Act == "" {
				return usagef("explain wants --who and --act")
			}
			q.Act, q.Kind, _ = strings.Cut(q.Act, ":")
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			matter := record.OnPact
			if crisis != "" {
				c, ok := s.Crisis(crisis)
				if !ok {
					return &hinted{fmt.Errorf("the record has no crisis %q", crisis), "mithaq crisis list shows them"}
				}
				matter = c.ID
			}
			m, ok := s.At(matter, at, known)
			if !ok {
				return fmt.Errorf("the record has no charter in force yet")
			}
			answer, err := explore.Explain(&m, q)
			if err != nil {
				return usagef("%v", err)
			}
			if f.json {
				return a.json(answer)
			}
			e := explainer{a.printer().With(web.Glossary(s)), m.Charter.At(at), &m, a.out}
			e.answer(answer)
			return nil
		},
	}
	cmd.Flags().StringVar(&q.Who, "who", "", "a member, or an office of the organisation")
	cmd.Flags().StringVar(&q.Office, "office", "", "by this office of the member (default: by whichever may)")
	cmd.Flags().StringVar(&q.Act, "act", "", "the act: pledge, appeal:aggression, position:send_forces, …")
	cmd.Flags().StringVar(&crisis, "crisis", "", "in this crisis (default: in none)")
	f.add(cmd)
	return cmd
}

// An explainer puts an answer into words.
type explainer struct {
	p   *lang.Printer
	law *charter.Charter
	m   *mithaq.Moment
	out io.Writer
}

func (e explainer) answer(a explore.Answer) {
	who := e.p.Member(a.Who)
	if e.law.Office(a.Who) != nil {
		who = e.p.Code("office", a.Who)
	}
	fmt.Fprintln(e.out, e.p.Say("explain.query", "who", who, "act", e.p.Code("act", a.Act), "at", e.p.Instant(a.At)))
	if len(a.Cases) == 0 {
		fmt.Fprintln(e.out, "  "+e.p.Say("explain.none"))
	}
	for _, c := range a.Cases {
		e.one(a.Act, c)
	}
}

// marks are how a point stands, beside its words.
var marks = map[rule.State]string{rule.Met: "+", rule.Failed: "-", rule.Pending: "?"}

func (e explainer) one(act string, c explore.Case) {
	line := "\n" + e.p.Code("may", string(c.May))
	switch {
	case c.May != explore.No:
	case c.Refused:
		line += " (" + e.p.Say("explain.refused") + ")"
	default:
		line += " (" + e.p.Say("explain.recorded") + ")"
	}
	if c.Kind != "" {
		line += ": " + lang.Isolate(e.p.Code(group(act), c.Kind))
	}
	fmt.Fprintln(e.out, line)
	if len(c.Offices) > 0 {
		names := make([]string, len(c.Offices))
		for i, o := range c.Offices {
			names[i] = e.p.Code("office", o)
		}
		fmt.Fprintln(e.out, "  "+e.p.Say("explain.by", "offices", e.p.List(names)))
	}
	for _, p := range c.Points {
		e.point(p)
	}
	if len(c.Ahead) > 0 {
		fmt.Fprintln(e.out, "  "+e.p.Say("explain.ahead"))
		for _, p := range c.Ahead {
			e.point(p)
		}
	}
	for _, d := range c.Discharges {
		fmt.Fprintln(e.out, "  "+e.p.Say("explain.discharges", "duty", e.p.Code("duty", d.Duty), "article", e.p.Article(d.Article),
			"state", e.p.Code("duty", string(d.State))))
	}
	for _, id := range c.Readings {
		for _, r := range e.law.Readings {
			if r.ID == id {
				says, _ := e.p.Text(r.Says.Texts)
				fmt.Fprintln(e.out, "  "+e.p.Say("explain.reading", "says", says)+" ("+lang.Isolate(e.p.Article(r.On))+")")
			}
		}
	}
	if len(c.Unverified) > 0 {
		fmt.Fprintln(e.out, "  "+e.p.Say("explain.unverified", "rules", strings.Join(c.Unverified, ", ")))
	}
}

func (e explainer) point(p explore.Point) {
	s := e.p.Point(p.Reason)
	switch {
	case p.State == rule.Failed:
		s = e.p.Wrong(p.Reason) + " " + e.p.Mend(p.Reason)
	case p.Open:
		s = e.p.Say("explain.open", "point", s)
	case p.State == rule.Pending:
		s = e.p.Say("explain.pending", "point", s)
	}
	if p.Article != "" {
		s += " (" + lang.Isolate(e.p.Article(p.Article)) + ")"
	}
	for _, f := range p.Facts {
		s += " [" + e.p.Say("explain.fact", "act", brief(f)) + "]"
	}
	fmt.Fprintln(e.out, "  "+marks[p.State]+" "+s)
}

// brief cuts an identifier to what people compare by eye.
func brief(id string) string {
	_, hex, _ := strings.Cut(id, ":")
	return hex[:min(12, len(hex))]
}

// group is where the names of an act's kinds stand.
func group(act string) string {
	switch act {
	case "council.appeal", "council.reply":
		return "appeal"
	case "duty.allegation", "duty.answer":
		return "prohibition"
	case "member.status":
		return "membership"
	case "force.alarm", "force.pass":
		return "card"
	}
	if strings.HasPrefix(act, "agreement.") {
		return "agreement"
	}
	return "question"
}
