package record

import (
	"context"
	"fmt"
	"slices"

	"mithaq/canon"
	"mithaq/words"

	"golang.org/x/mod/sumdb/tlog"
)

// A Proof shows that one entry stands in a record, to somebody who has nothing else of
// it: the entry with what is needed to judge its signatures, each with its path to the
// root of one signed checkpoint. It is a file that can be printed, posted and kept.
//
// A proof shows what is in the record. What is not in it, such as a revocation that came
// in later, no proof can show: that takes the record.
type Proof struct {
	Kind       string       `json:"proof"`
	Entry      int64        `json:"entry"`
	Entries    []ProofEntry `json:"entries"`
	Checkpoint string       `json:"checkpoint"`
}

// A ProofEntry is one entry of a proof: the bytes of its leaf, and its inclusion path
// (RFC 6962, section 2.1.1), from the leaf up.
type ProofEntry struct {
	Seq  int64   `json:"seq"`
	Leaf Bytes   `json:"leaf"`
	Path []Bytes `json:"path"`
}

const (
	proofKind = "mithaq.proof/1"
	maxProof  = 64 << 20
)

// ProveEntry proves an entry under the checkpoint that the store keeps. Chain is that of
// the store's record, at the checkpoint or later.
func ProveEntry(ctx context.Context, s Store, seq int64, c Chain) (Proof, error) {
	checkpoint, err := s.Checkpoint(ctx)
	if err != nil {
		return Proof{}, err
	}
	return ProveEntryUnder(ctx, s, seq, c, checkpoint)
}

// ProveEntryUnder proves an entry under a checkpoint of the record.
func ProveEntryUnder(ctx context.Context, s Store, seq int64, c Chain, checkpoint []byte) (Proof, error) {
	text, lines, err := splitNote(checkpoint)
	if err != nil {
		return Proof{}, fmt.Errorf("record: prove: checkpoint: %w", err)
	}
	head, err := parseCheckpoint(text, c.Pact)
	if err != nil {
		return Proof{}, fmt.Errorf("record: prove: checkpoint: %w", err)
	}
	if root, ok := c.Root(head.Size); !ok || root != head.Root {
		return Proof{}, fmt.Errorf("record: prove: the checkpoint is not of this record")
	}
	if seq < 0 || seq >= head.Size {
		return Proof{}, fmt.Errorf("record: prove: entry %d is not under the checkpoint, which is of %d entries", seq, head.Size)
	}
	b := prover{ctx: ctx, store: s, chain: c, size: head.Size}
	b.add(seq)
	for _, span := range c.spans {
		if span.From < head.Size {
			b.add(span.From)
		}
	}
	if len(lines) > 0 {
		for _, line := range lines[1:] {
			cosigned, err := line.cosignature()
			if err != nil {
				return Proof{}, fmt.Errorf("record: prove: checkpoint: %w", err)
			}
			b.addCredential(cosigned.Witness)
		}
	}
	// What an entry needs stands before it, so this comes to an end.
	for i := 0; i < len(b.entries); i++ {
		if err := b.read(&b.entries[i]); err != nil {
			return Proof{}, err
		}
	}
	slices.SortFunc(b.entries, func(a, b ProofEntry) int { return int(a.Seq - b.Seq) })
	return Proof{proofKind, seq, b.entries, string(checkpoint)}, nil
}

// A prover gathers the entries of a proof.
type prover struct {
	ctx     context.Context
	store   Store
	chain   Chain
	size    int64
	entries []ProofEntry
}

func (b *prover) add(seq int64) {
	if !slices.ContainsFunc(b.entries, func(e ProofEntry) bool { return e.Seq == seq }) {
		b.entries = append(b.entries, ProofEntry{Seq: seq})
	}
}

// addCredential adds the entry that binds a credential.
func (b *prover) addCredential(id ID) {
	if h, ok := b.chain.creds.Get(id); ok && h.seq < b.size {
		b.add(h.seq)
	}
}

// read fills in an entry and adds those that bind the credentials that it uses.
func (b *prover) read(p *ProofEntry) error {
	seq := p.Seq
	leaf, err := leafAt(b.ctx, b.store, seq)
	if err != nil {
		return err
	}
	path, err := tlog.ProveRecord(b.size, seq, hashReader(b.ctx, b.store))
	if err != nil {
		return fmt.Errorf("record: prove entry %d: %w", seq, err)
	}
	p.Leaf, p.Path = leaf, make([]Bytes, len(path))
	for i := range path {
		p.Path[i] = path[i][:]
	}
	e, err := DecodeLeaf(leaf)
	if err != nil {
		return entryFault(seq, err)
	}
	for _, id := range e.uses() {
		b.addCredential(id)
	}
	return nil
}

// uses returns the credentials without which an entry cannot be judged: of who signed
// it, who received it and, where it opens a term, who cosigned the head that it shows.
func (e *Entry) uses() []ID {
	ids := []ID{e.Received.Node}
	for _, s := range e.Envelope.Signatures {
		ids = append(ids, s.KeyID)
	}
	var t Term
	if e.Act.Header.Act != TermType || e.Act.Body(&t) != nil {
		return ids
	}
	_, lines, err := splitNote([]byte(t.Checkpoint))
	if err != nil || len(lines) == 0 {
		return ids
	}
	for _, line := range lines[1:] {
		if c, err := line.cosignature(); err == nil {
			ids = append(ids, c.Witness)
		}
	}
	return ids
}

func leafAt(ctx context.Context, s Store, seq int64) ([]byte, error) {
	for row, err := range s.Pick(ctx, []int64{seq}) {
		switch {
		case err != nil:
			return nil, err
		case row.Seq != seq:
			return nil, entryFault(seq, Reject("entry.out_of_place", "seq", fmt.Sprint(row.Seq), "want", fmt.Sprint(seq)))
		}
		return slices.Clone(row.Leaf), nil
	}
	return nil, fmt.Errorf("record: prove: the store has no entry %d", seq)
}

// hashReader reads stored hashes for package tlog.
func hashReader(ctx context.Context, s Store) tlog.HashReader {
	return tlog.HashReaderFunc(func(index []int64) ([]Hash, error) { return s.Hashes(ctx, index) })
}

// Marshal returns the proof's one spelling: the file.
func (p Proof) Marshal() ([]byte, error) { return canon.Marshal(p) }

// ReadProof reads a proof file. Whether it proves anything is a question to
// [Proof.Check].
func ReadProof(b []byte) (Proof, error) {
	var p Proof
	if len(b) > maxProof {
		return p, fmt.Errorf("proof of %d bytes is larger than %d", len(b), maxProof)
	}
	if err := canon.Unmarshal(b, &p); err != nil {
		return Proof{}, fmt.Errorf("proof: %w", err)
	}
	if p.Kind != proofKind {
		return Proof{}, fmt.Errorf("proof: %.40q is not %s", p.Kind, proofKind)
	}
	return p, nil
}

// A ProofReport says what a proof proves.
type ProofReport struct {
	Pact      ID    // to be compared with one that the reader has from elsewhere
	Mode      Mode  //
	Entry     Entry // what was proven
	Signers   []Held
	Node      Held
	Head      Head          // of the checkpoint
	Keeper    Held          // who signed it
	Witnesses []Cosignature // who cosigned it
	Recorded  words.Instant // of the proven entry
}

// Check reports what the proof proves, or the first fault in it as a *Fault.
func (p Proof) Check() (ProofReport, error) {
	report, c, err := p.walk()
	if err != nil {
		return ProofReport{}, err
	}
	signed, cosigned, err := c.OpenCheckpoint([]byte(p.Checkpoint))
	if err != nil {
		return ProofReport{}, &Fault{"checkpoint", Reject("checkpoint.malformed", "detail", err.Error())}
	}
	report.Pact, report.Mode, report.Head, report.Witnesses = c.Pact, c.Mode, signed, cosigned
	report.Keeper, report.Node = c.held(c.Keeper), c.held(report.Entry.Received.Node)
	report.Recorded = report.Entry.Recorded
	for _, s := range report.Entry.Envelope.Signatures {
		report.Signers = append(report.Signers, c.held(s.KeyID))
	}
	return report, p.nothingElse(c, cosigned)
}

func (c Chain) held(id ID) Held {
	h, _ := c.creds.Get(id)
	return h.public(id)
}

// walk checks the entries in order: each under the checkpoint's root, and signed by whom
// the entries before it bind. The head is a claim until the checkpoint has been opened.
func (p Proof) walk() (report ProofReport, c Chain, err error) {
	fault := func(place string, why error) (ProofReport, Chain, error) {
		return ProofReport{}, Chain{}, &Fault{place, why}
	}
	_, head, err := ReadCheckpoint([]byte(p.Checkpoint))
	if err != nil {
		return fault("checkpoint", Reject("checkpoint.malformed", "detail", err.Error()))
	}
	found := false
	for i, pe := range p.Entries {
		place := fmt.Sprintf("entry %d", pe.Seq)
		if i == 0 && pe.Seq != 0 || i > 0 && pe.Seq <= p.Entries[i-1].Seq {
			return fault(place, Reject("entry.out_of_place", "seq", fmt.Sprint(pe.Seq), "want", "0"))
		}
		e, err := pe.open(head)
		if err != nil {
			return fault(place, err)
		}
		if c, err = c.inProof(&e); err != nil {
			return fault(place, err)
		}
		if err := c.signatures(&e); err != nil {
			return fault(place, err)
		}
		if pe.Seq == p.Entry {
			report.Entry, found = e, true
		}
	}
	if !found {
		return fault("proof", Reject("proof.no_entry", "seq", fmt.Sprint(p.Entry)))
	}
	return report, c, nil
}

// open reads the leaf and checks its path to the root.
func (p ProofEntry) open(head Head) (Entry, error) {
	path := make(tlog.RecordProof, len(p.Path))
	for i, b := range p.Path {
		if len(b) != len(Hash{}) {
			return Entry{}, Reject("proof.path")
		}
		path[i] = Hash(b)
	}
	if tlog.CheckRecord(path, head.Size, head.Root, p.Seq, LeafHash(p.Leaf)) != nil {
		return Entry{}, Reject("proof.path")
	}
	e, err := DecodeLeaf(p.Leaf)
	if err == nil && e.Seq != p.Seq {
		err = Reject("entry.out_of_place", "seq", fmt.Sprint(e.Seq), "want", fmt.Sprint(p.Seq))
	}
	return e, err
}

// inProof returns the chain after an entry of a proof. The entries between are not
// there, so what depends on them is not judged: editions, replays, roots, revocations.
// Terms are: an entry carries the number of its term, and every term's beginning must
// have been shown.
func (c Chain) inProof(e *Entry) (Chain, error) {
	if e.Seq == 0 {
		return c.Next(e)
	}
	h := &e.Act.Header
	switch {
	case h.Act == GenesisType:
		return c, Reject("record.second_genesis")
	case h.Pact != c.Pact:
		return c, Reject("act.wrong_pact", "pact", h.Pact.String(), "want", c.Pact.String())
	case e.Act.Mode != c.Mode:
		return c, Reject("act.wrong_mode", "mode", string(e.Act.Mode), "want", string(c.Mode))
	case h.Seen.Size > e.Seq:
		return c, Reject("act.seen_ahead", "seen", fmt.Sprint(h.Seen.Size), "size", fmt.Sprint(e.Seq))
	case h.Act == TermType && h.Seen.Size != e.Seq:
		return c, Reject("term.not_here", "seen", fmt.Sprint(h.Seen.Size), "size", fmt.Sprint(e.Seq))
	}
	if err := c.when(&e.Act, e.Received.At); err != nil {
		return c, err
	}
	if err := c.inOrder(e); err != nil {
		return c, err
	}
	next, err := c.keeps(e, Head{e.Seq, Hash(h.Seen.Root)})
	if err != nil {
		return c, err
	}
	if err := next.receives(e); err != nil {
		return c, err
	}
	if h.Act == CredentialType {
		if err := follow(e, next.renew); err != nil {
			return c, err
		}
	}
	next.Recorded = e.Recorded
	return next, nil
}

// signatures checks all signatures of an entry that the chain has taken.
func (c Chain) signatures(e *Entry) error {
	p := pending{entry: *e}
	for _, s := range e.Envelope.Signatures {
		cr, ok := c.Credential(s.KeyID)
		if !ok {
			return Reject("credential.unknown", "credential", s.KeyID.String())
		}
		p.creds = append(p.creds, cr)
	}
	p.node, _ = c.Credential(e.Received.Node)
	return p.checkSignatures(c.Pact)
}

// nothingElse refuses entries that the proof does not need: a proof has one form, and
// says nothing beside what it proves.
func (p Proof) nothingElse(c Chain, cosigned []Cosignature) error {
	needed := map[int64]bool{p.Entry: true}
	for _, s := range c.spans {
		needed[s.From] = true
	}
	use := func(id ID) {
		h, _ := c.creds.Get(id)
		needed[h.seq] = true
	}
	for _, w := range cosigned {
		use(w.Witness)
	}
	// From the last to the first: what an entry needs stands before it.
	for _, pe := range slices.Backward(p.Entries) {
		if !needed[pe.Seq] {
			return &Fault{fmt.Sprintf("entry %d", pe.Seq), Reject("proof.not_needed")}
		}
		e, err := DecodeLeaf(pe.Leaf)
		if err != nil {
			return entryFault(pe.Seq, err)
		}
		for _, id := range e.uses() {
			use(id)
		}
	}
	return nil
}

// ProveConsistency proves that the log of one size grew into the log of another (RFC
// 6962, section 2.1.2), from the hashes that a store keeps.
func ProveConsistency(ctx context.Context, s Store, from, to int64) ([]Hash, error) {
	head, err := s.Head(ctx)
	if err != nil {
		return nil, err
	}
	if from < 0 || from > to || to > head.Size {
		return nil, fmt.Errorf("record: there is no proof from %d to %d in a log of %d entries", from, to, head.Size)
	}
	if from == 0 || from == to {
		return []Hash{}, nil
	}
	proof, err := tlog.ProveTree(to, from, hashReader(ctx, s))
	if err != nil {
		return nil, fmt.Errorf("record: prove consistency: %w", err)
	}
	return proof, nil
}

// CheckConsistency reports whether a proof shows that the log with the head `from` grew
// into the one with the head `to`.
func CheckConsistency(from, to Head, proof []Hash) error {
	wrong := Reject("proof.consistency", "from", fmt.Sprint(from.Size), "to", fmt.Sprint(to.Size))
	switch {
	case from.Size < 0 || from.Size > to.Size:
		return wrong
	case from.Size == 0 && (from != EmptyHead || len(proof) > 0):
		return wrong
	case from.Size == to.Size && (from != to || len(proof) > 0):
		return wrong
	case from.Size == 0 || from.Size == to.Size:
		return nil
	}
	if tlog.CheckTree(proof, to.Size, to.Root, from.Size, from.Root) != nil {
		return wrong
	}
	return nil
}
