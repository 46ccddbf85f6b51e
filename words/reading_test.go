package words_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"mithaq/words"
)

// read is how an instant was first read: by package time, and written again to compare.
func read(s string) (words.Instant, bool) {
	if len(s) != len("2006-01-02T15:04:05Z") && len(s) != len("2006-01-02T15:04:05.000Z") {
		return 0, false
	}
	t, err := time.Parse("2006-01-02T15:04:05Z", s)
	if err != nil || words.At(t) <= 0 || words.At(t).String() != s {
		return 0, false
	}
	return words.At(t), true
}

func sameReading(t *testing.T, s string) (accepted bool) {
	t.Helper()
	want, ok := read(s)
	got, err := words.ParseInstant(s)
	var text words.Instant
	terr := text.UnmarshalText([]byte(s))
	if (err == nil) != ok || (terr == nil) != ok || got != want || text != want {
		t.Fatalf("%q: got %d, %v and %d, %v; package time reads %d, %v", s, got, err, text, terr, want, ok)
	}
	return ok
}

// TestInstantAsTime: reading the digits by hand accepts what package time accepts, and
// means the same by it.
func TestInstantAsTime(t *testing.T) {
	const seed = 7
	rng := rand.New(rand.NewPCG(seed, seed))
	bases := []string{"2022-01-05T21:50:00Z", "2022-01-05T21:50:00.001Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"}
	accepted := 0
	for range 200_000 {
		b := []byte(bases[rng.IntN(len(bases))])
		for range rng.IntN(3) {
			b[rng.IntN(len(b))] = "0123456789-:.,TZ +tz/\x00\xff"[rng.IntN(23)]
		}
		if sameReading(t, string(b)) {
			accepted++
		}
	}
	if accepted < 10_000 {
		t.Errorf("seed %d: only %d texts were instants", seed, accepted)
	}
	// Every day that there could be, around the leap years.
	for _, year := range []string{"0000", "0001", "0004", "0100", "1600", "1900", "2000", "2023", "2024", "9999"} {
		for month := range 14 {
			for day := range 33 {
				sameReading(t, year+"-"+two(month)+"-"+two(day)+"T00:00:00.001Z")
			}
		}
	}
	for n := range 100 {
		sameReading(t, "2022-01-05T"+two(n)+":00:00Z")
		sameReading(t, "2022-01-05T00:"+two(n)+":00Z")
		sameReading(t, "2022-01-05T00:00:"+two(n)+"Z")
	}
}

func two(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }
