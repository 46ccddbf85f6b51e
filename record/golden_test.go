package record_test

import (
	"bytes"
	"crypto/ed25519"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"mithaq/canon"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// WARNING: once a release has written records, these bytes may never change
// again. Every signature and every proof out there rests on them, and a record
// that was whole would no longer verify. A difference is a fault of the code, not of the file. Use
// the flag for new files, and before the first release only; read the difference first.
var update = flag.Bool("update", false, "write the frozen bytes anew (read the warning beside this flag)")

// golden compares bytes with a frozen file.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the bytes of %s have changed, and with them every record (-frozen +now):\n%s", name, cmp.Diff(string(want), string(got)))
	}
}

// fullHeader has every field that a header can have.
func fullHeader(p *recordtest.Pact) record.Header {
	k := p.Key("archivist")
	at := recordtest.Start
	return record.Header{
		Act: "council.position/1", Pact: p.ID(), Matter: p.ID().String(), By: k.ID, Attest: record.Transcribed,
		Of:      record.Performer{Member: "KG", Office: "president", Person: "president-kg"},
		Edition: p.EditionID(), Seen: record.Seen{Size: 2, Root: record.ID(record.EmptyHead.Root)},
		Nonce:     "000102030405060708090a0b0c0d0e0f",
		Body:      canon.Raw(`{"position":"assent","said":"да · نعم · \"yes\"\n"}`),
		Cites:     []record.Cite{{As: "source", Ref: p.ID().String()}, {As: "authority", Ref: "treaty.art4"}},
		Sealed:    []record.Sealed{{At: "/body/grounds", Commit: must(sample.Commit()), Audience: "council"}},
		Happened:  &words.Window{From: at, To: at + 1, Offset: "+06:00", Said: "late on the 5th"},
		Known:     at + 2000,
		GoodUntil: at + 3000,
	}
}

var sample = record.Opening{Salt: bytes.Repeat([]byte{7}, record.SaltSize), Value: canon.Raw(`{"why":"because"}`)}

func TestFrozenAct(t *testing.T) {
	p := recordtest.New(record.Live)
	act := must(record.Sign(record.Live, fullHeader(p), p.Key("archivist")))
	envelope := must(act.Marshal())
	golden(t, "act-payload.json", act.Envelope.Payload)
	golden(t, "act-envelope.json", envelope)
	golden(t, "act-id.txt", []byte(act.ID.String()))

	// What is frozen is also what is read, with every field where it was.
	again, err := record.Open(must(os.ReadFile(filepath.Join("testdata", "act-envelope.json"))))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(fullHeader(p), again.Header); diff != "" {
		t.Errorf("the frozen act is read differently (-want +got):\n%s", diff)
	}
	if again.ID != act.ID {
		t.Errorf("got id %v, want %v", again.ID, act.ID)
	}
	if err := again.Check(p.Credential("archivist")); err != nil {
		t.Errorf("the frozen signature: %v", err)
	}

	exercise := must(record.Sign(record.Exercise, fullHeader(p), p.Key("archivist")))
	golden(t, "act-exercise-envelope.json", must(exercise.Marshal()))
	if exercise.ID == act.ID {
		t.Error("the live and the exercise act have one id")
	}
}

func TestFrozenLeaf(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	e := p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "rain"}),
		recordtest.Found(words.Why("gate.missing", "member", "KG").Under("charter.art12", "gate.consent"), words.Why("plain")))
	golden(t, "leaf.json", must(e.Marshal()))
	frozen := must(os.ReadFile(filepath.Join("testdata", "leaf.json")))
	again, err := record.DecodeLeaf(frozen)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(e.Leaf, again.Leaf); diff != "" {
		t.Errorf("the frozen leaf is read differently (-want +got):\n%s", diff)
	}
	hash := record.LeafHash(frozen)
	golden(t, "leaf-hash.txt", []byte(record.ID(hash).String()))
}

// tape is a signer that keeps what it was asked to sign.
type tape struct {
	record.Signer
	message []byte
}

func (s *tape) Sign(message []byte) ([]byte, error) {
	s.message = bytes.Clone(message)
	return s.Signer.Sign(message)
}

func TestFrozenReceipt(t *testing.T) {
	p := recordtest.New(record.Live)
	s := &tape{Signer: p.Key("node")}
	r, err := record.Receive(p.ID(), must(p.Key("president").Cred.ID()), recordtest.Start, s)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "receipt-message.txt", s.message)
	golden(t, "receipt.json", must(canon.Marshal(r)))
	if err := r.Check(p.ID(), p.Key("president").ID, p.Credential("node")); err != nil {
		t.Error(err)
	}
	if err := r.Check(p.ID(), p.Key("minister").ID, p.Credential("node")); err == nil {
		t.Error("a receipt is good for another act")
	}
	if err := r.Check(p.Key("minister").ID, p.Key("president").ID, p.Credential("node")); err == nil {
		t.Error("a receipt is good in another pact")
	}
}

func TestFrozenIdentifiers(t *testing.T) {
	c := record.Credential{Holder: "person", Office: "president", Member: "KZ", Person: "p", Scheme: record.Ed25519,
		Key: bytes.Repeat([]byte{1}, ed25519.PublicKeySize), From: recordtest.Start, Until: recordtest.Start + 1}
	golden(t, "credential.json", must(canon.Marshal(c)))
	golden(t, "credential-id.txt", []byte(must(c.ID()).String()))
	golden(t, "edition-id.txt", []byte(record.EditionID([]byte(`{"rules":[]}`)).String()))
	golden(t, "commitment.txt", []byte(must(sample.Commit()).String()))
}

func TestFrozenRecord(t *testing.T) {
	p := recordtest.New(record.Live)
	golden(t, "genesis-envelope.json", must(p.Genesis().Marshal()))
	s := memory.New()
	p.Fill(t, s, 20)
	golden(t, "checkpoint.txt", p.Checkpoint(p.Head()))
	golden(t, "export.txt", export(t, s))
	frozen := must(os.ReadFile(filepath.Join("testdata", "export.txt")))
	report, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(frozen)), nil)
	if err != nil {
		t.Fatalf("the frozen record does not verify: %v", err)
	}
	if report.Chain.Pact != p.ID() || report.Head != p.Head() {
		t.Errorf("got pact %v head %v, want %v %v", report.Chain.Pact, report.Head, p.ID(), p.Head())
	}
	if want := int64(3); report.Sealed != want {
		t.Errorf("got %d sealed fields, want %d", report.Sealed, want)
	}
}

func export(t testing.TB, s record.Store) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := record.Export(t.Context(), s, &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
