package main

import (
	"fmt"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/explore"
	"mithaq/lang"
	"mithaq/rule"
	"mithaq/words"
)

// A teller puts what differs between two charters into words.
type teller struct {
	p    *lang.Printer
	seat words.Offset // whose clock closes days
}

func (a *app) tellDifference(d *difference) error {
	t := teller{a.printer().With(charterNames(d.After.law, d.Before.law)), d.After.law.Seat.Offset}
	var b strings.Builder
	b.WriteString(t.p.Say("diff.first", "charter", t.side(&d.Before)) + "\n")
	b.WriteString(t.p.Say("diff.second", "charter", t.side(&d.After)) + "\n\n")
	if len(d.Changes) == 0 {
		b.WriteString(t.p.Say("diff.none") + "\n")
	} else {
		b.WriteString(t.p.Say("diff.follows") + "\n")
		if len(d.Consequences) == 0 {
			b.WriteString("  " + t.p.Say("diff.nothing_follows") + "\n")
		}
		for i := range d.Consequences {
			b.WriteString("  " + t.consequence(&d.Consequences[i]) + "\n")
		}
		b.WriteString("\n" + t.p.Say("diff.blocks") + "\n")
		for i := range d.Changes {
			t.change(&b, &d.Changes[i])
		}
	}
	_, err := fmt.Fprint(a.out, b.String())
	return err
}

func (t teller) side(s *side) string {
	name := quoted(s.Given)
	if !s.At.Known() {
		return name
	}
	return t.p.Say("diff.at", "charter", name, "at", t.p.InstantAt(s.At, s.law.Seat.Offset))
}

// quoted sets words of a charter off from ours: in one line, so that none can pretend to be
// a line of ours, and with a direction of its own.
func quoted(s string) string { return lang.Isolate(strings.Join(strings.Fields(s), " ")) }

func (t teller) change(b *strings.Builder, c *explore.Change) {
	block := t.block(c.Block)
	switch c.What {
	case explore.Added:
		block = t.p.Say("diff.added", "block", block)
	case explore.Removed:
		block = t.p.Say("diff.removed", "block", block)
	case explore.Renamed:
		block = t.p.Say("diff.renamed", "block", block, "was", quoted(c.Was))
	default:
		block = t.p.Say("diff.changed", "block", block)
	}
	b.WriteString("  " + block + t.article(c.Article) + "\n")
	for i := range c.Fields {
		if f := &c.Fields[i]; c.What == explore.Changed || t.worth(f) {
			b.WriteString("    " + t.field(f, c.What) + "\n")
		}
	}
}

// worth reports whether a field of a block that is new or gone is to be told: its name
// stands above, and of a text the reader wants the one that he can read.
func (t teller) worth(f *explore.Field) bool {
	_, last, _ := strings.Cut(f.Name, ".")
	holds := f.Name == "rule.vote" || f.Name == "question.mandate" // and what it holds follows
	if holds || last == "name" || last == "label" || strings.HasSuffix(f.Path, ".authentic") || f.New == false || f.Old == false {
		return false
	}
	return f.Language == "" || f.Language == string(t.p.Tag())
}

func (t teller) article(id string) string {
	if id == "" {
		return ""
	}
	return " (" + quoted(t.p.Article(id)) + ")"
}

// block names a block: its kind, what it calls itself, and the name that a drafter finds
// it by.
func (t teller) block(b explore.Block) string {
	s := t.p.Code("block", b.Kind)
	if b.Kind != "charter" {
		if name := t.name(b.Kind, b.ID); name != "" {
			s += " " + name
		}
		s += " (" + quoted(b.ID) + ")"
	}
	if b.Since != "" {
		s = t.p.Say("diff.since", "block", s, "version", t.one("version", b.Since))
	}
	return s
}

// name is what a block calls itself, in quotation marks of no language, or nothing.
func (t teller) name(kind, id string) string {
	group := kind
	switch kind {
	case "source":
		group = "article"
	case "status":
		group = "membership"
	}
	if name := t.p.Code(group, id); name != lang.Plain(id) {
		return quoted("«" + name + "»")
	}
	return ""
}

// field says how a field of a block differs.
func (t teller) field(f *explore.Field, block explore.What) string {
	label := t.label(f)
	was, _ := f.Old.([]string)
	now, _ := f.New.([]string)
	switch {
	case block != explore.Changed && (f.Old != nil || f.New != nil):
		value := f.New
		if value == nil {
			value = f.Old
		}
		return label + ": " + t.value(f, value)
	case f.Old == nil && f.New == nil && f.What == explore.Added:
		return t.p.Say("diff.came", "field", label)
	case f.Old == nil && f.New == nil:
		return t.p.Say("diff.went", "field", label)
	case len(was) > 0 && len(now) > 0 && len(f.Added) > 0 && len(f.Removed) > 0:
		return t.p.Say("diff.list_both", "field", label, "added", t.list(f.Of, f.Added), "removed", t.list(f.Of, f.Removed))
	case len(was) > 0 && len(now) > 0 && len(f.Added) > 0:
		return t.p.Say("diff.list_added", "field", label, "items", t.list(f.Of, f.Added))
	case len(was) > 0 && len(now) > 0 && len(f.Removed) > 0:
		return t.p.Say("diff.list_removed", "field", label, "items", t.list(f.Of, f.Removed))
	case len(was) > 0 && len(now) > 0:
		return t.p.Say("diff.order", "field", label, "new", t.list(f.Of, now), "old", t.list(f.Of, was))
	}
	return t.p.Say("diff.now", "field", label, "new", t.value(f, f.New), "old", t.value(f, f.Old))
}

// label names a field, with the part of the block that it stands in.
func (t teller) label(f *explore.Field) string {
	s := t.p.Code("field", f.Name)
	path := strings.Split(f.Path, ".")
	last := path[len(path)-1]
	switch {
	case f.Name == "rollseat.weights":
		s += " " + quoted(last)
	case f.Language != "":
		s += " (" + quoted(t.p.Code("language", f.Language)) + ")"
	case last == "authentic":
		s = t.p.Say("diff.authentic", "field", s)
	}
	switch {
	case slices.Contains(path, "procedure_rule") && last != "procedure_rule":
		return t.p.Say("diff.in_procedure", "field", s)
	case path[0] == "roll" && len(path) > 1:
		return t.p.Say("diff.in_seat", "member", quoted(t.p.Member(path[1])), "field", s)
	case path[0] == "levels" && len(path) == 2 && f.Name == "card.levels":
		return s + " " + quoted(path[1])
	case path[0] == "levels" && len(path) >= 4: // levels.1.sends.engine.count
		line := quoted(t.p.Code("line", path[3]))
		if path[2] == "covers" && f.Name != "level.covers" {
			line += " (" + t.p.Code("field", "level.covers") + ")"
		}
		return t.p.Say("diff.in_call", "level", quoted(path[1]), "line", line, "field", s)
	case path[0] == "parts" && len(path) > 1:
		return t.p.Say("diff.in_part", "part", quoted(t.p.Code("agreement_part", path[1])), "field", s)
	case path[0] == "chambers" && len(path) > 1 && path[1] != "":
		return t.p.Say("diff.in_chamber", "chamber", quoted(path[1]), "field", s)
	}
	return s
}

// list names several values of a group.
func (t teller) list(group string, names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = t.one(group, n)
	}
	return t.p.List(out)
}

// one names a value of a group: of a closed list of the language, or a block.
func (t teller) one(group, name string) string {
	s := name
	switch group {
	case "":
	case "source":
		s = t.p.Article(name)
	case "version":
		instrument, version, _ := strings.Cut(name, ".")
		s = t.p.Say("diff.version", "instrument", quoted(t.p.Code("instrument", instrument)), "version", quoted(version))
		return "\u2068" + s + "\u2069"
	case "trigger":
		return t.trigger(name)
	default:
		s = t.p.Code(group, name)
	}
	return quoted(s)
}

// trigger names an event, with the appeal or question that it is of.
func (t teller) trigger(name string) string {
	kind, rest, _ := strings.Cut(name, ".")
	id, event, inner := strings.Cut(rest, ".")
	if !inner {
		return quoted(t.p.Code("trigger", name))
	}
	return t.p.Code("trigger", kind+".*."+event) + " (" + quoted(t.p.Code(kind, id)) + ")"
}

// value puts what a field states into words.
func (t teller) value(f *explore.Field, v any) string {
	switch v := v.(type) {
	case nil:
		if id := "unset." + f.Name; t.p.Has(id) {
			return t.p.Code("unset", f.Name)
		}
		return t.p.Say("say.not_stated")
	case bool:
		if v {
			return t.p.Say("diff.yes")
		}
		return t.p.Say("diff.no")
	case int64:
		if f.Of == "seconds" {
			return t.length(v)
		}
		return t.p.Number(v)
	case words.Instant:
		return t.p.InstantAt(v, t.seat)
	case charter.When:
		return t.when(v)
	case []string:
		return t.list(f.Of, v)
	case rule.Test:
		return t.test(&v)
	case rule.Fraction:
		return t.p.Say("bar.at_least", "n", v.String())
	case rule.Quorum:
		return t.quorum(&v)
	case rule.Veto:
		return t.veto(&v)
	case rule.Bar:
		return t.bar(&v, f.Name == "assembly.quorum")
	case string:
		return t.one(f.Of, v)
	}
	return quoted(fmt.Sprint(v)) // a test holds that nothing comes here
}

func (t teller) when(w charter.When) string {
	switch {
	case w.Kind == charter.Within && w.Months > 0:
		return t.one("when", w.Kind) + ": " + t.p.Count("length.months", w.Months)
	case w.Kind == charter.Within:
		return t.one("when", w.Kind) + ": " + t.length(w.Seconds)
	}
	if w.Kind == "" {
		return t.p.Say("say.not_stated")
	}
	return t.one("when", w.Kind)
}

// length spells a length of time in the largest unit that it is whole in.
func (t teller) length(seconds int64) string {
	const minute, hour, day = 60, 3600, 86400
	switch {
	case seconds%day == 0 && seconds != 0:
		return t.p.Count("length.days", seconds/day)
	case seconds%hour == 0 && seconds != 0:
		return t.p.Count("length.hours", seconds/hour)
	case seconds%minute == 0 && seconds != 0:
		return t.p.Count("length.minutes", seconds/minute)
	}
	return t.p.Count("length.seconds", seconds)
}
