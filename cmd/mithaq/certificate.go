package main

import (
	"fmt"
	"io"

	"mithaq/lang"
	"mithaq/record"
	"mithaq/web"

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
					sheet(a.out, p.Certificate(cert))
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

// sheet writes a page as text: what is under a line is set in, and a point of a reason has
// its mark.
func sheet(out io.Writer, page lang.Page) {
	fmt.Fprintf(out, "%s\n%s\n\n%s\n", page.Title, page.AsOf, page.Lead)
	sheetLines(out, page.Lines, "")
}

func sheetLines(out io.Writer, list []lang.Line, indent string) {
	for _, l := range list {
		if l.Set {
			fmt.Fprintln(out)
		}
		s := indent
		if l.State != "" {
			s += marks[l.State] + " "
		}
		switch {
		case l.Label == "":
			s += l.Text
		case l.Text == "":
			s += l.Label + ":"
		default:
			s += l.Label + ": " + l.Text
		}
		fmt.Fprintln(out, s)
		sheetLines(out, l.Under, indent+"  ")
	}
}
