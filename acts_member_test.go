package mithaq_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/canon"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/member"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/words"
)

// rivals is a desk where the Secretary General may settle offices and change memberships.
func rivals(t *testing.T) *desk {
	d := newDesk(t)
	d.variant(func(c *charter.Charter) {
		for i := range c.Offices {
			if c.Offices[i].ID == "secretary_general" {
				c.Offices[i].May = append(c.Offices[i].May, "member.office", "member.status")
			}
		}
	})
	return d
}

// An instrument or a reading that the charter does not have would change nothing unseen.
func TestStatusNamesWhatThereIs(t *testing.T) {
	d := rivals(t)
	status := func(instrument, reading string) member.Status {
		return member.Status{Members: []string{"AM"}, Instrument: instrument, Change: "noted", From: mithaqtest.Force, Reading: reading}
	}
	onPact := mithaqtest.On(record.OnPact)
	want(t, "no instrument", d.refused("general", member.StatusType, status("chater", ""), onPact), "instrument.unknown   | instrument=chater; near=charter")
	want(t, "no version", d.refused("general", member.StatusType, status("charter.2011", ""), onPact), "instrument.unknown   | instrument=charter.2011; near=charter.2010")
	want(t, "no reading", d.refused("general", member.StatusType, status("charter", "mine"), onPact), "reading.unknown   | reading=mine")
	for _, name := range []string{"charter", "charter.2010"} {
		_, fs := d.recorded("general", member.StatusType, status(name, ""), onPact)
		want(t, name, fs)
	}
	_, fs := d.recorded("general", member.StatusType, status("charter", "uzbekistan_2012_suspended"), onPact)
	want(t, "one reading of two", fs, "reading.others charter.art19 reading.uzbekistan_2012_suspended | others=uzbekistan_2012_left; reading=uzbekistan_2012_suspended")
	// Of a report it is found, and the report stands.
	at := d.p.Now()
	_, fs = d.recorded("archivist", member.StatusType, status("chater", "mine"), d.told("AM", at), onPact)
	want(t, "reported", fs, "instrument.unknown   | instrument=chater; near=charter", "reading.unknown   | reading=mine")
}

// Who is against a date says against which one.
func TestClaimContestsSomething(t *testing.T) {
	d := rivals(t)
	onPact, at := mithaqtest.On(record.OnPact), d.p.Now()
	c := member.Claim{Member: "AM", Code: "other_date", From: at, Speaker: words.Speaker{Member: "RU"}, Text: mithaqtest.Text("earlier")}
	_, fs := d.recorded("archivist", member.ClaimType, c, d.told("RU", at), onPact)
	want(t, "nothing", fs, "claim.contests_nothing   | member=AM")
	left, _ := d.recorded("archivist", member.StatusType, member.Status{Members: []string{"AM"}, Instrument: "charter", Change: "left", From: at}, d.told("AM", at), onPact)
	_, fs = d.recorded("archivist", member.ClaimType, c, d.told("RU", at), onPact, answering(left))
	want(t, "an act", fs)
	m, _ := d.k.State().At(record.OnPact, words.Never, words.Never)
	ivs := m.Pact.Members.Intervals("charter", "AM")
	if n := len(ivs); n != 2 || ivs[1].Status != member.Left || len(ivs[1].Claims) != 1 || ivs[1].Claims[0].Body.Speaker.Member != "RU" {
		t.Errorf("got %+v, want that it left, and Russia's date beside", ivs)
	}
	if got := m.Pact.Members.Under("charter", "AM", at-1).Status; got != member.Party {
		t.Errorf("before it left it is %s", got)
	}
}

// Rivals for an office coexist until the body that the charter names has settled it; what
// either does in its name meanwhile stands, and is found to be contested.
func TestRivalsCoexist(t *testing.T) {
	d := rivals(t)
	at := d.p.Now()
	office := func(person, change string) member.Office {
		return member.Office{Member: "KZ", Office: "president", Person: person, Change: change, From: at}
	}
	contested := "office.contested   | member=KZ; office=president; people="
	tell := func(body any, on ...mithaqtest.Option) []words.Reason {
		d.p.Pass(time.Minute)
		_, fs := d.recorded("archivist", member.OfficeType, body, append([]mithaqtest.Option{d.told("KZ", d.p.Now())}, on...)...)
		return fs
	}
	speaks := func() []words.Reason {
		d.p.Pass(time.Minute)
		_, fs := d.recorded("KZ", council.ConsultationType, council.Consultation{Text: mithaqtest.Text("let us talk")})
		return fs
	}
	want(t, "the first", tell(office("a", "holds"), mithaqtest.On(record.OnPact)))
	want(t, "while he alone holds it", speaks())
	want(t, "a rival appears in the crisis", tell(office("b", "claims")), contested+"a")
	want(t, "an own act", speaks(), contested+"a, b")
	_, fs := d.recorded("archivist", council.ConsultationType, council.Consultation{Text: mithaqtest.Text("they talk")}, d.told("KZ", d.p.Now()), func(h *record.Header) {
		h.Of.Office = "president"
	})
	want(t, "a reported one", fs, contested+"a, b")
	_, fs = d.recorded("RU", council.ConsultationType, council.Consultation{Text: mithaqtest.Text("we too")})
	want(t, "another's president", fs)

	// Neither the member whose office it is settles it, nor a settlement without a decision.
	settle := office("b", "recognised")
	settle.From = 0
	want(t, "by a party", d.refused("KZ", member.OfficeType, settle, mithaqtest.Citing("authority", "charter.art13")),
		"office.settled_by_a_party   | member=KZ; office=president")
	want(t, "without a decision", d.refused("general", member.OfficeType, settle), "office.no_decision   | member=KZ; office=president")
	_, fs = d.recorded("general", member.OfficeType, settle, mithaqtest.Citing("authority", "charter.art13"))
	want(t, "settled", fs)
	want(t, "afterwards", speaks())
	m := d.now()
	hs := m.Pact.Members.With(m.Matter.Members).Holders("KZ", "president", d.p.Now())
	if len(hs) != 1 || hs[0].Person != "b" {
		t.Errorf("got %+v, want b alone", hs)
	}
}

// An appointment beside somebody who holds the office is recorded, and does not end his hold.
func TestAppointedBesideAnother(t *testing.T) {
	d := rivals(t)
	day := func(n int) words.Instant { return d.p.Now().Add(time.Duration(n) * 24 * time.Hour) }
	o := member.Office{Member: "KZ", Office: "minister_defence", Person: "a", Change: "holds", From: day(-9)}
	_, fs := d.recorded("KZ", member.OfficeType, o)
	want(t, "the first", fs)
	o.Person, o.Change, o.From = "b", "appointed", day(-5)
	_, fs = d.recorded("KZ", member.OfficeType, o)
	want(t, "the second", fs, "office.contested   | member=KZ; office=minister_defence; people=a")
	o.Person, o.Change, o.From = "a", "dismissed", day(-5)
	_, fs = d.recorded("KZ", member.OfficeType, o)
	want(t, "the first one's end", fs)
	o.Person, o.Change, o.From, o.Until = "c", "appointed", day(-4), day(-3)
	o.Body, o.Session = "council", "of_june"
	_, fs = d.recorded("KZ", member.OfficeType, o)
	want(t, "for one session", fs)
	m := d.now()
	if got := m.Matter.Members.Holders("KZ", "minister_defence", day(-1)); len(got) != 1 || got[0].Person != "b" {
		t.Errorf("got %+v, want b alone", got)
	}
}

// FuzzMemberBodies: whatever the bytes, a body that is read is written as it was, and what
// keeps its form can be folded and asked about.
func FuzzMemberBodies(f *testing.F) {
	types := []string{member.StatusType, member.ClaimType, member.OfficeType, member.PersonType}
	for i, actType := range types {
		for _, end := range []string{".json", ".bare.json"} {
			b, err := os.ReadFile(filepath.Join("testdata", "acts", strings.ReplaceAll(actType, "/", "-")+end))
			if err != nil {
				f.Fatal(err)
			}
			f.Add(uint8(i), b)
		}
	}
	f.Add(uint8(0), []byte(`{"basis":"notice","change":"left","from":"2012-12-28T00:00:00Z","instrument":"charter.2010","members":["x"]}`))
	f.Add(uint8(2), []byte(`{"change":"appointed","from":"2012-12-28T00:00:00Z","office":"x","until":"2012-12-29T00:00:00Z"}`))
	f.Fuzz(func(t *testing.T, n uint8, b []byte) {
		body, _ := mithaq.NewBody(types[int(n)%len(types)])
		if canon.Unmarshal(b, body) != nil {
			return
		}
		again, err := canon.Marshal(body)
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("read %s, written %s, %v", b, again, err)
		}
		if body.Check() != nil {
			return
		}
		s := member.New([]member.Entry{{ID: "x", Party: []member.Binding{{Instrument: "charter", From: mithaqtest.Force}}}})
		s = s.Apply(words.Stamp{Act: "a", Effect: mithaqtest.Start}, body).Apply(words.Stamp{Act: "b", Effect: mithaqtest.Start, Answers: "a"}, body)
		for _, iv := range s.Intervals("charter", "x") {
			if iv.Until.Known() && iv.Until <= iv.From {
				t.Fatalf("%s to %s is no span", iv.From, iv.Until)
			}
		}
		s.InForce("charter", "2010", mithaqtest.Force, "x", mithaqtest.Start)
		for _, office := range s.Posts("") {
			if hs := s.Tenures("", office); len(hs) > 1 {
				t.Fatalf("one act, told twice, made %d holders", len(hs))
			}
		}
	})
}
