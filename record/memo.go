package record

import (
	"bytes"
	"encoding/binary"
	"iter"
	"slices"
	"sync/atomic"

	"github.com/benbjohnson/immutable"
)

// A memo is what a chain remembers of every single entry: its act's identifier, by which
// its place is found, and the root of the log with it. That is most of a chain's memory
// and was most of its work, so it has two parts: a frozen one, two blocks of bytes as a
// snapshot holds them, and a grown one for what came since.
//
// It is a value, as its chain is, but chains share what they have in common in the way
// in which slices do: cells are written once, behind the end of every memo that can see
// them. Of two memos that grow from one, the first goes on in the shared cells; the
// other copies what it has. So no memo ever sees another's entries, and growing costs
// the same however long the record is.
type memo struct {
	acts   []byte // frozen: cells of identifier and place, sorted; never written to
	roots  []byte // frozen: hashes, one after the other; never written to
	size   int    // entries in the grown part, which follow those in the frozen one
	blocks []*memoBlock
	index  *memoIndex // nil while nothing has grown
}

// A memoCell is one entry in the grown part.
type memoCell struct {
	act  ID
	root Hash
}

type memoBlock [256]memoCell

// A memoIndex finds cells by identifier: an open table that is never more than half
// full. Identifiers are hashes; who makes many of them that begin alike, at great cost,
// makes their own search longer.
type memoIndex struct {
	// end is where the memo ends that may write the next cell.
	end   atomic.Int64
	slots []atomic.Uint32 // 0, or the number of a cell, counted from 1
}

func newMemoIndex(slots int) *memoIndex { return &memoIndex{slots: make([]atomic.Uint32, slots)} }

func (x *memoIndex) put(id ID, cell int) {
	mask := uint64(len(x.slots) - 1)
	for i := binary.LittleEndian.Uint64(id[:]) & mask; ; i = (i + 1) & mask {
		if x.slots[i].Load() == 0 {
			x.slots[i].Store(uint32(cell + 1))
			return
		}
	}
}

const actCell = len(ID{}) + 8

// frozen is how many entries the frozen part has.
func (m memo) frozen() int { return len(m.roots) / len(Hash{}) }

func (m memo) len() int64 { return int64(m.frozen() + m.size) }

func (m memo) cell(i int) *memoCell { return &m.blocks[i/len(memoBlock{})][i%len(memoBlock{})] }

// seq returns the place of an act.
func (m memo) seq(id ID) (int64, bool) {
	if m.index != nil {
		mask := uint64(len(m.index.slots) - 1)
		for i := binary.LittleEndian.Uint64(id[:]) & mask; ; i = (i + 1) & mask {
			cell := int(m.index.slots[i].Load()) - 1
			if cell < 0 {
				break
			}
			// A cell beyond the end is that of a memo that has grown from this one, and is
			// perhaps being written.
			if cell < m.size && m.cell(cell).act == id {
				return int64(m.frozen() + cell), true
			}
		}
	}
	return m.find(id)
}

// find looks an identifier up in the frozen part. Identifiers are hashes, evenly spread,
// so where one would stand is known but for a few cells.
func (m memo) find(id ID) (int64, bool) {
	n := len(m.acts) / actCell
	lo, hi := 0, n
	guess := int(float64(binary.BigEndian.Uint64(id[:])) / (1 << 64) * float64(n))
	for step := 16; lo < hi; {
		guess = max(lo, min(guess, hi-1))
		cell := m.acts[guess*actCell : (guess+1)*actCell]
		switch c := bytes.Compare(cell[:len(id)], id[:]); {
		case c == 0:
			return int64(binary.BigEndian.Uint64(cell[len(id):])), true
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
	return 0, false
}

// root returns the root of a size from 1 on.
func (m memo) root(size int64) Hash {
	i := int(size - 1)
	if n := m.frozen(); i >= n {
		return m.cell(i - n).root
	}
	return Hash(m.roots[i*len(Hash{}) : (i+1)*len(Hash{})])
}

// add returns the memo with the next entry.
func (m memo) add(act ID, root Hash) memo {
	if m.index == nil || !m.index.end.CompareAndSwap(int64(m.size), int64(m.size+1)) {
		m = m.apart() // another memo has grown from this one
	}
	at := m.size % len(memoBlock{})
	if at == 0 {
		m.blocks = append(slices.Clip(m.blocks), new(memoBlock))
	}
	m.blocks[len(m.blocks)-1][at] = memoCell{act, root}
	m.size++
	if 2*m.size > len(m.index.slots) {
		m.reindex(m.size, 2*len(m.index.slots))
	} else {
		m.index.put(act, m.size-1)
	}
	return m
}

// apart returns the memo with an end of its own, behind which it may write.
func (m memo) apart() memo {
	if at := m.size % len(memoBlock{}); at != 0 {
		last := new(memoBlock)
		copy(last[:at], m.blocks[len(m.blocks)-1][:at])
		m.blocks = append(slices.Clone(m.blocks[:len(m.blocks)-1]), last)
	}
	slots := 64
	for slots < 2*(m.size+1) {
		slots *= 2
	}
	m.reindex(m.size, slots)
	m.index.end.Store(int64(m.size + 1))
	return m
}

// reindex makes an index of the first cells.
func (m *memo) reindex(cells, slots int) {
	m.index = newMemoIndex(slots)
	for i := range cells {
		m.index.put(m.cell(i).act, i)
	}
	m.index.end.Store(int64(cells))
}

// freezeActs returns all acts as one block.
func (m memo) freezeActs() []byte {
	grown := make([]int, m.size)
	for i := range grown {
		grown[i] = i
	}
	slices.SortFunc(grown, func(x, y int) int { return bytes.Compare(m.cell(x).act[:], m.cell(y).act[:]) })
	block := make([]byte, 0, len(m.acts)+m.size*actCell)
	old := m.acts
	for _, i := range grown {
		id := &m.cell(i).act
		for len(old) > 0 && bytes.Compare(old[:len(id)], id[:]) < 0 {
			block, old = append(block, old[:actCell]...), old[actCell:]
		}
		block = binary.BigEndian.AppendUint64(append(block, id[:]...), uint64(m.frozen()+i))
	}
	return append(block, old...)
}

// freezeRoots returns all roots as one block.
func (m memo) freezeRoots() []byte {
	block := make([]byte, 0, len(m.roots)+m.size*len(Hash{}))
	block = append(block, m.roots...)
	for i := range m.size {
		block = append(block, m.cell(i).root[:]...)
	}
	return block
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
