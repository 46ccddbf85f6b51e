package verifier_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// flip returns another value for a byte.
func flip(r *rand.Rand, b byte) byte {
	if r.IntN(2) == 0 {
		return b ^ 1<<r.IntN(8)
	}
	return b + byte(1+r.IntN(255))
}

// tampered returns changed copies of an export, the same ones in every run; so many of
// them have a byte of a leaf changed.
func tampered(t *testing.T, whole []byte, bytesOfLeaves int) []file {
	t.Helper()
	heading, rest, _ := strings.Cut(string(whole), "\n")
	heading += "\n"
	log, checkpoint, ok := strings.Cut(rest, "\n\n")
	if !ok {
		t.Fatalf("an export of another form: %.100q", whole)
	}
	lines := strings.SplitAfter(log+"\n", "\n")
	n := len(lines) - 1
	lines, checkpoint = lines[:n], "\n"+checkpoint
	all := []file{{"nothing changed", whole, ""}}
	add := func(b, format string, args ...any) {
		all = append(all, file{fmt.Sprintf(format, args...), []byte(b), anywhere})
	}
	r := rand.New(rand.NewPCG(5, 6))
	join := func(lines []string, checkpoint string) string { return heading + strings.Join(lines, "") + checkpoint }
	set := func(s string, at int, b byte) string { return s[:at] + string([]byte{b}) + s[at+1:] }
	with := func(i int, more ...string) []string { return slices.Concat(lines[:i], more, lines[i:]) }

	for at := range len(heading) {
		add(set(string(whole), at, flip(r, whole[at])), "byte %d of the heading", at)
	}
	for range 64 {
		at := r.IntN(len(checkpoint))
		add(join(lines, set(checkpoint, at, flip(r, checkpoint[at]))), "byte %d of the checkpoint", at)
	}
	for _, at := range []int{0, 63, 64, 65, -1} {
		for _, b := range []byte{'\n', ' ', 'x'} {
			i := r.IntN(n)
			at := (at + len(lines[i])) % len(lines[i])
			if lines[i][at] == b {
				continue
			}
			changed := slices.Clone(lines)
			changed[i] = set(lines[i], at, b)
			add(join(changed, checkpoint), "byte %d of line %d to %q", at, i, b)
		}
	}
	// A byte of a leaf, by somebody who makes the hash in front of it fit: with a byte
	// that may stand there, so that the hash is not all that gives it away.
	for range bytesOfLeaves {
		i := r.IntN(n)
		leaf := lines[i][65 : len(lines[i])-1]
		at := r.IntN(len(leaf))
		b := "0123456789abcdefABCDEF+/=-{}[]\",: "[r.IntN(34)]
		if leaf[at] == b {
			continue
		}
		leaf = set(leaf, at, b)
		hash := record.LeafHash([]byte(leaf))
		changed := slices.Clone(lines)
		changed[i] = fmt.Sprintf("%x %s\n", hash[:], leaf)
		add(join(changed, checkpoint), "byte %d of leaf %d to %q, with its hash", at, i, b)
	}
	for i := range n {
		add(join(slices.Delete(slices.Clone(lines), i, i+1), checkpoint), "entry %d dropped", i)
		add(join(with(i, lines[i]), checkpoint), "entry %d doubled", i)
		add(join(lines[:i], ""), "the file ends before line %d", i)
		add(join(lines[:i], lines[i][:len(lines[i])/2]), "the file ends within line %d", i)
		add(join(lines[:i], checkpoint), "the entries from %d on are gone", i)
		add(join(with(i, "\n"), checkpoint), "an empty line before line %d", i)
		j := r.IntN(n)
		if i == j {
			continue
		}
		swapped := slices.Clone(lines)
		swapped[i], swapped[j] = lines[j], lines[i]
		add(join(swapped, checkpoint), "entries %d and %d swapped", i, j)
	}
	for i := range len(checkpoint) {
		if i%29 == 0 || i < 3 {
			add(join(lines, checkpoint[:i]), "only %d bytes of the checkpoint", i)
		}
	}
	for name, b := range map[string]string{
		"without the last byte":           join(lines, checkpoint[:len(checkpoint)-1]),
		"bytes after the checkpoint":      join(lines, checkpoint+"x"),
		"a line after the checkpoint":     join(lines, checkpoint+"\n"),
		"many bytes after the checkpoint": join(lines, checkpoint+strings.Repeat("\n", 1<<17)),
		"a stranger's line as well":       join(lines, checkpoint+"— stranger.example AAAAAGZvbw==\n"),
		"carriage returns":                join(lines, strings.ReplaceAll(checkpoint, "\n", "\r\n")),
		"an empty file":                   "",
		"half a heading":                  heading[:5],
		"only a heading":                  heading,
		"no entries":                      heading + checkpoint,
		"no heading":                      strings.Join(lines, "") + checkpoint,
		"another version":                 "mithaq record 3\n" + strings.Join(lines, "") + checkpoint,
		"a very long line":                heading + strings.Repeat("a", 3<<20),
		"a long line that ends":           heading + strings.Repeat("a", 3<<20) + "\n" + checkpoint,
		"some other document":             "{\"record\":1}\n",
	} {
		add(b, "%s", name)
	}
	return all
}

// checkpoints returns the sample under other checkpoints.
func checkpoints(s recordtest.Sample) (all []file) {
	c := strings.SplitAfter(string(s.Checkpoint), "\n") // three lines, "", keeper, two witnesses, ""
	text, keeper, one, two := strings.Join(c[:4], ""), c[4], c[5], c[6]
	stranger := "— stranger.example AAAAAGZvbw==\n"
	bare := s.Pact.Checkpoint(s.Head())
	cosigned := func(at int64, by record.Signer, of []byte) string {
		return string(must(record.AddCosignature(bare, must(record.Cosign(of, at, by)))))
	}
	add := func(name, checkpoint, want string) {
		all = append(all, file{name, recordtest.File(2, s.Log, []byte(checkpoint)), want})
	}
	add("both witnesses", text+keeper+one+two, "")
	add("one witness", text+keeper+two, "")
	add("no witness", text+keeper, "")
	for name, b := range map[string]string{
		"witnesses in another order":  text + keeper + two + one,
		"a witness twice":             text + keeper + one + one + two,
		"a witness before the keeper": text + one + keeper + two,
		"the keeper twice":            text + keeper + keeper + one,
		"no keeper":                   text + one + two,
		"no line":                     text,
		"an unknown line":             text + keeper + stranger + one,
		"an unknown line at the end":  text + keeper + one + two + stranger,
		"an empty line":               text + keeper + "\n" + one,
		"no end":                      text + keeper + strings.TrimSuffix(one, "\n"),
		"two spaces":                  text + keeper + strings.Replace(one, "— ", "—  ", 1),
		"another dash":                text + keeper + strings.Replace(one, "— ", "- ", 1),
		"a size with a zero":          strings.Replace(text, "\n14\n", "\n014\n", 1) + keeper,
		"cosigned for another head":   cosigned(1641350000, s.Key("node"), s.Pact.Checkpoint(s.Heads[3])),
		"cosigned too early":          cosigned(recordtest.Start.Time().Unix()-90_000, s.Key("node2"), bare),
	} {
		add(name, b, "checkpoint")
	}
	for _, name := range []string{"keeper", "keeper2", "archivist", "stranger"} {
		add("signed by "+name, string(must(record.SignCheckpoint(s.ID(), s.Head(), s.Key(name)))), "checkpoint")
	}
	for _, name := range []string{"archivist", "president", "stranger", "keeper3"} {
		add("cosigned by "+name, cosigned(1641350000, s.Key(name), bare), "checkpoint")
	}
	add("cosigned with another key", cosigned(1641350000, record.KeySigner{ID: s.Key("node2").ID, Key: s.Key("stranger").Key}, bare), "checkpoint")
	add("of another pact", string(must(record.SignCheckpoint(s.Key("node").ID, s.Head(), s.Key("keeper3")))), "checkpoint")
	return all
}

// headings: one record has one file.
func headings(t *testing.T, s recordtest.Sample) []file {
	t.Helper()
	p := recordtest.New(record.Live)
	log := p.Open()
	bare, cosigned := p.Checkpoint(p.Head()), p.Cosigned(p.Head(), "node")
	return []file{
		{"version 2 as version 1", bytes.Replace(s.Export, []byte("record 2"), []byte("record 1"), 1), "entry 5"},
		{"version 1 as version 2", recordtest.File(2, log, bare), "entry 0"},
		{"version 1 as version 2, with another's checkpoint", recordtest.File(2, log, s.Checkpoint), "checkpoint"},
		{"cosigned", recordtest.File(2, log, cosigned), ""},
		{"cosigned as version 1", recordtest.File(1, log, cosigned), "checkpoint"},
	}
}

// rehashed returns a record in which what only the log says of an act was changed, with
// every hash made to fit again, at so many places: under the checkpoint that there was,
// and under one that the keeper has signed for it.
func rehashed(log []record.Entry, sign func(record.Head) []byte, head record.Head, places int) (all []file) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, i := range r.Perm(len(log))[:min(places, len(log))] {
		for name, change := range map[string]func(*record.Leaf){
			"recorded a little earlier": func(l *record.Leaf) { l.Recorded-- },
			"recorded a little later":   func(l *record.Leaf) { l.Recorded++ },
			"recorded much later":       func(l *record.Leaf) { l.Recorded += 600_000 },
			"recorded at the beginning": func(l *record.Leaf) { l.Recorded = recordtest.Start; l.Received.At = l.Recorded },
			"another engine":            func(l *record.Leaf) { l.Engine = 2 },
			"a finding more":            func(l *record.Leaf) { l.Findings = []words.Reason{words.Why("gate.missing")} },
			"another edition":           func(l *record.Leaf) { l.Edition[0] ^= 1 },
			"another term":              func(l *record.Leaf) { l.Term++ },
			"received earlier":          func(l *record.Leaf) { l.Received.At -= 1000 },
			"received by nobody":        func(l *record.Leaf) { l.Received.Node = record.ID{1} },
			"another seq":               func(l *record.Leaf) { l.Seq++ },
			"no signature": func(l *record.Leaf) {
				l.Envelope.Signatures = []record.Signature{{KeyID: l.Envelope.Signatures[0].KeyID, Sig: make([]byte, 64)}}
			},
			"an act of another place": func(l *record.Leaf) { l.Envelope = log[(i+len(log)-1)%len(log)].Envelope },
		} {
			changed := slices.Clone(log)
			change(&changed[i].Leaf)
			_, heads := recordtest.Rows(changed)
			all = append(all, file{fmt.Sprintf("entry %d, %s", i, name), exported(changed, sign(head)), anywhere},
				file{fmt.Sprintf("entry %d, %s, signed", i, name), exported(changed, sign(heads[len(log)-1])), anywhere})
		}
	}
	return all
}

// respelled writes a leaf in another way that JSON readers would take for the same
// thing, and hashes it correctly.
func respelled() (all []file) {
	p := recordtest.New(record.Live)
	log := p.Record(8)
	const at = 6
	for _, tc := range []struct{ from, to, want string }{
		{`"engine":1`, `"engine": 1`, entry(at)},
		{`"term":1}`, `"term":1} `, entry(at)},
		{`"term":1}`, "\"term\":1}\n", entry(at + 1)}, // the line ends early, and what follows is no hash
		{`"engine":1,`, ``, entry(at)},
		{`"engine":1`, `"engine":1.0`, entry(at)},
		{`"engine":1`, `"engine":1e0`, entry(at)},
		{`"engine":1`, `"engine":01`, entry(at)},
		{`"engine":1`, `"engine":9007199254740993`, entry(at)},
		{`"engine":1`, `"engine":1,"engine":1`, entry(at)},
		{`"envelope":`, `"engines":1,"envelope":`, entry(at)},
		{`"engine":`, `"Engine":`, entry(at)},
		{`"engine":`, `"\u0065ngine":`, entry(at)},
		{`"findings":[`, `"findings":null,"x":[`, entry(at)},
		{`"edition":"sha256:`, `"edition":"SHA256:`, entry(at)},
		{`"recorded":"2022-01-05T00:06:00Z"`, `"recorded":"2022-01-05T00:06:00.000Z"`, entry(at)},
		{`"recorded":"2022-01-05T00:06:00Z"`, `"recorded":"2022-01-05T00:06:00+00:00"`, entry(at)},
		{`"signatures":[{`, `"signatures":[],"x":[{`, entry(at)},
		{`vnd.mithaq.live.v1+json`, `vnd.mithaq.live.v1\u002bjson`, entry(at)},
	} {
		rows, _ := recordtest.Rows(log)
		leaf := strings.Replace(string(rows[at].Leaf), tc.from, tc.to, 1)
		if leaf == string(rows[at].Leaf) {
			panic("nothing to change: " + tc.from)
		}
		var tree record.Tree
		for i := range rows {
			if i == at {
				rows[i].Leaf = []byte(leaf)
			}
			tree, rows[i].Hashes = tree.Append(record.LeafHash(rows[i].Leaf))
		}
		want := tc.want
		if want != entry(at) {
			want = anywhere
		}
		all = append(all, file{tc.to, raw("mithaq record 1\n", rows, p.Checkpoint(tree.Head())), want})
	}
	return all
}

// raw writes rows as an export, without a look at them.
func raw(heading string, rows []record.Row, checkpoint []byte) []byte {
	b := []byte(heading)
	for _, row := range rows {
		b = fmt.Appendf(b, "%x %s\n", row.Hashes[0][:], row.Leaf)
	}
	return append(append(b, '\n'), checkpoint...)
}
