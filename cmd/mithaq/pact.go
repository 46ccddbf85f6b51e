package main

import (
	"fmt"

	"mithaq/view"
	"mithaq/web"

	"github.com/spf13/cobra"
)

func (a *app) pact() *cobra.Command {
	var f asOf
	cmd := &cobra.Command{
		Use: "pact", Short: "Show what bodies put, decided and met about outside crises", Args: noArgs,
		Example: `  mithaq pact --at 2022-01-10
  mithaq pact --json`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			v, ok := view.OfPact(s, at, known)
			if !ok {
				return fmt.Errorf("the record has no charter in force yet")
			}
			if f.json {
				return a.json(v)
			}
			p := a.printer().With(web.Glossary(s))
			if len(v.Questions)+len(v.Sessions)+len(v.Contacts)+len(v.Consultations) == 0 {
				fmt.Fprintln(a.out, p.Say("pact.none"))
			}
			for _, m := range v.Sessions {
				agenda, _ := p.Text(m.Agenda)
				fmt.Fprintln(a.out, when(p, m.Happened)+"  "+p.Code("body", m.Body)+": "+agenda)
			}
			for _, line := range a.questions(p, v.Questions) {
				fmt.Fprintln(a.out, line)
			}
			return nil
		},
	}
	f.add(cmd)
	return cmd
}
