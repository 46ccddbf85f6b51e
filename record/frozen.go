package record

import (
	"encoding/json"
	"fmt"

	"mithaq/words"
)

// frozenChain is what a snapshot keeps of a chain beside the two blocks of its memo.
// Snapshots are a cache: this shape is bound to the program that wrote it and may change
// with any version.
type frozenChain struct {
	Pact, Edition, Keeper     ID
	Mode                      Mode
	Term, Size, Quorum        int64
	Recorded                  int64
	Opened, Second, Witnessed bool
	Spans                     []frozenSpan
	Edge                      [][]byte // of the tree
	Credentials               []frozenCredential
	Commits                   []frozenCommit
	Erases                    []ID
	Sealed, Erased            int64
}

type frozenSpan struct {
	Term, From, Received int64
	Keeper               ID
}

type frozenCredential struct {
	Credential                    Credential
	Bound, Seq, Revoked, Distrust int64
	Founder, Witness              int
}

type frozenCommit struct {
	Commit ID
	Fields int64
	Erased bool
}

// Freeze returns the chain as a snapshot keeps it: what is small, the acts and their
// places, the roots.
func (c Chain) Freeze() (small, acts, roots []byte, err error) {
	f := frozenChain{
		Pact: c.Pact, Edition: c.Edition, Keeper: c.Keeper, Mode: c.Mode, Term: c.Term, Size: c.Size, Quorum: c.quorum,
		Recorded: int64(c.Recorded), Opened: c.opened, Second: c.second, Witnessed: c.witnessed, Sealed: c.sealed, Erased: c.erased,
	}
	for _, s := range c.spans {
		f.Spans = append(f.Spans, frozenSpan{s.Term, s.From, int64(s.Received), s.Keeper})
	}
	for i := range c.tree.edge {
		f.Edge = append(f.Edge, c.tree.edge[i][:])
	}
	for _, h := range c.Credentials() {
		cr, _ := c.creds.Get(h.ID)
		f.Credentials = append(f.Credentials, frozenCredential{
			cr.Credential, int64(cr.bound), cr.seq, int64(cr.revoked), int64(cr.distrust), cr.founder, cr.witness,
		})
	}
	for _, id := range sortedIDs(c.commits) {
		m, _ := c.commits.Get(id)
		f.Commits = append(f.Commits, frozenCommit{id, m.fields, m.erased})
	}
	f.Erases = sortedIDs(c.erases)
	small, err = json.Marshal(f)
	return small, c.memo.freezeActs(), c.memo.freezeRoots(), err
}

// ThawChain returns the chain that Freeze was called on. The chain keeps the two blocks;
// they are not to be written to. Whether the chain is that of a record is for the caller
// to see to: by its head, and by whose signature is under the snapshot.
func ThawChain(small, acts, roots []byte) (Chain, error) {
	var f frozenChain
	if err := json.Unmarshal(small, &f); err != nil {
		return Chain{}, err
	}
	if f.Size < 1 || int64(len(acts)) != f.Size*int64(actCell) || int64(len(roots)) != f.Size*int64(len(Hash{})) {
		return Chain{}, fmt.Errorf("a chain of %d entries has blocks of %d and %d bytes", f.Size, len(acts), len(roots))
	}
	c := Chain{
		Pact: f.Pact, Edition: f.Edition, Keeper: f.Keeper, Mode: f.Mode, Term: f.Term, Size: f.Size, quorum: f.Quorum,
		Recorded: words.Instant(f.Recorded), opened: f.Opened, second: f.Second, witnessed: f.Witnessed, sealed: f.Sealed, erased: f.Erased,
		creds: newMap[held](), commits: newMap[commitment](), erases: newMap[struct{}](),
	}
	for _, s := range f.Spans {
		c.spans = append(c.spans, Span{s.Term, s.From, s.Keeper, words.Instant(s.Received)})
	}
	c.tree.size = f.Size
	for _, h := range f.Edge {
		if len(h) != len(Hash{}) {
			return Chain{}, fmt.Errorf("a hash of %d bytes", len(h))
		}
		c.tree.edge = append(c.tree.edge, Hash(h))
	}
	for _, h := range f.Credentials {
		id, err := h.Credential.ID()
		if err != nil {
			return Chain{}, err
		}
		c.creds = c.creds.Set(id, held{
			Credential: h.Credential, bound: words.Instant(h.Bound), seq: h.Seq, revoked: words.Instant(h.Revoked),
			distrust: words.Instant(h.Distrust), founder: h.Founder, witness: h.Witness,
		})
	}
	for _, m := range f.Commits {
		c.commits = c.commits.Set(m.Commit, commitment{m.Fields, m.Erased})
	}
	for _, id := range f.Erases {
		c.erases = c.erases.Set(id, struct{}{})
	}
	c.memo.acts, c.memo.roots = acts, roots
	if len(f.Edge) != len(edgeIndexes(f.Size)) || c.tree.Head().Root != c.memo.root(f.Size) {
		return Chain{}, fmt.Errorf("the tree and the roots of a chain do not fit")
	}
	return c, nil
}
