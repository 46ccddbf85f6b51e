package replay

import (
	"errors"
	"fmt"
	"slices"

	"mithaq/keeper"
	"mithaq/record"
	"mithaq/words"
)

// begins returns when the first act of an exercise comes in.
func (c *Case) begins() words.Instant {
	for _, s := range c.Steps {
		if s.Kind == Act && s.Act.At.Known() {
			return s.Act.At
		}
	}
	return 0
}

// tick is the clock of an exercise: that of its acts, a millisecond further with every look.
func (g *game) tick() words.Instant {
	now := g.now
	g.now++
	return now
}

// cast makes a key and a credential for everybody who acts in an exercise.
func (g *game) cast(from words.Instant) ([]record.Credential, error) {
	var out []record.Credential
	for _, s := range g.c.Steps {
		if s.Kind != Act || !s.Act.At.Known() {
			continue
		}
		of := s.Act.Of
		if _, there := g.actors[of]; there {
			continue
		}
		signer, cred, err := g.key(record.Credential{Holder: "person", Member: of.Member, Office: of.Office, Person: of.Person, From: from})
		if err != nil {
			return nil, err
		}
		g.actors[of] = signer
		out = append(out, cred)
	}
	return out, nil
}

// refused holds what came of an act that must be refused to what the case says.
func refused(s Step, err error) (Played, error) {
	var r *keeper.Refused
	switch {
	case err == nil:
		return Played{}, fmt.Errorf("%s was recorded, and was to be refused with %s", s.Label, s.Act.Refused)
	case !errors.As(err, &r):
		return Played{}, err
	case !slices.ContainsFunc(r.Reasons, func(why words.Reason) bool { return why.Code == s.Act.Refused }):
		return Played{}, fmt.Errorf("%s was to be refused with %s: %w", s.Label, s.Act.Refused, err)
	}
	return Played{Step: s, Refused: r.Reasons}, nil
}
