package main

import (
	"fmt"
	"text/tabwriter"

	"mithaq/lang"
	"mithaq/view"
)

// move tells what lies before one office: what it is asked, what is owed, what it may do.
func (a *app) move(p *lang.Printer, d *view.Docket) error {
	name, _ := p.Text(d.Name)
	if d.Member != "" {
		name += " · " + p.Member(d.Member)
	}
	fmt.Fprintln(a.out, name)
	if len(d.Asked) > 0 {
		fmt.Fprintf(a.out, "\n%s\n", p.Say("move.asked"))
		for _, q := range d.Asked {
			by := p.Say("say.no_time")
			if q.Close != nil {
				by = p.Instant(*q.Close)
			}
			fmt.Fprintf(a.out, "  %s  %s  %s  %s\n", p.Code("question", q.Kind), by, lang.Isolate(q.Crisis), q.ID)
		}
	}
	fmt.Fprintf(a.out, "\n%s\n", p.Say("move.owed"))
	if len(d.Duties) == 0 {
		fmt.Fprintf(a.out, "  %s\n", p.Say("move.nothing"))
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	for i := range d.Duties {
		o, by := &d.Duties[i], ""
		if o.By != nil {
			by = *o.By
		}
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", dutyName(p, o), by, o.Article, dutyState(p, o))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "\n%s\n", p.Say("move.may"))
	for _, act := range d.May {
		fmt.Fprintf(a.out, "  %s  %s\n", act, p.Code("act", act))
	}
	return nil
}
