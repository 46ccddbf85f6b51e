package bench

import (
	"crypto/ed25519"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"mithaq/audit"
	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"
)

// BenchmarkVerify verifies a whole record: bytes, chain, tree, and every signature.
func BenchmarkVerify(b *testing.B) { sizes(b, benchmarkVerify) }

func benchmarkVerify(b *testing.B, acts int64) {
	store := open(b, acts)
	b.ReportAllocs()
	used := cpu(b)
	var report record.Report
	for b.Loop() {
		var err error
		if report, err = record.Verify(b.Context(), source(b, store), nil); err != nil {
			b.Fatal(err)
		}
	}
	perAct(b, acts, cpu(b)-used)
	live(b, report)
}

// BenchmarkAudit verifies a record and repeats all of its decisions.
func BenchmarkAudit(b *testing.B) { sizes(b, benchmarkAudit) }

func benchmarkAudit(b *testing.B, acts int64) {
	store := open(b, acts)
	b.ReportAllocs()
	used := cpu(b)
	var report audit.Report
	for b.Loop() {
		var err error
		if report, err = audit.Audit(b.Context(), source(b, store)); err != nil {
			b.Fatal(err)
		}
	}
	perAct(b, acts, cpu(b)-used)
	live(b, report)
}

func source(b *testing.B, store record.Store) record.Source {
	b.Helper()
	src, err := record.StoreSource(b.Context(), store)
	if err != nil {
		b.Fatal(err)
	}
	return src
}

// BenchmarkSignaturesOnly is the limit of the two above: the same signatures, of authors
// and of receipts, checked on all cores, and nothing else. Reading the record happens
// before the clock starts.
func BenchmarkSignaturesOnly(b *testing.B) { sizes(b, benchmarkSignaturesOnly) }

// A bare signature is all that ed25519.Verify needs.
type bare struct{ key, message, sig []byte }

func benchmarkSignaturesOnly(b *testing.B, acts int64) {
	work := signatures(b, acts)
	workers := runtime.GOMAXPROCS(0)
	used := cpu(b)
	for b.Loop() {
		var wg sync.WaitGroup
		for first := range workers {
			wg.Go(func() {
				for i := first; i < len(work); i += workers {
					if w := &work[i]; !ed25519.Verify(w.key, w.message, w.sig) {
						b.Errorf("signature %d does not fit", i)
					}
				}
			})
		}
		wg.Wait()
	}
	perAct(b, acts, cpu(b)-used)
}

func signatures(b *testing.B, acts int64) []bare {
	b.Helper()
	store := open(b, acts)
	keys := map[record.ID][]byte{}
	var pact record.ID
	work := make([]bare, 0, 2*acts)
	for row, err := range store.Rows(b.Context(), 0) {
		if err != nil {
			b.Fatal(err)
		}
		e, err := record.DecodeLeaf(row.Leaf)
		if err != nil {
			b.Fatal(err)
		}
		if row.Seq == 0 { // a synthetic pact binds all of its credentials in the genesis
			pact = e.Act.ID
			var g record.Genesis
			if err := e.Act.Body(&g); err != nil {
				b.Fatal(err)
			}
			for _, c := range g.Credentials {
				id, err := c.ID()
				if err != nil {
					b.Fatal(err)
				}
				keys[id] = c.Key
			}
		}
		receipt, err := canon.Marshal(struct {
			Act  record.ID     `json:"act"`
			At   words.Instant `json:"at"`
			Node record.ID     `json:"node"`
			Pact record.ID     `json:"pact"`
		}{e.Act.ID, e.Received.At, e.Received.Node, pact})
		if err != nil {
			b.Fatal(err)
		}
		work = append(work,
			bare{keys[e.Act.Header.By], preAuth(e.Envelope.PayloadType, e.Envelope.Payload), e.Envelope.Signatures[0].Sig},
			bare{keys[e.Received.Node], preAuth("application/vnd.mithaq.receipt.v1+json", receipt), e.Received.Sig})
	}
	return work
}

// preAuth is the encoding that is signed, as doc/record-format.md has it.
func preAuth(payloadType string, payload []byte) []byte {
	return fmt.Appendf(nil, "DSSEv1 %d %s %d %s", len(payloadType), payloadType, len(payload), payload)
}
