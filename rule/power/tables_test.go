package power

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
)

// times repeats weights: times(7, 5, 1, 10) is five sevens and ten ones.
func times(pairs ...int64) []int64 {
	var list []int64
	for i := 0; i+1 < len(pairs); i += 2 {
		for range pairs[i+1] {
			list = append(list, pairs[i])
		}
	}
	return list
}

func measure(t *testing.T, g Game) Report {
	t.Helper()
	r, err := g.Measure()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func fraction(t *testing.T, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("%q is not a fraction", s)
	}
	return r
}

// rounded reports whether a fraction rounds to a published decimal.
func rounded(t *testing.T, got, published string) bool {
	t.Helper()
	_, frac, _ := strings.Cut(published, ".")
	return strings.TrimPrefix(fraction(t, got).FloatString(len(frac)), "0") == strings.TrimPrefix(published, "0")
}

// part is a member's part of all swings, as a fraction.
func part(t *testing.T, r Report, i int) string {
	t.Helper()
	sum := new(big.Int)
	for _, m := range r.Members {
		n, _ := new(big.Int).SetString(m.Swings, 10)
		sum.Add(sum, n)
	}
	n, _ := new(big.Int).SetString(r.Members[i].Swings, 10)
	return new(big.Rat).SetFrac(n, sum).RatString()
}

// Fractions that were published, or follow from the definitions.
func TestTablesOfFractions(t *testing.T) {
	for _, tc := range []struct {
		name    string
		weights []int64
		quota   int64
		at      []int // members
		banzhaf []string
		shapley []string
	}{
		{"the Security Council", times(7, 5, 1, 10), 39, []int{0, 5}, []string{"212/1270", "21/1270"}, []string{"421/2145", "4/2145"}},
		{"the Security Council, as decimals", times(7, 5, 1, 10), 39, []int{4, 14}, []string{"0.166929", "0.016535"}, []string{"0.196270", "0.001865"}},
		{"the Security Council before 1965", times(5, 5, 1, 6), 27, []int{0, 5}, []string{"0.180952", "0.015873"}, []string{"76/385", "1/462"}},
		{"the six of 1958", []int64{4, 4, 4, 2, 2, 1}, 12, []int{0, 3, 5}, []string{"5/21", "1/7", "0"}, []string{"7/30", "3/20", "0"}},
		{"the fifteen of 1995", times(10, 4, 8, 1, 5, 4, 4, 2, 3, 3, 2, 1), 62, []int{0, 4, 5, 9, 11, 14},
			[]string{".111621", ".092424", ".058738", ".047872", ".035919", ".022638"},
			[]string{".116667", ".095460", ".055175", ".045360", ".035254", ".020690"}},
		{"the weights of Nice", niceVotes, 255, []int{0, 4, 6, 7, 8, 13, 16, 21, 26},
			[]string{".077827", ".074198", ".042592", ".039740", ".036844", ".030925", ".021808", ".012502", ".009422"},
			[]string{".086738", ".079975", ".039937", ".036825", ".034068", ".028193", ".019606", ".011042", ".008178"}},
	} {
		r := measure(t, Weighted(names(len(tc.weights)), tc.weights, tc.quota))
		for k, i := range tc.at {
			for _, v := range []struct{ what, got, want string }{{"Banzhaf", part(t, r, i), tc.banzhaf[k]}, {"Shapley-Shubik", r.Members[i].ShapleyShubik, tc.shapley[k]}} {
				ok := false
				if strings.Contains(v.want, ".") {
					ok = rounded(t, v.got, v.want)
				} else {
					ok = fraction(t, v.got).Cmp(fraction(t, v.want)) == 0
				}
				if !ok {
					t.Errorf("%s, member %d: %s %s, want %s", tc.name, i, v.what, v.got, v.want)
				}
			}
		}
	}
}

// In a consensus all are alike: 1/n, and each is decisive once in 2^(n−1).
func TestConsensusIsAlike(t *testing.T) {
	for n := 1; n <= 40; n++ {
		r := measure(t, Weighted(names(n), times(1, int64(n)), int64(n)))
		for _, m := range r.Members {
			if m.Swings != "1" || fraction(t, m.ShapleyShubik).Cmp(big.NewRat(1, int64(n))) != 0 ||
				m.BanzhafAbsolute != new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), uint(n-1))).FloatString(15) ||
				m.Banzhaf != big.NewRat(1, int64(n)).FloatString(15) {
				t.Errorf("consensus of %d: %+v", n, m)
			}
		}
	}
}

var (
	niceVotes = times(29, 4, 27, 2, 14, 1, 13, 1, 12, 5, 10, 3, 7, 5, 4, 5, 3, 1)
	// In thousands, 1999: Germany, the United Kingdom, France, Italy, Spain, Poland,
	// Romania, the Netherlands, Greece, Czechia, Belgium, Hungary, Portugal, Sweden,
	// Bulgaria, Austria, Slovakia, Denmark, Finland, Ireland, Lithuania, Latvia,
	// Slovenia, Estonia, Cyprus, Luxembourg, Malta.
	people = []int64{82038, 59247, 58966, 57612, 39394, 38667, 22489, 15760, 10533, 10290, 10213, 10092, 9980,
		8854, 8230, 8082, 5393, 5313, 5160, 3744, 3701, 2439, 1978, 1446, 752, 429, 379}
)

// percent is the least whole number that is so many per cent of all people.
func percent(n int64) int64 {
	sum := int64(0)
	for _, p := range people {
		sum += p
	}
	return (sum*n + 99) / 100
}

func TestNice(t *testing.T) {
	votes := func(q int64) Condition { return Condition{niceVotes, q} }
	states, population := Condition{times(1, 27), 14}, Condition{people, percent(62)}
	for _, tc := range []struct {
		name string
		all  []Condition
		want string
	}{
		{"weights only", []Condition{votes(255)}, "2718774"},
		{"14 states and 62% of the people", []Condition{votes(255), states, population}, "2718751"},
		{"at 258", []Condition{votes(258), states, population}, "2226791"},
	} {
		if r := measure(t, Game{names(27), [][]Condition{tc.all}}); r.Winning != tc.want || r.Sets != fmt.Sprint(1<<27) {
			t.Errorf("%s: %s of %s sets win, want %s of 2^27", tc.name, r.Winning, r.Sets, tc.want)
		}
	}
}

func TestLisbon(t *testing.T) {
	r := measure(t, Game{names(27), [][]Condition{{{times(1, 27), 15}, {people, percent(65)}}, {{times(1, 27), 24}}}})
	if r.Winning != "17278571" || !rounded(t, r.Winning+"/"+r.Sets, "0.1287") {
		t.Errorf("%s of %s sets win, want 17278571, 12.87%%", r.Winning, r.Sets)
	}
	for i, want := range []string{".118589", ".087355", ".086990", ".085241", ".061305", ".060245"} {
		if !rounded(t, r.Members[i].Banzhaf, want) {
			t.Errorf("member %d: %s, want %s", i, r.Members[i].Banzhaf, want)
		}
	}
}

// The electors of the states from 1992 to 2000, by the census of 1990.
var electors = times(54, 1, 33, 1, 32, 1, 25, 1, 23, 1, 22, 1, 21, 1, 18, 1, 15, 1, 14, 1, 13, 2, 12, 2, 11, 4, 10, 2, 9, 2,
	8, 6, 7, 3, 6, 2, 5, 4, 4, 6, 3, 8)

// Published by D. E. Sidran (2000), computed with D. Leech's ipgenf.
func TestElectoralCollege(t *testing.T) {
	published := map[int64][3]string{ // by electors: swings, absolute, normalised
		54: {"525,180,666,785,903", "0.466454", "0.111428"}, 33: {"292,267,988,381,903", "0.259586", "0.06201"},
		32: {"282,842,187,059,467", "0.251214", "0.060011"}, 25: {"218,271,801,954,339", "0.193864", "0.046311"},
		23: {"200,234,772,354,797", "0.177844", "0.042484"}, 22: {"191,273,826,428,787", "0.169885", "0.040583"},
		21: {"182,348,576,094,347", "0.161958", "0.038689"}, 18: {"155,767,173,134,343", "0.138349", "0.033049"},
		15: {"129,437,847,790,351", "0.114964", "0.027463"}, 14: {"120,709,085,546,443", "0.107211", "0.025611"},
		13: {"112,001,326,743,389", "0.099477", "0.023763"}, 12: {"103,312,925,200,401", "0.09176", "0.02192"},
		11: {"94,642,269,011,929", "0.084059", "0.02008"}, 10: {"85,987,775,858,127", "0.076372", "0.018244"},
		9: {"77,347,890,835,355", "0.068699", "0.016411"},
	}
	sum := int64(0)
	for _, w := range electors {
		sum += w
	}
	if len(electors) != 51 || sum != 538 {
		t.Fatalf("%d blocks of %d votes, want 51 of 538", len(electors), sum)
	}
	for _, quota := range []int64{270, 269} {
		r := measure(t, Weighted(names(51), electors, quota))
		seen := 0
		for _, m := range r.Members {
			want, ok := published[m.Weight]
			if !ok {
				continue
			}
			seen++
			if m.Swings != strings.ReplaceAll(want[0], ",", "") || !rounded(t, m.BanzhafAbsolute, pad(want[1])) || !rounded(t, m.Banzhaf, pad(want[2])) {
				t.Errorf("%d electors, quota %d: %+v, want %v", m.Weight, quota, m, want)
			}
		}
		if seen != 22 {
			t.Errorf("%d states compared, want 22", seen)
		}
	}
}

// pad gives a published decimal the six digits that its last zeros were cut from.
func pad(s string) string { return s + strings.Repeat("0", len("0.000000")-len(s)) }

// The limited format of six: who stays out stops nothing, so a member decides far
// more often than in a consensus of yes and no.
func TestLimitedFormatOfSix(t *testing.T) {
	list, err := Ternary{Members: names(6), Consensus: true}.Measure()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range list {
		if m.Swings != "32" || m.YesOut != "1" || m.OutNo != "31" || m.Banzhaf != "0.166666666666667" || m.BanzhafAbsolute != "0.131687242798354" {
			t.Errorf("%+v", m)
		}
	}
}

func TestSetsAreBounded(t *testing.T) {
	g := Weighted(names(51), electors, 270)
	win, err := g.MinimalWinning(5)
	if err != nil {
		t.Fatal(err)
	}
	if win.Complete || len(win.Sets) != 5 || fmt.Sprint(win.Sets[0]) != "[m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 m10]" {
		t.Errorf("got %v", win)
	}
	council := Weighted(names(15), times(7, 5, 1, 10), 39)
	if win, _ = council.MinimalWinning(1000); len(win.Sets) != 210 || !win.Complete {
		t.Errorf("the Security Council has %d minimal winning sets, want 210", len(win.Sets))
	}
	if block, _ := council.MinimalBlocking(1000); len(block.Sets) != 5+120 || !block.Complete {
		t.Errorf("the Security Council has %d minimal blocking sets, want 125", len(block.Sets))
	}
}

func TestCheck(t *testing.T) {
	w := func(q int64, ws ...int64) Game { return Weighted(names(len(ws)), ws, q) }
	for _, tc := range []struct {
		g    Game
		want string
	}{
		{Game{}, "1 to 1000 members, not 0"},
		{Game{Members: names(2)}, "without a way to win"},
		{Game{Members: names(2), Wins: [][]Condition{{}}}, "without a condition"},
		{Weighted(names(2), []int64{1}, 1), "1 weights for 2 members"},
		{w(1, 1, -1), `the weight -1 of "m1" is not between`},
		{w(1, 1, MaxWeight+1), "is not between"},
		{w(0, 1, 1), "the quota 0 is not between 1 and the sum of the weights, 2"},
		{w(3, 1, 1), "the quota 3 is not between 1 and the sum of the weights, 2"},
	} {
		if _, err := tc.g.Measure(); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%+v: got %v, want %q", tc.g, err, tc.want)
		}
	}
	for _, g := range []Ternary{{}, {Members: names(1), Weights: []int64{1}}, {Members: names(1), Weights: []int64{-1}, Num: 1, Den: 2},
		{Members: names(2), Weights: []int64{1}, Num: 1, Den: 2}, {Members: names(1), Consensus: true, Num: 1}, {Members: names(1), Tacit: true, Weights: []int64{1}, Num: 1, Den: 1}, {Members: names(1), Weights: []int64{1}, Num: 1, Den: 1, MoreThan: true}} {
		if _, err := g.Measure(); err == nil {
			t.Errorf("%+v was measured", g)
		}
	}
}

// TestMany is 200 members; its sums are checked by what they must add up to.
func TestMany(t *testing.T) {
	if os.Getenv("MITHAQ_LONG") == "" {
		t.Skip("MITHAQ_LONG is not set: the power of 200 members was not computed")
	}
	weights := many()
	r := measure(t, Weighted(names(200), weights, 5001))
	sum := new(big.Rat)
	for _, m := range r.Members {
		sum.Add(sum, fraction(t, m.ShapleyShubik))
	}
	if sum.Cmp(big.NewRat(1, 1)) != 0 {
		t.Errorf("the Shapley-Shubik measures add up to %v", sum)
	}
}

// many returns 200 weights, 116 of them different, that add up to 10,000.
func many() []int64 {
	list, sum := make([]int64, 200), int64(0)
	for i := range list {
		list[i] = 1 + int64(i*i)/400
		sum += list[i]
	}
	for i := 0; sum != 10_000; i = (i + 7) % 200 {
		if sum < 10_000 {
			list[i]++
			sum++
		} else if list[i] > 1 {
			list[i]--
			sum--
		}
	}
	return list
}

// The form in which the power of the six is printed.
func TestForm(t *testing.T) {
	r := measure(t, Weighted([]string{"DE", "FR", "IT", "BE", "NL", "LU"}, []int64{4, 4, 4, 2, 2, 1}, 12))
	b, err := json.Marshal([]Member{r.Members[0], r.Members[3], r.Members[5]})
	if err != nil {
		t.Fatal(err)
	}
	want := `[{"member":"DE","weight":4,"swings":"10","banzhaf":"0.238095238095238","banzhaf_absolute":"0.312500000000000","shapley_shubik":"7/30"},` +
		`{"member":"BE","weight":2,"swings":"6","banzhaf":"0.142857142857143","banzhaf_absolute":"0.187500000000000","shapley_shubik":"3/20"},` +
		`{"member":"LU","weight":1,"swings":"0","banzhaf":"0.000000000000000","banzhaf_absolute":"0.000000000000000","shapley_shubik":"0"}]`
	if string(b) != want {
		t.Errorf("got  %s\nwant %s", b, want)
	}
}
