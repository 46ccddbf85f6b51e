package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"mithaq"
	"mithaq/lang"
	"mithaq/view"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) members() *cobra.Command {
	var f asOf
	var offices bool
	cmd := &cobra.Command{
		Use: "members [MEMBER]", Short: "Show who is bound, under which instruments, and who speaks, at any date", Args: atMost("the identifier of one member"),
		Long: `Show who is bound, under which instruments, at any date. With a member: all that the
record holds of it, every status with the act that brought it about and the ground it has
in law, and what others say of it beside. With --offices: who holds which office then, or
claims it.`,
		Example: `  mithaq members --at 1999-04-22
  mithaq members UZ
  mithaq members --offices --at 2022-01-10
  mithaq members --at 2024-06-01 --json`,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, at, known, err := a.moment(cmd.Context(), &f)
			if err != nil {
				return err
			}
			id := strings.Join(args, "")
			if _, ok := s.Members().Entry(id); id != "" && !ok {
				return &hinted{fmt.Errorf("the roll has no member %q", id), "mithaq members shows those it has"}
			}
			switch {
			case offices:
				list := view.OfHolders(s, id, at, known)
				if f.json {
					return a.json(list)
				}
				return a.tellHolders(s, list)
			case id != "":
				v, ok := view.OfMember(s, id, at, known)
				if !ok {
					return fmt.Errorf("the record has no charter by which %s could be a member", id)
				}
				if f.json {
					return a.json(v)
				}
				return a.tellMember(s, v, at)
			}
			list := view.OfMembers(s, at, known)
			if f.json {
				return a.json(list)
			}
			return a.tellMembers(s, list)
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&offices, "offices", false, "show who holds which office, or claims it")
	return cmd
}

func (a *app) tellMembers(s mithaq.State, list []view.Member) error {
	p := a.printer().With(web.Glossary(s))
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	for _, m := range list {
		name, _ := p.Text(m.Name)
		var claims []string
		for _, c := range m.Claims {
			claims = append(claims, p.Code("claim", c))
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", m.Member, name, spelled(m.Codes), p.Code("status", m.Status),
			strings.Join(m.Instruments, " "), strings.Join(claims, ", "))
	}
	return w.Flush()
}

// spelled are codes in one line, each with its system.
func spelled(codes []view.Code) string {
	var out []string
	for _, c := range codes {
		out = append(out, c.System+" "+c.Code)
	}
	return lang.Plain(strings.Join(out, ", "))
}

// clock is the offset that an act states for itself, or else the seat's: legal dates are the
// first instants of days where they were set.
func clock(w words.Window, seat words.Offset) words.Offset {
	if w.Offset != "" {
		return w.Offset
	}
	return seat
}

func (a *app) tellMember(s mithaq.State, v *view.Membership, at words.Instant) error {
	p, seat := a.printer().With(web.Glossary(s)), s.Charter().Seat.Offset
	name, _ := p.Text(v.Name)
	head := v.Member.Member + "  " + name
	if original := v.Name[v.Original]; original != "" && original != name {
		head += "  " + lang.Plain(original)
	}
	fmt.Fprintf(a.out, "%s  %s\n", head, spelled(v.Codes))
	line := p.InstantAt(at, seat) + ": " + p.Code("status", v.Status)
	if v.Under != "" {
		line += " (" + p.Code("instrument", v.Under) + ")"
	}
	if len(v.Versions) > 0 {
		line += "; " + p.Say("members.texts", "texts", strings.Join(v.Versions, ", "))
	}
	fmt.Fprintln(a.out, line)
	for _, h := range v.History {
		fmt.Fprintf(a.out, "\n%s\n", p.Code("instrument", h.Instrument))
		for _, iv := range h.Intervals {
			a.tellInterval(p, seat, h.Instrument, iv)
		}
	}
	if len(v.Offices) > 0 {
		fmt.Fprintf(a.out, "\n%s\n", p.Say("members.offices"))
		for _, t := range v.Offices {
			fmt.Fprintln(a.out, "  "+tenure(p, seat, t))
		}
	}
	return nil
}

// tellInterval prints one status: its span, what brought it about, what was asked before,
// and, under it, what else happened and what others say.
func (a *app) tellInterval(p *lang.Printer, seat words.Offset, instrument string, iv view.Interval) {
	from, until := seat, "…"
	if iv.Effect != nil {
		from = clock(iv.Effect.Happened, seat)
	}
	if iv.Until != nil {
		until = p.Day(*iv.Until+1, seat)
	}
	fmt.Fprintf(a.out, "  %s – %s  %s\n", p.Day(iv.From+1, from), until, p.Code("status", iv.Status))
	if iv.Effect != nil {
		fmt.Fprintln(a.out, "      "+changed(p, instrument, *iv.Effect))
	}
	if iv.Asked != nil {
		group := "status_change"
		if !p.Has(group + "." + iv.Asked.As) {
			group = "claim"
		}
		text, _ := p.Text(iv.Asked.Text)
		fmt.Fprintln(a.out, "      "+p.Say("members.asked", "what", p.Code(group, iv.Asked.As), "day", p.Day(iv.Asked.Happened.To, clock(iv.Asked.Happened, seat)))+": "+text)
	}
	for _, w := range iv.Within {
		fmt.Fprintln(a.out, "      · "+p.Day(w.From+1, clock(w.Happened, seat))+"  "+changed(p, instrument, w))
	}
	for _, c := range iv.Claims {
		day := ""
		if c.From != nil {
			day = p.Day(*c.From+1, clock(c.Happened, seat)) + "  "
		}
		text, _ := p.Text(c.Text)
		fmt.Fprintln(a.out, "      ~ "+day+p.Code("claim", c.Code)+" — "+said(p, c.By)+": "+text)
	}
}

// changed is an act of change in one line: what it is in law, and its words.
func changed(p *lang.Printer, instrument string, c view.Change) string {
	line := p.Code("status_change", c.Change)
	if c.Basis != "" {
		line += " (" + p.Code("legal_basis", c.Basis) + ")"
	}
	if c.Instrument != instrument {
		line += " [" + lang.Plain(c.Instrument) + "]"
	}
	if c.Reading != "" {
		line += " {" + lang.Plain(c.Reading) + "}"
	}
	if text, _ := p.Text(c.Text); text != "" {
		line += ": " + text
	}
	return line
}

// said names a speaker, who can be outside the pact.
func said(p *lang.Printer, s view.Speaker) string {
	if text, _ := p.Text(s.Outside); text != "" {
		return text
	}
	if who := speaker(p, s); who != "" {
		return who
	}
	return p.Say("say.nobody_named")
}

// tenure is who held an office, or claims it, in one line.
func tenure(p *lang.Printer, seat words.Offset, t view.Tenure) string {
	office := p.Code("office", t.Office)
	if t.Body != "" {
		office += ", " + p.Code("body", t.Body)
	}
	if t.Session != "" {
		office += ", " + lang.Plain(t.Session)
	}
	began := clock(t.Began.Happened, seat)
	until := p.Say("say.no_end")
	if t.Until != nil {
		until = p.Day(*t.Until+1, began)
	}
	line := office + ": " + whose(p, t.Holder) + "  " + p.Day(t.From+1, began) + " – " + until + "  " + p.Code("manner", t.As)
	switch e := t.Ended; {
	case e == nil:
	case e.Change == "dismissed" || e.Change == "resigned":
		reason, _ := p.Text(e.Reason)
		if reason == "" {
			reason = p.Say("say.no_reason")
		}
		line += "; " + p.Code("office_change", e.Change) + " (" + reason + ")"
	case e.Holder.Person != t.Holder.Person:
		line += "; " + p.Code("office_change", e.Change) + ": " + whose(p, e.Holder)
	}
	if t.Contested {
		line += "  " + p.Say("members.contested")
	}
	return line
}

// whose is the name of somebody, or else the label of whom nobody introduced.
func whose(p *lang.Printer, s view.Speaker) string {
	if name, _ := p.Name(s.Name); name != "" {
		return name
	}
	if s.Person != "" {
		return lang.Plain(s.Person)
	}
	return p.Say("say.nobody_named")
}

func (a *app) tellHolders(s mithaq.State, list []view.Tenure) error {
	p, seat := a.printer().With(web.Glossary(s)), words.Offset("")
	if c := s.Charter(); c != nil {
		seat = c.Seat.Offset
	}
	last := "-"
	for _, t := range list {
		if t.Member != last {
			last = t.Member
			of := p.Member(t.Member)
			if t.Member == "" {
				of = p.Member("organisation")
			}
			fmt.Fprintln(a.out, of)
		}
		fmt.Fprintln(a.out, "  "+tenure(p, seat, t))
	}
	return nil
}
