package mithaq_test

import (
	"slices"
	"testing"
	"time"

	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// TestStolenKey: a key was stolen, and for an hour somebody else signed with it. Once the
// trust is withdrawn from that hour on, what was signed before it stands, what was signed
// in it stays visible, is marked, and binds nobody.
func TestStolenKey(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	crisis := p.Crisis(t, k, "c")
	say := func() record.Act {
		a := p.Act(t, "KZ", situation.StatementType, situation.Statement{
			Kind: "report", Speaker: words.Speaker{Member: "KZ", Office: "president"}, Text: mithaqtest.Text("calm"),
		}, mithaqtest.On(crisis))
		p.Submit(t, k, a)
		return a
	}
	before := say()
	p.Pass(time.Hour)
	stolen := p.Now()
	forged := say()
	p.Pass(time.Hour)
	p.Submit(t, k, p.Act(t, "archivist", record.RevokeFromType, record.RevokeFrom{Credential: p.Key("KZ").ID, From: stolen, Reason: "stolen"}))

	binds := map[record.ID]bool{}
	for _, f := range k.State().Facts(crisis) {
		binds[f.ID] = f.Binds()
	}
	if !binds[before.ID] || binds[forged.ID] || len(binds) != 3 {
		t.Errorf("binding: before %v, forged %v, of %d acts", binds[before.ID], binds[forged.ID], len(binds))
	}
	m, ok := k.State().At(crisis, p.Now(), p.Now())
	if !ok {
		t.Fatal("the crisis is gone")
	}
	for _, f := range m.Facts {
		marked := slices.ContainsFunc(f.Now, func(r words.Reason) bool { return r.Code == "act.distrusted" })
		if marked != (f.ID == forged.ID) {
			t.Errorf("entry %d is marked: %v", f.Seq, marked)
		}
	}
	if _, err := k.Submit(t.Context(), mithaqtest.Bytes(t, p.Act(t, "KZ", situation.StatementType, situation.Statement{
		Kind: "report", Speaker: words.Speaker{Member: "KZ", Office: "president"}, Text: mithaqtest.Text("calm"),
	}, mithaqtest.On(crisis)))); err == nil {
		t.Error("the stolen key signs on")
	}
}
