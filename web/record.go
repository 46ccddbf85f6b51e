package web

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"

	"mithaq/lang"
	"mithaq/verifier"
	"mithaq/words"
)

// The record answers: can I check it? It says where the log ends and under which root, what
// is withheld, who keeps and witnesses it; and verifies it where the reader sits.
type recordPage struct {
	page
	Label     string
	Pact      string
	Mode      string
	Size      int64
	Root      string
	Recorded  words.Instant
	Term      int64
	Keepers   []keptBy
	Witnesses []string
	Witnessed int64 // entries under a head that witnesses have cosigned
	By        int64
	Sealed    int64
	Withheld  int64
	Editions  []string
	Verifier  string
}

// keptBy is a term with who kept the record in it.
type keptBy struct {
	Term   int64
	From   int64
	Keeper string
}

func (d *desk) record(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/record")
	if err != nil {
		return err
	}
	c := p.state.Chain()
	m := &recordPage{page: p, Label: p.state.Genesis().Label, Verifier: verifierPath}
	m.Title = p.Say("record.title")
	if c.Size > 0 {
		m.Pact, m.Mode, m.Size, m.Root, m.Recorded, m.Term = c.Pact.String(), string(c.Mode), c.Size, c.Head().Root.String(), c.Recorded, c.Term
		for _, s := range c.Spans() {
			m.Keepers = append(m.Keepers, keptBy{s.Term, s.From, s.Keeper.String()})
		}
		for _, id := range c.Witnesses() {
			m.Witnesses = append(m.Witnesses, id.String())
		}
		m.Witnessed, m.By = p.state.Witnessed()
		m.Sealed, m.Withheld = c.Commitments()
		for digest := range p.state.Editions() {
			m.Editions = append(m.Editions, digest)
		}
	}
	return d.show(w, r, http.StatusOK, "record", m)
}

// verifierPath is where the page's module lies, beside the files of the second verifier,
// under the hash of all of them.
var verifierPath = mountVerifier()

func mountVerifier() string {
	own, err := files.ReadFile("assets/record.mjs")
	if err != nil {
		panic("web: " + err.Error())
	}
	modules := map[string][]byte{"record.mjs": own}
	names, err := fs.Glob(verifier.Files, "*.mjs") // in order
	if err != nil {
		panic("web: " + err.Error())
	}
	sum := sha256.New()
	sum.Write(own)
	for _, name := range names {
		b, err := verifier.Files.ReadFile(name)
		if err != nil {
			panic("web: " + err.Error())
		}
		modules[name] = b
		sum.Write(b)
	}
	dir := fmt.Sprintf("/assets/verifier.%s/", hex.EncodeToString(sum.Sum(nil)[:8]))
	for name, b := range modules { //maprange:ok each goes to a place of its own
		assets[dir+name] = asset{dir + name, "text/javascript; charset=utf-8", b}
	}
	return dir + "record.mjs"
}
