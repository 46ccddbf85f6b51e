package record

import (
	"iter"
	"runtime"
	"sync"
	"sync/atomic"
)

// chunkSize is how many rows Verify decodes, places and checks at a time.
const chunkSize = 512

// Pending is a row that was decoded, and then, with the credentials that the chain had at
// its place, waits for its signatures.
type pending struct {
	entry Entry
	creds []Credential // of the signatures, in order
	node  Credential
	err   error
}

// decodedRows are some rows with what is in them, and why no more come, if so.
type decodedRows struct {
	rows []Row
	work []pending
	err  error
}

// decoded yields the rows of the source, decoded on all cores. It reads ahead of who
// ranges over it, and has let go of the source when the range has ended.
func (v *verifier) decoded() iter.Seq[decodedRows] {
	return func(yield func(decodedRows) bool) {
		chunks := make(chan decodedRows, 1)
		var stop atomic.Bool // nobody wants more
		var reader sync.WaitGroup
		reader.Go(func() {
			defer close(chunks)
			rows := make([]Row, 0, chunkSize)
			for row, err := range v.src.Rows {
				if stop.Load() {
					return
				}
				if err != nil {
					chunks <- decodedRows{rows, decodeRows(rows), err}
					return
				}
				if rows = append(rows, row); len(rows) == chunkSize {
					chunks <- decodedRows{rows, decodeRows(rows), nil}
					rows = make([]Row, 0, chunkSize)
				}
			}
			chunks <- decodedRows{rows, decodeRows(rows), nil}
		})
		defer func() {
			stop.Store(true)
			for range chunks { // the reader may be about to hand one over
			}
			reader.Wait()
		}()
		for c := range chunks {
			if !yield(c) {
				return
			}
		}
	}
}

// decodeRows checks the form and the hash of each row.
func decodeRows(rows []Row) []pending {
	work := make([]pending, len(rows))
	parallel(len(rows), func(i int) {
		p := &work[i]
		// A leaf that is not what was hashed is told as such, whatever is in it.
		hash := LeafHash(rows[i].Leaf)
		if len(rows[i].Hashes) == 0 || rows[i].Hashes[0] != hash {
			p.err = Reject("entry.leaf_hash")
			return
		}
		p.entry, p.err = decodeLeaf(rows[i].Leaf, hash)
	})
	return work
}

// placed are entries that stand where they may: the first good ones of the work. The one
// behind them has the fault, if there is one.
type placed struct {
	first int64
	work  []pending
	good  int
	fault error
	busy  sync.WaitGroup // with the signatures of the good ones
}

// check begins to check the signatures, on all cores.
func (b *placed) check(pact ID) {
	b.busy.Go(func() {
		parallel(b.good, func(i int) { b.work[i].err = b.work[i].checkSignatures(pact) })
	})
}

func (b *placed) wait() { b.busy.Wait() }

func (p *pending) checkSignatures(pact ID) error {
	message := p.entry.Act.message()
	for i := range p.creds {
		if err := p.entry.Act.checkSignature(message, i, &p.creds[i]); err != nil {
			return Reject("act.bad_signature", "credential", p.entry.Envelope.Signatures[i].KeyID.String())
		}
	}
	if err := p.entry.Received.Check(pact, p.entry.Act.ID, p.node); err != nil {
		return Reject("entry.bad_receipt", "node", p.entry.Received.Node.String())
	}
	return nil
}

// parallel calls f for 0 to n-1 on all processors.
func parallel(n int, f func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < n; i += workers {
				f(i)
			}
		})
	}
	wg.Wait()
}
