package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"mithaq/view"

	"github.com/spf13/cobra"
)

func (a *app) members() *cobra.Command {
	var f asOf
	cmd := &cobra.Command{
		Use: "members", Short: "Show who is bound, under which instruments, at any date", Args: noArgs,
		Example: `  mithaq members --at 1999-04-22
  mithaq members --at 2024-06-01 --json`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			list := view.OfMembers(s, at, known)
			if f.json {
				return a.json(list)
			}
			p := a.printer()
			w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
			for _, m := range list {
				name, _ := p.Text(m.Name)
				var claims []string
				for _, c := range m.Claims {
					claims = append(claims, p.Code("claim", c))
				}
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", m.Member, name, p.Code("status", m.Status),
					strings.Join(m.Instruments, " "), strings.Join(claims, ", "))
			}
			return w.Flush()
		},
	}
	f.add(cmd)
	return cmd
}
