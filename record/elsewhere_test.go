package record_test

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"

	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
)

// vkey is a verifier key of somebody in another's spelling (C2SP signed-note).
func vkey(name string, kind byte, key []byte) string {
	h := sha256.Sum256(append([]byte(name+"\n"+string([]byte{kind})), key...))
	return fmt.Sprintf("%s+%x+%s", name, h[:4], base64.StdEncoding.EncodeToString(append([]byte{kind}, key...)))
}

// TestCosignatureElsewhere: what we cosign, another implementation verifies.
func TestCosignatureElsewhere(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	keeper := must(note.NewVerifier(vkey(record.Origin(s.ID()), 1, s.Key("keeper3").Public())))
	list := []note.Verifier{keeper}
	for _, name := range []string{"node", "node2"} {
		k := s.Key(name)
		list = append(list, must(fnote.NewVerifierForCosignatureV1(vkey(record.WitnessName(k.ID), 4, k.Public()))))
	}
	n, err := note.Open(s.Checkpoint, note.VerifierList(list...))
	if err != nil {
		t.Fatal(err)
	}
	if len(n.Sigs) != 3 || len(n.UnverifiedSigs) != 0 {
		t.Fatalf("%d signatures fit, %d do not", len(n.Sigs), len(n.UnverifiedSigs))
	}
	for _, sig := range n.Sigs[1:] {
		at, err := fnote.CoSigV1Timestamp(sig)
		if err != nil || words.At(at) != s.Now() {
			t.Errorf("got %v, %v, want %v", at, err, s.Now())
		}
	}
}

// TestCosignatureFromElsewhere: what another implementation cosigns, we verify.
func TestCosignatureFromElsewhere(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	k := p.Key("node")
	seed := append([]byte{1}, k.Key.Seed()...) // the key as x/mod spells it
	name := record.WitnessName(k.ID)
	h := sha256.Sum256(append([]byte(name+"\n\x01"), k.Public()...))
	signer, err := fnote.NewSignerForCosignatureV1(fmt.Sprintf("PRIVATE+KEY+%s+%x+%s", name, h[:4], base64.StdEncoding.EncodeToString(seed)))
	if err != nil {
		t.Fatal(err)
	}
	text, _, _ := strings.Cut(string(p.Checkpoint(p.Head())), "\n\n")
	signed, err := note.Sign(&note.Note{Text: text + "\n"}, signer)
	if err != nil {
		t.Fatal(err)
	}
	_, line, _ := strings.Cut(string(signed), "\n\n")
	b, err := record.AddCosignature(p.Checkpoint(p.Head()), []byte(line))
	if err != nil {
		t.Fatal(err)
	}
	head, list, err := record.OpenCosigned(b, p.ID(), p.Credential("keeper"), lookup(p))
	if err != nil || head != p.Head() || len(list) != 1 || list[0].Witness != k.ID {
		t.Errorf("got %v, %v, %v", head, list, err)
	}
}
