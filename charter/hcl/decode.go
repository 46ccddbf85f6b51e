package hcl

import (
	"slices"

	"mithaq/charter"
	"mithaq/words"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// decode fills the charter from the blocks of all files: first the charter block,
// whose seat and language the others lean on, then the instruments, then the rest.
func (l *loader) decode(blocks []*hclsyntax.Block, where string, whole bool) {
	ranks := [3][]*hclsyntax.Block{}
	for _, b := range blocks {
		switch {
		case !slices.Contains(kinds, b.Type):
			l.bad(b.TypeRange, didYouMean(b.Type, kinds), "a charter has no block %s", quote(b.Type))
		case b.Type == "charter":
			ranks[0] = append(ranks[0], b)
		case b.Type == "instrument":
			ranks[1] = append(ranks[1], b)
		default:
			ranks[2] = append(ranks[2], b)
		}
	}
	if len(ranks[0]) == 0 && whole {
		l.diagnostics = append(l.diagnostics, Diagnostic{File: where, Message: "has no charter block, which names the pact and its seat",
			Hint: `add charter "…" { … }`})
		l.failed[key("charter", "")], l.failed[key("charter.seat", "")] = true, true
	}
	for _, rank := range ranks {
		for _, src := range rank {
			if b := l.open(src); b != nil {
				l.block(b)
			}
		}
	}
}

func (l *loader) block(b *block) {
	c, id := l.c, ""
	if n := len(b.src.Labels); n > 0 {
		id = b.src.Labels[n-1]
	}
	switch b.src.Type {
	case "charter":
		l.charter(b, id)
	case "instrument":
		c.Instruments = append(c.Instruments, charter.Instrument{ID: id, Name: b.text("name"), Constitutes: b.flag("constitutes")})
	case "version":
		l.version(b, id)
	case "source":
		l.source(b, id)
	case "office":
		c.Offices = append(c.Offices, charter.Office{ID: id, Of: b.ref("of", ""), Member: b.str("member"), Name: b.text("name"),
			May: b.refs("may", ""), Deputies: b.refs("deputies", "office."), Transcribes: b.flag("transcribes"), Registers: b.flag("registers"), Ground: b.ground()})
	case "body":
		c.Bodies = append(c.Bodies, charter.Body{ID: id, Name: b.text("name"), Seats: b.ref("seats", ""), Roll: b.roll(),
			Sits: b.refs("sits", "office."), Chair: b.ref("chair", "office."), Ground: b.ground()})
	case "appeal":
		c.Appeals = append(c.Appeals, charter.Appeal{ID: id, By: b.refs("by", "office."), Is: b.text("name"), Lapses: b.length("lapses"), Ground: b.ground()})
	case "question":
		c.Questions = append(c.Questions, b.question(id))
	case "gate":
		c.Gates = append(c.Gates, b.gate(id))
	case "resource":
		c.Resources = append(c.Resources, charter.Resource{ID: id, Name: b.text("name"), Ground: b.ground()})
	case "agreement":
		c.Agreements = append(c.Agreements, b.agreement(id))
	case "law":
		chambers, unknown := b.chambers()
		c.Laws = append(c.Laws, charter.Law{ID: id, Member: b.src.Labels[0], Name: b.text("name"), Body: b.text("body"),
			Chambers: chambers, Unknown: unknown, Ground: b.ground()})
	case "duty":
		c.Duties = append(c.Duties, charter.Duty{ID: id, Name: b.text("name"), On: b.ref("on", ""), Owes: b.ref("owes", ""),
			When: b.when("when"), MetBy: b.refs("met_by", ""), MetForAll: b.refs("met_for_all", ""), Every: b.period("every"), Ends: b.refs("ends", ""),
			WaivedBy: b.refs("waived_by", "office."), Ground: b.ground()})
	case "limit":
		c.Limits = append(c.Limits, charter.Limit{ID: id, Act: b.ref("act", ""), States: b.terms("states"), Ground: b.ground()})
	case "prohibition":
		c.Prohibitions = append(c.Prohibitions, charter.Prohibition{ID: id, Name: b.text("name"), Ground: b.ground()})
	case "status":
		c.Statuses = append(c.Statuses, charter.Status{ID: id, Name: b.text("name"), Change: b.str("change"), By: b.str("by"),
			Question: b.ref("question", "question."), Ahead: b.length("ahead"), Loses: b.terms("loses"), Ground: b.ground()})
	case "witnessed":
		c.Witnessed = append(c.Witnessed, charter.Witnessed{ID: id, Acts: b.refs("acts", ""), By: b.number("by"), Ground: b.ground()})
	case "received":
		c.Received = append(c.Received, charter.Received{ID: id, Acts: b.refs("acts", ""), Ground: b.ground()})
	case "pool":
		c.Pools = append(c.Pools, charter.Pool{ID: id, Name: b.text("name"), Levels: b.terms("levels"), Renewed: b.length("renewed"), Ground: b.ground()})
	case "floor":
		c.Floors = append(c.Floors, b.floor(id))
	case "cofinancing":
		c.Cofinancings = append(c.Cofinancings, b.cofinancing(id))
	case "card":
		c.Cards = append(c.Cards, b.card(id))
	case "test":
		l.trials = append(l.trials, b.trial(id))
	case "reading":
		c.Readings = append(c.Readings, charter.Reading{ID: id, On: b.ref("on", ""), Says: b.text("says"), Ground: b.ground()})
	}
}

func (l *loader) charter(b *block, id string) {
	l.c.ID = id
	l.language = b.str("language")
	if seat := b.nested("seat"); seat != nil {
		l.c.Seat = charter.Seat{Name: seat.text("name"), Offset: words.Offset(seat.str("offset"))}
	}
	l.c.Name = b.text("name")
}

func (l *loader) version(b *block, id string) {
	v := charter.Version{ID: id, Signed: b.instant("signed"), InForce: b.instant("in_force"), URL: b.str("url"), Unverified: b.flag("unverified")}
	if in := l.instrument(b, b.src.Labels[0], "an instrument of this charter", nil); in != nil {
		in.Versions = append(in.Versions, v)
	}
}

// practice is what sources are of that are no text: what was done.
const practice = "practice"

func (l *loader) source(b *block, id string) {
	of := b.src.Labels[0]
	if of != practice {
		l.instrument(b, of, "an instrument of this charter or "+practice, []string{practice})
	}
	l.c.Sources = append(l.c.Sources, charter.Source{ID: of + "." + id, Label: b.text("label"), Gist: b.text("gist"),
		URL: b.str("url"), Unverified: b.flag("unverified")})
}

// instrument returns the instrument that the first name of a block names.
func (l *loader) instrument(b *block, id, want string, others []string) *charter.Instrument {
	for i := range l.c.Instruments {
		if l.c.Instruments[i].ID == id {
			return &l.c.Instruments[i]
		}
	}
	for _, in := range l.c.Instruments {
		others = append(others, in.ID)
	}
	l.bad(b.src.LabelRanges[0], didYouMean(id, others), "%s is of %s, which is not %s", b.name, quote(id), want)
	return nil
}
