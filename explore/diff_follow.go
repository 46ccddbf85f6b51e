package explore

import (
	"cmp"
	"maps"
	"slices"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

// A Consequence is what follows from the difference of two charters. Code says what; the
// fields that its comment names are set. Where the charters hold from date to date, From
// and Until say in which time it is so: without From ever since, without Until for ever. What is
// said of a text has no time.
type Consequence struct {
	Code string `json:"code"` // of [ConsequenceCodes]
	Block

	Offices    []string        `json:"offices,omitempty"`
	On         []string        `json:"on,omitempty"` // appeals, questions or bodies
	Acts       []string        `json:"acts,omitempty"`
	Appeals    []string        `json:"appeals,omitempty"`
	Member     string          `json:"member,omitempty"` // whose office alone it is
	Was        string          `json:"was,omitempty"`
	Now        string          `json:"now,omitempty"`
	WasDue     *charter.When   `json:"was_due,omitempty"`
	NowDue     *charter.When   `json:"now_due,omitempty"`
	Procedural bool            `json:"procedural,omitempty"` // of questions of procedure only
	Example    []rule.Position `json:"example,omitempty"`    // what seats say, for which the outcome is another
	Rest       []Block         `json:"rest,omitempty"`       // the rules that rest on it
	From       words.Instant   `json:"from,omitempty"`
	Until      words.Instant   `json:"until,omitempty"`
}

// The codes of consequences.
const (
	MayDo           = "may"              // an office may do Acts
	MayDoNot        = "may_not"          // it may not do them any more
	MayAppeal       = "may_appeal"       // Offices may make an appeal; or an office may make those On
	MayNotAppeal    = "may_not_appeal"   //
	MayPut          = "may_put"          // Offices may put a question; or an office may put those On
	MayNotPut       = "may_not_put"      //
	MaySit          = "may_sit"          // Offices may speak for a seat in a body; or an office may in those On
	MayNotSit       = "may_not_sit"      //
	MaySay          = "may_say"          // Offices may do Acts under an agreement
	MaySayNot       = "may_not_say"      //
	StandsIn        = "stands_in"        // an office stands in for Offices while nobody holds them
	StandsInNot     = "stands_in_not"    //
	Transcribes     = "transcribes"      // an office signs for sources
	TranscribesNot  = "transcribes_not"  //
	Registers       = "registers"        // an office signs for what was received
	RegistersNot    = "registers_not"    //
	Easier          = "easier"           // whatever adopted a question still does, and Example does too
	Harder          = "harder"           // whatever adopts it did before, and Example does no more
	Otherwise       = "otherwise"        // something adopts it that did not, and something does not that did
	RuleKnown       = "rule_known"       // how it is decided had not been read, and is now known
	RuleUnknown     = "rule_unknown"     //
	DecidedBy       = "decided_by"       // by the body Now, no longer by the body Was
	NeedsAppeal     = "needs"            // it cannot be put without one of Appeals; before it could
	NeedsNoAppeal   = "needs_not"        //
	DutyNew         = "duty_new"         // due when NowDue says
	DutyGone        = "duty_gone"        // was due when WasDue says
	DutyTime        = "duty_time"        // was due by one, is due by the other
	DutyOwner       = "duty_owner"       // was owed by the role Was, is owed by the role Now
	BeginUnverified = "begin_unverified" // its text counts as read no more
	StopUnverified  = "stop_unverified"  //
	SourceChanged   = "source_changed"   // what a source provides is told in other words; Rest rely on it
)

// ConsequenceCodes lists the codes of consequences in the order in which they come.
var ConsequenceCodes = []string{
	MayDo, MayDoNot, MayAppeal, MayNotAppeal, MayPut, MayNotPut, MaySit, MayNotSit, MaySay, MaySayNot, StandsIn, StandsInNot,
	Transcribes, TranscribesNot, Registers, RegistersNot,
	Easier, Harder, Otherwise, RuleKnown, RuleUnknown, DecidedBy, NeedsAppeal, NeedsNoAppeal,
	DutyNew, DutyGone, DutyTime, DutyOwner, BeginUnverified, StopUnverified, SourceChanged,
}

// Follow returns what follows from the difference of two charters: in the order of
// [ConsequenceCodes], then by name, then by time.
func Follow(a, b *charter.Charter) []Consequence {
	renamed := renames{}
	for _, m := range match(a, b) {
		renamed = m.renamed // of all pairs the same
	}
	starts := append(a.Spans(), b.Spans()...)
	starts = append(starts, 0)
	slices.Sort(starts)
	starts = slices.Compact(starts)

	var all []Consequence
	for i, at := range starts {
		f := follower{a: a.At(at), b: b.At(at), renamed: renamed}
		f.powers()
		f.questions()
		f.duties()
		next := words.Instant(0)
		if i+1 < len(starts) {
			next = starts[i+1]
		}
		for j := range f.out {
			c := &f.out[j]
			c.From, c.Until = at, next
			slices.Sort(c.Offices)
			slices.Sort(c.On)
		}
		all = append(all, f.out...)
	}
	all = merge(all)
	whole := follower{a: a, b: b, renamed: renamed}
	whole.texts()
	all = append(all, whole.out...)
	slices.SortStableFunc(all, func(x, y Consequence) int {
		return cmp.Or(cmp.Compare(slices.Index(ConsequenceCodes, x.Code), slices.Index(ConsequenceCodes, y.Code)),
			cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.ID, y.ID), cmp.Compare(x.Member, y.Member), cmp.Compare(x.From, y.From))
	})
	return all
}

// merge makes one of consequences that are the same from one time to the next.
func merge(list []Consequence) []Consequence {
	var out []Consequence
	last := map[string]int{} // what is said, without its time → its place in out
	for _, c := range list {
		bare := c
		bare.From, bare.Until = 0, 0
		key := spelled(bare)
		if i, ok := last[key]; ok && out[i].Until == c.From && c.From != 0 {
			out[i].Until = c.Until
			continue
		}
		last[key] = len(out)
		out = append(out, c)
	}
	return out
}

// A follower compares two charters as they hold at one time.
type follower struct {
	a, b    *charter.Charter
	renamed renames
	out     []Consequence
}

func (f *follower) add(c Consequence) { f.out = append(f.out, c) }

// about is the block of a rule. In the first charter it has the name that it has in the second.
func about(kind, id string, g *charter.Ground) Block {
	return Block{Kind: kind, ID: id, Since: g.Since, Article: g.Article()}
}

// An authority is an act that an office may do on its own signature. On is the appeal that it
// makes, the question that it puts, the body in which it takes a position, the agreement in
// which it says a part.
type authority struct {
	office, member, act string
	on                  string
}

// A powered list is who may do what, with the block that says so.
type powered struct {
	list   []authority
	block  map[authority]Block
	office map[string]Block
	can    map[authority]bool // offices and the acts of theirs that are done on something
}

func (p *powered) add(x authority, b Block) {
	if _, has := p.block[x]; !has {
		p.list, p.block[x] = append(p.list, x), b
	}
}

// bound are the acts whose power comes from two places: the office may do them at all,
// and the appeal, question, body or agreement admits the office.
var bound = append([]string{"council.appeal", "council.question", "council.position"}, slices.Sorted(maps.Keys(saying))...)

// powersOf works out who may do what, as acts are judged. name gives what a block is
// called in the second charter.
func powersOf(c *charter.Charter, name func(kind, id string) string) powered {
	p := powered{block: map[authority]Block{}, office: map[string]Block{}, can: map[authority]bool{}}
	admits := func(act, kind, id string, g *charter.Ground, offices []string) {
		id = name(kind, id)
		for i := range c.Offices {
			o := &c.Offices[i]
			if slices.Contains(o.May, act) && (offices == nil || slices.Contains(offices, o.ID)) {
				p.add(authority{name("office", o.ID), o.Member, act, id}, about(kind, id, g))
			}
		}
	}
	for i := range c.Offices {
		o := &c.Offices[i]
		id := name("office", o.ID)
		at := about("office", id, &o.Ground)
		p.office[id] = at
		for _, act := range o.May {
			if slices.Contains(bound, act) {
				p.can[authority{office: id, act: act}] = true
				continue
			}
			p.add(authority{id, o.Member, act, ""}, at)
		}
		for _, d := range o.Deputies {
			p.add(authority{name("office", d), "", StandsIn, id}, at)
		}
		if o.Transcribes {
			p.add(authority{id, o.Member, Transcribes, ""}, at)
		}
		if o.Registers {
			p.add(authority{id, o.Member, Registers, ""}, at)
		}
	}
	for i := range c.Appeals {
		k := &c.Appeals[i]
		admits("council.appeal", "appeal", k.ID, &k.Ground, append([]string{}, k.By...))
	}
	for i := range c.Questions {
		k := &c.Questions[i]
		admits("council.question", "question", k.ID, &k.Ground, orAny(k.Opened))
	}
	for i := range c.Bodies {
		k := &c.Bodies[i]
		admits("council.position", "body", k.ID, &k.Ground, orAny(k.Sits))
	}
	for i := range c.Agreements {
		k := &c.Agreements[i]
		for _, act := range slices.Sorted(maps.Keys(saying)) {
			by := []string{} // nobody, where the agreement has none of the parts
			for _, part := range k.Parts {
				if slices.Contains(saying[act], part.ID) {
					by = append(by, part.By...)
				}
			}
			admits(act, "agreement", k.ID, &k.Ground, by)
		}
	}
	return p
}

// orAny returns a list of offices, or nil for any where it names none.
func orAny(offices []string) []string {
	if len(offices) == 0 {
		return nil
	}
	return offices
}

func (f *follower) powers() {
	was := powersOf(f.a, f.renamed.of)
	now := powersOf(f.b, func(_, id string) string { return id })
	f.compare(&was, &now, true)
	f.compare(&now, &was, false)
}

// compare tells the powers that are in one list and not in the other, those of one kind
// together.
func (f *follower) compare(without, with *powered, won bool) {
	say := func(yes, no string) string {
		if won {
			return yes
		}
		return no
	}
	place := map[string]int{}
	group := func(key string, c Consequence) *Consequence {
		i, ok := place[key]
		if !ok {
			i = len(f.out)
			place[key] = i
			f.add(c)
		}
		return &f.out[i]
	}
	for _, p := range with.list {
		if _, both := without.block[p]; both {
			continue
		}
		b := with.block[p]
		one := Consequence{Block: b, Member: p.member}
		code := ""
		switch p.act {
		case "council.appeal":
			code = say(MayAppeal, MayNotAppeal)
		case "council.question":
			code = say(MayPut, MayNotPut)
		case "council.position":
			code = say(MaySit, MayNotSit)
		case StandsIn:
			one.Code = say(StandsIn, StandsInNot)
			one.Block = Block{Kind: "office", ID: p.office, Article: b.Article}
			c := group(one.Code+p.office, one)
			c.Offices = append(c.Offices, p.on)
			continue
		case Transcribes:
			one.Code = say(Transcribes, TranscribesNot)
			f.add(one)
			continue
		case Registers:
			one.Code = say(Registers, RegistersNot)
			f.add(one)
			continue
		default:
			office := with.office[p.office]
			if saying[p.act] != nil && without.can[authority{office: p.office, act: p.act}] {
				// It may do such acts, and now does, or no longer does, under this agreement.
				one.Code, one.Acts = say(MaySay, MaySayNot), []string{p.act}
				c := group(one.Code+b.ID+" "+p.act+" "+p.member, one)
				c.Offices = append(c.Offices, p.office)
				continue
			}
			one.Code, one.Block = say(MayDo, MayDoNot), office
			c := group(one.Code+office.ID+" "+p.member, one)
			if !slices.Contains(c.Acts, p.act) {
				c.Acts = append(c.Acts, p.act)
			}
			continue
		}
		one.Code = code
		if office := with.office[p.office]; !without.can[authority{office: p.office, act: p.act}] {
			// The office as such gained or lost the act: told once for all that it is done on.
			one.Block = office
			c := group(one.Code+" office "+p.office+" "+p.member, one)
			c.On = append(c.On, p.on)
			continue
		}
		c := group(one.Code+b.Kind+" "+b.ID+" "+p.member, one)
		c.Offices = append(c.Offices, p.office)
	}
}

// duties tells what is owed that was not, and what has another time or another owner.
func (f *follower) duties() {
	was := map[string]*charter.Duty{}
	for i := range f.a.Duties {
		d := &f.a.Duties[i]
		was[f.renamed.of("duty", d.ID)] = d
	}
	now := map[string]bool{}
	for i := range f.b.Duties {
		d := &f.b.Duties[i]
		now[d.ID] = true
		at := about("duty", d.ID, &d.Ground)
		old := was[d.ID]
		if old == nil {
			f.add(Consequence{Code: DutyNew, Block: at, Now: d.Owes, NowDue: &d.When})
			continue
		}
		if old.When != d.When {
			f.add(Consequence{Code: DutyTime, Block: at, WasDue: &old.When, NowDue: &d.When})
		}
		if old.Owes != d.Owes {
			f.add(Consequence{Code: DutyOwner, Block: at, Was: old.Owes, Now: d.Owes})
		}
	}
	for i := range f.a.Duties {
		d := &f.a.Duties[i]
		if id := f.renamed.of("duty", d.ID); !now[id] {
			f.add(Consequence{Code: DutyGone, Block: about("duty", id, &d.Ground), Was: d.Owes, WasDue: &d.When})
		}
	}
}

// texts tells which texts count as read that did not, and which rules rest on a source of
// which something else is told.
func (f *follower) texts() {
	var rest map[string][]Block
	for _, m := range match(f.a, f.b) {
		if m.old == nil || m.now == nil {
			continue
		}
		switch was, is := unverified(m.old), unverified(m.now); {
		case is && !was:
			f.add(Consequence{Code: BeginUnverified, Block: m.now.Block})
		case was && !is:
			f.add(Consequence{Code: StopUnverified, Block: m.now.Block})
		}
		if m.now.Kind != "source" {
			continue
		}
		var w walker
		w.walk(Field{}, m.old.v.FieldByName("Gist"), m.now.v.FieldByName("Gist"))
		if len(w.fields) == 0 {
			continue
		}
		if rest == nil {
			rest = resting(f.b)
		}
		f.add(Consequence{Code: SourceChanged, Block: m.now.Block, Rest: rest[m.now.ID]})
	}
}

// resting returns the rules that rest on each source.
func resting(c *charter.Charter) map[string][]Block {
	out := map[string][]Block{}
	for _, b := range blocksOf(c) {
		g, _ := groundOf(&b)
		for _, s := range g.Sources {
			out[s] = append(out[s], b.Block)
		}
	}
	return out
}

func groundOf(b *block) (charter.Ground, bool) {
	if v := b.v.FieldByName("Ground"); v.IsValid() && v.Type() == groundType {
		return v.Interface().(charter.Ground), true
	}
	return charter.Ground{}, false
}

func unverified(b *block) bool {
	if g, ok := groundOf(b); ok {
		return g.Unverified
	}
	v := b.v.FieldByName("Unverified")
	return v.IsValid() && v.Bool()
}
