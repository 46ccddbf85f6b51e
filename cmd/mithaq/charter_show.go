package main

import (
	"fmt"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/web"

	"github.com/spf13/cobra"
)

func (a *app) charterShow() *cobra.Command {
	var f asOf
	cmd := &cobra.Command{
		Use: "show", Short: "Show what the articles say, and which rules rest on them, at any date", Args: noArgs,
		Long: `Show prints the record's charter as it holds at a moment: its texts with their dates, every article
in our own words, and under it the rules that the program applies because of it.`,
		Example: `  mithaq charter show --at 2022-01-06
  mithaq charter show --at 1999-01-01 --json`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, at, _, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			c := view.OfCharter(s, at)
			if c == nil {
				return fmt.Errorf("the record has no charter yet")
			}
			if f.json {
				return a.json(c)
			}
			a.articles(a.printer().With(web.Glossary(s)), c)
			return nil
		},
	}
	f.add(cmd)
	return cmd
}

// articles tells a charter text by text, article by article.
func (a *app) articles(p *lang.Printer, c *view.Charter) {
	name, _ := p.Text(c.Name)
	fmt.Fprintf(a.out, "%s · %s\n", name, p.Say("charter.holds", "at", p.Instant(c.At)))
	for i := range c.Texts {
		t := &c.Texts[i]
		title, _ := p.Text(t.Name)
		if title == "" {
			title = p.Say("charter.practice")
		}
		fmt.Fprintf(a.out, "\n%s\n", title)
		for _, v := range t.Versions {
			if v.Holds {
				fmt.Fprintf(a.out, "  %s: %s\n", p.Say("charter.version"), lang.Isolate(v.ID))
			}
		}
		for _, article := range t.Articles {
			label, _ := p.Text(article.Label)
			gist, _ := p.Text(article.Gist)
			fmt.Fprintf(a.out, "  %s [%s]\n    %s\n", label, article.ID, gist)
			for _, r := range article.Rules {
				what, _ := p.Text(r.Name)
				if what == "" {
					what = r.ID
				}
				fmt.Fprintf(a.out, "    – %s: %s\n", p.Code("block", r.Block), what)
			}
		}
	}
}
