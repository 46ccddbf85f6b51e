package record

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"mithaq/words"
)

// A Fault is the first thing in a record that does not verify.
type Fault struct {
	Place string // "entry 17", "checkpoint", "head"; "evidence" that is none, "proof"
	Why   error  // often a *Rejected
}

func (f *Fault) Error() string { return f.Place + ": " + f.Why.Error() }

func (f *Fault) Unwrap() error { return f.Why }

// Reason returns the fault as a reason that package lang can put into words.
func (f *Fault) Reason() words.Reason {
	var r *Rejected
	if errors.As(f.Why, &r) {
		return r.Reason
	}
	return words.Why("entry.malformed", "detail", f.Why.Error())
}

func entryFault(seq int64, err error) *Fault {
	return &Fault{fmt.Sprintf("entry %d", seq), err}
}

// A Source is a record to verify: a store, an export, what a node has fetched.
type Source struct {
	// Rows are read ahead, on another goroutine than the one that calls Verify.
	Rows iter.Seq2[Row, error]
	// Checkpoint is called after the rows have been read to their end.
	Checkpoint func() ([]byte, error)
	// Head, where the source keeps one, is compared with what the rows give.
	Head *Head
	// LeafHashOnly says that the rows carry no hash but their leaf's own.
	LeafHashOnly bool
	// Signed is the size that the checkpoint claims, where it is known beforehand. A
	// store's head may be ahead of its checkpoint by what was committed since.
	Signed int64

	// Against are checkpoints of this record that somebody holds, each signed by one of
	// its keepers: Verify wants every one of them to be of this record's history.
	Against [][]byte
	// Receipts are nodes' receipts that somebody holds: Verify wants the act of every
	// one of them in the record.
	Receipts []ReceiptOf

	// version is the version of the export that is being read, asked for after the first
	// row; nil where the rows come from elsewhere.
	version func() int
}

// A ReceiptOf is a receipt with the act that it is for.
type ReceiptOf struct {
	Act ID `json:"act"`
	Receipt
}

// StoreSource returns the content of a store for verification, also while somebody
// appends to it: the checkpoint is read first, then the head, then the rows of that
// head.
func StoreSource(ctx context.Context, s Store) (Source, error) {
	if _, err := s.Head(ctx); err != nil {
		return Source{}, &Fault{"head", err}
	}
	checkpoint, err := s.Checkpoint(ctx)
	if err != nil {
		return Source{}, &Fault{"checkpoint", err}
	}
	head, err := s.Head(ctx) // again: not older than the checkpoint
	if err != nil {
		return Source{}, &Fault{"head", err}
	}
	rows := func(yield func(Row, error) bool) {
		for row, err := range s.Rows(ctx, 0) {
			if err == nil && row.Seq >= head.Size {
				// Either the log has grown since, or somebody put a row behind its end.
				now, herr := s.Head(ctx)
				if herr == nil && now.Size > row.Seq {
					return
				}
			}
			if !yield(row, err) {
				return
			}
		}
	}
	return Source{
		Rows:       rows,
		Checkpoint: func() ([]byte, error) { return checkpoint, nil },
		Head:       &head,
		Signed:     claimedSize(checkpoint),
	}, nil
}

// A Report says what was verified.
type Report struct {
	Chain  Chain
	Head   Head
	Sealed int64 // fields whose openings stand outside the record
	// Unsigned counts the entries at the end that were committed after the
	// checkpoint was signed; 0 for every record at rest.
	Unsigned  int64
	Terms     []Span        // the spans of the keepers
	Erased    int64         // sealed fields that are withheld
	Signed    Head          // what the checkpoint is of
	Version   int           // of the smallest export that can say it: 1 or 2
	Witnesses []Cosignature // under the checkpoint, sorted by the name of the witness's key
}

// Verify checks a whole record: every entry's form, place, author, receipt and
// signatures from the genesis on, every hash, and the checkpoint over all of it.
// It needs nothing but the record. Who compares Report.Chain.Pact with an
// identifier of the pact that he has from elsewhere knows that it is that pact's.
//
// It stops at the first fault in the order of entries and returns it as a *Fault.
// visit, when not nil, is called with each entry in order, after it has verified; also
// with those before a fault.
//
// What a record cannot show by itself, that its keeper told others another story or
// dropped what a node had taken in, it shows against what they hold: see
// [Source.Against] and [Source.Receipts].
func Verify(ctx context.Context, src Source, visit func(*Entry) error) (Report, error) {
	v := verifier{src: src, visit: visit}
	if err := v.rows(ctx); err != nil {
		return Report{}, err
	}
	return v.end()
}

type verifier struct {
	src    Source
	visit  func(*Entry) error
	chain  Chain
	signed Chain // at the size that the checkpoint claims, where that is known beforehand
}

// rows verifies all rows. Three things go on at once: rows are read and decoded ahead,
// the chain is followed in order, and the signatures of what it has placed are checked
// behind it, each under the credential that the chain had at that place. What they find
// is told in the order of the record.
func (v *verifier) rows(ctx context.Context) error {
	var last *placed
	for c := range v.decoded() {
		b := v.place(c)
		b.check(v.chain.Pact)
		if err := v.settle(last); err != nil {
			b.wait()
			return err
		}
		last = b
		if b.fault == nil && c.err == nil && ctx.Err() == nil {
			continue
		}
		err := v.settle(b)
		switch {
		case err != nil:
			return err
		case ctx.Err() != nil:
			return ctx.Err()
		}
		return entryFault(v.chain.Size, c.err)
	}
	return v.settle(last)
}

// place gives each row of a chunk its place in the chain, up to the first that has none.
func (v *verifier) place(c decodedRows) *placed {
	b := &placed{first: v.chain.Size, work: c.work}
	for i := range c.work {
		if b.fault = v.placeOne(c.rows[i], &c.work[i]); b.fault != nil {
			break
		}
		b.good++
	}
	return b
}

// settle waits for the signatures of placed entries and visits them, up to the first
// fault, which it returns.
func (v *verifier) settle(b *placed) error {
	if b == nil {
		return nil
	}
	b.wait()
	good, fault := b.good, b.fault
	for i := range good {
		if b.work[i].err != nil {
			good, fault = i, b.work[i].err
			break
		}
	}
	if v.visit != nil {
		for i := range good {
			if err := v.visit(&b.work[i].entry); err != nil {
				return err
			}
		}
	}
	if fault != nil {
		return entryFault(b.first+int64(good), fault)
	}
	return nil
}

func (v *verifier) placeOne(row Row, p *pending) error {
	if p.err != nil {
		return p.err
	}
	if row.Seq != v.chain.Size {
		return Reject("entry.out_of_place", "seq", fmt.Sprint(row.Seq), "want", fmt.Sprint(v.chain.Size))
	}
	tree, hashes := v.chain.tree.Append(p.entry.Hash)
	if !v.src.LeafHashOnly {
		if len(hashes) != len(row.Hashes) {
			return Reject("entry.tree_hash")
		}
		for i := range hashes {
			if hashes[i] != row.Hashes[i] {
				return Reject("entry.tree_hash")
			}
		}
	}
	if actType := p.entry.Act.Header.Act; v.src.version != nil && v.src.version() == 1 && inVersion2(actType) {
		return Reject("export.version", "detail", actType)
	}
	next, err := v.chain.next(&p.entry, tree)
	if err != nil {
		return err
	}
	v.chain = next
	if next.Size == v.src.Signed {
		v.signed = next
	}
	for _, s := range p.entry.Envelope.Signatures {
		c, ok := next.Credential(s.KeyID)
		if !ok {
			return Reject("credential.unknown", "credential", s.KeyID.String())
		}
		p.creds = append(p.creds, c)
	}
	p.node, _ = next.Credential(p.entry.Received.Node)
	return nil
}

func (v *verifier) end() (Report, error) {
	if v.chain.Size == 0 {
		return Report{}, entryFault(0, Reject("record.no_genesis"))
	}
	head := v.chain.tree.Head()
	if v.src.Head != nil && *v.src.Head != head {
		return Report{}, &Fault{"head", Reject("head.root_mismatch")}
	}
	checkpoint, err := v.src.Checkpoint()
	if err != nil {
		return Report{}, &Fault{"checkpoint", err}
	}
	if len(checkpoint) == 0 {
		return Report{}, &Fault{"checkpoint", Reject("checkpoint.missing")}
	}
	// The checkpoint is judged by the record that it is of: a keeper appointed after it,
	// and a witness revoked after it, were not so then.
	at := v.chain
	if v.signed.Size > 0 {
		at = v.signed
	}
	signed, cosigned, err := at.OpenCheckpoint(checkpoint)
	if err != nil {
		return Report{}, &Fault{"checkpoint", Reject("checkpoint.malformed", "detail", err.Error())}
	}
	if signed != at.tree.Head() {
		return Report{}, &Fault{"checkpoint", Reject("checkpoint.other_head",
			"signed", fmt.Sprint(signed.Size), "size", fmt.Sprint(head.Size))}
	}
	version := 1
	if at.second || len(cosigned) > 0 {
		version = 2
	}
	if err := v.heading(version); err != nil {
		return Report{}, err
	}
	if err := v.evidence(); err != nil {
		return Report{}, err
	}
	sealed, erased := v.chain.Commitments()
	return Report{
		Chain: v.chain, Head: head, Sealed: sealed, Unsigned: head.Size - signed.Size,
		Terms: v.chain.Spans(), Erased: erased, Signed: signed, Version: version, Witnesses: cosigned,
	}, nil
}

// heading holds an export to its heading: one record has one file.
func (v *verifier) heading(version int) error {
	switch {
	case v.src.version == nil || v.src.version() == version:
		return nil
	case version == 2: // the entries have been held to it; it is the cosignatures that are new
		return &Fault{"checkpoint", Reject("export.version", "detail", "cosignature")}
	}
	return entryFault(0, Reject("export.heading", "want", exportHeading(version)))
}

// evidence holds the record to what others hold.
func (v *verifier) evidence() error {
	c := v.chain
	for _, b := range v.src.Against {
		head, err := c.signedByKeeper(b)
		if err != nil {
			return &Fault{"evidence", Reject("evidence.unusable", "detail", err.Error())}
		}
		switch root, had := c.Root(head.Size); {
		case !had:
			return &Fault{"checkpoint", Reject("checkpoint.ahead", "signed", fmt.Sprint(head.Size), "size", fmt.Sprint(c.Size))}
		case root != head.Root:
			return &Fault{"checkpoint", Reject("checkpoint.fork", "signed", fmt.Sprint(head.Size))}
		}
	}
	for _, r := range v.src.Receipts {
		node, _ := c.Credential(r.Node)
		err := c.received(r.Receipt)
		if err == nil {
			err = r.Check(c.Pact, r.Act, node)
		}
		if err != nil {
			return &Fault{"evidence", Reject("evidence.unusable", "detail", err.Error())}
		}
		if _, ok := c.Seq(r.Act); !ok {
			return &Fault{"checkpoint", Reject("receipt.dropped", "act", r.Act.String(), "node", r.Node.String())}
		}
	}
	return nil
}
