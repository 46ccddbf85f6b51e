package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"mithaq/rule/power"
)

// weights spells n weights: those of list, over and over.
func weights(n int, list ...int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprint(list[i%len(list)])
	}
	return strings.Join(out, ",")
}

// measured runs charter power and returns its status, its list and its errors.
func measured(t *testing.T, args ...string) (code int, list []power.Member, errs string) {
	t.Helper()
	var out, err bytes.Buffer
	code = run(context.Background(), append([]string{"charter", "power", "--json"}, args...), &out, &err)
	if code == exitDone {
		if err := json.Unmarshal(out.Bytes(), &list); err != nil {
			t.Fatal(err)
		}
	}
	return code, list, err.String()
}

// TestPowerOfMany: up to a thousand members; and what is too large says how large it is,
// and what goes further.
func TestPowerOfMany(t *testing.T) {
	for _, tc := range []struct {
		n     int
		list  []int
		quota string
	}{
		{51, []int{1, 2, 3}, "52"}, {200, []int{1, 4, 9}, "470"}, {1000, []int{1}, "501"}, {1000, []int{10_000_000_000}, "7000000000001"},
		{1000, []int{2, 0, 0, 0}, "251"},
	} {
		code, list, errs := measured(t, "--weights", weights(tc.n, tc.list...), "--quota", tc.quota)
		if code != exitDone || len(list) != tc.n || list[0].Swings == "0" || list[tc.n-1].ShapleyShubik == "" {
			t.Errorf("%d members: status %d, %d of them measured; %s", tc.n, code, len(list), errs)
		}
	}
	code, _, errs := measured(t, "--weights", weights(1001, 1), "--quota", "501")
	if code != exitUsage || !strings.Contains(errs, "there are more than 1000 members") {
		t.Errorf("1001 members: status %d, %s", code, errs)
	}
	large := []string{"--weights", weights(300, 5_000, 5_000, 1, 5_003), "--quota", "500001"}
	code, _, errs = measured(t, large...)
	if code != exitFailed || !strings.Contains(errs, "needs a table of at least ") || !strings.Contains(errs, "hint: --banzhaf leaves out") {
		t.Errorf("a large game: status %d, %s", code, errs)
	}
	code, list, errs := measured(t, append(large, "--banzhaf")...)
	if code != exitDone || len(list) != 300 || list[0].ShapleyShubik != "" || list[0].Swings == "0" {
		t.Errorf("a large game without Shapley and Shubik: status %d, %s", code, errs)
	}
	two := []string{"--weights", weights(60, 99_991, 7), "--quota", "2000001", "--weights", weights(60, 5, 99_989, 1), "--quota", "1000001"}
	code, _, errs = measured(t, two...)
	if code != exitFailed || !strings.Contains(errs, "needs a table of at least ") || !strings.Contains(errs, "hint: round the weights, and say so") {
		t.Errorf("a large game of two majorities: status %d, %s", code, errs)
	}
	code, _, errs = measured(t, "--weights", weights(60, 9_999_991, 7), "--more-than", "1/2", "--ternary")
	if code != exitFailed || !strings.Contains(errs, "hint: round the weights, or the share") {
		t.Errorf("a large game of three answers: status %d, %s", code, errs)
	}
}

// TestShort: a table for people stays one that people can read.
func TestShort(t *testing.T) {
	for s, want := range map[string]string{"0": "0", strings.Repeat("9", 20): strings.Repeat("9", 20), "123456789012345678901": "≈1.23456·10^20"} {
		if got := short(s); got != want {
			t.Errorf("%s becomes %s, want %s", s, got, want)
		}
	}
}
