package faults

import (
	"flag"
	"fmt"
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
// on the same record; on two records at once, because a round waits more than it works.
// Nothing acknowledged is lost, the next start goes on, and in the end every signature is
// good.
func TestKilled(t *testing.T) {
	long(t)
	seed := uint64(time.Now().UnixNano())
	for lane := range uint64(2) {
		t.Run(fmt.Sprintf("record %d", lane+1), func(t *testing.T) {
			t.Parallel()
			killed(t, seed, lane, (*rounds+int(lane))/2)
		})
	}
}

func killed(t *testing.T, seed, lane uint64, rounds int) {
	p := found(t, 8)
	t.Logf("seed %d, %d", seed, lane)
	random := rand.New(rand.NewPCG(seed, lane))
	var promised acknowledged
	unanswered := 0
	for round := range rounds {
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
	t.Logf("%d rounds, %d acts acknowledged, %d calls cut off", rounds, promised.n.Load(), unanswered)
	if promised.n.Load() < int64(rounds) || unanswered < rounds/4 {
		t.Error("the program was killed too early or too late to say anything")
	}
}
