package record

import (
	"bytes"
	"encoding/binary"
	"iter"
	"slices"

	"mithaq/words"

	"github.com/benbjohnson/immutable"
)

// What a chain remembers of every single entry, its act's identifier and the root with
// it, is most of its memory. So both have two parts: a frozen one, a block of bytes as
// a snapshot holds it, and a persistent one for what came since.

// acts finds the place of an act.
type acts struct {
	frozen []byte // cells of identifier and place, sorted; never written to
	more   *immutable.Map[ID, int64]
}

const actCell = len(ID{}) + 8

func (a acts) get(id ID) (int64, bool) {
	if a.more != nil {
		if seq, ok := a.more.Get(id); ok {
			return seq, true
		}
	}
	cell, ok := a.find(id)
	if !ok {
		return 0, false
	}
	return int64(binary.BigEndian.Uint64(cell[len(id):])), true
}

// find looks an identifier up in the frozen part. Identifiers are hashes, evenly spread,
// so where one would stand is known but for a few cells.
func (a acts) find(id ID) ([]byte, bool) {
	n := len(a.frozen) / actCell
	lo, hi := 0, n
	guess := int(float64(binary.BigEndian.Uint64(id[:])) / (1 << 64) * float64(n))
	for step := 16; lo < hi; {
		guess = max(lo, min(guess, hi-1))
		cell := a.frozen[guess*actCell : (guess+1)*actCell]
		switch c := bytes.Compare(cell[:len(id)], id[:]); {
		case c == 0:
			return cell, true
		case c < 0:
			lo = guess + 1
			guess += step
		default:
			hi = guess
			guess -= step
		}
		if step *= 2; step > n {
			guess = (lo + hi) / 2 // an adversary chose the identifiers: halve
		}
	}
	return nil, false
}

func (a acts) set(id ID, seq int64) acts {
	if a.more == nil {
		a.more = newMap[int64]()
	}
	a.more = a.more.Set(id, seq)
	return a
}

// freeze returns all of it as one block.
func (a acts) freeze() []byte {
	ids := sortedIDs(a.more)
	block := make([]byte, 0, len(a.frozen)+len(ids)*actCell)
	old := a.frozen
	for _, id := range ids {
		for len(old) > 0 && bytes.Compare(old[:len(id)], id[:]) < 0 {
			block, old = append(block, old[:actCell]...), old[actCell:]
		}
		seq, _ := a.more.Get(id)
		block = binary.BigEndian.AppendUint64(append(block, id[:]...), uint64(seq))
	}
	return append(block, old...)
}

// keys yields the keys of a map in no order.
func keys[V any](m *immutable.Map[ID, V]) iter.Seq[ID] {
	return func(yield func(ID) bool) {
		if m == nil {
			return
		}
		for it := m.Iterator(); !it.Done(); {
			if id, _, _ := it.Next(); !yield(id) {
				return
			}
		}
	}
}

// sortedIDs returns the keys of a map.
func sortedIDs[V any](m *immutable.Map[ID, V]) []ID {
	return slices.SortedFunc(keys(m), func(x, y ID) int { return bytes.Compare(x[:], y[:]) })
}

// roots are the roots of the log at each size from 1 on.
type roots struct {
	frozen []byte // hashes, one after the other; never written to
	more   words.List[Hash]
}

func (r roots) len() int64 { return int64(len(r.frozen)/len(Hash{}) + r.more.Len()) }

func (r roots) get(size int64) Hash {
	i := int(size - 1)
	if n := len(r.frozen) / len(Hash{}); i >= n {
		return *r.more.Get(i - n)
	}
	return Hash(r.frozen[i*len(Hash{}) : (i+1)*len(Hash{})])
}

func (r roots) append(root Hash) roots {
	r.more = r.more.Append(root)
	return r
}

// freeze returns all of it as one block.
func (r roots) freeze() []byte {
	block := make([]byte, 0, len(r.frozen)+r.more.Len()*len(Hash{}))
	block = append(block, r.frozen...)
	for _, root := range r.more.Each(0) {
		block = append(block, root[:]...)
	}
	return block
}
