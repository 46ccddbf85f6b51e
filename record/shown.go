package record

import (
	"context"
	"crypto/ed25519"
	"fmt"

	"golang.org/x/mod/sumdb/note"
)

// OpenSigned returns the head of a checkpoint that the holder of the credential signed
// for the pact, whatever else is written under it. It is for checkpoints that come
// from outside: a record's own is held to its one spelling, see [OpenCheckpoint].
func OpenSigned(b []byte, pact ID, keeper Credential) (Head, error) {
	vkey, err := note.NewEd25519VerifierKey(Origin(pact), ed25519.PublicKey(keeper.Key))
	if err != nil {
		return Head{}, err
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return Head{}, err
	}
	n, err := note.Open(b, note.VerifierList(verifier))
	if err != nil {
		return Head{}, fmt.Errorf("the keeper's signature is missing or does not fit: %w", err)
	}
	return parseCheckpoint(n.Text, pact)
}

// Signed reports whether sig is the signature of the credential's holder over a
// message. It is for statements of other kinds than acts, receipts and checkpoints, which
// have functions of their own; each begins with a line that says what kind it is.
func (c Credential) Signed(message, sig []byte) bool { return c.Scheme.verify(c.Key, message, sig) }

// TreeAt reads the right edge of the tree that a stored log had at an earlier size.
func TreeAt(ctx context.Context, s Store, size int64) (Tree, error) {
	edge, err := s.Hashes(ctx, edgeIndexes(size))
	return Tree{size, edge}, err
}
