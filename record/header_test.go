package record_test

import (
	"bytes"
	"encoding/base64"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// TestHeader breaks one rule of form after another. Each refusal says what is wrong
// where.
func TestHeader(t *testing.T) {
	at := recordtest.Start
	for _, tc := range []struct {
		name   string
		change func(*record.Header)
		want   string // in the error; empty where the header is good
	}{
		{"as it is", func(h *record.Header) {}, ""},
		{"no type", func(h *record.Header) { h.Act = "" }, `act: "" is not a type such as council.position/1`},
		{"no version", func(h *record.Header) { h.Act = "council.position" }, "is not a type"},
		{"version 0", func(h *record.Header) { h.Act = "council.position/0" }, "is not a type"},
		{"a family too many", func(h *record.Header) { h.Act = "a.b.c/1" }, "is not a type"},
		{"capitals", func(h *record.Header) { h.Act = "Council.position/1" }, "is not a type"},
		{"a line end", func(h *record.Header) { h.Act += "\n" }, "is not a type"},
		{"no pact", func(h *record.Header) { h.Pact = record.ID{} }, "pact: every act but the genesis names its pact"},
		{"a genesis with a pact", func(h *record.Header) { h.Act = record.GenesisType }, "and the genesis none"},
		{"no matter", func(h *record.Header) { h.Matter = "" }, `matter: want "pact" or the identifier of a crisis`},
		{"a label as matter", func(h *record.Header) { h.Matter = "kz-2022" }, "matter: want"},
		{"capitals in an identifier", func(h *record.Header) { h.Matter = "sha256:" + strings.Repeat("A", 64) }, "matter: want"},
		{"the pact as matter", func(h *record.Header) { h.Matter = record.OnPact }, ""},
		{"no nonce", func(h *record.Header) { h.Nonce = "" }, "nonce: want 32 lower-case hex digits"},
		{"a long nonce", func(h *record.Header) { h.Nonce += "0" }, "nonce: want"},
		{"capitals in the nonce", func(h *record.Header) { h.Nonce = strings.ToUpper(h.Nonce) }, "nonce: want"},
		{"a body that is a list", func(h *record.Header) { h.Body = canon.Raw(`[]`) }, "body: want an object"},
		{"a body that is a string", func(h *record.Header) { h.Body = canon.Raw(`"x"`) }, "body: want an object"},
		{"an empty body", func(h *record.Header) { h.Body = canon.Raw(`{}`) }, ""},
		{"less than nothing seen", func(h *record.Header) { h.Seen.Size = -1 }, "seen: size -1 is negative"},
		{"no attestation", func(h *record.Header) { h.Attest = "" }, `attest: "" is none of own, received, transcribed`},
		{"another attestation", func(h *record.Header) { h.Attest = "heard" }, `attest: "heard" is none of own`},
		{"transcribed without a window", func(h *record.Header) { h.Happened = nil }, "happened: a transcribed act says when it happened"},
		{"received without a window", func(h *record.Header) {
			h.Attest, h.Known, h.Happened = record.Received, 0, nil
		}, "happened: a received act says when it happened"},
		{"received", func(h *record.Header) { h.Attest, h.Known = record.Received, 0 }, ""},
		{"own", func(h *record.Header) { h.Attest, h.Known, h.Happened = record.Own, 0, nil }, ""},
		{"an own report of earlier", func(h *record.Header) { h.Attest, h.Known = record.Own, 0 }, ""},
		{"own with known", func(h *record.Header) { h.Attest = record.Own }, "known: stands in transcribed acts, and only there"},
		{"received with known", func(h *record.Header) { h.Attest = record.Received }, "known: stands in transcribed acts"},
		{"transcribed without known", func(h *record.Header) { h.Known = 0 }, "known: stands in transcribed acts"},
		{"a window from its end", func(h *record.Header) { h.Happened = &words.Window{From: at + 1, To: at} }, "happened: the window ends at"},
		{"another kind of cite", func(h *record.Header) { h.Cites[1].As = "see" }, `cites/1/as: "see" is none of authority, source, answers, corrects`},
		{"a cite of nothing", func(h *record.Header) { h.Cites[0].Ref = "" }, "cites/0/ref: "},
		{"a cite of words", func(h *record.Header) { h.Cites[0].Ref = "Article 4" }, `cites/0/ref: "Article 4" is neither an identifier nor a reference such as treaty.art4`},
		{"sealed outside the body", func(h *record.Header) { h.Sealed[0].At = "/of/person" }, `sealed/0/at: "/of/person" does not point at a field of the body`},
		{"sealed for nobody", func(h *record.Header) { h.Sealed[0].Audience = "" }, "sealed/0/audience: name who may read it"},
		{"sealed twice", func(h *record.Header) { h.Sealed = append(h.Sealed, h.Sealed[0]) }, "sealed/1/at: sealed fields are sorted and unique"},
		{"sealed out of order", func(h *record.Header) {
			s := h.Sealed[0]
			s.At = "/body/alpha"
			h.Sealed = append(h.Sealed, s)
		}, "sealed/1/at: sealed fields are sorted and unique"},
		{"sealed and there", func(h *record.Header) { h.Sealed[0].At = "/body/position" }, "sealed/0/at: /body/position stands in the body as well"},
		{"sealed and there, deeper", func(h *record.Header) {
			h.Body = canon.Raw(`{"ab":[1,{"cd":true}]}`)
			h.Sealed[0].At = "/body/ab/1/cd"
		}, "stands in the body as well"},
		{"sealed beside what is there", func(h *record.Header) {
			h.Body = canon.Raw(`{"ab":[1,{"cd":true}]}`)
			h.Sealed[0].At = "/body/ab/2/cd"
		}, ""},
		{"an offset of another form", func(h *record.Header) { h.Happened.Offset = "Almaty" }, "is not an offset such as +06:00"},
	} {
		p := recordtest.New(record.Live)
		h := fullHeader(p)
		tc.change(&h)
		_, err := record.Sign(record.Live, h, p.Key("archivist"))
		switch {
		case tc.want == "" && err != nil:
			t.Errorf("%s: got %v, want no error", tc.name, err)
		case tc.want != "" && (err == nil || !strings.Contains(err.Error(), tc.want)):
			t.Errorf("%s:\n got  %v\n want %q", tc.name, err, tc.want)
		}
	}
}

// TestEnvelope spells the frozen envelope in ways that no one may accept.
func TestEnvelope(t *testing.T) {
	p := recordtest.New(record.Live)
	act := must(record.Sign(record.Live, fullHeader(p), p.Key("archivist")))
	good := string(must(act.Marshal()))
	payload := base64.StdEncoding.EncodeToString
	spelled := func(from, to string) string {
		b := bytes.Replace(act.Envelope.Payload, []byte(from), []byte(to), 1)
		if bytes.Equal(b, act.Envelope.Payload) {
			t.Fatalf("%q does not stand in the payload", from)
		}
		return strings.Replace(good, payload(act.Envelope.Payload), payload(b), 1)
	}
	sig := payload(act.Envelope.Signatures[0].Sig)
	if !strings.HasSuffix(sig, "==") {
		t.Fatalf("signature %q", sig)
	}
	for _, tc := range []struct{ name, envelope, want string }{
		{"nothing", "", "ends too early"},
		{"an empty object", "{}", "is missing"},
		{"another payload type", strings.Replace(good, ".live.", ".draft.", 1), "payloadType"},
		{"a space", strings.Replace(good, ":", ": ", 1), "envelope: "},
		{"white space after it", good + "\n", "follow the value"},
		{"base64 for addresses", strings.Replace(good, sig, strings.TrimRight(sig, "="), 1), "envelope: "},
		{"stray bits in base64", strings.Replace(good, sig, sig[:len(sig)-3]+string(sig[len(sig)-3]+1)+"==", 1), "envelope: "},
		{"no signature", good[:strings.Index(good, `"signatures":`)] + `"signatures":[]}`, "carries no signature"},
		{"another's key hint", strings.Replace(good, p.Key("archivist").ID.String(), p.Key("node").ID.String(), 1), "the signature names credential"},
		{"a field that is not there", strings.Replace(good, `"payload":`, `"extra":1,"payload":`, 1), "unknown field"},
		{"a payload with a space", spelled(`"attest":`, `"attest": `), "payload: "},
		{"a payload with an unknown field", spelled(`"cites":`, `"bz":1,"cites":`), "unknown field"},
		{"a payload with an empty field", spelled(`"member":"KG"`, `"member":""`), "leave the field out"},
		{"a payload with a zero fraction", spelled(`"good_until":"2022-01-05T00:00:03Z"`, `"good_until":"2022-01-05T00:00:03.000Z"`), "payload: "},
		{"a payload with a float", spelled(`"size":2`, `"size":2.0`), "decimal as a string"},
		{"a payload with null", spelled(`"size":2`, `"size":null`), "payload: "},
		{"a payload without a field", spelled(`"nonce":"000102030405060708090a0b0c0d0e0f",`, ""), `"nonce" is missing`},
		{"a payload with an escaped letter", spelled(`assent`, `\u0061ssent`), "escape"},
		{"a payload of broken UTF-8", spelled(`assent`, "\xff"), "UTF-8"},
	} {
		if _, err := record.Open([]byte(tc.envelope)); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s:\n got  %v\n want %q", tc.name, err, tc.want)
		}
	}
	if _, err := record.Open([]byte(good)); err != nil {
		t.Errorf("as it is: %v", err)
	}
}

func TestThreeTimes(t *testing.T) {
	p := recordtest.New(record.Live)
	received := recordtest.Start.Add(1 << 40)
	window := &words.Window{From: 10, To: 20}
	for _, tc := range []struct {
		h             record.Header
		effect, known words.Instant
	}{
		{record.Header{Attest: record.Own}, received, received},
		{record.Header{Attest: record.Own, Happened: window}, received, received},
		{record.Header{Attest: record.Received, Happened: window}, 20, received},
		{record.Header{Attest: record.Transcribed, Happened: window, Known: 30}, 20, 30},
	} {
		if got := tc.h.Effect(received); got != tc.effect {
			t.Errorf("%s: got effect %v, want %v", tc.h.Attest, got, tc.effect)
		}
		if got := tc.h.KnownAt(received); got != tc.known {
			t.Errorf("%s: got known %v, want %v", tc.h.Attest, got, tc.known)
		}
	}
	h := fullHeader(p)
	if id, ok := h.CitedID("source"); !ok || id != p.ID() {
		t.Errorf("CitedID: got %v, %v", id, ok)
	}
	if _, ok := h.CitedID("authority"); ok {
		t.Error("CitedID: a reference into the charter is not an identifier")
	}
	if got := record.Family(h.Act); got != "council" {
		t.Errorf("Family: got %q", got)
	}
}
