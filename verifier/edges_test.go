package verifier_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
)

// times are cosignatures at the edges of a witness's credential, and of time.
func times() (all []file) {
	const seconds = 1641340800 + 3600 // an hour after the beginning of the record
	p := recordtest.New(record.Live)
	log := p.Open()
	c := p.Credential("node")
	c.From, c.Until = recordtest.Start.Add(time.Minute), recordtest.Start.Add(time.Hour)
	p.Introduce("node2", c)
	log = append(log, p.Entry(p.Act(record.CredentialType, p.Credential("node2"), p.By("node"))))
	c.From, c.Until = recordtest.Start.Add(-100*365*24*time.Hour), 0
	p.Introduce("node3", c)
	log = append(log, p.Entry(p.Act(record.CredentialType, p.Credential("node3"), p.By("node"))))
	bare := p.Checkpoint(p.Head())
	for _, tc := range []struct {
		by   string
		at   uint64
		good bool
	}{
		{"node2", seconds - 3541, bad}, {"node2", seconds - 3540, good}, {"node2", seconds - 1, good}, {"node2", seconds, bad},
		{"node3", 0, bad}, {"node3", 1, good}, {"node3", 253402300799, good}, {"node3", 253402300800, bad}, {"node3", 1 << 63, bad},
	} {
		f := file{fmt.Sprint("cosigned at ", tc), recordtest.File(2, log, append(bytes.Clone(bare), line(p, tc.by, tc.at, bare)...)), ""}
		if !tc.good {
			f.want = "checkpoint"
		}
		all = append(all, f)
	}
	return all
}

// line is a cosignature at any time, as the page says that one is made.
func line(p *recordtest.Pact, by string, at uint64, checkpoint []byte) string {
	name := record.WitnessName(p.Key(by).ID)
	hash := sha256.Sum256(append([]byte(name+"\n\x04"), p.Credential(by).Key...))
	text, _, _ := bytes.Cut(checkpoint, []byte("\n\n"))
	sig := must(p.Key(by).Sign(fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s\n", at, text)))
	b := append(binary.BigEndian.AppendUint64(hash[:4:4], at), sig...)
	return fmt.Sprintf("— %s %s\n", name, base64.StdEncoding.EncodeToString(b))
}

// takeovers: where the genesis names no quorum, or no witnesses, other rules hold.
func takeovers(t *testing.T) (all []file) {
	t.Helper()
	for _, tc := range []struct {
		quorum     int64
		witnesses  bool
		checkpoint string
		good       bool
	}{
		{2, true, "cosigned", good}, {0, true, "cosigned", bad}, {1, true, "cosigned", good},
		{2, false, "", good}, {2, false, "bare", good}, {2, false, "cosigned", bad},
		{2, false, "other", bad}, {0, false, "", bad},
	} {
		p := recordtest.New(record.Live)
		log := []record.Entry{p.Entry(p.Genesis(func(h *record.Header) {
			var g record.Genesis
			if err := canon.Unmarshal(h.Body, &g); err != nil {
				t.Fatal(err)
			}
			if g.Quorum = tc.quorum; !tc.witnesses {
				g.Witnesses = nil
			}
			h.Body = must(canon.Marshal(g))
		}))}
		log = append(log, p.Entry(p.Edition()))
		log = append(log, p.Entry(p.Takeover("keeper2", []string{"secretary", "archivist"}, func(t *record.Term) {
			switch tc.checkpoint {
			case "":
				t.Checkpoint = ""
			case "bare":
				t.Checkpoint = string(p.Checkpoint(p.Head()))
			case "other":
				t.Checkpoint = string(p.Checkpoint(record.EmptyHead))
			}
		})))
		all = append(all, lastEntry(p, log, fmt.Sprint("takeover ", tc), tc.good))
	}
	return all
}

// keys binds keys under which implementations would disagree.
func keys() (all []file) {
	for _, s := range []string{
		"0000000000000000000000000000000000000000000000000000000000000000",
		"0100000000000000000000000000000000000000000000000000000000000000",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	} {
		for _, sign := range []byte{0, 0x80} {
			key := must(hex.DecodeString(s))
			key[31] |= sign
			p := recordtest.New(record.Live)
			c := p.Credential("observer")
			c.Key = key
			log := append(p.Open(), p.Entry(p.Act(record.CredentialType, c)))
			all = append(all, lastEntry(p, log, fmt.Sprintf("the key %x", key), bad))
		}
	}
	return all
}
