package record_test

import (
	"bytes"
	"errors"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
)

// What is accepted has one spelling: reading and writing give the same bytes.

func FuzzOpen(f *testing.F) {
	p := recordtest.New(record.Live)
	for _, e := range p.Record(12) {
		f.Add(must(e.Act.Marshal()))
	}
	f.Add(must(must(record.Sign(record.Exercise, fullHeader(p), p.Key("archivist"))).Marshal()))
	f.Add([]byte(`{"payload":"e30=","payloadType":"application/vnd.mithaq.live.v1+json","signatures":[]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		act, err := record.Open(b)
		if err != nil {
			return
		}
		again, err := act.Marshal()
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q, %v", b, again, err)
		}
		// Whether the signature is good is another question; asking must not fail.
		act.Check(p.Credential("archivist"))
	})
}

func FuzzDecodeLeaf(f *testing.F) {
	p := recordtest.New(record.Live)
	for _, e := range p.Record(12) {
		f.Add(must(e.Marshal()))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := record.DecodeLeaf(b)
		if err != nil {
			return
		}
		again, err := e.Marshal()
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q, %v", b, again, err)
		}
		var none record.Chain
		none.Next(&e)
	})
}

func FuzzReadExport(f *testing.F) {
	p := recordtest.New(record.Live)
	s := memory.New()
	p.Fill(f, s, 3)
	whole := export(f, s)
	f.Add(whole)
	f.Add([]byte("mithaq record 1\n\n"))
	f.Add([]byte("mithaq record 1\n00 {}\n"))
	f.Add(whole[:len(whole)/2])
	f.Fuzz(func(t *testing.T, b []byte) {
		// The seed is the only whole record that anyone without keys can write.
		_, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(b)), nil)
		var fault *record.Fault
		switch {
		case err == nil && !bytes.Equal(b, whole):
			t.Fatalf("a record that nobody signed verifies: %q", b)
		case err != nil && (!errors.As(err, &fault) || fault.Place == "" || fault.Reason().Code == ""):
			t.Fatalf("got %v, want a *Fault with place and reason", err)
		}
	})
}

func FuzzOpenCheckpoint(f *testing.F) {
	p := recordtest.New(record.Live)
	for _, e := range p.Record(4) {
		f.Add(p.Checkpoint(record.Head{Size: e.Seq + 1, Root: record.LeafHash(must(e.Marshal()))}))
	}
	f.Add([]byte(record.Origin(p.ID()) + "\n0\n\n\n— x AAAA\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		head, err := record.OpenCheckpoint(b, p.ID(), p.Credential("keeper"))
		if err != nil {
			return
		}
		if again := p.Checkpoint(head); !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q", b, again)
		}
	})
}
