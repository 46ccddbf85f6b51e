package founding

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"mithaq/canon"
	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/hcl"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// A Founding is what a founding file states: a genesis that nobody has signed, and the
// edition of the charter that it names.
type Founding struct {
	Genesis record.Genesis
	Edition record.Edition
	charter *charter.Charter
}

// Load reads a founding file. Everything that the file names beside itself (the charter's
// folder, files with public keys) lies in fsys too. The credentials of those who found,
// keep and witness have to hold now. The error is a [Problems] where the file could be
// read.
func Load(fsys fs.FS, name string, now words.Instant) (*Founding, error) {
	l, err := open(fsys, name)
	if err != nil {
		return nil, err
	}
	blocks := l.blocks("a founding", "pact", "member", "credential")
	if len(blocks["pact"]) != 1 {
		if len(blocks["pact"]) > 1 {
			l.bad(blocks["pact"][1].DefRange(), "found each pact with a file of its own", "a founding has one pact, and this is the second")
		} else if len(l.problems) == 0 {
			l.bad(l.body.Range(), `begin with: pact "label" { … }`, "has no pact block")
		}
		return nil, l.end()
	}
	f := &Founding{}
	p := blocks["pact"][0]
	f.Genesis.Label = p.id
	f.Genesis.Mode = record.Mode(p.oneOf("mode", []string{string(record.Live), string(record.Exercise)}))
	f.Genesis.Name = p.text("name")
	var broken Problems
	if broken, err = l.edition(p, f); err != nil {
		return nil, err
	}
	var roll []member.Entry
	for _, b := range blocks["member"] {
		roll = append(roll, b.entry(f.charter))
	}
	if len(roll) == 0 {
		l.bad(p.DefRange(), `add member "…" { … }`, "%s has no member on its roll", p.name)
	}
	creds := &credentials{charter: f.charter, roll: roll, now: now}
	for _, b := range blocks["credential"] {
		creds.read(b)
	}
	creds.parts(p, &f.Genesis)
	if len(l.problems)+len(broken) > 0 {
		l.problems.sort()
		return nil, append(l.problems, broken...)
	}
	if f.Genesis.Members, err = canon.Marshal(roll); err != nil {
		return nil, err
	}
	// What is written here by itself is judged once more by those who will judge it for
	// ever: nothing may come to light when all have signed.
	d, err := New(f, strings.Repeat("0", 32))
	if err == nil {
		err = d.Takes(now)
	}
	if err != nil {
		l.bad(p.DefRange(), "", "%s cannot be founded like this: %v", p.name, err)
		return nil, l.end()
	}
	return f, nil
}

func (l *loader) end() error {
	l.problems.sort()
	return l.problems
}

// edition compiles the charter that the pact names. What is wrong with the charter
// itself comes back beside the problems of the file.
func (l *loader) edition(p *block, f *Founding) (Problems, error) {
	name := p.str("charter")
	if name == "" || p.failed["charter"] {
		return nil, nil
	}
	var texts []hcl.Text
	var err error
	dir := path.Clean(name)
	if builtin.Files(name) != nil {
		f.charter, texts, err = builtin.Load(name)
	} else if !fs.ValidPath(dir) {
		p.mistake("charter", "put the folder beside this file and name it so", "%s is no folder beside this file", quote(name))
		return nil, nil
	} else {
		f.charter, texts, err = hcl.Load(l.fsys, dir)
	}
	var faults *hcl.Error
	switch {
	case errors.As(err, &faults):
		var broken Problems
		for _, d := range faults.Diagnostics {
			broken = append(broken, Problem{Text: d.String(), whole: true})
		}
		return broken, nil
	case errors.Is(err, fs.ErrNotExist):
		hint := didYouMean(name, builtin.Names())
		if hint == "" {
			hint = "write one that is built in, " + builtin.Listed() + ", or make the folder"
		}
		p.mistake("charter", hint, "%s is neither built in nor a folder beside this file", quote(name))
		return nil, nil
	case err != nil:
		return nil, err
	}
	f.Edition = record.Edition{Name: f.charter.ID, Texts: []record.CharterText{}}
	for _, t := range texts {
		f.Edition.Texts = append(f.Edition.Texts, record.CharterText{File: t.File, Text: t.Text})
	}
	f.Edition.Compiled, err = f.charter.Compile()
	return nil, err
}

// entry reads a line of the roll.
func (b *block) entry(c *charter.Charter) member.Entry {
	e := member.Entry{ID: b.id}
	if expr := b.attr("name"); expr != nil {
		e.Name = words.Name{Original: b.str("original"), In: b.entries("name", expr, `spellings by language: { ru = "…", en = "…" }`)}
		if err := e.Name.Check(); err != nil && !b.failed["name"] && !b.failed["original"] {
			b.mistake("name", "", "cannot stand: %v", err)
		}
	}
	var seat words.Offset
	var instruments []string
	if c != nil {
		seat = c.Seat.Offset
		for _, in := range c.Instruments {
			instruments = append(instruments, in.ID)
		}
	}
	for _, expr := range b.items("party") {
		v := b.entries("party", expr, `bindings such as { instrument = "treaty", from = "1994-04-20" }`)
		from, ok := instant(v["from"], seat)
		switch i := v["instrument"]; {
		case b.failed["party"]:
		case len(v) != 2 || i == "":
			b.wrongAt("party", expr.Range(), "", `wants { instrument = "…", from = "…" }`)
		case !ok:
			b.wrongAt("party", expr.Range(), "", `from %s is no date and no time with its offset`, quote(v["from"]))
		case c != nil && !slices.Contains(instruments, i):
			b.wrongAt("party", expr.Range(), didYouMean(i, instruments), "names %s, an instrument that this charter does not have", quote(i))
		case slices.ContainsFunc(e.Party, func(o member.Binding) bool { return o.Instrument == i }):
			b.wrongAt("party", expr.Range(), "", "names the instrument %s twice", quote(i))
		default:
			e.Party = append(e.Party, member.Binding{Instrument: i, From: from})
		}
	}
	for _, expr := range b.items("codes") {
		e.Codes = append(e.Codes, b.code(expr, seat))
	}
	return e
}

func (b *block) code(expr hclsyntax.Expression, seat words.Offset) member.Code {
	v := b.entries("codes", expr, `codes such as { system = "iso3166-1", code = "KZ" }`)
	c := member.Code{System: v["system"], Code: v["code"]}
	if b.failed["codes"] {
		return c
	}
	if c.System == "" || c.Code == "" {
		b.wrongAt("codes", expr.Range(), "", `wants { system = "…", code = "…" }`)
	}
	for _, name := range slices.Sorted(maps.Keys(v)) {
		known := []string{"system", "code", "from", "until"}
		if !slices.Contains(known, name) {
			b.wrongAt("codes", expr.Range(), didYouMean(name, known), "has no field %s", quote(name))
		}
	}
	for _, name := range []string{"from", "until"} {
		at, ok := instant(v[name], seat)
		if v[name] != "" && !ok {
			b.wrongAt("codes", expr.Range(), "", "%s %s is no date and no time with its offset", name, quote(v[name]))
		}
		if name == "from" {
			c.From = at
		} else {
			c.Until = at
		}
	}
	return c
}

// LoadCredential reads a file that holds one credential block and nothing else: a keeper
// to be. Its office stands in the charter, its member on the roll.
func LoadCredential(fsys fs.FS, name string, c *charter.Charter, roll []member.Entry, now words.Instant) (record.Credential, error) {
	l, err := open(fsys, name)
	if err != nil {
		return record.Credential{}, err
	}
	blocks := l.blocks("the file of a credential", "credential")["credential"]
	if len(blocks) != 1 && len(l.problems) == 0 {
		l.bad(l.body.Range(), `write credential "…" { … }`, "holds %d credentials, want one", len(blocks))
	}
	creds := &credentials{charter: c, roll: roll, now: now}
	for _, b := range blocks {
		creds.read(b)
	}
	if len(creds.list) == 1 && len(l.problems) == 0 {
		creds.keeps(creds.list[0].block, creds.list[0])
		creds.holds(creds.list[0], "the new keeper")
	}
	if len(l.problems) > 0 {
		return record.Credential{}, l.end()
	}
	return creds.list[0].Credential, nil
}

func plural(n int, what string) string {
	if n == 1 {
		return "one " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
