package record

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"regexp"

	"mithaq/canon"
)

// A Vault keeps the openings of sealed fields, each under its commitment. It stands
// outside the log because the log cannot forget, and an opening must be able to:
// nothing of a vault ever enters a leaf, a snapshot, an index for search, or an export.
//
// A vault does not know which act a commitment belongs to, nor whether any does. That
// is the keeper's knowledge, and so the order is his:
//
//   - he puts an act's openings before he appends the act, so that a crash leaves an
//     opening without an act, and never an act whose opening was promised and is lost;
//   - he erases after the act that demands it is on the record, so that a crash leaves
//     an opening that the record calls erased;
//   - when he begins, before anything is written, he goes through Each and erases what
//     the record does not know, and what it calls erased. That finishes both.
//
// A vault remembers nothing of what it erased: put again, it is kept again. Whoever puts
// asks the record first.
//
// Methods may be called from any goroutine. One process writes; others may read.
type Vault interface {
	// Put keeps the openings of one act: at most MaxSealed, each within its size. When
	// it returns nil all of them are durable: they survive the loss of power. What is
	// there already stays, and is durable too. After an error any of them may be there:
	// put them again, or erase them. ErrBroken means that not even the vault knows what
	// is durable; it takes no more writes, and the process has to end.
	Put(ctx context.Context, openings []Opening) error

	// Get returns the opening of a commitment, or false where none is held. What it
	// returns opens the commitment; where the vault holds something that does not, the
	// error is ErrDamaged. While a Put or an Erase of it runs, both answers are true.
	Get(ctx context.Context, commit ID) (Opening, bool, error)

	// Erase destroys openings. When it returns nil their bytes are in the vault no more,
	// under any name, and do not come back after a crash. What is not held is erased
	// already. After an error any of them may be there, may not be found by Get and be
	// there in part nevertheless: erase them again. ErrBroken is as in Put.
	Erase(ctx context.Context, commits []ID) error

	// Each yields the commitments of which the vault holds anything, whole, damaged,
	// half put or half erased: in ascending order, each once, until the first error,
	// which it yields last. Erasing what it has yielded is allowed meanwhile.
	Each(ctx context.Context) iter.Seq2[ID, error]

	// Close releases the vault. Closing twice is no error.
	Close() error
}

// ErrDamaged means that what a vault holds under a commitment does not open it.
var ErrDamaged = errors.New("record: what is held is not what was committed to")

// MaxOpening is the size in bytes of the largest value that a vault keeps.
const MaxOpening = 8 << 20

// Check reports an opening that no vault keeps.
func (o Opening) Check() error {
	if len(o.Value) > MaxOpening {
		return fmt.Errorf("record: a sealed value of %d bytes is larger than %d", len(o.Value), MaxOpening)
	}
	_, err := o.Commit()
	return err
}

// CheckOpenings reports openings that do not travel with the act: each must open one
// of the fields that the act has sealed, and none comes twice. Fields may lack
// theirs: their author keeps them.
//
// A keeper who kept whatever comes along would be a store for anybody's bytes under
// nobody's name; and would take back what an earlier act had erased.
func (a Act) CheckOpenings(openings []Opening) error {
	sealed := map[ID]bool{}
	for _, s := range a.Header.Sealed {
		sealed[s.Commit] = true
	}
	for i, o := range openings {
		if err := o.Check(); err != nil {
			return fmt.Errorf("openings/%d: %w", i, err)
		}
		id, err := o.Commit()
		if err != nil {
			return err
		}
		if !sealed[id] {
			return fmt.Errorf("openings/%d: opens none of the act's sealed fields, or one that was opened before", i)
		}
		delete(sealed, id)
	}
	return nil
}

// MaxDocument is the size in bytes of the largest document. In base64, with its type,
// it fits into MaxOpening.
const MaxDocument = 6_000_000

// A Document is a file under a seal. An act carries one as it carries any sealed
// value, in the place of one of its texts. So the record holds the hash of salt and
// document, and nobody can tell from it what the document is by trying those that he
// knows, which the bare hash of a form letter would let him.
type Document struct {
	Type string `json:"type"` // media type without parameters, in lower case
	Data Bytes  `json:"data"`
}

// mediaType is the form of a media type (RFC 6838, section 4.2), in lower case.
var mediaType = regexp.MustCompile(`^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$`)

// Value returns the document as a value that can be sealed.
func (d Document) Value() (canon.Raw, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	return canon.Marshal(d)
}

// Document reads the value of an opening as a document, or returns false where it is
// something else, a text for example.
func (o Opening) Document() (Document, bool) {
	var d Document
	if len(o.Value) > MaxOpening || canon.Unmarshal(o.Value, &d) != nil || d.check() != nil {
		return Document{}, false
	}
	return d, true
}

func (d Document) check() error {
	switch {
	case !mediaType.MatchString(d.Type):
		return fmt.Errorf("record: %.80q is not the type of a document, as application/pdf is", d.Type)
	case len(d.Data) == 0:
		return errors.New("record: an empty document says nothing")
	case len(d.Data) > MaxDocument:
		return fmt.Errorf("record: a document of %d bytes is larger than %d", len(d.Data), MaxDocument)
	}
	return nil
}
