package verifier_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"testing"
)

// An answer is what the second verifier says.
type answer struct {
	OK        bool
	Place     string
	Reason    string
	Pact      string
	Entries   int64
	Root      string
	Sealed    int64
	Erased    int64
	Terms     []term
	Witnessed []cosigned
	// Distrusted are entries.
	Distrusted []int64
	Entry      int64  // of a proof
	Act        string // of a proof, a refusal, a receipt
	Progress   [][2]int64
}

type term struct {
	Term, From int64
	Keeper     string
}

type cosigned struct {
	Witness string
	At      int64
}

// at is where the fault is; empty where there is none.
func (a answer) at() string {
	if a.OK {
		return ""
	}
	return a.Place
}

// node returns the program that runs the second verifier, or skips the test.
func node(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not here: THE SECOND VERIFIER WAS NOT RUN")
	}
	// Ed25519 in WebCrypto tells whether it is new enough.
	const probe = `crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]).catch(() => process.exit(1))`
	if err := exec.CommandContext(t.Context(), path, "-e", probe).Run(); err != nil {
		version, _ := exec.CommandContext(t.Context(), path, "--version").Output()
		t.Skipf("node is too old (%s), 20 is needed: THE SECOND VERIFIER WAS NOT RUN", version)
	}
	return path
}

// ask puts questions to one process of the second verifier, and returns its answers in
// their order. testdata/answer.mjs says what a question looks like.
func ask(t *testing.T, questions []any) []answer {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), node(t), "testdata/answer.mjs")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	wrote := make(chan error, 1)
	go func() { // at the same time: the pipe holds few answers
		w := bufio.NewWriter(in)
		e := json.NewEncoder(w)
		var err error
		for _, q := range questions {
			if err = e.Encode(q); err != nil {
				break
			}
		}
		if err == nil {
			err = w.Flush()
		}
		wrote <- errors.Join(err, in.Close())
	}()
	answers := make([]answer, 0, len(questions))
	d := json.NewDecoder(out)
	for {
		var a answer
		if err := d.Decode(&a); err == io.EOF {
			break
		} else if err != nil {
			t.Errorf("answer %d: %v", len(answers), err)
			break
		}
		answers = append(answers, a)
	}
	if _, err := io.Copy(io.Discard, out); err != nil {
		t.Error(err)
	}
	if err := <-wrote; err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("the second verifier ended with %v", err)
	}
	if len(answers) != len(questions) {
		t.Fatalf("got %d answers to %d questions", len(answers), len(questions))
	}
	return answers
}

// A question about a file: as it is, or with some bytes of it replaced.
type question struct {
	Verify *string `json:"verify,omitempty"`
	Proof  *string `json:"proof,omitempty"`
	At     int     `json:"at"`
	End    int     `json:"end"`
	Put    []byte  `json:"put"`

	Checkpoints [][]byte `json:"checkpoints,omitempty"`
	Receipts    []any    `json:"receipts,omitempty"`
	Piece       int      `json:"piece,omitempty"`
}

var unnamed = ""

// verifying asks about an exported record.
func verifying(file []byte) question { return question{Verify: &unnamed, Put: file} }

// proving asks about a proof.
func proving(file []byte) question { return question{Proof: &unnamed, Put: file} }
