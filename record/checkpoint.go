package record

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

const originPrefix = "mithaq.pact/"

// Origin is the name of a pact's log in its checkpoints: unique, because it holds
// the genesis act's identifier (C2SP tlog-checkpoint, "origin").
func Origin(pact ID) string { return originPrefix + hex.EncodeToString(pact[:]) }

// SignCheckpoint returns the checkpoint of a head, signed by the keeper. The same
// head gives the same bytes.
func SignCheckpoint(pact ID, head Head, keeper Signer) ([]byte, error) {
	text := Origin(pact) + "\n" + strconv.FormatInt(head.Size, 10) + "\n" +
		base64.StdEncoding.EncodeToString(head.Root[:]) + "\n"
	return note.Sign(&note.Note{Text: text}, noteSigner{Origin(pact), keeper})
}

// OpenCheckpoint checks that b is exactly the checkpoint that the holder of the
// credential signed for the pact, and returns its head.
func OpenCheckpoint(b []byte, pact ID, keeper Credential) (Head, error) {
	verifier, err := keeperVerifier(pact, keeper)
	if err != nil {
		return Head{}, err
	}
	n, err := note.Open(b, note.VerifierList(verifier))
	if err != nil {
		return Head{}, fmt.Errorf("the keeper's signature is missing or does not fit: %w", err)
	}
	head, err := parseCheckpoint(n.Text, pact)
	if err != nil {
		return Head{}, err
	}
	// A signed note can be spelled in several ways (other signatures, stray bits in
	// base64). A record has one spelling: the keeper's line and nothing else.
	sig, err := base64.StdEncoding.Strict().DecodeString(n.Sigs[0].Base64)
	if err != nil {
		return Head{}, fmt.Errorf("the signature is not canonical base64: %w", err)
	}
	again := n.Text + "\n— " + Origin(pact) + " " + base64.StdEncoding.EncodeToString(sig) + "\n"
	if !bytes.Equal([]byte(again), b) {
		return Head{}, fmt.Errorf("the checkpoint is not in its canonical form")
	}
	return head, nil
}

func keeperVerifier(pact ID, keeper Credential) (note.Verifier, error) {
	vkey, err := note.NewEd25519VerifierKey(Origin(pact), ed25519.PublicKey(keeper.Key))
	if err != nil {
		return nil, err
	}
	return note.NewVerifier(vkey)
}

func parseCheckpoint(text string, pact ID) (Head, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return Head{}, fmt.Errorf("a checkpoint has three lines")
	}
	if lines[0] != Origin(pact) {
		return Head{}, fmt.Errorf("the checkpoint is of another log: %.100q", lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return Head{}, fmt.Errorf("%.40q is not a size", lines[1])
	}
	root, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(root) != len(Hash{}) {
		return Head{}, fmt.Errorf("%.80q is not a root", lines[2])
	}
	return Head{size, Hash(root)}, nil
}

// claimedSize returns the size that a checkpoint claims, before anything about it has
// been checked; 0 where it claims none.
func claimedSize(b []byte) int64 {
	lines := strings.SplitN(string(b), "\n", 3)
	if len(lines) < 3 {
		return 0
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 {
		return 0
	}
	return size
}

// noteSigner lets a Signer sign notes (C2SP signed-note, Ed25519 type 0x01).
type noteSigner struct {
	name string
	s    Signer
}

func (n noteSigner) Name() string { return n.name }

func (n noteSigner) KeyHash() uint32 {
	return binary.BigEndian.Uint32(keyHash(n.name, kindEd25519, n.s.Public()))
}

func (n noteSigner) Sign(msg []byte) ([]byte, error) { return n.s.Sign(msg) }
