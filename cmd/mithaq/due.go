package main

import (
	"fmt"
	"text/tabwriter"

	"mithaq/view"

	"github.com/spf13/cobra"
)

func (a *app) due() *cobra.Command {
	var f asOf
	cmd := &cobra.Command{
		Use: "due", Short: "Show what is owed: by whom, by when, under which article", Args: noArgs,
		Example: `  mithaq due --at 2022-01-07T12:00:00+06:00`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			list := view.OfDuties(s, at, known)
			if f.json {
				return a.json(list)
			}
			p := a.printer()
			w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
			for _, d := range list {
				name, _ := p.Text(d.Name)
				by := ""
				if d.By != nil {
					by = *d.By
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", d.Who, name, by, d.Article, p.Code("duty", string(d.State)))
			}
			return w.Flush()
		},
	}
	f.add(cmd)
	return cmd
}
