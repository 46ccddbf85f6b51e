package founding

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"

	"mithaq/charter"
	"mithaq/keyfile"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"
)

var holders = []string{"person", "service", "device", "node"}

// credentials are those of a file.
type credentials struct {
	charter *charter.Charter // nil where it could not be read
	roll    []member.Entry
	now     words.Instant
	list    []*credential
}

// A credential is one block, and whether it could be read.
type credential struct {
	*block
	record.Credential
	id record.ID
}

// read takes in one block.
func (cs *credentials) read(b *block) {
	var seat words.Offset
	if cs.charter != nil {
		seat = cs.charter.Seat.Offset
	}
	c := &credential{block: b, Credential: record.Credential{
		Holder: b.oneOf("holder", holders), Office: b.str("office"), Member: b.str("member"), Person: b.str("person"),
		Scheme: record.Ed25519, From: b.instant("from", seat), Until: b.instant("until", seat),
	}}
	cs.list = append(cs.list, c)
	cs.office(b, c)
	if c.Person != "" {
		if err := words.Label("person", c.Person); err != nil {
			b.mistake("person", "", "%s cannot be the label of a person", quote(c.Person))
		}
	}
	if c.Until.Known() && !b.failed["until"] && !b.failed["from"] {
		switch {
		case c.Until <= c.From:
			b.mistake("until", "", "does not lie after from")
		case c.Until <= cs.now:
			b.mistake("until", "", "lies in the past: it is %s", cs.now)
		}
	}
	if c.Key = b.key(); c.Key == nil {
		return
	}
	for _, o := range cs.list[:len(cs.list)-1] {
		if bytes.Equal(o.Key, c.Key) {
			// One key under two offices is one hand that counts twice.
			b.mistake(b.keyField(), "give each credential a key of its own", "is that of %s too", o.name)
		}
	}
	if c.id, _ = c.Credential.ID(); len(b.failed) > 0 {
		c.id = record.ID{}
	}
}

// office checks a credential's office, and that it names a member where the office is a
// member's, and none where it is not.
func (cs *credentials) office(b *block, c *credential) {
	if cs.charter != nil && c.Office != "" {
		var known []string
		for _, o := range cs.charter.Offices {
			known = append(known, o.ID)
		}
		switch o := cs.charter.Office(c.Office); {
		case o == nil:
			b.mistake("office", didYouMean(c.Office, known), "is %s, which this charter does not have", quote(c.Office))
		case o.Of == "member" && c.Member == "":
			b.mistake("office", `add member = "…"`, "is a member's, and the credential does not say which member's")
		case o.Of != "member" && c.Member != "":
			b.mistake("member", "leave it out", "is %s, and the office %s is the organisation's", quote(c.Member), quote(c.Office))
		}
	}
	if c.Member != "" {
		var ids []string
		for _, e := range cs.roll {
			ids = append(ids, e.ID)
		}
		if !slices.Contains(ids, c.Member) {
			b.mistake("member", didYouMean(c.Member, ids), "is %s, which is not on the roll", quote(c.Member))
		}
	}
}

// parts reads who founds, keeps and witnesses the pact.
func (cs *credentials) parts(p *block, g *record.Genesis) {
	for _, c := range cs.list {
		g.Credentials = append(g.Credentials, c.Credential)
	}
	for _, c := range cs.named(p, "founders", p.references("founders")) {
		g.Founders = append(g.Founders, c.id)
		cs.holds(c, "a founder")
	}
	if len(g.Founders) == 0 && !p.failed["founders"] {
		p.mistake("founders", "add founders = [credential.…]", "are nobody: somebody has to sign")
	}
	keeper := -1
	if e := p.attr("keeper"); e != nil {
		if r, ok := p.reference("keeper", e); ok {
			for _, c := range cs.named(p, "keeper", []reference{r}) {
				g.Keeper, keeper = c.id, slices.Index(cs.list, c)
				cs.keeps(p, c)
				cs.holds(c, "the keeper")
			}
		}
	}
	for i, c := range cs.named(p, "witnesses", p.references("witnesses")) {
		g.Witnesses = append(g.Witnesses, c.id)
		cs.holds(c, "a witness")
		at := p.items("witnesses")[i].Range()
		switch {
		case slices.Index(cs.list, c) == keeper:
			p.wrongAt("witnesses", at, "name a node of somebody else's", "hold the keeper: he would vouch for himself")
		case c.Holder != "node" && c.Holder != "service" && !c.failed["holder"]:
			p.wrongAt("witnesses", at, `a witness has holder = "node"`, "hold %s, whose holder is %s and not a node", c.name, quote(c.Holder))
		}
	}
	g.Quorum = p.number("quorum")
	if n := int64(len(g.Founders)); !p.failed["quorum"] && !p.failed["founders"] && (g.Quorum < 0 || g.Quorum > n) {
		p.mistake("quorum", "write a number from 1 to the number of founders, or 0 if nobody can appoint another keeper",
			"is %d, and the pact has %s", g.Quorum, plural(int(n), "founder"))
	}
}

// named returns the credentials that references name. One that is named wrongly or twice
// is noted, and then none is returned.
func (cs *credentials) named(p *block, field string, refs []reference) (out []*credential) {
	var ids []string
	for _, c := range cs.list {
		ids = append(ids, c.block.id)
	}
	for i, r := range refs {
		at := slices.Index(ids, r.id)
		switch {
		case at < 0:
			hint := didYouMean(r.id, ids)
			if hint == "" {
				hint = `add credential "` + r.id + `" { … }`
			}
			p.wrongAt(field, r.at, hint, "names credential.%s, which this file does not have", r.id)
		case slices.ContainsFunc(refs[:i], func(o reference) bool { return o.id == r.id }):
			p.wrongAt(field, r.at, "", "names credential.%s twice", r.id)
		default:
			out = append(out, cs.list[at])
		}
	}
	if p.failed[field] {
		return nil
	}
	return out
}

// keeps refuses a keeper who is a person or a device: a keeper answers at any hour.
func (cs *credentials) keeps(at *block, c *credential) {
	if c.Holder != "node" && c.Holder != "service" && !c.failed["holder"] {
		field := "keeper"
		if at == c.block {
			field = "holder"
		}
		at.mistake(field, `a keeper has holder = "node" or "service"`, "is %s: %s cannot keep a record", quote(c.Holder), c.name)
	}
}

// holds refuses a credential that could not sign now.
func (cs *credentials) holds(c *credential, as string) {
	if !c.failed["from"] && cs.now < c.From {
		c.mistake("from", "", "is %s, and it is %s: %s has to hold his credential when he signs", c.From, cs.now, as)
	}
}

func (b *block) keyField() string {
	if b.attr("key") != nil {
		return "key"
	}
	return "key_file"
}

// key reads the public key, from the block or from a file beside it.
func (b *block) key() record.Bytes {
	inline, file := b.attr("key"), b.attr("key_file")
	switch {
	case inline == nil && file == nil:
		b.mistake("key_file", `add key_file = "….pub", or key = "…"`, "is not stated, and neither is key: whose signatures are they to be?")
		return nil
	case inline != nil && file != nil:
		b.mistake("key_file", "leave one of them out", "and key are both stated")
		return nil
	}
	text, field := b.str("key"), b.keyField()
	if file != nil {
		name := b.str("key_file")
		if b.failed[field] {
			return nil
		}
		var ok bool
		if text, ok = b.beside(name); !ok {
			return nil
		}
	}
	if b.failed[field] {
		return nil
	}
	key, err := keyfile.ParsePublic(text)
	var e *keyfile.Error
	if errors.As(err, &e) {
		b.mistake(field, e.Mend, "%s", e.Problem)
	} else if err != nil {
		b.mistake(field, "", "cannot be read: %v", err)
	}
	return key
}

// maxKey bounds the file of a public key, which has about 110 bytes.
const maxKey = 4096

func (b *block) beside(name string) (string, bool) {
	clean := path.Clean(name)
	if !fs.ValidPath(clean) {
		b.mistake("key_file", "copy the file beside this one and name it so", "%s does not lie beside this file", quote(name))
		return "", false
	}
	f, err := b.l.fsys.Open(clean)
	if err == nil {
		defer f.Close()
		var text []byte
		if text, err = io.ReadAll(io.LimitReader(f, maxKey)); err == nil {
			return string(text), true
		}
	}
	hint := "its holder makes it with: mithaq key new, or mithaq key show"
	if !errors.Is(err, fs.ErrNotExist) {
		hint = ""
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	b.mistake("key_file", hint, "%s cannot be read: %v", quote(name), err)
	return "", false
}
