package faults

import (
	"flag"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"mithaq/api"
	"mithaq/canon"
	"mithaq/mithaqtest"
)

var rounds = flag.Int("rounds", 200, "how often the program is killed under load")

// TestKilled kills the program at random instants while 64 clients write, again and again
// on the same record. Nothing acknowledged is lost, the next start goes on, and in the end
// every signature is good.
func TestKilled(t *testing.T) {
	long(t)
	p := found(t, 8)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	var promised acknowledged
	unanswered := 0
	for round := range *rounds {
		s := p.serve(t)
		if s == nil {
			t.Fatalf("round %d: the program does not start after it was killed", round)
		}
		// Some rounds end while the first acts come in, some under full load.
		fuse := time.Duration(random.Int64N(int64(200 * time.Millisecond)))
		before := promised.n.Load()
		var clients sync.WaitGroup
		var mu sync.Mutex
		begin := make(chan struct{})
		for range 64 {
			var acts [6][]byte
			for i := range acts {
				acts[i] = mithaqtest.Bytes(t, p.act(t, random.Int()))
			}
			clients.Go(func() {
				<-begin
				for _, envelope := range acts {
					ack, err := s.Act(t.Context(), api.Submission{Envelope: canon.Raw(envelope)})
					if err != nil {
						mu.Lock()
						unanswered++
						mu.Unlock()
						return // the program is gone
					}
					promised.add(ack)
				}
			})
		}
		close(begin)
		fused := time.AfterFunc(fuse, s.kill)
		clients.Wait()
		fused.Stop()
		s.kill()
		s.Close()
		if t.Failed() {
			t.FailNow()
		}
		if round%10 == 9 || promised.n.Load() == before {
			p.check(t, &promised, false)
		}
	}
	p.check(t, &promised, true)
	t.Logf("%d rounds, %d acts acknowledged, %d calls cut off", *rounds, promised.n.Load(), unanswered)
	if promised.n.Load() < int64(*rounds) || unanswered < *rounds/4 {
		t.Error("the program was killed too early or too late to say anything")
	}
}
