package main

import (
	"fmt"

	"mithaq/view"

	"github.com/spf13/cobra"
)

func (a *app) crisis() *cobra.Command {
	cmd := &cobra.Command{
		Use: "crisis", Short: "Where a crisis stands", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("crisis wants show or list") },
	}
	cmd.AddCommand(a.crisisShow(), a.crisisList())
	return cmd
}

func (a *app) crisisShow() *cobra.Command {
	var f asOf
	cmd := &cobra.Command{
		Use:   "show CRISIS",
		Short: "Show a crisis at any instant, by what was known at any other",
		Example: `  mithaq crisis show kz-2022 --at 2022-01-06T23:00:00+06:00
  mithaq crisis show kz-2022 --at 2022-01-12 --known 2022-01-09 --json`,
		Args: exactArgs("the label of a crisis"),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			v, ok := view.OfCrisis(s, args[0], at, known)
			if !ok {
				return &hinted{fmt.Errorf("the record has no crisis %q", args[0]), "mithaq crisis list shows those it has"}
			}
			if f.json {
				return a.json(v)
			}
			a.tell(s, v)
			return nil
		},
	}
	f.add(cmd)
	return cmd
}

func (a *app) crisisList() *cobra.Command {
	var f asOf
	cmd := &cobra.Command{
		Use: "list", Short: "List the crises of the record", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			list := view.OfCrises(s, at, known)
			if f.json {
				return a.json(list)
			}
			for _, c := range list {
				p := a.printer()
				title, _ := p.Text(c.Title)
				if c.Closed != nil {
					title += " · " + p.Say("room.closed", "at", p.Instant(c.Closed.Happened.To))
				}
				fmt.Fprintf(a.out, "%s\t%s\n", c.Label, title)
			}
			return nil
		},
	}
	f.add(cmd)
	return cmd
}
