package main

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/rule/power"
)

// ruled is a question of a charter whose rule of decision is to be measured.
type ruled struct {
	question, body   string
	chair, concerned string
}

// measured shows the power that a charter's own rule gives to the seats of its body. Where
// seats may stay out, the game is one of three answers: there is no other.
func (a *app) measured(ctx context.Context, given string, r ruled, members string, show *shownPower) error {
	s, err := a.side(ctx, given)
	if err != nil {
		return err
	}
	q, err := r.find(s.law)
	if err != nil {
		return err
	}
	if q.Rule.Vote == nil {
		return fmt.Errorf("how the question %s is decided has not been read: its rule is unknown", q.ID)
	}
	seats, err := r.seats(s.law.Body(q.Body), members)
	if err != nil {
		return err
	}
	asked := rule.Question{Seats: seats, Chair: r.chair}
	if r.concerned != "" {
		asked.Concerned = strings.Split(r.concerned, ",")
	}
	g, err := power.FromRule(*q.Rule.Vote, asked)
	switch {
	case errors.Is(err, power.ErrLimited):
		t, err := power.TernaryFromRule(*q.Rule.Vote, asked)
		if err != nil {
			return err
		}
		return a.showTernary(t, show)
	case err != nil:
		return err
	}
	return a.showPower(g, show)
}

// find returns the question that is meant: by its name, or that of the body, where all that
// the body decides is decided alike.
func (r ruled) find(law *charter.Charter) (*charter.Question, error) {
	if r.question != "" {
		if q := law.Question(r.question); q != nil {
			return q, nil
		}
		return nil, usagef("the charter has no question %s at that time%s", r.question, meant(r.question, law.Names("question")))
	}
	if law.Body(r.body) == nil {
		var bodies []string
		for _, b := range law.Bodies {
			bodies = append(bodies, b.ID)
		}
		return nil, usagef("the charter has no body %s at that time%s", r.body, meant(r.body, bodies))
	}
	var found *charter.Question
	var names []string
	for i := range law.Questions {
		q := &law.Questions[i]
		if q.Body != r.body {
			continue
		}
		names = append(names, q.ID)
		if found != nil && !reflect.DeepEqual(found.Rule, q.Rule) {
			found = nil
			break
		}
		found = q
	}
	switch {
	case len(names) == 0:
		return nil, fmt.Errorf("the body %s decides no question", r.body)
	case found == nil:
		for _, q := range law.Questions {
			if q.Body == r.body && !slices.Contains(names, q.ID) {
				names = append(names, q.ID)
			}
		}
		return nil, usagef("the body %s does not decide everything alike: say --question, one of %s", r.body, strings.Join(names, ", "))
	}
	return found, nil
}

func meant(name string, list []string) string {
	if near := charter.Nearest(name, list); near != "" {
		return "; did you mean " + near + "?"
	}
	return ""
}

// seats returns the seats of a body: those that it lists, or, where it seats all who are
// bound, the members who are named.
func (r ruled) seats(b *charter.Body, members string) ([]rule.Seat, error) {
	if len(b.Roll) > 0 && members == "" {
		return b.RollSeats(), nil
	}
	if members == "" {
		return nil, usagef("the body %s seats all who are bound, and a charter does not say who is: name them with --members", b.ID)
	}
	seats := rule.Named(strings.Split(members, ","))
	for i := range seats {
		if listed := b.RollSeat(seats[i].ID); listed != nil {
			seats[i].Class, seats[i].Weights = listed.Class, listed.Weights
		}
	}
	return seats, nil
}
