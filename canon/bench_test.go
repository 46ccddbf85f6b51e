package canon

import (
	"encoding/base64"
	sixteen "encoding/hex"
	"strings"
	"testing"
)

// The benchmarks measure the shapes that a record is made of: a leaf that holds an act
// whose body holds texts in three languages.

type benchID [32]byte

func (id benchID) MarshalText() ([]byte, error) {
	return sixteen.AppendEncode([]byte("sha256:"), id[:]), nil
}
func (id *benchID) UnmarshalText(b []byte) error {
	_, err := sixteen.Decode(id[:], b[len("sha256:"):])
	return err
}
func (id *benchID) ExactText() {}

type benchBytes []byte

func (b benchBytes) MarshalText() ([]byte, error) {
	return base64.StdEncoding.AppendEncode(nil, b), nil
}
func (b *benchBytes) UnmarshalText(text []byte) (err error) {
	*b, err = base64.StdEncoding.AppendDecode(nil, text)
	return err
}
func (b *benchBytes) ExactText() {}

type benchLeaf struct {
	Seq      int64 `json:"seq"`
	Term     int64 `json:"term"`
	Received struct {
		At   string     `json:"at"`
		Node benchID    `json:"node"`
		Sig  benchBytes `json:"sig"`
	} `json:"received"`
	Recorded string  `json:"recorded"`
	Engine   int64   `json:"engine"`
	Edition  benchID `json:"edition"`
	Findings []struct {
		Code string            `json:"code"`
		Args map[string]string `json:"args,omitempty"`
	} `json:"findings"`
	Envelope struct {
		Payload     benchBytes `json:"payload"`
		PayloadType string     `json:"payloadType"`
		Signatures  []struct {
			KeyID benchID    `json:"keyid"`
			Sig   benchBytes `json:"sig"`
		} `json:"signatures"`
	} `json:"envelope"`
}

type benchHeader struct {
	Act     string  `json:"act"`
	Pact    benchID `json:"pact,omitempty"`
	Matter  string  `json:"matter"`
	By      benchID `json:"by"`
	Attest  string  `json:"attest"`
	Edition benchID `json:"edition"`
	Of      struct {
		Member string `json:"member,omitempty"`
		Office string `json:"office,omitempty"`
	} `json:"of"`
	Seen struct {
		Size int64   `json:"size"`
		Root benchID `json:"root"`
	} `json:"seen"`
	Nonce string `json:"nonce"`
	Body  Raw    `json:"body"`
	Cites []struct {
		As  string `json:"as"`
		Ref string `json:"ref"`
	} `json:"cites,omitempty"`
	Until string `json:"until,omitempty"`
}

type benchBody struct {
	Kind    string `json:"kind"`
	Speaker struct {
		Member string     `json:"member,omitempty"`
		Office string     `json:"office,omitempty"`
		Text   *benchText `json:"outside,omitempty"`
	} `json:"speaker"`
	Text benchText `json:"text"`
}

type benchText struct {
	Authentic string            `json:"authentic"`
	Texts     map[string]string `json:"texts"`
}

func benchValues(b *testing.B) (leaf, header, body []byte) {
	b.Helper()
	marshal := func(v any) []byte {
		out, err := Marshal(v)
		if err != nil {
			b.Fatal(err)
		}
		return out
	}
	var s benchBody
	s.Kind, s.Speaker.Member, s.Speaker.Office = "report", "KZ", "president"
	s.Text = benchText{"ru", map[string]string{
		"ar": "الوضع في المطار تحت السيطرة، وقد سُلّم المبنى إلى حرس الدولة المضيفة.",
		"ru": "Положение в аэропорту под контролем, терминал передан под охрану принимающей стороны.",
		"en": "The situation at the airport is under control; the terminal has been handed over to the guard of the host.",
	}}
	body = marshal(s)
	h := benchHeader{Act: "situation.statement/1", Pact: benchID{1}, Matter: "sha256:" + strings.Repeat("a", 64), Attest: "own",
		Nonce: strings.Repeat("a", 32), Body: body}
	header = marshal(h)
	l := benchLeaf{Seq: 123456, Term: 1, Recorded: "2022-01-05T21:50:00Z", Engine: 1}
	l.Received.At, l.Received.Sig = l.Recorded, make([]byte, 64)
	l.Envelope.Payload, l.Envelope.PayloadType = header, "application/vnd.mithaq.live.v1+json"
	l.Envelope.Signatures = append(l.Envelope.Signatures, struct {
		KeyID benchID    `json:"keyid"`
		Sig   benchBytes `json:"sig"`
	}{benchID{1}, make([]byte, 64)})
	return marshal(l), header, body
}

func benchmarkUnmarshal[T any](b *testing.B, in []byte) {
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		var v T
		if err := Unmarshal(in, &v); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmarkMarshal[T any](b *testing.B, in []byte) {
	var v T
	if err := Unmarshal(in, &v); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Marshal(v); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkUnmarshal(b *testing.B) {
	leaf, header, body := benchValues(b)
	b.Run("leaf", func(b *testing.B) { benchmarkUnmarshal[benchLeaf](b, leaf) })
	b.Run("header", func(b *testing.B) { benchmarkUnmarshal[benchHeader](b, header) })
	b.Run("body", func(b *testing.B) { benchmarkUnmarshal[benchBody](b, body) })
}

func BenchmarkMarshal(b *testing.B) {
	leaf, header, body := benchValues(b)
	b.Run("leaf", func(b *testing.B) { benchmarkMarshal[benchLeaf](b, leaf) })
	b.Run("header", func(b *testing.B) { benchmarkMarshal[benchHeader](b, header) })
	b.Run("body", func(b *testing.B) { benchmarkMarshal[benchBody](b, body) })
}
