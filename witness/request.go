package witness

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"strconv"

	"mithaq/record"
)

// MaxRequest bounds an add-checkpoint request: a size, 63 hashes, a checkpoint with the
// lines of some hundred witnesses.
const MaxRequest = 64 << 10

// maxProof is how many hashes a request carries at most (C2SP tlog-witness).
const maxProof = 63

// A Request asks a witness to cosign a checkpoint (C2SP tlog-witness, add-checkpoint).
type Request struct {
	Old        int64         // size of the log that the witness cosigned last
	Proof      []record.Hash // that the checkpoint's log begins with that one
	Checkpoint []byte        // with the keeper's signature, and maybe others
}

// Marshal spells the request:
//
//	old <size>
//	<hash in base64>      once for each hash of the proof
//
//	<the checkpoint>
func (r Request) Marshal() []byte {
	b := append([]byte("old "), strconv.FormatInt(r.Old, 10)...)
	b = append(b, '\n')
	for _, h := range r.Proof {
		b = base64.StdEncoding.AppendEncode(b, h[:])
		b = append(b, '\n')
	}
	b = append(b, '\n')
	return append(b, r.Checkpoint...)
}

// ParseRequest reads what Marshal writes, and nothing else. The checkpoint is not
// looked at.
func ParseRequest(b []byte) (Request, error) {
	if len(b) > MaxRequest {
		return Request{}, fmt.Errorf("a request of more than %d bytes", MaxRequest)
	}
	line, rest, ok := bytes.Cut(b, []byte("\n"))
	size, isOld := bytes.CutPrefix(line, []byte("old "))
	if !ok || !isOld {
		return Request{}, fmt.Errorf("the first line is not \"old\" and a size")
	}
	var r Request
	var err error
	if r.Old, err = parseSize(string(size)); err != nil {
		return Request{}, err
	}
	for {
		if line, rest, ok = bytes.Cut(rest, []byte("\n")); !ok {
			return Request{}, fmt.Errorf("no empty line stands before the checkpoint")
		}
		if len(line) == 0 {
			break
		}
		if len(r.Proof) == maxProof {
			return Request{}, fmt.Errorf("a proof of more than %d hashes", maxProof)
		}
		h, err := parseHash(line)
		if err != nil {
			return Request{}, err
		}
		r.Proof = append(r.Proof, h)
	}
	if len(rest) == 0 {
		return Request{}, fmt.Errorf("the checkpoint is missing")
	}
	r.Checkpoint = rest
	return r, nil
}

// parseSize reads the one decimal spelling of a size.
func parseSize(s string) (int64, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || strconv.FormatInt(n, 10) != s {
		return 0, fmt.Errorf("%.40q is not a size", s)
	}
	return n, nil
}

func parseHash(line []byte) (record.Hash, error) {
	var h record.Hash
	b, err := base64.StdEncoding.Strict().AppendDecode(nil, line)
	// The decoder skips carriage returns: only the length of the line gives them away.
	if err != nil || len(b) != len(h) || len(line) != base64.StdEncoding.EncodedLen(len(h)) {
		return h, fmt.Errorf("%.60q is not a hash", line)
	}
	return record.Hash(b), nil
}
