package founding_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/founding"
	"mithaq/keyfile"
	"mithaq/record"
)

const nonce = "000102030405060708090a0b0c0d0e0f"

func draft(t *testing.T) founding.Draft {
	t.Helper()
	f, err := load(t, good)
	if err != nil {
		t.Fatal(err)
	}
	d, err := founding.New(f, nonce)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sign(t *testing.T, d founding.Draft, name string, as record.ID) founding.Draft {
	t.Helper()
	d, err := d.Sign(record.KeySigner{ID: as, Key: key(name)})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func file(t *testing.T, d founding.Draft) []byte {
	t.Helper()
	b, err := d.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestHands: the file goes through hands, apart and joined, and stays one act.
func TestHands(t *testing.T) {
	d := draft(t)
	read, err := founding.Read(file(t, d))
	if err != nil {
		t.Fatal(err)
	}
	if read.ID() != d.ID() || len(read.Missing()) != 2 || len(read.Roll) != 2 {
		t.Errorf("read %s, %d missing, %d on the roll", read.ID(), len(read.Missing()), len(read.Roll))
	}
	founders := d.Signers()
	for i, name := range []string{"kz", "kg", "keeper"} {
		of := d.Of(keyfile.Signer(signing(name), record.ID{}).Public(), founders...)
		if i < 2 && !slices.Equal(of, founders[i:i+1]) || i == 2 && len(of) > 0 {
			t.Errorf("the key of %s is that of %v", name, of)
		}
	}
	a, b := sign(t, d, "kz", founders[0]), sign(t, read, "kg", founders[1])
	joined, err := a.Join(b)
	if err != nil {
		t.Fatal(err)
	}
	other, err := b.Join(a)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file(t, joined), file(t, other)) {
		t.Error("the order of joining shows")
	}
	whole, err := founding.Read(file(t, joined))
	if err != nil {
		t.Fatal(err)
	}
	act, err := whole.Act()
	if err != nil {
		t.Fatal(err)
	}
	if err := act.CheckFounders(); err != nil || act.ID != d.ID() {
		t.Errorf("the act is %s, %v", act.ID, err)
	}
	if err := whole.Takes(now); err != nil {
		t.Error(err)
	}
	if err := whole.Takes(now.Add(400 * 24 * time.Hour)); err == nil {
		t.Error("a founder whose credential is over is taken")
	}
	if _, err := founding.Read(file(t, sign(t, d, "kg", founders[0]))); err == nil || !strings.Contains(err.Error(), "does not fit") {
		t.Errorf("a signature of another key: got %v", err)
	}
}

type signing string

func (s signing) Public() record.Bytes {
	return record.Bytes(key(string(s)).Public().(ed25519.PublicKey))
}
func (s signing) Sign(message []byte) ([]byte, error) {
	return ed25519.Sign(key(string(s)), message), nil
}

// TestReadRefuses: whoever passes the file on can change nothing of what is shown before
// it is signed.
func TestReadRefuses(t *testing.T) {
	d := draft(t)
	whole := file(t, sign(t, d, "kz", d.Signers()[0]))
	type carried struct {
		Ceremony string         `json:"ceremony"`
		Edition  record.Edition `json:"edition"`
		Genesis  canon.Raw      `json:"genesis"`
	}
	payload := func(c *carried, old, new string) {
		var e record.Envelope
		if err := canon.Unmarshal(c.Genesis, &e); err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(e.Payload), old, new, 1)
		if changed == string(e.Payload) {
			t.Fatalf("%s is not in the payload", old)
		}
		e.Payload, e.Signatures = record.Bytes(changed), []record.Signature{}
		var err error
		if c.Genesis, err = canon.Marshal(e); err != nil {
			t.Fatal(err)
		}
	}
	for name, tc := range map[string]struct {
		change func(*carried)
		want   string
	}{
		"kind":        {func(c *carried) { c.Ceremony = "mithaq.founding/2" }, `not "mithaq.founding/1"`},
		"text":        {func(c *carried) { c.Edition.Texts[0].Text += "\n# another\nduty" }, "does not compile"},
		"other text":  {func(c *carried) { c.Edition.Texts = c.Edition.Texts[1:] }, "does not compile"},
		"text's rule": {func(c *carried) { change(c.Edition.Texts, "Moscow", "Minsk") }, "does not compile"},
		"compiled": {func(c *carried) {
			c.Edition.Compiled = canon.Raw(strings.Replace(string(c.Edition.Compiled), "Moscow", "Minsk", 1))
		}, "the charter in the file has the digest"},
		"edition's name": {func(c *carried) { c.Edition.Name = "nato" }, "the edition is called"},
		"file's name":    {func(c *carried) { c.Edition.Texts[0].File = "../../profile.hcl" }, "not the name of a charter's file"},
		"hidden file":    {func(c *carried) { c.Edition.Texts[0].File = ".hcl" }, "not the name of a charter's file"},
		"signature": {func(c *carried) {
			c.Genesis = canon.Raw(strings.Replace(string(c.Genesis), `"sig":"`, `"sig":"AAAA`, 1))
		}, "does not fit"},
		"quorum":  {func(c *carried) { payload(c, `"quorum":2`, `"quorum":1`) }, ""},
		"author":  {func(c *carried) { payload(c, `"of":{"member":"KZ"`, `"of":{"member":"KG"`) }, "in the name of its first founder"},
		"roll":    {func(c *carried) { payload(c, `"party":[{`, `"parti":[{`) }, "the roll"},
		"act":     {func(c *carried) { payload(c, `"act":"record.genesis/1"`, `"act":"record.edition/1"`) }, ""},
		"one key": {func(c *carried) { payload(c, b64("kg"), b64("kz")) }, "two credentials have one key"},
	} {
		var c carried
		if err := canon.Unmarshal(whole, &c); err != nil {
			t.Fatal(err)
		}
		tc.change(&c)
		b, err := canon.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		got, err := founding.Read(b)
		switch {
		case name == "quorum":
			// What is signed can be changed into another act, and that is another pact, which
			// nobody has signed.
			if err != nil || got.ID() == d.ID() || len(got.Missing()) != 2 {
				t.Errorf("quorum: got %v", err)
			}
		case err == nil || !strings.Contains(err.Error(), tc.want):
			t.Errorf("%s: got %v, want %q", name, err, tc.want)
		}
	}
	if _, err := founding.Read(bytes.Repeat([]byte(" "), founding.MaxDraft+1)); err == nil {
		t.Error("a file of any size is read")
	}
}

func b64(name string) string {
	return `"key":"` + base64.StdEncoding.EncodeToString(signing(name).Public()) + `"`
}

func change(texts []record.CharterText, old, new string) {
	for i := range texts {
		texts[i].Text = strings.Replace(texts[i].Text, old, new, 1)
	}
}

// FuzzRead: what is read is what is written.
func FuzzRead(f *testing.F) {
	fo, err := founding.Load(files(f, good), "f.hcl", now)
	if err != nil {
		f.Fatal(err)
	}
	d, err := founding.New(fo, nonce)
	if err != nil {
		f.Fatal(err)
	}
	b, err := d.Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"ceremony":"mithaq.founding/1"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := founding.Read(b)
		if err != nil {
			return
		}
		if again, err := d.Marshal(); err != nil || !bytes.Equal(again, b) {
			t.Errorf("written again it is another file, %v", err)
		}
	})
}

// FuzzLoad: any file is refused with problems or gives a founding that can be signed.
func FuzzLoad(f *testing.F) {
	f.Add(good)
	f.Add(`pact "x" {`)
	f.Add("pact \"a\" {\n  name = { a = [[[] }\n}")
	f.Fuzz(func(t *testing.T, text string) {
		fo, err := founding.Load(files(t, text), "f.hcl", now)
		if err != nil {
			if err.Error() == "" {
				t.Error("refused without a word")
			}
			return
		}
		d, err := founding.New(fo, nonce)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := founding.Read(file(t, d)); err != nil {
			t.Fatal(err)
		}
	})
}
