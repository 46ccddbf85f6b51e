package main

import (
	"fmt"
	"io"
	"strings"

	"mithaq/council"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) certificate() *cobra.Command {
	var f asOf
	var crisis string
	cmd := &cobra.Command{
		Use: "certificate QUESTION", Short: "Show all that a decision rests on, on one page", Args: cobra.ExactArgs(1),
		Long: `Show all that a decision rests on, on one page: the rule and its articles, the seats with what each
said, what did not count, and the outcome announced beside the one computed. Whoever holds the record
computes it again with the same command.

QUESTION is the identifier of a question, or its kind where the crisis, or the pact as a whole, has one of it.`,
		Example: `  mithaq certificate send_forces --crisis kz-2022 --at 2022-01-06T12:00:00Z
  mithaq certificate send_forces --crisis kz-2022 --lang ar --json`,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			p := a.printer().With(web.Glossary(s))
			var matters []string
			for _, c := range s.Crises() {
				if crisis == "" || c.Label == crisis || c.ID == crisis {
					matters = append(matters, c.ID)
				}
			}
			if crisis == "" {
				matters = append(matters, record.OnPact)
			}
			for _, matter := range matters {
				m, ok := s.At(matter, at, known)
				if !ok {
					continue
				}
				if cert, ok := m.Certificate(args[0]); ok {
					if f.json {
						return a.json(cert)
					}
					certifier{p, a.out}.page(cert)
					return nil
				}
			}
			return &hinted{fmt.Errorf("%s", p.Say("certificate.none", "name", args[0])), "mithaq crisis show lists the questions of a crisis; --at and --crisis say which is meant"}
		},
	}
	cmd.Flags().StringVar(&crisis, "crisis", "", "in this crisis (default: in any, and on the pact as a whole)")
	f.add(cmd)
	return cmd
}

// A certifier writes a certificate as a page of text.
type certifier struct {
	p   *lang.Printer
	out io.Writer
}

func (c certifier) line(name, value string) { fmt.Fprintln(c.out, name+": "+value) }

// seats names seats, where there are any.
func (c certifier) seats(name string, ids []string) {
	if len(ids) > 0 {
		c.line(name, c.members(ids))
	}
}

func (c certifier) page(v council.Certificate) {
	p := c.p
	text, _ := p.Text(v.Text.Texts)
	fmt.Fprintln(c.out, p.Say("certificate.title")+" — "+lang.Isolate(p.Code("question", v.Kind)))
	fmt.Fprintln(c.out, p.Say("certificate.as_of", "at", p.Instant(v.At), "known", p.Instant(v.Known)))
	fmt.Fprintln(c.out)
	c.line(p.Say("certificate.question"), lang.Isolate(text)+" ("+p.Code("question_state", string(v.Phase))+")")
	articles := make([]string, len(v.Sources))
	for i, s := range v.Sources {
		articles[i] = p.Article(s)
	}
	rests := strings.Join(articles, " · ")
	if v.Unverified {
		rests += " — " + p.Say("certificate.unverified")
	}
	c.line(p.Say("certificate.rule"), rests)
	c.line(p.Say("certificate.body"), p.Code("body", v.Body))
	if v.Put != nil {
		c.line(p.Say("certificate.put"), c.by(*v.Put))
	} else {
		fmt.Fprintln(c.out, p.Say("certificate.not_put"))
	}
	if v.Close != nil {
		said := p.Say("certificate.close")
		if v.Close.Silence {
			said = p.Say("certificate.silence")
		}
		c.line(said, p.Instant(v.Close.At))
	}
	c.seats(p.Say("certificate.concerns"), v.Concerns)
	fmt.Fprintln(c.out, "\n"+p.Say("certificate.seats"))
	for _, s := range v.Seats {
		fmt.Fprintln(c.out, "  "+c.cell(s))
	}
	if len(v.Ignored) > 0 {
		fmt.Fprintln(c.out, p.Say("certificate.ignored"))
		for _, s := range v.Ignored {
			fmt.Fprintln(c.out, "  "+c.cell(s)+": "+p.Code("vote", strings.TrimPrefix(s.Why, "vote.")))
		}
	}
	fmt.Fprintln(c.out)
	if len(v.Announced) == 0 {
		c.line(p.Say("certificate.announced"), p.Say("certificate.not_announced"))
	}
	for _, a := range v.Announced {
		c.line(p.Say("certificate.announced"), p.Code("outcome", string(a.Outcome))+" — "+c.by(a.Mark))
	}
	c.line(p.Say("certificate.computed"), p.Code("outcome", string(v.Computed.Outcome)))
	c.tree(v.Computed.Why, "  ")
	c.seats(p.Say("certificate.because"), v.Computed.Because)
	c.seats(p.Say("certificate.missing"), v.Computed.Missing)
	c.seats(p.Say("certificate.change"), v.Computed.Change)
	fmt.Fprintln(c.out)
	c.line(p.Say("certificate.edition"), v.Edition)
}

func (c certifier) tree(r rule.Reason, indent string) {
	fmt.Fprintln(c.out, indent+marks[r.State]+" "+c.p.Why(r))
	for _, of := range r.Of {
		c.tree(of, indent+"  ")
	}
}

func (c certifier) members(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = c.p.Member(id)
	}
	return c.p.List(names)
}

// by says who did something, and when.
func (c certifier) by(m council.Mark) string {
	var who []string
	if m.Office != "" {
		who = append(who, c.p.Code("office", m.Office))
	}
	if m.Member != "" {
		who = append(who, c.p.Member(m.Member))
	}
	s := c.p.Window(m.Window)
	if len(who) > 0 {
		s = lang.Isolate(c.p.List(who)) + " — " + s
	}
	if m.Reported {
		s += " (" + c.p.Say("certificate.reported") + ")"
	}
	return s
}

func (c certifier) cell(s council.Cell) string {
	line := lang.Isolate(c.p.Member(s.Seat)) + ": " + c.p.Code("position", string(s.Position))
	if s.Form != "" {
		line += ", " + c.p.Code("position_form", s.Form)
	}
	if s.Mark != nil {
		line += " — " + c.by(*s.Mark)
	}
	if s.Reached.Known() && s.Reached < words.Never {
		line += " — " + c.p.Say("certificate.reached", "at", c.p.Instant(s.Reached))
	}
	return line
}
