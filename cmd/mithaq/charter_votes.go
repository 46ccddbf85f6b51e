package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mithaq/rule"
	"mithaq/rule/power"
)

// A votes is a game as the command line gives it: weights and quotas in words.
type votes struct {
	weights, quotas   []string
	members           string
	atLeast, moreThan string
}

// game reads a game of yes and no. What is wrong is told with its place and what would
// mend it.
func (v *votes) game() (power.Game, error) {
	switch {
	case v.atLeast != "" || v.moreThan != "":
		return power.Game{}, usagef("--at-least and --more-than are shares of those who do not stay out: give --ternary with them, or a --quota")
	case len(v.quotas) == 0:
		return power.Game{}, usagef("charter power wants --weights and --quota, for instance --weights 4,4,4,2,2,1 --quota 12")
	}
	members, lists, err := v.read()
	if err != nil {
		return power.Game{}, err
	}
	if len(v.quotas) != len(lists) {
		return power.Game{}, usagef("%d --weights and %d --quota: the nth quota belongs to the nth weights, so give as many", len(lists), len(v.quotas))
	}
	var all []power.Condition
	for k, list := range lists {
		q, err := v.quota(k, total(list))
		if err != nil {
			return power.Game{}, err
		}
		all = append(all, power.Condition{Weights: list, Quota: q})
	}
	return power.Game{Members: members, Wins: [][]power.Condition{all}}, nil
}

// ternary reads a game of three answers.
func (v *votes) ternary(show *shownPower) (power.Ternary, error) {
	given := 0
	for _, is := range []bool{len(v.quotas) > 0, v.atLeast != "", v.moreThan != ""} {
		if is {
			given++
		}
	}
	switch {
	case given != 1:
		return power.Ternary{}, usagef("--ternary wants one of --quota, --at-least and --more-than, not %d of them", given)
	case len(v.weights) > 1 || len(v.quotas) > 1:
		return power.Ternary{}, usagef("--ternary knows one majority: give --weights once")
	case show.sets || show.banzhaf:
		return power.Ternary{}, usagef("--sets and --banzhaf are of the game of yes and no: leave out one of them and --ternary")
	}
	members, lists, err := v.read()
	if err != nil {
		return power.Ternary{}, err
	}
	g := power.Ternary{Members: members, Weights: lists[0]}
	if len(v.quotas) > 0 {
		sum := total(lists[0])
		if g.Num, err = v.quota(0, sum); err != nil {
			return power.Ternary{}, err
		}
		if alike := slices.Max(lists[0]) == slices.Min(lists[0]); alike && g.Num == sum {
			return power.Ternary{Members: members, Consensus: true}, nil
		}
		d := divisor(g.Num, sum)
		g.Num, g.Den = g.Num/d, sum/d
		if g.Den > power.MaxDenominator {
			return power.Ternary{}, usagef("--quota: %s of %d as a share of those who say yes or no is %d/%d, whose denominator is more than %d: name a share with --at-least or --more-than", v.quotas[0], sum, g.Num, g.Den, power.MaxDenominator)
		}
		return g, nil
	}
	name, text := "--at-least", v.atLeast
	if g.MoreThan = v.moreThan != ""; g.MoreThan {
		name, text = "--more-than", v.moreThan
	}
	f, err := rule.ParseFraction(text)
	switch {
	case err != nil:
		return power.Ternary{}, usagef("%s: %v", name, err)
	case f.Den > power.MaxDenominator || f.Num > f.Den || g.MoreThan && f.Num == f.Den || !g.MoreThan && f.Num == 0:
		return power.Ternary{}, usagef("%s: %s is no share that can be reached and missed: it lies between 0 and 1, with a denominator of at most %d", name, f, power.MaxDenominator)
	}
	g.Num, g.Den = f.Num, f.Den
	return g, nil
}

func divisor(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// read reads members and weights: as many of one as of the other.
func (v *votes) read() (members []string, lists [][]int64, err error) {
	for k, text := range v.weights {
		list, err := v.list(k, text)
		if err != nil {
			return nil, nil, err
		}
		if k > 0 && len(list) != len(lists[0]) {
			return nil, nil, usagef("%s has %d weights, and list 1 has %d: give every member one, 0 where it has none", v.place(k), len(list), len(lists[0]))
		}
		lists = append(lists, list)
	}
	if v.members == "" {
		if len(lists) == 0 {
			return nil, nil, usagef("charter power wants --weights, or --members who all weigh 1")
		}
		for i := range lists[0] {
			members = append(members, strconv.Itoa(i+1))
		}
		return members, lists, nil
	}
	for i, name := range strings.Split(v.members, ",") {
		name = strings.TrimSpace(name)
		switch at := slices.Index(members, name); {
		case name == "":
			return nil, nil, usagef("--members, member %d: has no name", i+1)
		case at >= 0:
			return nil, nil, usagef("--members, member %d: %q is the name of member %d too; every member has its own", i+1, name, at+1)
		case i == power.MaxMembers:
			return nil, nil, usagef("--members: there are more than %d", power.MaxMembers)
		}
		members = append(members, name)
	}
	if len(lists) == 0 {
		lists = [][]int64{slices.Repeat([]int64{1}, len(members))}
	}
	if len(members) != len(lists[0]) {
		return nil, nil, usagef("--members has %d names for %d weights: give as many", len(members), len(lists[0]))
	}
	return members, lists, nil
}

// list reads the kth list of weights.
func (v *votes) list(k int, text string) (list []int64, err error) {
	for i, s := range strings.Split(text, ",") {
		w, err := strconv.ParseInt(strings.TrimSpace(s), 10, 64)
		place := fmt.Sprintf("%s, member %d", v.place(k), i+1)
		const form = "a weight is a whole number from 0 to 10000000000"
		switch {
		case errors.Is(err, strconv.ErrSyntax):
			return nil, usagef("%s: %.40q is no whole number: %s", place, s, form)
		case err != nil || w > power.MaxWeight:
			return nil, usagef("%s: %.40s is too large: %s", place, s, form)
		case w < 0:
			return nil, usagef("%s: %d is negative: %s", place, w, form)
		case i == power.MaxMembers:
			return nil, usagef("%s: there are more than %d members, and no more are measured", v.place(k), power.MaxMembers)
		}
		list = append(list, w)
	}
	if total(list) == 0 {
		return nil, usagef("%s: all weigh 0, so that nobody can win: give somebody a weight", v.place(k))
	}
	return list, nil
}

// quota reads the kth quota, of so many votes.
func (v *votes) quota(k int, sum int64) (int64, error) {
	place := "--quota"
	if len(v.quotas) > 1 {
		place = fmt.Sprintf("--quota, list %d", k+1)
	}
	q, err := strconv.ParseInt(strings.TrimSpace(v.quotas[k]), 10, 64)
	switch {
	case errors.Is(err, strconv.ErrSyntax):
		return 0, usagef("%s: %.40q is no whole number: it is from 1 to %d, the sum of the weights", place, v.quotas[k], sum)
	case err != nil || q > sum:
		return 0, usagef("%s: %.40s is above the sum of the weights, so that nobody could win: it is from 1 to %d", place, v.quotas[k], sum)
	case q < 1:
		return 0, usagef("%s: with %d nobody in favour would be enough: it is from 1 to %d, the sum of the weights", place, q, sum)
	}
	return q, nil
}

func (v *votes) place(k int) string {
	if len(v.weights) > 1 {
		return fmt.Sprintf("--weights, list %d", k+1)
	}
	return "--weights"
}
