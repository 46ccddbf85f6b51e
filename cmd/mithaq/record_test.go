package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// A shelf is a folder with the files of one test, and the command line beside it.
type shelf struct {
	t   *testing.T
	dir string
}

func (s shelf) put(name string, b []byte) string {
	s.t.Helper()
	name = filepath.Join(s.dir, name)
	if err := os.WriteFile(name, b, 0o644); err != nil {
		s.t.Fatal(err)
	}
	return name
}

// mithaq runs a command line and wants an exit status. It returns what was printed.
func (s shelf) mithaq(status int, args ...string) (stdout, stderr string) {
	s.t.Helper()
	var out, errs bytes.Buffer
	if got := run(s.t.Context(), append(args, "--lang", "en"), &out, &errs); got != status {
		s.t.Fatalf("mithaq %s: status %d, want %d\n%s%s", strings.Join(args, " "), got, status, out.String(), errs.String())
	}
	return out.String(), errs.String()
}

// answer runs a command line with --json and reads its output.
func (s shelf) answer(status int, v any, args ...string) {
	s.t.Helper()
	out, _ := s.mithaq(status, append(args, "--json")...)
	if err := json.Unmarshal([]byte(out), v); err != nil {
		s.t.Fatalf("mithaq %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func wantText(t *testing.T, where string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(where, want) {
			t.Errorf("%q is not in\n%s", want, where)
		}
	}
}

// TestVerifyShows: whatever a record holds beside its entries is shown: the terms, who
// witnessed which head, what is withheld, what is void.
func TestVerifyShows(t *testing.T) {
	sample := recordtest.NewSample(record.Live)
	s := shelf{t, t.TempDir()}
	file := s.put("sample.record", sample.Export)
	var v struct {
		Entries, Sealed, Erased, Unsigned int64
		Terms                             []struct{ Term, From int64 }
		Signed                            struct{ Size int64 }
		Witnesses                         []record.ID
		Witnessed                         []struct{ Witness record.ID }
		Void                              []struct {
			Term, Seq int64
			Act       record.ID
		}
	}
	s.answer(exitDone, &v, "record", "verify", file, "--pact", sample.ID().String())
	if v.Entries != int64(len(sample.Log)) || v.Sealed != 1 || v.Erased != 1 || v.Unsigned != 0 || v.Signed.Size != v.Entries {
		t.Errorf("got %+v", v)
	}
	if len(v.Terms) != 3 || v.Terms[1].From != sample.Takeover || v.Terms[2].From != sample.Handover {
		t.Errorf("terms %+v, want them from %d and %d", v.Terms, sample.Takeover, sample.Handover)
	}
	if len(v.Witnesses) != 2 || len(v.Witnessed) != 2 || v.Witnessed[0].Witness == v.Witnessed[1].Witness {
		t.Errorf("witnesses %v, witnessed %v", v.Witnesses, v.Witnessed)
	}
	if len(v.Void) != 2 || v.Void[0].Act != sample.Void[0].Act.ID || v.Void[1].Seq != sample.Void[1].Seq || v.Void[0].Term != 1 {
		t.Errorf("void %+v", v.Void)
	}
	out, _ := s.mithaq(exitDone, "record", "verify", file)
	wantText(t, out, "Term 3", sample.Key("keeper3").ID.String(), "cosigned by", sample.Key("node2").ID.String(),
		"withheld: 1", "void", sample.Void[1].Act.ID.String())
	_, errs := s.mithaq(exitVerify, "record", "verify", file, "--pact", sample.Log[1].Act.ID.String())
	wantText(t, errs, "entry 0: ", "was expected")

	// A head that nobody has cosigned, in a record that has witnesses.
	plain := recordtest.New(record.Live)
	log := plain.Record(5)
	out, _ = s.mithaq(exitDone, "record", "verify", s.put("plain.record", recordtest.File(1, log, plain.Checkpoint(plain.Head()))))
	wantText(t, out, "No witness has cosigned")
}

// TestVerifyAgainst: what others hold betrays a keeper that a record by itself does not.
func TestVerifyAgainst(t *testing.T) {
	sample := recordtest.NewSample(record.Live)
	s := shelf{t, t.TempDir()}
	file := s.put("sample.record", sample.Export)
	early := recordtest.New(record.Live)
	early.Open()
	honest := s.put("honest.checkpoint", early.Checkpoint(sample.Heads[1]))
	lost := s.put("lost.checkpoint", sample.Lost)

	s.mithaq(exitDone, "record", "verify", file, "--against", honest)
	s.mithaq(exitDone, "record", "verify", file, "--against", honest, "--against", s.put("head.checkpoint", sample.Checkpoint))
	_, errs := s.mithaq(exitVerify, "record", "verify", file, "--against", honest, "--against", lost)
	wantText(t, errs, "checkpoint: ", "another history")
	_, errs = s.mithaq(exitVerify, "record", "verify", file, "--against", s.put("letter", []byte("Dear registrar,\n")))
	wantText(t, errs, "evidence: ")
	s.mithaq(exitFailed, "record", "verify", file, "--against", filepath.Join(s.dir, "nowhere"))

	// A receipt, as an entry has it, and with the act that it is for.
	receipt := func(e record.Entry, act bool) []byte {
		v := map[string]any{"at": e.Received.At.String(), "node": e.Received.Node.String(), "sig": e.Received.Sig}
		if act {
			v["act"] = e.Act.ID.String()
		}
		b, err := canon.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return append(b, '\n')
	}
	again, dropped := sample.Void[0], sample.Void[1]
	s.mithaq(exitDone, "record", "verify", file, "--receipt", s.put("again.receipt", receipt(again, true)))
	bare := s.put("bare.receipt", receipt(again, false))
	envelope, err := again.Act.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	s.mithaq(exitDone, "record", "verify", file, "--receipt", bare, "--act", s.put("again.act", envelope))
	s.mithaq(exitDone, "record", "verify", file, "--receipt", bare, "--act", again.Act.ID.String())
	s.mithaq(exitUsage, "record", "verify", file, "--receipt", bare)
	s.mithaq(exitUsage, "record", "verify", file, "--act", again.Act.ID.String())
	_, errs = s.mithaq(exitVerify, "record", "verify", file, "--receipt", bare, "--act", dropped.Act.ID.String())
	wantText(t, errs, "evidence: ") // the receipt is not for that act
	_, errs = s.mithaq(exitVerify, "record", "verify", file, "--receipt", s.put("dropped.receipt", receipt(dropped, true)))
	wantText(t, errs, "is not in the record")
	s.mithaq(exitFailed, "record", "verify", file, "--receipt", s.put("letter", []byte("Dear registrar,\n")))
	s.mithaq(exitFailed, "record", "verify", file, "--receipt", bare, "--act", s.put("letter", []byte("Dear registrar,\n")))
}

// TestImportSecondVersion: a record with terms and cosignatures goes into a folder and
// comes out of it the same.
func TestImportSecondVersion(t *testing.T) {
	sample := recordtest.NewSample(record.Exercise)
	s := shelf{t, t.TempDir()}
	data := filepath.Join(s.dir, "data")
	s.mithaq(exitDone, "record", "import", s.put("sample.record", sample.Export), "--data", data)
	again := filepath.Join(s.dir, "again.record")
	s.mithaq(exitDone, "record", "export", "-o", again, "--data", data)
	if b, err := os.ReadFile(again); err != nil || !bytes.Equal(b, sample.Export) {
		t.Errorf("the export of an import differs: %v", err)
	}
	for name, want := range map[string]os.FileMode{data: 0o700, filepath.Join(data, recordFile): 0o600} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v, want %o", name, info.Mode(), err, want)
		}
	}
}

// TestImportLong: a record of more rows than one commit carries.
func TestImportLong(t *testing.T) {
	p := recordtest.New(record.Live)
	log := p.Record(2*importChunk + 7)
	export := recordtest.File(1, log, p.Checkpoint(p.Head()))
	store := memory.New()
	report, err := importRecord(t.Context(), record.ReadExport(bytes.NewReader(export)), store, nil)
	if err != nil || report.Head.Size != int64(len(log)) {
		t.Fatalf("imported %d of %d: %v", report.Head.Size, len(log), err)
	}
	var again bytes.Buffer
	if _, err := record.Export(t.Context(), store, &again); err != nil || !bytes.Equal(again.Bytes(), export) {
		t.Errorf("the export of an import differs: %v", err)
	}
}

// TestAuditFault: an entry that the rules do not let stand is shown from both sides. The
// bytes of the record are without fault.
func TestAuditFault(t *testing.T) {
	p := recordtest.New(record.Live) // its edition is no charter
	p.Members = canon.Raw(`[]`)
	log := p.Record(3)
	s := shelf{t, t.TempDir()}
	file := s.put("bad.record", recordtest.File(1, log, p.Checkpoint(p.Head())))
	s.mithaq(exitDone, "record", "verify", file)
	out, errs := s.mithaq(exitVerify, "record", "audit", file)
	wantText(t, errs, "mithaq: entry 1: ", "charter.malformed")
	wantText(t, out, "Entry 1: edition of the charter, act "+log[1].Act.ID.String(), "The rules refuse the act:", "charter.malformed: ")
	var v struct {
		Fault struct {
			Code, Type string
			Entry      int64
			Act        record.ID
			Refused    []words.Reason
			Stands     []words.Reason
		}
	}
	s.answer(exitVerify, &v, "record", "audit", file)
	if f := v.Fault; f.Code != "audit.refused" || f.Entry != 1 || f.Act != log[1].Act.ID || len(f.Refused) != 1 || f.Refused[0].Code != "charter.malformed" || f.Stands == nil {
		t.Errorf("got %+v", f)
	}

	// A finding on the genesis: both sides again.
	q := recordtest.New(record.Live)
	genesis := q.Entry(q.Genesis(), recordtest.Found(words.Why("correction.of_nothing")))
	file = s.put("found.record", recordtest.File(1, []record.Entry{genesis}, q.Checkpoint(q.Head())))
	out, errs = s.mithaq(exitVerify, "record", "audit", file)
	wantText(t, errs, "mithaq: entry 0: ", "correction.of_nothing")
	wantText(t, out, "Findings in the record:", "correction.of_nothing: ", "Findings by the rules:", "  none\n")
}

// TestAuditNote: what a later program decided is told, and is no fault.
func TestAuditNote(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Engine = 1000
	s := shelf{t, t.TempDir()}
	file := s.put("later.record", recordtest.File(1, []record.Entry{p.Entry(p.Genesis())}, p.Checkpoint(p.Head())))
	out, _ := s.mithaq(exitFailed, "record", "audit", file) // its roll is none, and who knows what that engine makes of it
	if out != "" {
		t.Errorf("got %s", out)
	}
	p = recordtest.New(record.Live)
	p.Engine, p.Members = 1000, canon.Raw(`[]`)
	file = s.put("later.record", recordtest.File(1, []record.Entry{p.Entry(p.Genesis())}, p.Checkpoint(p.Head())))
	out, _ = s.mithaq(exitDone, "record", "audit", file)
	wantText(t, out, "repeated: 0 of 1 entries", "Note, from entry 0 on (entries: 1): ", "Audit the record with a later program.")
	var v struct {
		Repeated int64
		Notes    []struct {
			Code           string
			First, Entries int64
		}
	}
	s.answer(exitDone, &v, "record", "audit", file)
	if v.Repeated != 0 || len(v.Notes) != 1 || v.Notes[0].Code != "audit.later_engine" || v.Notes[0].Entries != 1 {
		t.Errorf("got %+v", v)
	}
}

// TestCheckWitnessed: a proof tells its reader under which head the entry stands, who
// kept the record then and who cosigned.
func TestCheckWitnessed(t *testing.T) {
	sample := recordtest.NewSample(record.Live)
	store := memory.New()
	report, err := importRecord(t.Context(), record.ReadExport(bytes.NewReader(sample.Export)), store, nil)
	if err != nil {
		t.Fatal(err)
	}
	seq := sample.Handover + 1
	proof, err := record.ProveEntry(t.Context(), store, seq, report.Chain)
	if err != nil {
		t.Fatal(err)
	}
	b, err := proof.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	s := shelf{t, t.TempDir()}
	file := s.put("entry.proof", b)
	out, _ := s.mithaq(exitDone, "record", "check", file, "--pact", sample.ID().String())
	wantText(t, out, fmt.Sprintf("entry %d stands in a record of %d entries", seq, len(sample.Log)), "test.note, "+sample.Log[seq].Act.ID.String(),
		"signed by: president, Kazakhstan", sample.Key("keeper3").ID.String(), "cosigned by witness "+sample.Key("node").ID.String(),
		"cosigned by witness "+sample.Key("node2").ID.String())
	var v struct {
		Entry     int64
		Keeper    struct{ Credential record.ID }
		Signers   []struct{ Member, Holder string }
		Witnessed []struct{ At words.Instant }
	}
	s.answer(exitDone, &v, "record", "check", file)
	if v.Entry != seq || v.Keeper.Credential != sample.Key("keeper3").ID || len(v.Signers) != 1 || v.Signers[0].Member != "KZ" ||
		v.Signers[0].Holder != "person" || len(v.Witnessed) != 2 || !v.Witnessed[0].At.Known() {
		t.Errorf("got %+v", v)
	}
	_, errs := s.mithaq(exitVerify, "record", "check", file, "--pact", sample.Log[1].Act.ID.String())
	wantText(t, errs, "was expected")
}

// TestCompare: of two files of one pact it is told which is of the other's history, and
// who signed two of them.
func TestCompare(t *testing.T) {
	p := recordtest.New(record.Live)
	log := p.Record(8)
	_, heads := recordtest.Rows(log)
	old := p.Checkpoint(heads[5])
	q := p.Fork() // the keeper tells somebody else another story from here on
	log = append(log, p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "here"}, p.By("president"))))
	other := append(log[:8:8], q.Entry(q.Act(recordtest.NoteType, recordtest.Note{Text: "there"}, q.By("minister"))))
	other = append(other, q.Entry(q.Act(recordtest.NoteType, recordtest.Note{Text: "and on"}, q.By("minister"))))
	_, heads = recordtest.Rows(log)
	_, otherHeads := recordtest.Rows(other)

	s := shelf{t, t.TempDir()}
	here := s.put("here.record", recordtest.File(1, log, p.Checkpoint(p.Head())))
	there := s.put("there.record", recordtest.File(2, other, q.Cosigned(q.Head(), "node")))
	hereHead := s.put("here.checkpoint", p.Cosigned(p.Head(), "node"))
	thereHead := s.put("there.checkpoint", q.Checkpoint(otherHeads[8]))
	oldHead := s.put("old.checkpoint", old)
	stranger := recordtest.New(record.Exercise)
	stranger.Record(3)
	strange := s.put("strange.checkpoint", stranger.Checkpoint(stranger.Head()))
	forged, err := record.SignCheckpoint(p.ID(), otherHeads[8], p.Key("minister"))
	if err != nil {
		t.Fatal(err)
	}
	forgedHead := s.put("forged.checkpoint", forged)

	type comparison struct {
		Relation        string
		Size            int64
		Roots           []record.ID
		Parted          *int64
		Both            []record.ID
		Smaller, Larger struct {
			File    string
			Checked bool
			Signers []struct{ As string }
		}
	}
	keeper := p.Key("keeper").ID
	for _, tc := range []struct {
		name, a, b string
		status     int
		relation   string
		size       int64
		parted     int64 // -1: not told
		checked    bool
		both       []record.ID
	}{
		{"an export and itself", here, here, exitDone, "same", 9, -1, true, nil},
		{"an export and its checkpoint", here, hereHead, exitDone, "same", 9, -1, true, nil},
		{"an export and an old checkpoint", oldHead, here, exitDone, "extends", 6, -1, true, nil},
		{"the other export and an old checkpoint", there, oldHead, exitDone, "extends", 6, -1, true, nil},
		{"two exports", here, there, exitVerify, "fork", 9, 8, true, []record.ID{keeper}},
		{"two exports, the other way round", there, here, exitVerify, "fork", 9, 8, true, []record.ID{keeper}},
		{"an export and a checkpoint of the other", thereHead, here, exitVerify, "fork", 9, -1, true, []record.ID{keeper}},
		{"two checkpoints", hereHead, thereHead, exitVerify, "fork", 9, -1, false, nil},
		{"two checkpoints of different sizes", oldHead, thereHead, exitFailed, "unknown", 6, -1, false, nil},
		{"a larger checkpoint", oldHead, hereHead, exitFailed, "unknown", 6, -1, false, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := shelf{t, s.dir}
			var c comparison
			s.answer(tc.status, &c, "record", "compare", tc.a, tc.b)
			if c.Relation != tc.relation || c.Size != tc.size || c.Smaller.Checked != tc.checked || c.Larger.Checked != tc.checked {
				t.Errorf("got %+v", c)
			}
			if (c.Parted == nil) != (tc.parted < 0) || c.Parted != nil && *c.Parted != tc.parted {
				t.Errorf("they part at %v, want %d", c.Parted, tc.parted)
			}
			if fmt.Sprint(c.Both) != fmt.Sprint(tc.both) {
				t.Errorf("signed both: %v, want %v", c.Both, tc.both)
			}
			if wantRoots := tc.relation != "unknown"; (len(c.Roots) == 2) != wantRoots {
				t.Errorf("roots %v", c.Roots)
			}
		})
	}
	out, errs := s.mithaq(exitVerify, "record", "compare", here, there)
	wantText(t, out, "two histories of 9 entries", record.ID(heads[8].Root).String(), record.ID(otherHeads[8].Root).String(),
		"first entry that differs is 8", "Signed both: ", keeper.String())
	wantText(t, errs, "mithaq: checkpoint: ")
	out, _ = s.mithaq(exitVerify, "record", "compare", hereHead, thereHead)
	wantText(t, out, "were not checked")
	_, errs = s.mithaq(exitFailed, "record", "compare", oldHead, thereHead)
	wantText(t, errs, "hint: give an export of at least 9 entries")
	_, errs = s.mithaq(exitFailed, "record", "compare", here, strange)
	wantText(t, errs, "two different pacts")
	_, errs = s.mithaq(exitVerify, "record", "compare", here, forgedHead)
	wantText(t, errs, "forged.checkpoint: ")
}

// TestCompareTakeover: who took a record over has not signed what its last keeper kept to
// himself, and that keeper not what came after.
func TestCompareTakeover(t *testing.T) {
	sample := recordtest.NewSample(record.Live)
	s := shelf{t, t.TempDir()}
	lost, file := s.put("lost.checkpoint", sample.Lost), s.put("sample.record", sample.Export)
	out, _ := s.mithaq(exitVerify, "record", "compare", lost, file)
	wantText(t, out, "The record has forked", "Nobody is seen to have signed both")
}
