package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"regexp"
	"testing"
)

// TestForms: the forms that are read by hand are those of the regular expressions, and
// an identifier's and base64's spellings are as they always were.
func TestForms(t *testing.T) {
	const seed = 11
	rng := rand.New(rand.NewPCG(seed, seed))
	isID := func(s string) bool { _, err := ParseID(s); return err == nil }
	id := ID{1, 0x2f, 0xa0, 0xff}.String()
	for _, tc := range []struct {
		form  string
		is    func(string) bool
		bases []string
		bytes string
	}{
		{`^[a-z][a-z_]*\.[a-z][a-z_]*/[1-9][0-9]{0,3}$`, isActType,
			[]string{"council.position/1", "a.b/9999", "a.b/10000", "a_.b_/10", "_a.b/1", "a._b/1", "a.b.c/1", "a.b/1/1", "a/1.b", ".b/1", "a./1", "a.b/", ""}, "az_./019A\n\xff`{"},
		{`^[0-9a-f]{32}$`, isNonce, []string{"000102030405060708090a0b0c0d0e0f", "0123456789abcdef0123456789abcdef0", ""}, "09afgA\n\xff/:`"},
		{`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$`, isRef,
			[]string{"treaty.art4", "a.0._", "a", "a.", "a..b", ".a", "0a.b", "_a.b", "a.b.", ""}, "az09_.A\n\xff`{/:"},
		{`^sha256:[0-9a-f]{64}$`, isID, []string{id, id[1:], id + "0", "sha256:", ""}, "09afgA\n\xff/:`@G"},
	} {
		form := regexp.MustCompile(tc.form)
		good := 0
		for range 50_000 {
			b := []byte(tc.bases[rng.IntN(len(tc.bases))])
			for range rng.IntN(3) {
				c := tc.bytes[rng.IntN(len(tc.bytes))]
				switch i := rng.IntN(len(b) + 1); {
				case i == len(b) || rng.IntN(4) == 0:
					b = append(b[:i:i], append([]byte{c}, b[i:]...)...)
				case rng.IntN(4) == 0:
					b = append(b[:i:i], b[i+1:]...)
				default:
					b[i] = c
				}
			}
			want := form.Match(b)
			if got := tc.is(string(b)); got != want {
				t.Fatalf("%s, seed %d: %q: got %v, want %v", tc.form, seed, b, got, want)
			}
			if want {
				good++
			}
		}
		if good < 1000 {
			t.Errorf("%s: only %d texts had the form", tc.form, good)
		}
	}
}

// TestBytesAsBefore: base64 is read as when line breaks were looked for first.
func TestBytesAsBefore(t *testing.T) {
	before := func(text []byte) ([]byte, error) {
		if bytes.ContainsAny(text, "\r\n") {
			return nil, fmt.Errorf("base64 with a line break")
		}
		return base64.StdEncoding.Strict().AppendDecode(nil, text)
	}
	const seed = 13
	rng := rand.New(rand.NewPCG(seed, seed))
	good := 0
	for range 50_000 {
		b := make([]byte, rng.IntN(9))
		for i := range b {
			b[i] = byte(rng.Uint32())
		}
		text := []byte(base64.StdEncoding.EncodeToString(b))
		for range rng.IntN(3) {
			i := rng.IntN(len(text) + 1)
			if c := "\r\n=AQgw+/-_ \x00"[rng.IntN(13)]; i < len(text) && rng.IntN(2) == 0 {
				text[i] = c
			} else {
				text = append(text[:i:i], append([]byte{c}, text[i:]...)...)
			}
		}
		want, werr := before(text)
		var got Bytes
		err := got.UnmarshalText(text)
		if fmt.Sprint(err) != fmt.Sprint(werr) || err == nil && !bytes.Equal(got, want) {
			t.Fatalf("seed %d: %q: got %x, %v, want %x, %v", seed, text, got, err, want, werr)
		}
		if err == nil {
			good++
		}
	}
	if good < 1000 {
		t.Errorf("only %d texts were base64", good)
	}
}

// TestPreAuthID: hashed in pieces it is the hash of what is signed.
func TestPreAuthID(t *testing.T) {
	for _, payload := range []string{"", "x", string(make([]byte, 5000))} {
		for _, of := range []string{"", livePayload, exercisePayload, receiptType, string(make([]byte, 200))} {
			if got, want := preAuthID(of, []byte(payload)), ID(sha256.Sum256(preAuth(of, []byte(payload)))); got != want {
				t.Errorf("%d bytes of %.40q: got %s, want %s", len(payload), of, got, want)
			}
		}
	}
	if Live.payloadType() != livePayload || Exercise.payloadType() != exercisePayload {
		t.Error("a mode's payload type is not its constant")
	}
}
