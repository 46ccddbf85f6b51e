package words_test

import (
	"testing"
	"time"

	"mithaq/words"
)

func TestParseInstant(t *testing.T) {
	for _, s := range []string{
		"2022-01-05T21:50:00Z", "0001-01-01T00:00:01Z", "0001-01-01T00:00:00.001Z",
		"9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59Z", "2000-02-29T00:00:00Z", "1992-05-15T00:00:00.500Z",
	} {
		i, err := words.ParseInstant(s)
		if err != nil {
			t.Errorf("%s: %v", s, err)
			continue
		}
		if i.String() != s || words.At(i.Time()) != i {
			t.Errorf("%s: got %s, there and back %s", s, i, words.At(i.Time()))
		}
		want, err := time.Parse(time.RFC3339, s)
		if err != nil || !i.Time().Equal(want) {
			t.Errorf("%s: got %v, want %v", s, i.Time(), want)
		}
	}
	for _, s := range []string{
		"", "unknown", "never", "2022-01-05", "2022-01-05T21:50:00", "2022-01-05T21:50:00z", "2022-01-05t21:50:00Z",
		"2022-01-05 21:50:00Z", "2022-01-05T21:50:00+00:00", "2022-01-05T21:50:00.1Z", "2022-01-05T21:50:00.000Z",
		"2022-01-05T21:50:00,500Z", "2022-01-05T21:50:60Z", "2022-02-30T00:00:00Z", "2022-01-05T24:00:00Z",
		"2022-1-05T21:50:000Z", "10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00Z",
		"-001-01-01T00:00:00Z", "２022-01-05T21:50Z", "2022-01-05T21:50:00.0000Z",
	} {
		if i, err := words.ParseInstant(s); err == nil {
			t.Errorf("%q: got %v, want an error", s, i)
		}
	}
}

func TestInstantMarshal(t *testing.T) {
	for _, i := range []words.Instant{0, -1, words.Never, words.At(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))} {
		if b, err := i.MarshalText(); err == nil {
			t.Errorf("%d: got %s, want an error", int64(i), b)
		}
	}
}

func TestOffset(t *testing.T) {
	at, err := words.ParseInstant("2022-01-05T21:50:00Z")
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		o    string
		want string // the local clock; empty where the offset is refused
	}{
		{"+06:00", "03:50"}, {"+00:00", "21:50"}, {"-03:30", "18:20"}, {"+18:00", "15:50"},
		{"", ""}, {"-00:00", ""}, {"+6:00", ""}, {"+19:00", ""}, {"+06:60", ""}, {"06:00", ""}, {"+06.00", ""},
		{"++6:00", ""}, {"+06:+1", ""}, {"Z", ""},
	} {
		var o words.Offset
		err := o.UnmarshalText([]byte(tc.o))
		if (err == nil) != (tc.want != "") {
			t.Errorf("%q: got error %v, want one: %v", tc.o, err, tc.want == "")
			continue
		}
		if err == nil && o.Local(at).Format("15:04") != tc.want {
			t.Errorf("%q: got %s, want %s", tc.o, o.Local(at).Format("15:04"), tc.want)
		}
	}
}

// FuzzParseInstant: what is read has one spelling, and order is order in time.
func FuzzParseInstant(f *testing.F) {
	for _, s := range []string{"2022-01-05T21:50:00Z", "2022-01-05T21:50:00.001Z", "0001-01-01T00:00:00.001Z",
		"9999-12-31T23:59:59.999Z", "2022-01-05T21:50:00.000Z", "2022-02-29T00:00:00Z", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		sameReading(t, s)
		i, err := words.ParseInstant(s)
		if err != nil {
			return
		}
		if !i.Known() || i.String() != s {
			t.Fatalf("%q is spelled %q", s, i)
		}
		text, err := i.MarshalText()
		var again words.Instant
		if err != nil || again.UnmarshalText(text) != nil || again != i {
			t.Fatalf("%q: got %v back, %v", s, again, err)
		}
		if later := i.Add(time.Millisecond); later.Time().Sub(i.Time()) != time.Millisecond {
			t.Fatalf("%q: a millisecond later is %v", s, later)
		}
	})
}
