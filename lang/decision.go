package lang

import (
	"strconv"
	"strings"

	"mithaq/rule"
)

// Why returns one node of the tree that says why a decision is as it is, without what
// stands below it.
func (p *Printer) Why(r rule.Reason) string {
	arg := map[string]string{}
	for _, a := range r.Args {
		arg[a.Name] = a.Value
	}
	id := r.Code
	switch {
	case arg["by"] != "" && p.Has(id+".by"):
		id += ".by"
	case r.State == rule.Pending && p.Has(id+".pending"):
		id += ".pending"
	}
	if !p.Has(id) {
		return Isolate(Plain(r.Code))
	}
	args := []string{"bar", p.bar(arg), "of", p.Code("base", arg["of"]), "by", p.members(arg["by"]), "out", p.members(arg["out"]),
		"to", p.Code("body", arg["to"])}
	for _, name := range []string{"yes", "base", "unknown", "present", "all", "left", "seats"} {
		n, _ := strconv.ParseInt(arg[name], 10, 64)
		args = append(args, name, p.Number(n))
	}
	s := p.Say(id, args...)
	if n := arg["unknown"]; n != "" && n != "0" {
		count, _ := strconv.ParseInt(n, 10, 64)
		s += " " + p.Say("part.unknown", "n", p.Number(count))
	}
	if w := arg["weight"]; w != "" {
		s += " " + p.Say("part.weight", "weight", Isolate(Plain(w)))
	}
	if c := arg["class"]; c != "" {
		s += " " + p.Say("part.class", "class", Isolate(Plain(c)))
	}
	return s
}

// bar says what a part asks for.
func (p *Printer) bar(arg map[string]string) string {
	n := arg["more_than"]
	id := "bar.more_than"
	if n == "" {
		n, id = arg["at_least"], "bar.at_least"
	}
	if whole, err := strconv.ParseInt(n, 10, 64); err == nil {
		n = p.Number(whole)
	}
	return p.Say(id, "n", Isolate(Plain(n)))
}

func (p *Printer) members(list string) string {
	ids := strings.Fields(list)
	if len(ids) == 0 {
		return p.Say("say.none")
	}
	for i, id := range ids {
		ids[i] = p.Member(id)
	}
	return p.List(ids)
}
