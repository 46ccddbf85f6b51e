package explore

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mithaq/charter"
	"mithaq/rule"
)

// TestVotesSecond compares who can block, who decides alone and whose word changes
// nothing with what comes out when every set of seats is tried by the rule itself.
func TestVotesSecond(t *testing.T) {
	const seed = 7
	rng := rand.New(rand.NewPCG(seed, seed))
	blocked := map[string]int{}
	for n := range 3000 {
		b, r := randomBody(rng), anyRule(rng)
		l := &linter{law: &charter.Charter{}, last: map[string]int{}}
		v := l.votes(r, b)
		if len(v.faults) > 0 || !adoptable(r, v.seats) {
			continue
		}
		l.powers(place{"question", "q", nil}, v)
		want := tried(r, v.seats)
		got := map[string]string{}
		for _, f := range l.found {
			if strings.HasPrefix(f.Code, "blocked_by") {
				blocked[f.Code]++
			}
			switch f.Code {
			case "blocked_by":
				got["blocked"] = f.Args["sets"]
			case "blocked_by_each":
				got["blocked"] = want["all"]
			case "each_adopts_alone":
				got["adopts_alone"] = want["all"]
			default:
				got[f.Code] = f.Args["seats"]
			}
		}
		for _, key := range []string{"blocked", "decides_alone", "powerless", "adopts_alone"} {
			if got[key] != want[key] {
				t.Fatalf("seed %d, case %d, %s: got %q, want %q\n%+v\n%+v", seed, n, key, got[key], want[key], r.Test, v.seats)
			}
		}
	}
	if len(blocked) < 2 || blocked["blocked_by"] < 500 {
		t.Errorf("the cases are all alike: %v", blocked)
	}
}

// TestMany: where the seats are too many and too different for the table, the sets that
// block are found all the same if they are few; and else it is said that they are not.
func TestMany(t *testing.T) {
	b := &charter.Body{ID: "b", Seats: "each.seat"}
	for i := range 13 {
		b.Roll = append(b.Roll, charter.RollSeat{Member: fmt.Sprintf("M%02d", i), Weights: map[string]int64{"votes": int64(1 + i)}})
	}
	b.Roll[12].Weights["votes"] = 100
	for quota, want := range map[int64]string{
		79:  "note blocked_by question.q sets=\"M12\"",
		101: "note blocked_by question.q sets=\"M00+M01+M02+M03+M04+M05+M06+M07+M08+M09+M10+M11, M12\"",
		150: "note too_many_seats question.q",
	} {
		l := &linter{last: map[string]int{}}
		v := l.votes(rule.Rule{Test: rule.Test{Quota: &rule.Quota{AtLeast: quota, Weight: "votes"}}}, b)
		if v.known() {
			t.Fatal("the table is there: the test tests nothing")
		}
		l.many(place{"question", "q", nil}, v)
		if got := l.found[0].String(); got != want {
			t.Errorf("quota %d: got %s, want %s", quota, got, want)
		}
	}
}

func randomBody(rng *rand.Rand) *charter.Body {
	b := &charter.Body{ID: "b", Seats: "each.seat"}
	for i := range 2 + rng.IntN(4) {
		b.Roll = append(b.Roll, charter.RollSeat{Member: fmt.Sprintf("M%d", i), Class: []string{"big", "small"}[rng.IntN(2)],
			Weights: map[string]int64{"votes": rng.Int64N(4)}})
	}
	return b
}

func anyRule(rng *rand.Rand) (r rule.Rule) {
	weight := []string{"", "votes"}[rng.IntN(2)]
	one := func() rule.Test {
		switch rng.IntN(4) {
		case 0:
			return rule.Test{Consensus: true}
		case 1:
			return rule.Test{Quota: &rule.Quota{AtLeast: 1 + rng.Int64N(5), Weight: weight}}
		case 2:
			return rule.Test{Majority: &rule.Share{Of: rule.OfAll, AtLeast: &rule.Fraction{Num: 1 + rng.Int64N(3), Den: 3}, Weight: weight}}
		}
		return rule.Test{Majority: &rule.Share{Of: rule.OfVoting, MoreThan: &rule.Fraction{Num: 1, Den: 2}, Class: []string{"", "big"}[rng.IntN(2)]}}
	}
	switch rng.IntN(4) {
	case 0:
		r.Any = []rule.Test{one(), one()}
	case 1:
		r.All = []rule.Test{one(), one()}
	default:
		r.Test = one()
	}
	if rng.IntN(4) == 0 {
		r.Vetoes = []rule.Veto{{Seats: []string{"M1"}}}
	}
	return r
}

// tried asks the rule about every set of objectors.
func tried(r rule.Rule, seats []rule.Seat) map[string]string {
	n := len(seats)
	stops := make([]bool, 1<<n)
	for set := range stops {
		q := rule.Question{Seats: seats, Close: 1, At: 1}
		for i := range seats {
			p := rule.Assent
			if set>>i&1 == 1 {
				p = rule.Objection
			}
			q.Votes = append(q.Votes, rule.Vote{Seat: seats[i].ID, Position: p})
		}
		stops[set] = r.Decide(q).Outcome != rule.Adopted
	}
	var sets, decides, adopts, powerless, all []string
	for set := range stops {
		minimal := stops[set]
		var ids []string
		for i := range seats {
			if set>>i&1 == 1 {
				ids = append(ids, seats[i].ID)
				minimal = minimal && !stops[set&^(1<<i)]
			}
		}
		if minimal {
			sets = append(sets, strings.Join(ids, "+"))
		}
	}
	whole := len(stops) - 1
	for i := range seats {
		all = append(all, seats[i].ID)
		if !stops[whole&^(1<<i)] {
			adopts = append(adopts, seats[i].ID)
			if stops[1<<i] {
				decides = append(decides, seats[i].ID)
			}
		}
		changes := false
		for set := range stops {
			changes = changes || stops[set] != stops[set^1<<i]
		}
		if !changes {
			powerless = append(powerless, seats[i].ID)
		}
	}
	if len(decides) > 0 {
		adopts = nil
	}
	slices.Sort(sets)
	return map[string]string{"blocked": comma(sets), "all": comma(all),
		"decides_alone": comma(decides), "adopts_alone": comma(adopts), "powerless": comma(powerless)}
}
