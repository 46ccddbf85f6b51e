package audit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/situation"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// demo plays the reference case on a record in memory.
func demo(t testing.TB) (store *memory.Store, findings int64) {
	t.Helper()
	c, err := replay.Load(cases.FS, "kz-2022", func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	must(t, err)
	edition, texts, err := csto.Load()
	must(t, err)
	now := words.At(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
	player := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}),
		Clock: func() words.Instant { now = now.Add(time.Second); return now }}
	store = memory.New()
	_, err = player.Play(context.Background(), c, store, func(p replay.Played) error {
		findings += int64(len(p.Ack.Findings))
		return nil
	})
	must(t, err)
	return store, findings
}

// honest returns a small record of own acts, kept as it should be: some of its entries
// have findings.
func honest(t testing.TB, p *mithaqtest.Pact) (store *memory.Store, crisis string) {
	t.Helper()
	store = memory.New()
	k := p.Open(t, store)
	crisis = p.Crisis(t, k, "c")
	p.Submit(t, k, p.Act(t, "KZ", council.AppealType, council.Appeal{
		Kind: "aggression", Addressees: []string{"RU"}, Invokes: []string{"treaty.art4"}, Asks: mithaqtest.Text("help")}, mithaqtest.On(crisis)))
	for i := range 4 {
		p.Submit(t, k, statement(t, p, crisis, i))
		p.Submit(t, k, p.Act(t, "archivist", situation.CorrectionType, correction(), mithaqtest.On(crisis)))
	}
	must(t, k.Close())
	return store, crisis
}

func statement(t testing.TB, p *mithaqtest.Pact, crisis string, i int) record.Act {
	return p.Act(t, "KZ", situation.StatementType, situation.Statement{Kind: situation.StatementKinds[0],
		Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text(fmt.Sprint("word ", i))}, mithaqtest.On(crisis))
}

// correction corrects nothing, which the rules find.
func correction() situation.Correction {
	return situation.Correction{Kind: situation.CorrectionKinds[0], Speaker: words.Speaker{Member: "RU"}, Text: mithaqtest.Text("not so")}
}

// leaves returns the leaves of a record.
func leaves(t testing.TB, s record.Store) []record.Leaf {
	t.Helper()
	var out []record.Leaf
	for row, err := range s.Rows(context.Background(), 0) {
		must(t, err)
		e, err := record.DecodeLeaf(row.Leaf)
		must(t, err)
		out = append(out, e.Leaf)
	}
	return out
}

// forge returns the record that a cheating keeper makes of leaves: every hash fits, and
// he signs the head.
func forge(t testing.TB, p *mithaqtest.Pact, leaves []record.Leaf) *memory.Store {
	t.Helper()
	return forgeAs(t, p, "keeper", leaves)
}

func forgeAs(t testing.TB, p *mithaqtest.Pact, keeper string, leaves []record.Leaf) *memory.Store {
	t.Helper()
	var tree record.Tree
	var rows []record.Row
	for i, l := range leaves {
		l.Seq = int64(i)
		b, err := l.Marshal()
		must(t, err)
		row := record.Row{Seq: l.Seq, Leaf: b}
		tree, row.Hashes = tree.Append(record.LeafHash(b))
		rows = append(rows, row)
	}
	ctx, store := context.Background(), memory.New()
	must(t, store.Append(ctx, record.EmptyHead, rows, tree.Head()))
	checkpoint, err := record.SignCheckpoint(p.ID, tree.Head(), p.Key(keeper))
	must(t, err)
	must(t, store.PutCheckpoint(ctx, checkpoint))
	return store
}

// entered returns the leaf that a keeper would write who asks no rule.
func entered(t testing.TB, p *mithaqtest.Pact, a record.Act) record.Leaf {
	t.Helper()
	now := p.Now()
	receipt, err := record.Receive(p.ID, a.ID, now, p.Key("keeper"))
	must(t, err)
	return record.Leaf{Term: 1, Received: receipt, Recorded: now, Engine: mithaq.Engine, Edition: p.Edition,
		Findings: []words.Reason{}, Envelope: a.Envelope}
}

func run(t testing.TB, s record.Store) (Report, error) {
	t.Helper()
	src, err := record.StoreSource(context.Background(), s)
	must(t, err)
	return Audit(context.Background(), src)
}

// verifies wants the bytes of a record to be without fault: what an audit then finds,
// nothing else would have found.
func verifies(t testing.TB, s record.Store) {
	t.Helper()
	src, err := record.StoreSource(context.Background(), s)
	must(t, err)
	_, err = record.Verify(context.Background(), src, nil)
	must(t, err)
}

// TestClean: a record that was kept by the rules audits clean, and what it holds is
// counted.
func TestClean(t *testing.T) {
	store, findings := demo(t)
	r, err := run(t, store)
	must(t, err)
	if r.Repeated != r.Head.Size || r.Head.Size < 150 || len(r.Notes) > 0 {
		t.Errorf("repeated %d of %d, notes %v", r.Repeated, r.Head.Size, r.Notes)
	}
	var counted int64
	for i, k := range r.Findings {
		counted += k.Count
		if k.Example.Code != k.Code || i > 0 && r.Findings[i-1].Code >= k.Code {
			t.Errorf("finding %d: %+v", i, k)
		}
	}
	if counted != findings || counted == 0 {
		t.Errorf("%d findings counted, the keeper gave %d", counted, findings)
	}
	if c, ok := r.State.Crisis("kz-2022"); !ok || c.Label != "kz-2022" {
		t.Error("the audit's state does not know the crisis")
	}

	p := mithaqtest.New(t, record.Exercise)
	store, _ = honest(t, p)
	r, err = run(t, store)
	must(t, err)
	var first int64 = -1
	for _, l := range leaves(t, store) {
		if slices.ContainsFunc(l.Findings, func(f words.Reason) bool { return f.Code == "correction.of_nothing" }) {
			first = l.Seq
			break
		}
	}
	i := slices.IndexFunc(r.Findings, func(k Kind) bool { return k.Code == "correction.of_nothing" })
	if i < 0 || r.Findings[i].Count != 4 || r.Findings[i].First != first {
		t.Errorf("findings %+v, want correction.of_nothing four times from entry %d on", r.Findings, first)
	}
}

// TestCheats: what a keeper can do to a record that he signs himself, and which entry
// betrays it.
func TestCheats(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, crisis := honest(t, p)
	good := leaves(t, store)
	found := slices.IndexFunc(good, func(l record.Leaf) bool { return len(l.Findings) > 0 })
	clean := slices.IndexFunc(good, func(l record.Leaf) bool { return l.Seq > 4 && len(l.Findings) == 0 })
	if found < 0 || clean < 0 {
		t.Fatal("the record has no entry to cheat with")
	}
	end := len(good)
	change := func(seq int, f func(*record.Leaf)) func() []record.Leaf {
		return func() []record.Leaf {
			out := slices.Clone(good)
			f(&out[seq])
			return out
		}
	}
	add := func(a record.Act) func() []record.Leaf {
		return func() []record.Leaf { return append(slices.Clone(good), entered(t, p, a)) }
	}
	edition := p.Act(t, "archivist", record.EditionType, record.Edition{Name: "none", Compiled: []byte(`{"no":"charter"}`), Texts: []record.CharterText{}})
	for _, tc := range []struct {
		name   string
		record func() []record.Leaf
		seq    int
		code   string
		rules  []string // codes of what the rules say
	}{
		{"dropped a finding", change(found, func(l *record.Leaf) { l.Findings = []words.Reason{} }), found, "audit.findings", codes(good[found].Findings)},
		{"invented a finding", change(clean, func(l *record.Leaf) {
			l.Findings = []words.Reason{words.Why("force.unannounced", "member", "KZ")}
		}), clean, "audit.findings", nil},
		{"changed what a finding says", change(found, func(l *record.Leaf) {
			l.Findings = slices.Clone(l.Findings)
			l.Findings[0] = l.Findings[0].Under("charter.art12", "")
		}), found, "audit.findings", codes(good[found].Findings)},
		{"gave the genesis a finding", change(0, func(l *record.Leaf) { l.Findings = []words.Reason{words.Why("correction.of_nothing")} }), 0, "audit.findings", nil},
		{"gave the edition a finding", change(1, func(l *record.Leaf) { l.Findings = []words.Reason{words.Why("correction.of_nothing")} }), 1, "audit.findings", nil},
		{"recorded an act that the office may not do", add(p.Act(t, "keeper", situation.OpenType,
			situation.Open{Label: "mine", Title: mithaqtest.Text("mine"), Member: "KZ"})), end, "audit.refused", []string{"office.may_not"}},
		{"recorded an act for somebody else", add(p.Act(t, "RU", situation.StatementType, situation.Statement{
			Kind: situation.StatementKinds[0], Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("not mine")},
			mithaqtest.On(crisis), func(h *record.Header) { h.Of.Member = "KZ" })), end, "audit.refused", []string{"performer.not_the_signer"}},
		{"recorded an act of an unknown type", add(p.Act(t, "RU", "council.dance/1", struct{}{}, mithaqtest.On(crisis))),
			end, "audit.refused", []string{"act.unknown_type"}},
		{"recorded a body without form", add(p.Act(t, "RU", council.AppealType, struct{}{}, mithaqtest.On(crisis))),
			end, "audit.refused", []string{"act.malformed"}},
		{"recorded on a crisis that is none", add(p.Act(t, "archivist", situation.CorrectionType, correction(), mithaqtest.On(edition.ID.String()))),
			end, "audit.refused", []string{"matter.unknown"}},
		{"recorded an edition that is none", add(edition), end, "audit.refused", []string{"charter.malformed"}},
		{"cheated twice: the first is told", func() []record.Leaf {
			out := slices.Clone(good)
			out[found].Findings, out[clean].Findings = []words.Reason{}, []words.Reason{words.Why("correction.of_nothing")}
			return out
		}, min(found, clean), "audit.findings", codes(good[min(found, clean)].Findings)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			store := forge(t, p, tc.record())
			verifies(t, store)
			_, err := run(t, store)
			var f *Fault
			if !errors.As(err, &f) {
				t.Fatalf("got %v, want a fault of the audit", err)
			}
			var bytesFault *record.Fault
			if !errors.As(err, &bytesFault) || bytesFault.Place != fmt.Sprint("entry ", tc.seq) || bytesFault.Reason().Code != tc.code {
				t.Errorf("got %v, want %s of entry %d", bytesFault, tc.code, tc.seq)
			}
			rules := f.Found
			if tc.code == "audit.refused" {
				rules = f.Refused
			}
			if diff := cmp.Diff(tc.rules, codes(rules)); diff != "" {
				t.Errorf("what the rules say, -want +got:\n%s", diff)
			}
			if want := leaves(t, store)[tc.seq]; codeList(want.Findings) != codeList(f.Stands) || f.Seq != int64(tc.seq) || f.Type == "" {
				t.Errorf("the fault shows %+v, the leaf holds %v", f, want.Findings)
			}
		})
	}
}

func codes(rs []words.Reason) []string {
	var out []string
	for _, r := range rs {
		out = append(out, r.Code)
	}
	return out
}

func codeList(rs []words.Reason) string { return fmt.Sprint(codes(rs)) }

// TestTerms: what one keeper recorded rightly stands in the term of the next, also what a
// key signed that is distrusted now; and the next one's decisions are repeated like his.
func TestTerms(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, crisis := honest(t, p)
	head, err := store.Head(context.Background())
	must(t, err)
	next := p.Bind(t, "keeper2", record.Credential{Holder: "node", Office: "keeper"})
	p.Pass(time.Second)
	handover := p.Act(t, "keeper", record.TermType, record.Term{Term: 2, Keeper: p.Key("keeper2").ID, Credential: &next,
		Ground: record.Handover, Signers: []record.ID{p.Key("keeper").ID}}, func(h *record.Header) {
		h.Seen = record.Seen{Size: head.Size, Root: record.ID(head.Root)}
	})
	log := leaves(t, store)
	enter := func(a record.Act) {
		l := entered(t, p, a)
		l.Term = 2
		l.Received, err = record.Receive(p.ID, a.ID, l.Received.At, p.Key("keeper2"))
		must(t, err)
		log = append(log, l)
	}
	enter(handover)
	enter(p.Act(t, "archivist", record.RevokeFromType, record.RevokeFrom{Credential: p.Key("KZ").ID, From: mithaqtest.Start.Add(time.Millisecond)}))
	enter(p.Act(t, "RU", situation.StatementType, situation.Statement{Kind: situation.StatementKinds[0],
		Speaker: words.Speaker{Member: "RU"}, Text: mithaqtest.Text("still here")}, mithaqtest.On(crisis)))
	r, err := run(t, forgeAs(t, p, "keeper2", log))
	must(t, err)
	if r.Repeated != r.Head.Size || len(r.Terms) != 2 {
		t.Errorf("repeated %d of %d, terms %v", r.Repeated, r.Head.Size, r.Terms)
	}
	distrusted := 0
	for _, f := range r.State.Facts(crisis) {
		if f.Distrusted {
			distrusted++
		}
	}
	if distrusted == 0 {
		t.Error("nothing is distrusted: the record does not hold what this test is about")
	}

	// The next keeper cheats.
	enter(p.Act(t, "RU", "council.dance/1", struct{}{}, mithaqtest.On(crisis)))
	var f *Fault
	if _, err := run(t, forgeAs(t, p, "keeper2", log)); !errors.As(err, &f) || f.Seq != int64(len(log)-1) {
		t.Errorf("got %v", err)
	}
}

// TestEveryFinding: whichever entry loses a finding, the audit names it.
func TestEveryFinding(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, _ := honest(t, p)
	good := leaves(t, store)
	for seq := range good {
		if len(good[seq].Findings) == 0 {
			continue
		}
		bad := slices.Clone(good)
		bad[seq].Findings = bad[seq].Findings[1:]
		_, err := run(t, forge(t, p, bad))
		var f *Fault
		if !errors.As(err, &f) || f.Seq != int64(seq) {
			t.Errorf("entry %d lost a finding; the audit says %v", seq, err)
		}
	}
}

// TestLaterEngine: what a later engine decided is no fault, and is said. What follows
// it is judged.
func TestLaterEngine(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, crisis := honest(t, p)
	good := leaves(t, store)
	found := slices.IndexFunc(good, func(l record.Leaf) bool { return len(l.Findings) > 0 })
	later := slices.Clone(good)
	later[found].Engine, later[found].Findings = mithaq.Engine+1, []words.Reason{}
	dance := entered(t, p, p.Act(t, "RU", "council.dance/1", struct{}{}, mithaqtest.On(crisis)))
	dance.Engine = mithaq.Engine + 1
	later = append(later, dance)

	store = forge(t, p, later)
	verifies(t, store)
	r, err := run(t, store)
	must(t, err)
	if len(r.Notes) != 1 || r.Notes[0].Code != "audit.later_engine" || r.Notes[0].First != int64(found) || r.Notes[0].Entries != 2 {
		t.Errorf("notes %+v", r.Notes)
	}
	if r.Repeated != r.Head.Size-2 {
		t.Errorf("repeated %d of %d", r.Repeated, r.Head.Size)
	}

	later[len(later)-2].Findings = []words.Reason{words.Why("force.unannounced")}
	var f *Fault
	if _, err := run(t, forge(t, p, later)); !errors.As(err, &f) || f.Seq != int64(len(later)-2) {
		t.Errorf("a wrong decision after a later one: %v", err)
	}

	// What this program cannot even fold is neither: it is for the later one to audit.
	none := []byte(`{"later":"charter"}`)
	edition := entered(t, p, p.Act(t, "archivist", record.EditionType, record.Edition{Name: "later", Compiled: none, Texts: []record.CharterText{}}))
	edition.Engine = mithaq.Engine + 1
	_, err = run(t, forge(t, p, append(slices.Clone(good), edition)))
	var bytesFault *record.Fault
	if err == nil || errors.As(err, &bytesFault) {
		t.Errorf("an entry of a later engine that cannot be folded: %v", err)
	}
}

// TestEngines: every entry is decided by its own engine; where the newest would decide
// otherwise, that is a note.
func TestEngines(t *testing.T) {
	for i, g := range engines {
		if g.number != int64(i+1) {
			t.Errorf("engine %d stands in place %d", g.number, i)
		}
	}
	if last := engines[len(engines)-1].number; last != mithaq.Engine {
		t.Fatalf("the table of engines ends with %d, the heart decides as %d", last, mithaq.Engine)
	}

	p := mithaqtest.New(t, record.Live)
	store, _ := honest(t, p)
	src, err := record.StoreSource(context.Background(), store)
	must(t, err)
	next := engine{mithaq.Engine + 1, func(s mithaq.State, a mithaq.Prepared, at words.Instant) mithaq.Verdict {
		v := s.Decide(a, at)
		v.Findings = slices.DeleteFunc(v.Findings, func(r words.Reason) bool { return r.Code == "correction.of_nothing" })
		return v
	}}
	r, err := audit(context.Background(), src, append(slices.Clone(engines), next))
	must(t, err)
	if len(r.Notes) != 1 || r.Notes[0].Code != "audit.other_opinion" || r.Notes[0].Entries != 4 || r.Repeated != r.Head.Size {
		t.Errorf("repeated %d of %d, notes %+v", r.Repeated, r.Head.Size, r.Notes)
	}
}

// TestPanic: an entry that this program cannot decide at all is an error, and neither a
// verdict on the record nor the end of the process.
func TestPanic(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, _ := honest(t, p)
	src, err := record.StoreSource(context.Background(), store)
	must(t, err)
	_, err = audit(context.Background(), src, []engine{{1, func(s mithaq.State, a mithaq.Prepared, at words.Instant) mithaq.Verdict {
		if s.Chain().Size == 4 {
			panic("no such rule")
		}
		return s.Decide(a, at)
	}}})
	var f *record.Fault
	if err == nil || errors.As(err, &f) || err.Error() != "audit: deciding entry 4 failed: no such rule" {
		t.Errorf("got %v", err)
	}
}

// TestLong: over many batches the first fault is the one that is told, whether it is in
// a decision or, later, in a byte.
func TestLong(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, crisis := honest(t, p)
	all := leaves(t, store)
	for i := range 3 * batch {
		all = append(all, entered(t, p, statement(t, p, crisis, i)))
	}
	export := func(all []record.Leaf) []byte {
		var b bytes.Buffer
		_, err := record.Export(context.Background(), forge(t, p, all), &b)
		must(t, err)
		return b.Bytes()
	}
	file := export(all)
	r, err := Audit(context.Background(), record.ReadExport(bytes.NewReader(file)))
	must(t, err)
	if r.Repeated != int64(len(all)) {
		t.Errorf("repeated %d of %d", r.Repeated, len(all))
	}

	damaged := bytes.Replace(file, []byte(`"seq":1300,`), []byte(`"seq":1301,`), 1)
	var byBytes *record.Fault
	var byRules *Fault
	if _, err := Audit(context.Background(), record.ReadExport(bytes.NewReader(damaged))); !errors.As(err, &byBytes) || byBytes.Place != "entry 1300" || errors.As(err, &byRules) {
		t.Errorf("a damaged byte: %v", err)
	}
	all[700].Findings = []words.Reason{words.Why("force.unannounced")}
	damaged = bytes.Replace(export(all), []byte(`"seq":1300,`), []byte(`"seq":1301,`), 1)
	if _, err := Audit(context.Background(), record.ReadExport(bytes.NewReader(damaged))); !errors.As(err, &byRules) || byRules.Seq != 700 {
		t.Errorf("a wrong decision, and a damaged byte after it: %v", err)
	}

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Audit(ctx, record.ReadExport(bytes.NewReader(file))); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// BenchmarkAudit compares an audit with the verification of the bytes and with bare
// checks of the signatures.
func BenchmarkAudit(b *testing.B) {
	p := mithaqtest.New(b, record.Live)
	store, crisis := honest(b, p)
	all := leaves(b, store)
	for i := range 8 * batch {
		all = append(all, entered(b, p, statement(b, p, crisis, i)))
	}
	store = forge(b, p, all)
	each := func(b *testing.B, do func(record.Source) error) {
		for b.Loop() {
			src, err := record.StoreSource(b.Context(), store)
			must(b, err)
			must(b, do(src))
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(all)), "ns/act")
	}
	b.Run("verify", func(b *testing.B) {
		each(b, func(src record.Source) error { _, err := record.Verify(b.Context(), src, nil); return err })
	})
	b.Run("audit", func(b *testing.B) {
		each(b, func(src record.Source) error { _, err := Audit(b.Context(), src); return err })
	})
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
