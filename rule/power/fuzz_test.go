package power

import (
	"encoding/json"
	"errors"
	"testing"
)

// FuzzMeasure measures games that nobody has checked: an answer, or an error that says
// why not. Each swing is a set, so nobody has more of them than there are.
func FuzzMeasure(f *testing.F) {
	f.Add([]byte(`{"members":["a","b","c"],"wins":[[{"weights":[2,1,1],"quota":3},{"weights":[1,1,1],"quota":2}],[{"weights":[0,0,1],"quota":1}]]}`))
	f.Add([]byte(`{"members":["a","b"],"wins":[[{"weights":[10000000000,9999999999],"quota":10000000001}]]}`))
	f.Add([]byte(`{"members":["a"],"wins":[[{"weights":[-9223372036854775808],"quota":9223372036854775807}]]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var g Game
		if json.Unmarshal(b, &g) != nil || len(g.Members) > 10 {
			return
		}
		r, err := g.Measure()
		var large *TooLarge
		if errors.As(err, &large) {
			t.Errorf("%d members are too many: %v", len(g.Members), err)
		}
		if err != nil {
			return
		}
		for _, m := range r.Members {
			if len(m.Swings) > 4 || m.ShapleyShubik == "" || m.Swings[0] == '-' {
				t.Errorf("%+v", m)
			}
		}
		if _, err := g.MinimalWinning(3); err != nil {
			t.Error(err)
		}
	})
}
