package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/hcl"
	"mithaq/explore"
	"mithaq/lang"

	"github.com/spf13/cobra"
)

func (a *app) charterTest() *cobra.Command {
	var json, verbose bool
	cmd := &cobra.Command{
		Use: "test [FOLDER]", Short: "Run the tests that stand in a charter",
		Long: `Run the tests that stand in the files of a charter (blocks "test", see doc/charter-format.md):
given some acts, may somebody do another, is a question adopted, is a duty owed. No record is needed.

FOLDER may be the name of a charter that is built in (` + strings.Join(builtin.Names(), ", ") + `); without it, it is
the CSTO's. Each test that fails is shown with its
place, with what it wants and with what came, as the points that were judged. It ends with status 1
when one fails.`,
		Example: `  mithaq charter test
  mithaq charter test -v charter/csto
  mithaq charter test my-pact --json`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usagef("%s wants one folder, or none", cmd.CommandPath())
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			c, tests, err := charterTests(args)
			if err != nil {
				return err
			}
			if len(tests) == 0 {
				return &hinted{fmt.Errorf("the charter has no tests"), `write a block test "…" { … } beside an article; doc/charter-format.md shows how`}
			}
			return a.runTests(c, tests, json, verbose)
		},
	}
	cmd.Flags().BoolVar(&json, "json", false, "print JSON for scripts")
	cmd.Flags().BoolVarP(&verbose, "verbose", "v", false, "show also the tests that pass")
	return cmd
}

// charterTests reads a charter with its tests: from the folder that is named, or one
// that is built in.
func charterTests(args []string) (*charter.Charter, []charter.Test, error) {
	fsys, folder, err := charterFolder(args)
	if err != nil {
		return nil, nil, err
	}
	c, tests, err := hcl.Tests(fsys, ".")
	for i := range tests {
		tests[i].File = filepath.Join(folder, tests[i].File)
	}
	return c, tests, inFolder(err, folder)
}

// tested is what `charter test --json` prints.
type tested struct {
	Passed int              `json:"passed"`
	Failed int              `json:"failed"`
	Tests  []explore.Result `json:"tests"`
}

func (a *app) runTests(c *charter.Charter, tests []charter.Test, json, verbose bool) error {
	out := tested{Tests: []explore.Result{}}
	p := a.printer()
	for i := range tests {
		r, err := explore.Test(c, &tests[i])
		if err != nil {
			return err
		}
		out.Tests = append(out.Tests, r)
		if r.Passed {
			out.Passed++
		} else {
			out.Failed++
		}
		if !json {
			(&tester{explainer{p.With(names(r.Law, c)), r.Law, &r.Moment, a.out}}).show(&tests[i], &r, verbose)
		}
	}
	if json {
		if err := a.json(out); err != nil {
			return err
		}
	} else {
		fmt.Fprintln(a.out, p.Say("trial.summary", "passed", fmt.Sprint(out.Passed), "failed", fmt.Sprint(out.Failed)))
	}
	if out.Failed > 0 {
		return errors.New(p.Say("trial.some_fail"))
	}
	return nil
}

// names are those that things have in the law of a time, and, of what does not hold then, in
// the edition.
func names(law, edition *charter.Charter) lang.Glossary {
	return func(group, code string) map[string]string {
		if name := lang.Names(law)(group, code); name != nil {
			return name
		}
		return lang.Names(edition)(group, code)
	}
}

// A tester puts results into words.
type tester struct{ explainer }

func (t *tester) show(test *charter.Test, r *explore.Result, verbose bool) {
	if r.Passed {
		if verbose {
			fmt.Fprintf(t.out, "%s %s:%d %s\n", marks["met"], r.File, r.Line, r.Test)
		}
		return
	}
	fmt.Fprintf(t.out, "%s %s:%d %s\n", marks["failed"], r.File, r.Line, r.Test)
	for i := range r.Then {
		came := &r.Then[i]
		if came.Passed {
			continue
		}
		fmt.Fprintf(t.out, "  %s:%d\n", r.File, came.Line)
		fmt.Fprintln(t.out, "    "+t.p.Say("trial.wanted", "what", t.wanted(&came.Wanted)))
		fmt.Fprintln(t.out, "    "+t.p.Say("trial.came", "what", t.came(came)))
		if came.Case != nil {
			t.one(test.When.Act, *came.Case)
		}
	}
	fmt.Fprintln(t.out)
}

// wanted puts what a test wants into words.
func (t *tester) wanted(e *charter.Expected) string {
	var parts []string
	switch {
	case e.May != "":
		parts = append(parts, t.may(e.May, e.Refused))
	case e.Outcome != "":
		parts = append(parts, t.p.Code("outcome", e.Outcome))
	case e.Called != "" || e.Shortfall != nil:
		n := int64(1)
		switch {
		case e.Shortfall != nil:
			n = *e.Shortfall
		case e.Count != nil:
			n = *e.Count
		}
		parts = append(parts, t.called(e, n))
	default:
		parts = append(parts, t.owes(e.Owes, e.Who, e.State))
	}
	if e.Under != "" {
		parts = append(parts, lang.Isolate(t.p.Article(e.Under)))
	}
	if e.Code != "" {
		parts = append(parts, lang.Isolate(e.Code))
	}
	return strings.Join(parts, " · ")
}

// came puts what came instead into words.
func (t *tester) came(c *explore.Came) string {
	var parts []string
	switch {
	case c.Case != nil:
		parts = append(parts, t.may(string(c.Case.May), &c.Case.Refused))
	case c.Outcome != "":
		parts = append(parts, t.p.Code("outcome", c.Outcome))
		if len(c.Because) > 0 {
			parts = append(parts, t.p.Say("trial.because", "members", t.members(c.Because)))
		}
		if len(c.Missing) > 0 {
			parts = append(parts, t.p.Say("trial.missing", "members", t.members(c.Missing)))
		}
	case c.Count != nil:
		parts = append(parts, t.called(&c.Wanted, *c.Count))
	default:
		parts = append(parts, t.owes(c.Rule, c.Who, c.State))
	}
	if c.Article != "" {
		parts = append(parts, lang.Isolate(t.p.Article(c.Article)))
	}
	return strings.Join(parts, " · ")
}

// may says an answer, and, of a no, what would become of an own act.
func (t *tester) may(answer string, refused *bool) string {
	s := t.p.Code("may", answer)
	switch {
	case answer != string(explore.No) || refused == nil:
	case *refused:
		s += " (" + t.p.Say("explain.refused") + ")"
	default:
		s += " (" + t.p.Say("explain.recorded") + ")"
	}
	return s
}

// called says for how many a member is called, or how many nobody is left to bring.
func (t *tester) called(e *charter.Expected, n int64) string {
	id := "trial.called"
	switch {
	case e.Shortfall != nil:
		id = "trial.shortfall"
	case e.Cover:
		id = "trial.covers"
	}
	args := []string{"count", fmt.Sprint(n), "line", t.p.Code("line", e.Resource)}
	if e.Called != "" {
		args = append(args, "member", t.p.Member(e.Called))
	}
	return t.p.Say(id, args...)
}

func (t *tester) owes(rule, who, state string) string {
	_, id, _ := strings.Cut(rule, ".")
	return t.p.Say("trial.owes", "who", t.p.Member(who), "duty", t.p.Code("duty", id), "state", t.p.Code("duty", state))
}

func (t *tester) members(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = t.p.Member(id)
	}
	return t.p.List(names)
}
