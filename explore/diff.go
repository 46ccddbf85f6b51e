package explore

import (
	"cmp"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"

	"mithaq/charter"
)

// What says what happened to a block or to a part of one.
type What string

// What can happen. A block is renamed where all of it is as it was but its name.
const (
	Added   What = "added"
	Removed What = "removed"
	Changed What = "changed"
	Renamed What = "renamed"
)

// A Block is what a change or a consequence is about. Article is the first source of a
// rule: the one that a finding would name.
type Block struct {
	Kind    string `json:"kind"` // of [BlockKinds]
	ID      string `json:"id"`   // "send_forces"; of a version "charter.2010", of a law "KG.forces_abroad"
	Since   string `json:"since,omitempty"`
	Article string `json:"article,omitempty"`
}

// A Change is one block in which two charters differ, with the fields that do. Of a block
// that was added or removed they are all that it states. The block is that of the second
// charter, and of the first where it is gone.
type Change struct {
	Block
	What   What    `json:"what"`
	Was    string  `json:"was,omitempty"` // the former name of what was renamed
	Fields []Field `json:"fields,omitempty"`
}

// Diff returns all that differs between two charters, kind by kind and name by name. It is
// empty only where both compile to the same bytes.
//
// Blocks of one kind, name and since are the same block, and so are those of one kind and
// name of which only the since differs. References that follow a renamed block are no
// changes of their own.
func Diff(a, b *charter.Charter) []Change {
	var out []Change
	for _, m := range match(a, b) {
		if c, differs := m.change(); differs {
			out = append(out, c)
		}
	}
	return out
}

// A block is a piece of a charter that has a place of its own.
type block struct {
	Block
	v reflect.Value
}

// blocksOf returns all blocks, kind by kind.
func blocksOf(c *charter.Charter) []block {
	v := reflect.ValueOf(c).Elem()
	out := []block{{Block{Kind: "charter", ID: c.ID}, v}}
	for i := range v.NumField() {
		if !v.Type().Field(i).IsExported() || v.Field(i).Kind() != reflect.Slice {
			continue
		}
		var inner []block
		for j := range v.Field(i).Len() {
			b := blockOf(v.Field(i).Index(j), "")
			out = append(out, b)
			for _, p := range parts(b.v.Type()) {
				if apart[p.name] == "" {
					continue
				}
				for k := range b.v.Field(p.index).Len() {
					inner = append(inner, blockOf(b.v.Field(p.index).Index(k), b.ID))
				}
			}
		}
		out = append(out, inner...)
	}
	return out
}

func blockOf(v reflect.Value, within string) block {
	b := block{Block{Kind: strings.ToLower(v.Type().Name()), ID: v.FieldByName("ID").String()}, v}
	if within != "" {
		b.ID = within + "." + b.ID
	}
	if l, ok := v.Interface().(charter.Law); ok {
		b.ID = l.Member + "." + l.ID
	}
	if g := v.FieldByName("Ground"); g.IsValid() && g.Type() == groundType {
		ground := g.Interface().(charter.Ground)
		b.Since, b.Article = ground.Since, ground.Article()
	}
	return b
}

// A matched pair is one block in both charters, or in one of them.
type matched struct {
	old, now *block
	renamed  renames
}

func (m *matched) change() (Change, bool) {
	w := walker{renamed: m.renamed}
	switch {
	case m.old == nil:
		w.whole(reflect.Zero(m.now.v.Type()), m.now.v)
		return Change{Block: m.now.Block, What: Added, Fields: w.fields}, true
	case m.now == nil:
		w.whole(m.old.v, reflect.Zero(m.old.v.Type()))
		return Change{Block: m.old.Block, What: Removed, Fields: w.fields}, true
	}
	w.whole(m.old.v, m.now.v)
	c := Change{Block: m.now.Block, What: Changed, Fields: w.fields}
	if m.old.Kind != "charter" && m.old.ID != m.now.ID {
		c.What, c.Was = Renamed, m.old.ID
		return c, true
	}
	return c, len(w.fields) > 0
}

// whole compares two blocks. Of the charter itself only what is no list of blocks.
func (w *walker) whole(a, b reflect.Value) {
	if a.Type() != reflect.TypeFor[charter.Charter]() {
		w.structs("", a, b)
		return
	}
	for _, p := range parts(a.Type()) {
		if a.Field(p.index).Kind() != reflect.Slice {
			w.walk(Field{Path: p.json, Name: p.name}, a.Field(p.index), b.Field(p.index))
		}
	}
}

// match pairs the blocks of two charters, in the order of kinds and names.
func match(a, b *charter.Charter) []matched {
	p := pairing{old: blocksOf(a), now: blocksOf(b), renamed: renames{}}
	p.to, p.from = make([]int, len(p.old)), make([]int, len(p.now))
	for i := range p.to {
		p.to[i] = -1
	}
	for j := range p.from {
		p.from[j] = -1
	}
	p.pair(func(x *block) string {
		if x.Kind == "charter" {
			return x.Kind
		}
		return x.Kind + " " + x.ID + " " + x.Since
	})
	p.pair(func(x *block) string { return x.Kind + " " + x.ID })
	p.rename()

	var out []matched
	for i := range p.old {
		m := matched{old: &p.old[i], renamed: p.renamed}
		if p.to[i] >= 0 {
			m.now = &p.now[p.to[i]]
		}
		out = append(out, m)
	}
	for j := range p.now {
		if p.from[j] < 0 {
			out = append(out, matched{now: &p.now[j], renamed: p.renamed})
		}
	}
	kinds := BlockKinds()
	slices.SortStableFunc(out, func(x, y matched) int {
		bx, by := x.block(), y.block()
		return cmp.Or(cmp.Compare(slices.Index(kinds, bx.Kind), slices.Index(kinds, by.Kind)),
			cmp.Compare(bx.ID, by.ID), cmp.Compare(bx.Since, by.Since))
	})
	return out
}

// A pairing is which block of one charter is which of the other.
type pairing struct {
	old, now []block
	to, from []int // the place of the other, or -1
	renamed  renames
}

// pair pairs blocks that are not paired yet and have the same key, in their order.
func (p *pairing) pair(key func(x *block) string) {
	places := map[string][]int{}
	for j := range p.now {
		if p.from[j] < 0 {
			k := key(&p.now[j])
			places[k] = append(places[k], j)
		}
	}
	for i := range p.old {
		if p.to[i] >= 0 {
			continue
		}
		k := key(&p.old[i])
		if list := places[k]; len(list) > 0 {
			p.to[i], p.from[list[0]] = list[0], i
			places[k] = list[1:]
		}
	}
}

// maxRenames bounds how far a renaming is followed: an office, the body that it sits in,
// the question that the body decides, the duty that the answer raises.
const maxRenames = 8

// rename finds what is left of one name on either side and is the other under a new name:
// all rules of that name, where several share it. A block that names one which was renamed
// may turn out to be as it was; so it looks again.
func (p *pairing) rename() {
	old, now := called(p.old), called(p.now)
	for range maxRenames {
		found := len(p.renamed)
		places := map[string][]string{} // what all blocks of a name say → the names
		for _, name := range slices.Sorted(maps.Keys(now)) {
			if old[name] == nil && p.from[now[name][0]] < 0 {
				if key := contents(p.now, now[name], nil); key != "" {
					places[key] = append(places[key], name)
				}
			}
		}
		for _, name := range slices.Sorted(maps.Keys(old)) {
			if now[name] != nil || p.to[old[name][0]] >= 0 {
				continue
			}
			key := contents(p.old, old[name], p.renamed)
			if key == "" || len(places[key]) == 0 {
				continue
			}
			is := now[places[key][0]]
			places[key] = places[key][1:]
			for n, i := range old[name] {
				p.to[i], p.from[is[n]] = is[n], i
			}
			p.renamed[name] = p.now[is[0]].ID
		}
		if len(p.renamed) == found {
			return
		}
	}
}

// called returns the places of the blocks of each kind and name. The charter itself has
// been paired.
func called(list []block) map[string][]int {
	out := map[string][]int{}
	for i := range list {
		if list[i].Kind != "charter" {
			out[list[i].Kind+" "+list[i].ID] = append(out[list[i].Kind+" "+list[i].ID], i)
		}
	}
	return out
}

// contents spells what all blocks of a name say, or nothing where one says too little.
func contents(list []block, places []int, r renames) string {
	var out []string
	for _, i := range places {
		c := content(&list[i], r)
		if c == "" {
			return ""
		}
		out = append(out, c)
	}
	return strings.Join(out, "\n")
}

// content spells all of a block but its name, with the new names of what it refers to. It
// is empty where there is too little to tell a block by.
func content(x *block, r renames) string {
	var w walker
	w.whole(reflect.Zero(x.v.Type()), x.v)
	if len(w.fields) == 0 {
		return ""
	}
	for i := range w.fields {
		f := &w.fields[i]
		switch v := f.New.(type) {
		case string:
			f.New = r.of(groups[f.Name], v)
		case []string:
			list := slices.Clone(v)
			for i := range list {
				list[i] = r.of(groups[f.Name], list[i])
			}
			if !slices.Contains(ordered, f.Name) {
				slices.Sort(list)
			}
			f.New, f.Added = list, nil
		}
	}
	outer, last := "", x.ID
	if i := strings.LastIndexByte(x.ID, '.'); i >= 0 {
		outer, last = x.ID[:i], x.ID[i+1:]
	}
	key := x.Kind + " " + r.of("instrument", outer)
	if x.Kind == "version" {
		key += "." + last // two versions may have nothing but their names
	}
	return key + " " + spelled(w.fields)
}

func (m *matched) block() *block {
	if m.now == nil {
		return m.old
	}
	return m.now
}

// renames are the new names of blocks by kind and former name.
type renames map[string]string

// of returns what a name of a group is called in the second charter.
func (r renames) of(group, name string) string {
	if len(r) == 0 {
		return name
	}
	if group == "trigger" {
		kind, rest, _ := strings.Cut(name, ".")
		if id, event, ok := strings.Cut(rest, "."); ok && (kind == "appeal" || kind == "question" || kind == "agreement") {
			return kind + "." + r.of(kind, id) + "." + event
		}
	}
	if group == "line" {
		group = "resource" // a kind that is built in is never renamed
	}
	if to, ok := r[group+" "+name]; ok {
		return to
	}
	return name
}

// spelled is a spelling by which two values can be told to be the same.
func spelled(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error() // nothing in a charter is such
	}
	return string(b)
}
