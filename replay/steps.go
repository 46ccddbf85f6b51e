package replay

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"mithaq/canon"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"
)

// The types that blocks of their own stand for.
const (
	personType = "member.person/1"
	sourceType = "situation.source/1"
	openType   = "crisis.open/1"
)

// steps reads the blocks of one file, in their order.
func (l *loader) steps(file string) {
	body := l.parsed[slices.Index(l.files, file)]
	for _, a := range sorted(body.Attributes) {
		l.fault(a.NameRange, "", "%q stands outside of any block", a.Name)
	}
	heads := 0
	for _, raw := range body.Blocks {
		if raw.Type == "case" {
			if heads++; heads > 1 || file != l.files[0] {
				l.fault(raw.TypeRange, "", "a case has one case block, in its first file")
			}
			continue
		}
		b, ok := l.open(raw)
		if b == nil {
			continue
		}
		if raw.Type != "expect" && raw.Type != "member" {
			// The label is taken even by a block with a fault, so that one fault is
			// not reported again by everyone who cites it.
			label := raw.Type + "." + b.label
			if _, taken := l.labels[label]; taken {
				l.fault(b.at(), "", "%s %q stands here a second time", raw.Type, b.label)
			}
			l.labels[label] = 0
		}
		if ok {
			map[string]func(*block){
				"member": l.member, "person": l.person, "source": l.source,
				"open": l.opening, "act": l.act, "expect": l.expect,
			}[raw.Type](b)
		}
	}
}

func (l *loader) add(b *block, a *ActStep) {
	l.c.Steps = append(l.c.Steps, Step{Place: place(b.TypeRange), Label: b.Type + "." + b.label, Kind: Act, Act: a})
}

// name reads the fields name and original.
func (l *loader) name(b *block) (n words.Name, ok bool) {
	ok = l.decode(b.attr("name"), &n.In, nil)
	if e := b.attr("original"); e != nil {
		ok = l.decode(e, &n.Original, nil) && ok
		if _, found := n.In[n.Original]; ok && !found {
			l.fault(e.Range(), "", "the name has no spelling in %q, which is said to be the original", n.Original)
			ok = false
		}
	}
	return n, ok
}

func (l *loader) member(b *block) {
	e := member.Entry{ID: b.label}
	var ok bool
	if e.Name, ok = l.name(b); !ok {
		return
	}
	if x := b.attr("codes"); x != nil && !l.decode(x, &e.Codes, nil) {
		return
	}
	if x := b.attr("party"); x != nil {
		since := map[string]words.Instant{}
		if !l.decode(x, &since, nil) {
			return
		}
		for _, in := range slices.Sorted(maps.Keys(since)) {
			e.Party = append(e.Party, member.Binding{Instrument: in, From: since[in]})
		}
	}
	if slices.ContainsFunc(l.c.Members, func(m member.Entry) bool { return m.ID == e.ID }) {
		l.fault(b.at(), "", "member %q stands here a second time", b.label)
		return
	}
	l.c.Members = append(l.c.Members, e)
}

func (l *loader) person(b *block) {
	if n, ok := l.name(b); ok {
		if raw, ok := l.body(b, personType, map[string]any{"label": b.label, "name": n}); ok {
			l.add(b, &ActStep{Type: personType, OnPact: true, Body: raw})
		}
	}
}

func (l *loader) source(b *block) {
	from, to, ok := l.day(b.attr("published"))
	if !ok {
		return
	}
	said := map[string]any{"label": b.label}
	for _, n := range []string{"outlet", "url", "file", "language", "grade"} {
		if e := b.attr(n); e != nil {
			var s string
			ok = l.decode(e, &s, nil) && ok
			said[n] = s
		}
	}
	if e := b.attr("text"); e != nil {
		var t words.Text
		ok = l.decode(e, &t, nil) && l.checked(e, t.Check) && ok
		said["text"] = t
	}
	if !ok {
		return
	}
	raw, ok := l.body(b, sourceType, said)
	if !ok {
		return
	}
	l.labels["source."+b.label] = to
	l.add(b, &ActStep{Type: sourceType, OnPact: true, Body: raw, Happened: words.Window{From: from, To: to}, Known: to})
}

func (l *loader) opening(b *block) {
	l.opened = true
	said := map[string]any{"label": b.label}
	var title words.Text
	ok := l.decode(b.attr("title"), &title, nil) && l.checked(b.attr("title"), title.Check)
	said["title"] = title
	if e := b.attr("member"); e != nil {
		var m string
		ok = l.decode(e, &m, nil) && ok
		said["member"] = m
		l.named = append(l.named, reference{"member." + m, e.Range()})
	}
	a, headed := l.header(b)
	if !ok || !headed {
		return
	}
	if a.Body, ok = l.body(b, openType, said); ok {
		a.Type, a.OnPact = openType, true
		l.add(b, a)
	}
}

var typeForm = regexp.MustCompile(`^[a-z][a-z_]*\.[a-z][a-z_]*$`)

func (l *loader) act(b *block) {
	a, ok := l.header(b)
	name := b.Labels[0]
	a.Type = name + "/1"
	blank, known := l.bodies(a.Type)
	if !known || !typeForm.MatchString(name) {
		var names []string
		for _, t := range l.types {
			t, _, _ = strings.Cut(t, "/")
			names = append(names, t)
		}
		l.fault(b.LabelRanges[0], didYouMean(name, names), "there is no type of act %.80q", name)
		return
	}
	expr := b.attr("body")
	if !l.decode(expr, blank, &a.Body) || !l.checked(expr, blank.Check) {
		return
	}
	l.names(expr)
	if e := b.attr("on"); e != nil {
		var on string
		if !l.decode(e, &on, nil) {
			return
		}
		if a.OnPact = on == record.OnPact; !a.OnPact {
			l.fault(e.Range(), "", "an act is on %q, or, without this field, on the crisis", record.OnPact)
			return
		}
	} else if !l.opened {
		l.fault(b.at(), `write on = "pact", or put it after the open block`, "no crisis is open yet that act %q could belong to", b.label)
		return
	}
	if ok {
		l.add(b, a)
	}
}

var refForm = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$`)

// header reads what all acts have in common.
func (l *loader) header(b *block) (*ActStep, bool) {
	a := &ActStep{}
	if l.c.Mode == record.Exercise {
		ok := l.instant(b.attr("at"), &a.At)
		if ok && a.At < l.last {
			l.fault(b.attr("at").Range(), "", "is before what stands above it: an exercise is acted out in its order")
			ok = false
		}
		l.last = max(l.last, a.At)
		if e := b.attr("refused"); e != nil {
			ok = l.decode(e, &a.Refused, nil) && ok
			if ok && !refForm.MatchString(a.Refused) {
				l.fault(e.Range(), "", "%.80q is not the code of a reason such as floor.breached", a.Refused)
				ok = false
			}
		}
		return a, l.rests(b, a) && ok
	}
	var ok bool
	a.Happened, ok = l.window(b)
	sources, found := l.references(b.attr("source"), "source")
	ok = ok && found
	if found && len(sources) == 0 {
		l.fault(b.attr("source").Range(), "", "every act has a source")
		ok = false
	}
	a.Known = words.Never
	for _, s := range sources {
		a.Cites = append(a.Cites, Cite{As: "source", Label: s})
		a.Known = min(a.Known, l.labels[s])
	}
	if e := b.attr("known"); e != nil {
		_, to, dated := l.day(e)
		a.Known, ok = to, ok && dated
	}
	return a, l.rests(b, a) && ok
}

// rests reads what an act rests on, and whose it is.
func (l *loader) rests(b *block, a *ActStep) bool {
	ok := true
	for _, as := range []string{"answers", "corrects"} {
		labels, found := l.references(b.attr(as), "act", "open")
		ok = ok && found
		for _, s := range labels {
			a.Cites = append(a.Cites, Cite{As: as, Label: s})
		}
	}
	if e := b.attr("under"); e != nil {
		var refs []string
		ok = l.decode(e, &refs, nil) && ok
		for _, r := range refs {
			if !refForm.MatchString(r) {
				l.fault(e.Range(), "", "%.80q is not a reference into the charter such as treaty.art4", r)
				ok = false
			}
			a.Cites = append(a.Cites, Cite{As: "authority", Ref: r})
		}
	}
	if e := b.attr("of"); e != nil {
		ok = l.decode(e, &a.Of, nil) && ok
		l.names(e)
	}
	return ok
}

// body makes the body of an act from what a block of its own says.
func (l *loader) body(b *block, actType string, said map[string]any) (canon.Raw, bool) {
	blank, known := l.bodies(actType)
	if !known {
		l.fault(b.TypeRange, "", "there is no type of act %q", actType)
		return nil, false
	}
	raw, err := canon.Marshal(said)
	if err == nil {
		err = canon.Unmarshal(raw, blank)
	}
	if err == nil {
		err = blank.Check()
	}
	if err != nil {
		l.fault(b.at(), "", "%v", err)
		return nil, false
	}
	return raw, true
}
