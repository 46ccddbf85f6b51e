package keeper

import "sync"

// A Bell tells those who wait for it that the record has grown. The zero Bell is one of an
// empty record. Its methods may be called from any goroutine.
type Bell struct {
	mu   sync.Mutex
	size int64
	rung chan struct{} // closed by the next growth; nil while nobody waits
}

// Ring says that the record has so many entries. Nothing happens where that was known.
func (b *Bell) Ring(size int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if size <= b.size {
		return
	}
	b.size = size
	if b.rung != nil {
		close(b.rung)
		b.rung = nil
	}
}

// Beyond returns a channel that is closed once the record has more than so many entries.
func (b *Bell) Beyond(size int64) <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.size > size {
		rung := make(chan struct{})
		close(rung)
		return rung
	}
	if b.rung == nil {
		b.rung = make(chan struct{})
	}
	return b.rung
}
