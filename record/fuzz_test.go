package record_test

import (
	"bytes"
	"errors"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
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
	second := recordtest.NewSample(record.Live).Export
	f.Add(second)
	f.Add([]byte("mithaq record 1\n\n"))
	f.Add([]byte("mithaq record 1\n00 {}\n"))
	f.Add(whole[:len(whole)/2])
	f.Fuzz(func(t *testing.T, b []byte) {
		// The seeds are the only whole records that anyone without keys can write.
		_, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(b)), nil)
		var fault *record.Fault
		switch {
		case err == nil && !bytes.Equal(b, whole) && !bytes.Equal(b, second):
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

func FuzzReadDraft(f *testing.F) {
	s := recordtest.NewSample(record.Live)
	for _, e := range s.Log {
		f.Add(must(e.Act.Marshal()))
		f.Add(must(must(record.NewDraft(record.Live, e.Act.Header)).Marshal()))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := record.ReadDraft(b)
		if err != nil {
			return
		}
		if again, err := d.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q, %v", b, again, err)
		}
		// Either somebody is missing, or it is an act of the same bytes.
		act, err := d.Act()
		if (err == nil) != (len(d.Missing()) == 0) {
			t.Fatalf("%d missing, %v", len(d.Missing()), err)
		}
		if err == nil && act.ID != d.ID() {
			t.Fatalf("the draft is %v, the act %v", d.ID(), act.ID)
		}
	})
}

func FuzzOpenCosigned(f *testing.F) {
	s := recordtest.NewSample(record.Live)
	f.Add(s.Checkpoint)
	f.Add(s.Lost)
	f.Add(s.Cosigned(s.Head(), "node"))
	f.Add([]byte(record.Origin(s.ID()) + "\n0\n\n\n— x AAAA\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if line, err := record.AddCosignature(b, b); err == nil {
			t.Fatalf("a checkpoint is a line: %q", line)
		}
		head, list, err := record.OpenCosigned(b, s.ID(), s.Credential("keeper3"), lookup(s.Pact))
		if err != nil {
			return
		}
		again := s.Pact.Checkpoint(head)
		for _, c := range list {
			for _, name := range []string{"node", "node2"} {
				if k := s.Key(name); k.ID == c.Witness {
					again = must(record.AddCosignature(again, must(record.Cosign(again, c.At, k))))
				}
			}
		}
		if !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q", b, again)
		}
	})
}

func FuzzReadProof(f *testing.F) {
	s := recordtest.NewSample(record.Live)
	m := stored(f, s)
	c := verified(f, s.Export).Chain
	f.Add(must(must(record.ProveEntry(f.Context(), m, 2, c)).Marshal()))
	f.Add([]byte(`{"checkpoint":"","entries":[],"entry":0,"proof":"mithaq.proof/1"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := record.ReadProof(b)
		if err != nil {
			return
		}
		if again, err := p.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q, %v", b, again, err)
		}
		r, err := p.Check()
		var fault *record.Fault
		switch {
		case err == nil && r.Entry.Act.ID != s.Log[r.Entry.Seq].Act.ID:
			t.Fatalf("what nobody signed is proven: %q", b)
		case err != nil && (!errors.As(err, &fault) || fault.Place == "" || fault.Reason().Code == ""):
			t.Fatalf("got %v, want a *Fault with place and reason", err)
		}
	})
}

func FuzzReadRefusal(f *testing.F) {
	p := recordtest.New(record.Live)
	f.Add(must(must(record.SignRefusal(p.ID(), p.ID(), recordtest.Start, []words.Reason{words.Why("x", "a", "b")}, p.Key("node"))).Marshal()))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := record.ReadRefusal(b)
		if err != nil {
			return
		}
		if again, err := r.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%q is spelled %q, %v", b, again, err)
		}
		r.Check(p.Credential("node"))
	})
}
