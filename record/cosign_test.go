package record_test

import (
	"bytes"
	"fmt"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

func lookup(p *recordtest.Pact) func(record.ID) (record.Credential, bool) {
	return func(id record.ID) (record.Credential, bool) {
		for _, name := range []string{"archivist", "secretary", "keeper", "node", "president", "node2", "archivist2", "keeper2", "keeper3"} {
			if k := p.Key(name); k.ID == id {
				return k.Cred, true
			}
		}
		return record.Credential{}, false
	}
}

func TestAddCosignature(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	bare := p.Checkpoint(p.Head())
	line := func(name string, at int64) []byte { return must(record.Cosign(bare, at, p.Key(name))) }
	add := func(b []byte, lines ...[]byte) []byte {
		for _, l := range lines {
			b = must(record.AddCosignature(b, l))
		}
		return b
	}
	const at = 1641340800
	a, b, c := line("node", at), line("president", at), line("secretary", at)
	all := add(bare, a, b, c)
	for _, other := range [][]byte{add(bare, c, b, a), add(bare, b, a, c, a), add(all, a, b, c), add(bare, line("node", at-1), c, a, b), add(all, line("node", at-5))} {
		if !bytes.Equal(other, all) {
			t.Errorf("in another order:\n%s\nwant\n%s", other, all)
		}
	}
	if newer := add(all, line("node", at+1)); bytes.Equal(newer, all) || len(newer) != len(all) {
		t.Errorf("a newer line of a witness: got\n%s", newer)
	}
	head, list, err := record.OpenCosigned(all, p.ID(), p.Credential("keeper"), lookup(p))
	if err != nil || len(list) != 3 || head != p.Head() {
		t.Fatalf("got %v, %v, %v", head, list, err)
	}
	if _, err := record.OpenCheckpoint(all, p.ID(), p.Credential("keeper")); err == nil {
		t.Error("a cosigned checkpoint is opened as a bare one")
	}
	if got, err := record.OpenCheckpoint(bare, p.ID(), p.Credential("keeper")); err != nil || got != p.Head() {
		t.Errorf("got %v, %v", got, err)
	}
	if origin, got, err := record.ReadCheckpoint(all); err != nil || got != p.Head() || origin != record.Origin(p.ID()) {
		t.Errorf("got %s, %v, %v", origin, got, err)
	}
	for name, l := range map[string][]byte{
		"no line": nil, "the keeper's line": bare[bytes.Index(bare, []byte("\n\n"))+2:], "a stranger's line": []byte("— stranger.example AAAAAGZvbw==\n"),
		"two lines": append(bytes.Clone(a), b...), "a line without its mark": a[len("— "):], "half a line": a[:len(a)/2],
	} {
		if _, err := record.AddCosignature(bare, l); err == nil {
			t.Errorf("%s was added", name)
		}
	}
	if _, err := record.AddCosignature([]byte("x"), a); err == nil {
		t.Error("a line was added to nothing")
	}
	for _, at := range []int64{0, -1, 253402300800} {
		if _, err := record.Cosign(bare, at, p.Key("node")); err == nil {
			t.Errorf("cosigned at %d", at)
		}
	}
	if _, err := record.Cosign([]byte("hello\n"), at, p.Key("node")); err == nil {
		t.Error("cosigned what is no checkpoint")
	}
}

// TestManyWitnesses: a checkpoint has room for all whom it may carry, and a file for it.
func TestManyWitnesses(t *testing.T) {
	p := recordtest.New(record.Live)
	var names []string
	for i := range record.MaxCosignatures + 1 {
		name := fmt.Sprintf("witness%d", i)
		p.Bind(name, record.Credential{Holder: "node", Office: "node", Person: name})
		names = append(names, name)
	}
	p.Witnesses = names
	log := p.Open()
	b := p.Cosigned(p.Head(), names[:record.MaxCosignatures]...)
	r := verified(t, recordtest.File(2, log, b))
	if len(r.Witnesses) != record.MaxCosignatures {
		t.Errorf("got %d witnesses", len(r.Witnesses))
	}
	if _, err := record.AddCosignature(b, must(record.Cosign(b, 1641340800, p.Key(names[record.MaxCosignatures])))); err == nil {
		t.Error("one more was added")
	}
}

func TestRefusal(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	act := p.Act(recordtest.NoteType, recordtest.Note{Text: "x"})
	why := []words.Reason{words.Why("office.may_not", "office", "envoy")}
	r := must(record.SignRefusal(p.ID(), act.ID, recordtest.Start, why, p.Key("keeper")))
	if err := r.Check(p.Credential("keeper")); err != nil {
		t.Error(err)
	}
	b := must(r.Marshal())
	again := must(record.ReadRefusal(b))
	if err := again.Check(p.Credential("keeper")); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*record.Refusal){
		"another act":     func(r *record.Refusal) { r.Act[0] ^= 1 },
		"another pact":    func(r *record.Refusal) { r.Pact[0] ^= 1 },
		"another instant": func(r *record.Refusal) { r.At++ },
		"another reason":  func(r *record.Refusal) { r.Reasons = []words.Reason{words.Why("office.unknown")} },
		"a reason more":   func(r *record.Refusal) { r.Reasons = append(r.Reasons, why[0]) },
		"no reason":       func(r *record.Refusal) { r.Reasons = nil },
		"another node":    func(r *record.Refusal) { r.Node = p.Key("node").ID },
	} {
		r := r
		change(&r)
		if r.Check(p.Credential("keeper")) == nil || r.Check(p.Credential("node")) == nil {
			t.Errorf("%s: the refusal holds", name)
		}
	}
	// A receipt is no refusal, whatever it is of.
	receipt := must(record.Receive(p.ID(), act.ID, recordtest.Start, p.Key("keeper")))
	r.Sig = receipt.Sig
	if r.Check(p.Credential("keeper")) == nil {
		t.Error("a receipt's signature makes a refusal")
	}
	if _, err := record.SignRefusal(p.ID(), act.ID, recordtest.Start, nil, p.Key("keeper")); err == nil {
		t.Error("refused without a reason")
	}
	if _, err := record.ReadRefusal(bytes.Replace(b, []byte(`"code":"office.may_not"`), []byte(`"code":""`), 1)); err == nil {
		t.Error("a reason without a code was read")
	}
}
