package mithaq_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/canon"
	"mithaq/cases"
	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/force"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// enter takes an act in as a keeper does, without one: Decide, and, when it is not refused,
// Apply. It returns the state unchanged for an act that is refused.
func enter(t testing.TB, p *mithaqtest.Pact, s mithaq.State, a record.Act, received words.Instant) (mithaq.State, mithaq.Verdict) {
	t.Helper()
	prepared := mithaq.Prepare(a)
	v := s.Decide(prepared, received)
	if len(v.Refused) > 0 {
		return s, v
	}
	chain := s.Chain()
	e := &record.Entry{Act: a, Leaf: record.Leaf{
		Seq: chain.Size, Term: chain.Term, Received: record.Receipt{At: received, Node: p.Key("keeper").ID}, Recorded: received,
		Engine: mithaq.Engine, Edition: chain.Edition, Findings: v.Findings, Envelope: a.Envelope,
	}}
	next, err := s.Apply(e, prepared)
	if err != nil {
		t.Fatalf("%s was decided and cannot stand: %v", a.Header.Act, err)
	}
	// What Decide has folded is what Apply folds; what it has folded for another state,
	// for another act or for none is of no use, and does no harm.
	verdicts := []mithaq.Verdict{v, stale}
	if a.Header.Attest == record.Own || chain.Size%16 != 0 {
		verdicts = nil // it counts last, or others like it are looked at
	}
	for _, w := range verdicts {
		entered, err := s.Enter(e, prepared, w)
		if err != nil {
			t.Fatalf("%s can be applied and cannot enter: %v", a.Header.Act, err)
		}
		if m := a.Header.Matter; m != record.OnPact && !s.Cold(m) &&
			!bytes.Equal(seen(t, entered, m, received, received), seen(t, next, m, received, received)) {
			t.Fatalf("%s enters as something else than is applied", a.Header.Act)
		}
	}
	stale = v
	return next, v
}

// stale is the verdict on the act before.
var stale mithaq.Verdict

// seen is a crisis as a script reads it.
func seen(t testing.TB, s mithaq.State, crisis string, at, known words.Instant) []byte {
	t.Helper()
	v, ok := view.OfCrisis(s, crisis, at, known)
	if !ok {
		t.Fatalf("there is no crisis %s", crisis)
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func hours(n int) words.Instant { return mithaqtest.Start.Add(time.Duration(n) * time.Hour) }

// TestThreeTimes transcribes a small crisis out of order, and asks what it was at one
// instant by what was known at another.
func TestThreeTimes(t *testing.T) {
	d := newDesk(t)
	when := func(member string, from, to, known int) mithaqtest.Option {
		return func(h *record.Header) {
			d.p.Transcribed(member, hours(from), hours(to))(h)
			h.Known = hours(known)
		}
	}
	d.recorded("archivist", force.AnnounceType, force.Announce{Member: "KG", Quantities: people(150), As: "planned", Speaker: words.Speaker{Member: "KG"}}, when("KG", 1, 1, 2))
	arrived, found := d.recorded("archivist", force.MoveType, move("KG", force.Home, force.Present, 150), when("KG", 20, 20, 21))
	want(t, "arrived, as it was found then", found, "gate.lacking charter.art12_end gate.consent")
	d.recorded("archivist", council.AnnouncementType, outcome("send_forces", "adopted", fullTerms()), when("AM", 8, 12, 13))
	d.recorded("archivist", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...), when("KG", 10, 10, 30))
	d.recorded("archivist", council.AppealType, appeal("aggression", "treaty.art4"), when("KZ", 5, 5, 6))

	for _, tc := range []struct {
		at, known int
		want      string // appeals, decisions, consented, present, what the rules find in the arrival, possibly already
	}{
		{4, 99, "0 0 - - - 0"},
		{5, 5, "0 0 - - - 0"},
		{5, 6, "1 0 - - - 0"},
		{9, 13, "1 0 - - - 1"}, // in the window of the announcement
		{9, 12, "1 0 - - - 0"}, // of which nobody knew yet
		{12, 13, "1 1 - - - 0"},
		{10, 29, "1 0 - - - 1"},
		{10, 30, "1 0 150 - - 1"},
		{19, 99, "1 1 150 - - 0"},
		{20, 20, "1 1 - - - 0"},
		{20, 21, "1 1 - 150 gate.lacking 0"},
		{20, 29, "1 1 - 150 gate.lacking 0"},
		{20, 30, "1 1 150 150 - 0"}, // the consent came to be known, and takes the red away
		{99, 21, "1 1 - 150 gate.lacking 0"},
		{99, 99, "1 1 150 150 - 0"},
	} {
		m, _ := d.k.State().At(d.crisis, hours(tc.at), hours(tc.known))
		show := func(r *words.Range) string {
			if r == nil {
				return "-"
			}
			return r.String()
		}
		line, now := m.Matter.Force.Line("KG", "personnel"), "-"
		for _, f := range m.Facts {
			if f.Act != arrived {
				continue
			}
			if len(f.Now) > 0 {
				now = f.Now[0].Code
			}
			// What was found when it was recorded stays with it.
			want(t, fmt.Sprintf("at %d, known %d: then", tc.at, tc.known), f.Findings, "gate.lacking charter.art12_end gate.consent")
		}
		got := fmt.Sprintf("%d %d %s %s %s %d", len(m.Matter.Council.Appeals()), len(m.Matter.Council.Questions()),
			show(line.Consented), show(line.In(force.Present)), now, len(m.Pending))
		if got != tc.want {
			t.Errorf("at %d, known %d: got %s, want %s", tc.at, tc.known, got, tc.want)
		}
	}
}

// TestPastAgainstARecordOfItsOwn transcribes random courses out of order. What a view shows at (at,
// known) is what it shows of a record that holds only the acts known by then and
// counting by then, entered in the order in which they count.
func TestPastAgainstARecordOfItsOwn(t *testing.T) {
	const seed, courses = 2022, 24
	d := newDesk(t)
	base := d.k.State()
	for course := range courses {
		rng := rand.New(rand.NewPCG(seed, uint64(course)))
		now := d.p.Now()
		// One act in an instant: sequences differ between the two records.
		order := rng.Perm(30)
		s, acts := base, []record.Act{}
		for _, at := range order {
			a := randomAct(d, rng, acts, hours(1+at))
			var v mithaq.Verdict
			if s, v = enter(t, d.p, s, a, now); len(v.Refused) > 0 {
				t.Fatalf("seed %d, course %d: a transcribed %s is refused: %v", seed, course, a.Header.Act, v.Refused)
			}
			acts = append(acts, a)
		}
		for range 6 {
			at, known := hours(1+rng.IntN(33)), hours(1+rng.IntN(40)) // the crisis is open and known
			var in []record.Act
			for _, a := range acts {
				if a.Header.Happened.To <= at && a.Header.Known <= known {
					in = append(in, a)
				}
			}
			slices.SortFunc(in, func(a, b record.Act) int { return int(a.Header.Happened.To - b.Header.Happened.To) })
			other := base
			for _, a := range in {
				// It may answer an act that the other record does not have.
				other = enterAnyway(t, d.p, other, a, now)
			}
			got, want := timeless(t, s, d.crisis, at, known), timeless(t, other, d.crisis, at, late)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("seed %d, course %d, at %s, known %s (-record of its own +past):\n%s", seed, course, at, known, diff)
			}
		}
	}
}

// enterAnyway is enter for an act whose citations the record may not have.
func enterAnyway(t testing.TB, p *mithaqtest.Pact, s mithaq.State, a record.Act, received words.Instant) mithaq.State {
	t.Helper()
	chain := s.Chain()
	s, err := s.Apply(&record.Entry{Act: a, Leaf: record.Leaf{
		Seq: chain.Size, Term: chain.Term, Received: record.Receipt{At: received, Node: p.Key("keeper").ID}, Recorded: received,
		Engine: mithaq.Engine, Edition: chain.Edition, Envelope: a.Envelope,
	}}, mithaq.Prepare(a))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// timeless is a crisis as a script reads it, without what two records of the same
// acts tell differently: places in the log, what was found then, what is known to come.
func timeless(t testing.TB, s mithaq.State, crisis string, at, known words.Instant) any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal(seen(t, s, crisis, at, known), &v); err != nil {
		t.Fatal(err)
	}
	delete(v, "known")
	delete(v, "possibly_already")
	var strip func(any) any
	strip = func(v any) any {
		switch v := v.(type) {
		case map[string]any:
			if v["then"] != nil && v["now"] == false {
				return nil
			}
			delete(v, "seq")
			delete(v, "then")
			for k := range v {
				v[k] = strip(v[k])
			}
		case []any:
			var out []any
			for _, e := range v {
				if e = strip(e); e != nil {
					out = append(out, e)
				}
			}
			return out
		}
		return v
	}
	return strip(v)
}

// randomAct draws an act that the archivist transcribes, which counts from an instant
// and was known some time after it.
func randomAct(d *desk, rng *rand.Rand, before []record.Act, at words.Instant) record.Act {
	actType, body := mithaq.RandomBody(rng, at)
	member := mithaqtest.Members[rng.IntN(6)]
	return d.act("archivist", actType, body, d.told(member, at), func(h *record.Header) {
		h.Happened.From = at.Add(-time.Duration(rng.IntN(3)) * time.Hour)
		h.Known = at.Add(time.Duration(rng.IntN(10)) * time.Hour)
	}, randomCites(rng, before))
}

// randomCites lets an act answer or correct another of those before it.
func randomCites(rng *rand.Rand, before []record.Act) mithaqtest.Option {
	return func(h *record.Header) {
		as := "answers"
		if h.Act == situation.CorrectionType {
			as = "corrects"
		}
		var fit []record.Act
		for _, a := range before {
			switch h.Act {
			case council.PositionType, council.AnnouncementType:
				if a.Header.Act == council.QuestionType || a.Header.Act == council.DraftType {
					fit = append(fit, a)
				}
			default:
				fit = append(fit, a)
			}
		}
		if len(fit) > 0 && rng.IntN(8) > 0 {
			h.Cites = append(h.Cites, record.Cite{As: as, Ref: fit[rng.IntN(len(fit))].ID.String()})
		}
	}
}

// TestStateIsAValue folds on from an old state, twice and differently, and finds the old one and
// its first continuation as they were.
func TestStateIsAValue(t *testing.T) {
	const seed = 2022
	rng := rand.New(rand.NewPCG(seed, 7))
	d := newDesk(t)
	course := func(s mithaq.State, n int) mithaq.State {
		var acts []record.Act
		for range n {
			a := randomAct(d, rng, acts, hours(rng.IntN(48)))
			s, _ = enter(t, d.p, s, a, d.p.Now())
			acts = append(acts, a)
		}
		return s
	}
	first := course(d.k.State(), 70)
	asOf := []words.Instant{hours(10), hours(30), late}
	show := func(s mithaq.State) (out []string) {
		for _, at := range asOf {
			out = append(out, string(seen(t, s, d.crisis, at, late)))
		}
		members, err := json.Marshal([]any{view.OfMembers(s, late, late), view.OfDuties(s, late, late), view.OfCrises(s, late, late)})
		if err != nil {
			t.Fatal(err)
		}
		return append(out, string(members), fmt.Sprint(s.Chain().Size, s.Chain().Recorded))
	}
	old := show(first)
	second := course(first, 70)
	newer := show(second)
	course(first, 70)
	if diff := cmp.Diff(old, show(first)); diff != "" {
		t.Errorf("seed %d: the old state has changed (-before +after):\n%s", seed, diff)
	}
	if diff := cmp.Diff(newer, show(second)); diff != "" {
		t.Errorf("seed %d: another continuation has changed the first (-before +after):\n%s", seed, diff)
	}
	if reflect.DeepEqual(old, newer) {
		t.Error("seventy acts changed nothing: nothing was shown")
	}
}

// TestSameRecordSameState is the promise that the same record gives the same state: the
// reference case is played, loaded twice, and each time shows the same bytes at ten instants as the
// state that was folded while it was recorded.
func TestSameRecordSameState(t *testing.T) {
	c, err := replay.Load(cases.FS, "kz-2022", func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	if err != nil {
		t.Fatal(err)
	}
	c.Steps = slices.DeleteFunc(c.Steps, func(s replay.Step) bool { return s.Kind == replay.Expect })
	edition, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	store := memory.New()
	now := words.At(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
	player := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}), Clock: func() words.Instant { now++; return now }}
	live, err := player.Play(t.Context(), c, store, func(replay.Played) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	states := []mithaq.State{live}
	for range 2 {
		s, err := keeper.Load(t.Context(), store, keeper.All)
		if err != nil {
			t.Fatal(err)
		}
		states = append(states, s)
	}
	from := words.At(time.Date(2022, 1, 2, 0, 0, 0, 0, time.UTC))
	sizes := map[int]bool{}
	for i := range 10 {
		at := from.Add(time.Duration(i) * 50 * time.Hour)
		for _, known := range []words.Instant{at, late} {
			want := seen(t, live, "kz-2022", at, known)
			sizes[len(want)] = true
			for n, s := range states {
				if got := seen(t, s, "kz-2022", at, known); !bytes.Equal(got, want) {
					t.Errorf("state %d at %s, known %s (-live +loaded):\n%s", n, at, known, cmp.Diff(string(want), string(got)))
				}
			}
			var lists [2][]byte
			for n, s := range states[:2] {
				if lists[n], err = json.Marshal([]any{view.OfMembers(s, at, known), view.OfDuties(s, at, known), view.OfCrises(s, at, known)}); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.Equal(lists[0], lists[1]) {
				t.Errorf("members, duties or crises at %s, known %s differ", at, known)
			}
		}
	}
	if len(sizes) < 10 {
		t.Errorf("twenty moments show only %d different pictures", len(sizes))
	}
}

// TestUnknownTypeIsKept puts an act of a later program into a record by hand. It verifies, loads and
// folds; its body is kept as it was signed, and everything else is as it was.
func TestUnknownTypeIsKept(t *testing.T) {
	ctx := t.Context()
	p, store := mithaqtest.New(t, record.Live), memory.New()
	k := p.Open(t, store)
	crisis := p.Crisis(t, k, "kz")
	asked := p.Submit(t, k, p.Act(t, "KZ", council.AppealType, appeal("aggression", "treaty.art4"), mithaqtest.On(crisis)))
	before := k.State()

	body := map[string]any{"of": "peace", "nights": 3}
	act := p.Act(t, "KZ", "situation.dream/1", body, mithaqtest.On(crisis))
	if v := before.Decide(mithaq.Prepare(act), p.Now()); len(v.Refused) != 1 || v.Refused[0].Code != "act.unknown_type" {
		t.Errorf("got %+v, want it refused as act.unknown_type", v)
	}
	at := p.Now()
	receipt, err := record.Receive(p.ID, act.ID, at, p.Key("keeper"))
	if err != nil {
		t.Fatal(err)
	}
	chain := before.Chain()
	leaf, err := record.Leaf{Seq: chain.Size, Term: chain.Term, Received: receipt, Recorded: at, Engine: mithaq.Engine + 1,
		Edition: chain.Edition, Findings: []words.Reason{words.Why("dream.sweet")}, Envelope: act.Envelope}.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	var tree record.Tree
	for row, err := range store.Rows(ctx, 0) {
		if err != nil {
			t.Fatal(err)
		}
		tree, _ = tree.Append(record.LeafHash(row.Leaf))
	}
	head := tree.Head()
	tree, hashes := tree.Append(record.LeafHash(leaf))
	if err := store.Append(ctx, head, []record.Row{{Seq: chain.Size, Leaf: leaf, Hashes: hashes}}, tree.Head()); err != nil {
		t.Fatal(err)
	}
	checkpoint, err := record.SignCheckpoint(p.ID, tree.Head(), p.Key("keeper"))
	if err != nil {
		t.Fatal(err)
	}
	if err := store.PutCheckpoint(ctx, checkpoint); err != nil {
		t.Fatal(err)
	}

	src, err := record.StoreSource(ctx, store)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := record.Verify(ctx, src, nil); err != nil {
		t.Errorf("the record does not verify: %v", err)
	}
	after, err := keeper.Load(ctx, store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	var kept *mithaq.Fact
	for _, f := range after.Facts(crisis) {
		if f.ID == act.ID {
			kept = f
		}
	}
	raw, err := canon.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	if kept == nil || kept.Body != nil || !bytes.Equal(kept.Raw, raw) || len(kept.Findings) != 1 {
		t.Fatalf("got %+v, want the act with its body as signed", kept)
	}
	v, _ := view.OfCrisis(after, crisis, at, at)
	last := v.Spine[len(v.Spine)-1]
	if last.Type != "situation.dream/1" || last.Findings[0].Code != "dream.sweet" {
		t.Errorf("the spine ends with %+v", last)
	}
	var was, is map[string]any
	for s, into := range map[*mithaq.State]*map[string]any{&before: &was, &after: &is} {
		if err := json.Unmarshal(seen(t, *s, crisis, at, at), into); err != nil {
			t.Fatal(err)
		}
		delete(*into, "spine")
		delete(*into, "findings")
	}
	if diff := cmp.Diff(was, is); diff != "" {
		t.Errorf("an act that nobody understands changed something (-before +after):\n%s", diff)
	}
	// What comes after it is decided as ever.
	reply := p.Act(t, "AM", council.ReplyType, council.Reply{Answer: "promised", Text: mithaqtest.Text("yes")}, mithaqtest.On(crisis), answering(asked.ID.String()))
	if _, v := enter(t, p, after, reply, p.Now()); len(v.Refused) > 0 {
		t.Errorf("the next act is refused: %v", v.Refused)
	}
}

// The charter's closed list of acts, the types of this program and the page about them are one
// list.
func TestOneListOfActs(t *testing.T) {
	var bare []string
	for _, name := range mithaq.Types() {
		n, _, _ := strings.Cut(name, "/")
		bare = append(bare, n)
	}
	if diff := cmp.Diff(charter.Acts, slices.Compact(bare)); diff != "" {
		t.Errorf("types of acts (-charter.Acts +mithaq.Types):\n%s", diff)
	}
	page, err := os.ReadFile("doc/acts.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range mithaq.Types() {
		row := "| `" + name + "` | "
		i := strings.Index(string(page), row)
		if i < 0 {
			t.Errorf("doc/acts.md has no line for %s", name)
			continue
		}
		said, _, _ := strings.Cut(string(page)[i+len(row):], " |")
		want := "report"
		if mithaq.Performative(name) {
			want = "performative"
		}
		if record.Family(name) != "record" && said != want {
			t.Errorf("doc/acts.md says that %s is a %s, and it is a %s", name, said, want)
		}
	}
}

// TestBodiesRoundTrip writes each body full and with nothing that may be left out, and reads it back:
// one value, one spelling.
func TestBodiesRoundTrip(t *testing.T) {
	for _, name := range mithaq.Types() {
		fresh := func() any {
			if b, ok := record.NewBody(name); ok {
				return b
			}
			b, _ := mithaq.NewBody(name)
			return b
		}
		for _, full := range []bool{true, false} {
			in, out := fresh(), fresh()
			sample(t, reflect.ValueOf(in).Elem(), full)
			first, err := canon.Marshal(in)
			if err != nil {
				t.Errorf("%s, full %v: %v", name, full, err)
				continue
			}
			if err := canon.Unmarshal(first, out); err != nil {
				t.Errorf("%s, full %v: %v\n%s", name, full, err, first)
				continue
			}
			if diff := cmp.Diff(in, out); diff != "" {
				t.Errorf("%s, full %v, is read differently (-written +read):\n%s", name, full, diff)
			}
			second, err := canon.Marshal(out)
			if err != nil || !bytes.Equal(first, second) {
				t.Errorf("%s, full %v, has two spellings (%v):\n%s\n%s", name, full, err, first, second)
			}
		}
	}
}

// sample sets a value to something; without full it leaves out every field that may be
// left out.
func sample(t *testing.T, v reflect.Value, full bool) {
	t.Helper()
	switch v.Interface().(type) {
	case words.Instant:
		v.SetInt(int64(mithaqtest.Start))
		return
	case words.Offset:
		v.SetString("+06:00")
		return
	case canon.Raw:
		v.SetBytes([]byte(`{"a":1}`))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			_, options, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			if full || !strings.Contains(options, "omitempty") {
				sample(t, v.Field(i), full)
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		sample(t, v.Elem(), full)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		sample(t, v.Index(0), full)
	case reflect.Array:
		for i := range v.Len() {
			sample(t, v.Index(i), full)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("en"), reflect.ValueOf("words"))
	case reflect.String:
		v.SetString("words")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int64:
		v.SetInt(7)
	case reflect.Uint8:
		v.SetUint(7)
	default:
		t.Fatalf("no sample of %s", v.Type())
	}
}
