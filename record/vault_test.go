package record_test

import (
	"bytes"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
)

func opening(salt byte, value string) record.Opening {
	return record.Opening{Salt: bytes.Repeat([]byte{salt}, record.SaltSize), Value: canon.Raw(value)}
}

// TestOpeningsOfAnAct: only what the act has sealed travels with it.
func TestOpeningsOfAnAct(t *testing.T) {
	a, b, other := opening(1, `"because"`), opening(2, `{"n":1}`), opening(3, `"because"`)
	p := recordtest.New(record.Exercise)
	p.Record(2)
	act := p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, func(h *record.Header) {
		for i, o := range []record.Opening{a, b} {
			id, err := o.Commit()
			if err != nil {
				t.Fatal(err)
			}
			h.Sealed = append(h.Sealed, record.Sealed{At: "/body/" + string(rune('a'+i)), Commit: id, Audience: "council"})
		}
	})
	short, loose := a, opening(1, ` "because"`)
	short.Salt = short.Salt[1:]
	for _, tc := range []struct {
		name     string
		openings []record.Opening
		want     string // in the error; empty: none
	}{
		{"none", nil, ""},
		{"one", []record.Opening{b}, ""},
		{"all", []record.Opening{b, a}, ""},
		{"twice", []record.Opening{a, a}, "openings/1"},
		{"another salt", []record.Opening{a, other}, "openings/1"},
		{"a short salt", []record.Opening{short}, "not 31"},
		{"a second spelling", []record.Opening{loose}, "sealed value"},
		{"too large", []record.Opening{opening(1, `"`+strings.Repeat("x", record.MaxOpening-1)+`"`)}, "larger than"},
	} {
		err := act.CheckOpenings(tc.openings)
		if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got %v, want %q", tc.name, err, tc.want)
		}
	}
}

func TestDocument(t *testing.T) {
	want := record.Document{Type: "application/pdf", Data: []byte("%PDF-1.7\x00\xff")}
	value, err := want.Value()
	if err != nil {
		t.Fatal(err)
	}
	if spelled := `{"data":"JVBERi0xLjcA/w==","type":"application/pdf"}`; string(value) != spelled {
		t.Errorf("got %s, want %s", value, spelled)
	}
	o := opening(1, string(value))
	if got, ok := o.Document(); !ok || got.Type != want.Type || !bytes.Equal(got.Data, want.Data) {
		t.Errorf("got %+v, %v, want the document", got, ok)
	}

	large := record.Document{Type: "application/vnd.oasis.opendocument.text-master+" + strings.Repeat("x", 17), Data: bytes.Repeat([]byte{0xff}, record.MaxDocument)}
	if value, err = large.Value(); err != nil {
		t.Fatal(err)
	}
	if err := opening(1, string(value)).Check(); err != nil {
		t.Errorf("the largest document is no opening: %v", err)
	}

	for _, d := range []record.Document{
		{Type: "application/pdf"},
		{Data: []byte("x")},
		{Type: "pdf", Data: []byte("x")},
		{Type: "Application/PDF", Data: []byte("x")},
		{Type: "text/plain; charset=utf-8", Data: []byte("x")},
		{Type: "text/plain\n", Data: []byte("x")},
		{Type: "application/pdf", Data: make([]byte, record.MaxDocument+1)},
	} {
		if v, err := d.Value(); err == nil {
			t.Errorf("a document of type %q and %d bytes became %.40s", d.Type, len(d.Data), v)
		}
	}
	for _, v := range []string{
		`"because"`, `{}`, `{"authentic":"en","texts":{"en":"because"}}`, `{"data":"","type":"application/pdf"}`,
		`{"data":"eA==","type":"pdf"}`, `{"data":"eA==","type":"text/plain","x":1}`, `{"type":"text/plain","data":"eA=="}`,
	} {
		if d, ok := opening(1, v).Document(); ok {
			t.Errorf("%s was read as a document: %+v", v, d)
		}
	}
}
