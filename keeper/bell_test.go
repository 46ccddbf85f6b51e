package keeper_test

import (
	"sync"
	"testing"

	"mithaq/keeper"
)

// TestBell: whoever waits is told of growth beyond what he has, at once where it has
// come already, and of nothing else.
func TestBell(t *testing.T) {
	var b keeper.Bell
	told := func(c <-chan struct{}) bool {
		select {
		case <-c:
			return true
		default:
			return false
		}
	}
	first := b.Beyond(0)
	if told(first) {
		t.Error("told of growth before there was any")
	}
	b.Ring(3)
	if !told(first) || !told(b.Beyond(2)) {
		t.Error("not told of three entries")
	}
	third := b.Beyond(3)
	b.Ring(3)
	b.Ring(2)
	if told(third) {
		t.Error("told of growth beyond three by a record of three")
	}
	b.Ring(4)
	if !told(third) {
		t.Error("not told of the fourth entry")
	}

	var all sync.WaitGroup
	for i := range int64(50) {
		all.Go(func() { <-b.Beyond(4 + i%5) })
	}
	for size := range int64(10) {
		b.Ring(size)
	}
	all.Wait()
}
