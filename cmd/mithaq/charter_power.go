package main

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"

	"mithaq/lang"
	"mithaq/rule/power"

	"github.com/spf13/cobra"
)

func (a *app) charterPower() *cobra.Command {
	var f votes
	var show shownPower
	var ternary bool
	var of ruled
	cmd := &cobra.Command{
		Use:   "power [CHARTER] --weights 4,4,4,2,2,1 --quota 12",
		Short: "Measure exactly how often a decision hangs on each member",
		Long: `Power takes the weights of members and the quota that adopts, and measures how often a
decision hangs on each of them: swings, the measures of Banzhaf and Penrose, and of Shapley
and Shubik, without rounding until they are printed.

Several majorities at once are several --weights, each with its --quota: all must be met.
Weights of 1 count members. With --members alone everybody weighs 1.

With --ternary members may also stay out, as in a limited format. Then the quota is read as
a share of those who say yes or no; --at-least and --more-than name one directly.

With a CHARTER (a folder, one that is built in, csto@2022-01-05, an edition) its own rule is measured: of a
--question, or of a --body that decides everything alike, for the seats that the body lists
or for --members. Where its seats may stay out, the answer is that of three answers.

Up to 1000 members are measured. Where the table for that would be too large, --banzhaf
leaves out Shapley and Shubik and goes further.`,
		Example: `  mithaq charter power --weights 4,4,4,2,2,1 --quota 12 --members DE,FR,IT,BE,NL,LU
  mithaq charter power --weights 29,29,27,14 --quota 70 --weights 1,1,1,1 --quota 3 --sets
  mithaq charter power --members AM,BY,KG,KZ,RU,TJ --quota 6 --ternary --json
  mithaq charter power csto@2022-01-05 --question send_forces --members AM,BY,KG,KZ,RU,TJ`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				if of.question == "" && of.body == "" || len(f.weights) > 0 || len(f.quotas) > 0 || ternary {
					return usagef("of a charter, power wants --question or --body, and no weights of its own")
				}
				return a.measured(cmd.Context(), args[0], of, f.members, &show)
			}
			if ternary {
				g, err := f.ternary(&show)
				if err != nil {
					return err
				}
				return a.showTernary(g, &show)
			}
			g, err := f.game()
			if err != nil {
				return err
			}
			return a.showPower(g, &show)
		},
	}
	cmd.Flags().StringArrayVar(&f.weights, "weights", nil, "what each member weighs, in one order: 4,4,2 (may be repeated)")
	cmd.Flags().StringArrayVar(&f.quotas, "quota", nil, "what those in favour must weigh at least; the nth belongs to the nth --weights")
	cmd.Flags().StringVar(&f.members, "members", "", "the members' names, in the same order: KG,KZ (default: 1, 2, …)")
	cmd.Flags().BoolVar(&ternary, "ternary", false, "three answers: yes, stay out, no")
	cmd.Flags().StringVar(&f.atLeast, "at-least", "", "with --ternary: the share of those who say yes or no that adopts, 2/3")
	cmd.Flags().StringVar(&f.moreThan, "more-than", "", "with --ternary: the share that must be exceeded, 1/2")
	cmd.Flags().StringVar(&of.question, "question", "", "of a charter: the question whose rule is measured")
	cmd.Flags().StringVar(&of.body, "body", "", "of a charter: the body, where it decides everything alike")
	cmd.Flags().StringVar(&of.chair, "chair", "", "of a charter: the seat in the chair, where it breaks a tie")
	cmd.Flags().StringVar(&of.concerned, "concerned", "", "of a charter: the members whose own affair it is, where they have no voice")
	cmd.Flags().BoolVar(&show.banzhaf, "banzhaf", false, "leave out Shapley and Shubik, which need a larger table")
	cmd.Flags().BoolVar(&show.sets, "sets", false, "list the minimal winning and blocking sets, up to 1000 of each")
	cmd.Flags().BoolVar(&show.json, "json", false, "print JSON for scripts")
	return cmd
}

// A shownPower says how a game is shown.
type shownPower struct {
	banzhaf bool // without Shapley and Shubik
	sets    bool
	json    bool
}

// How many minimal sets are shown: unasked, all of them or none; and asked for.
const (
	fewSets  = 12
	manySets = 1_000
)

// powerJSON is what --json prints with --sets; without, it is the list of members.
type powerJSON struct {
	power.Report
	Wins     [][]conditionJSON `json:"wins"`
	Winning  power.Sets        `json:"minimal_winning"`
	Blocking power.Sets        `json:"minimal_blocking"`
}

type conditionJSON struct {
	Quota int64 `json:"quota"`
	Of    int64 `json:"of"`
}

// showPower measures a game of yes and no and prints it.
func (a *app) showPower(g power.Game, show *shownPower) error {
	measure := g.Measure
	if show.banzhaf {
		measure = g.Banzhaf
	}
	r, err := measure()
	var large *power.TooLarge
	switch {
	case errors.As(err, &large) && !show.banzhaf && len(g.Wins) == 1 && len(g.Wins[0]) == 1:
		return &hinted{err, "--banzhaf leaves out Shapley and Shubik and needs a far smaller table; so do smaller weights"}
	case errors.As(err, &large):
		return &hinted{err, "round the weights, and say so, or take fewer members"}
	case err != nil:
		return err
	}
	if show.json && !show.sets {
		return a.json(r.Members)
	}
	most := fewSets
	if show.sets {
		most = manySets
	}
	win, err := g.MinimalWinning(most)
	if err != nil {
		return err
	}
	block, err := g.MinimalBlocking(most)
	if err != nil {
		return err
	}
	if show.json {
		out := powerJSON{Report: r, Winning: win, Blocking: block}
		for _, all := range g.Wins {
			var list []conditionJSON
			for _, c := range all {
				list = append(list, conditionJSON{c.Quota, total(c.Weights)})
			}
			out.Wins = append(out.Wins, list)
		}
		return a.json(out)
	}
	p := a.printer()
	a.tellPower(p, g, &r)
	a.tellSets(p, p.Say("power.winning_sets"), win, show.sets)
	a.tellSets(p, p.Say("power.blocking_sets"), block, show.sets)
	return nil
}

// shownDigits stand after the point in a table for people.
const shownDigits = 6

// tellPower prints what wins, the table, and how it was computed.
func (a *app) tellPower(p *lang.Printer, g power.Game, r *power.Report) {
	for k, all := range g.Wins {
		if k == 0 {
			fmt.Fprintln(a.out, p.Say("power.wins", "conditions", conditions(p, all)))
		} else {
			fmt.Fprintln(a.out, p.Say("power.or_wins", "conditions", conditions(p, all)))
		}
	}
	all := new(big.Int)
	for _, m := range r.Members {
		all.Add(all, whole(m.Swings))
	}
	others := new(big.Int).Lsh(big.NewInt(1), uint(len(r.Members)-1))
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	head := []string{p.Say("power.member"), p.Say("power.weight"), p.Say("power.swings"), p.Say("power.banzhaf"), p.Say("power.absolute")}
	shapley := r.Members[0].ShapleyShubik != ""
	if shapley {
		head = append(head, p.Say("power.shapley"))
	}
	fmt.Fprintln(w, strings.Join(head, "\t"))
	for _, m := range r.Members {
		line := []string{lang.Plain(m.Member), fmt.Sprint(m.Weight), short(m.Swings), part(whole(m.Swings), all), part(whole(m.Swings), others)}
		if shapley {
			x, _ := new(big.Rat).SetString(m.ShapleyShubik)
			cell := x.FloatString(shownDigits)
			if len(m.ShapleyShubik) <= 2*shownDigits && !x.IsInt() {
				cell += " = " + m.ShapleyShubik
			}
			line = append(line, cell)
		}
		fmt.Fprintln(w, strings.Join(line, "\t"))
	}
	w.Flush()
	method := p.Say("power.by_table")
	if r.Method == "enumeration" {
		method = p.Say("power.by_trying")
	}
	fmt.Fprintln(a.out, method+" "+p.Say("power.winning", "part", part(whole(r.Winning), whole(r.Sets)), "members", fmt.Sprint(len(r.Members))))
	fmt.Fprintln(a.out, p.Say("power.legend"))
}

// conditions puts into words what those in favour must come to.
func conditions(p *lang.Printer, all []power.Condition) string {
	list := make([]string, len(all))
	for i, c := range all {
		list[i] = p.Say("power.condition", "quota", fmt.Sprint(c.Quota), "sum", fmt.Sprint(total(c.Weights)))
	}
	return p.List(list)
}

// tellSets prints minimal sets: all, when they are few or asked for.
func (a *app) tellSets(p *lang.Printer, title string, s power.Sets, asked bool) {
	if !s.Complete && !asked {
		return
	}
	fmt.Fprintf(a.out, "%s (%d):\n", title, len(s.Sets))
	for _, set := range s.Sets {
		names := make([]string, len(set))
		for i, m := range set {
			names[i] = lang.Plain(m)
		}
		fmt.Fprintln(a.out, "  "+p.List(names))
	}
	if !s.Complete {
		fmt.Fprintln(a.out, "  "+p.Say("power.some_sets"))
	}
}

// showTernary measures a game of three answers and prints it.
func (a *app) showTernary(g power.Ternary, show *shownPower) error {
	list, err := g.Measure()
	var large *power.TooLarge
	if errors.As(err, &large) {
		return &hinted{err, "round the weights, or the share, and say so"}
	} else if err != nil {
		return err
	}
	share := fmt.Sprintf("%d/%d", g.Num, g.Den)
	if show.json {
		out := map[string]any{"method": power.TernaryMethod, "members": list}
		switch {
		case g.Consensus:
			out["consensus"] = true
		case g.MoreThan:
			out["more_than"] = share
		default:
			out["at_least"] = share
		}
		return a.json(out)
	}
	p := a.printer()
	switch {
	case g.Tacit:
		fmt.Fprintln(a.out, p.Say("power.ternary_tacit"))
	case g.Consensus:
		fmt.Fprintln(a.out, p.Say("power.ternary_consensus"))
	case g.MoreThan:
		fmt.Fprintln(a.out, p.Say("power.ternary_more_than", "share", share))
	default:
		fmt.Fprintln(a.out, p.Say("power.ternary_at_least", "share", share))
	}
	all := new(big.Int)
	for _, m := range list {
		all.Add(all, whole(m.Swings))
	}
	others := new(big.Int).Exp(big.NewInt(3), big.NewInt(int64(len(list)-1)), nil)
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, strings.Join([]string{p.Say("power.member"), p.Say("power.weight"), p.Say("power.swings"),
		p.Say("power.yes_out"), p.Say("power.out_no"), p.Say("power.banzhaf"), p.Say("power.absolute")}, "\t"))
	for _, m := range list {
		fmt.Fprintln(w, strings.Join([]string{lang.Plain(m.Member), fmt.Sprint(m.Weight), short(m.Swings), short(m.YesOut), short(m.OutNo),
			part(whole(m.Swings), all), part(whole(m.Swings), others)}, "\t"))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(a.out, p.Say("power.by_ternary"))
	fmt.Fprintln(a.out, p.Say("power.ternary_legend"))
	return nil
}

// whole reads a number that package power has spelled.
func whole(s string) *big.Int {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		panic(fmt.Sprintf("power spelled the number %q", s))
	}
	return n
}

// short spells a number that is too long to read by its first digits; --json has them
// all.
func short(s string) string {
	if len(s) <= 20 {
		return s
	}
	return fmt.Sprintf("≈%s.%s·10^%d", s[:1], s[1:6], len(s)-1)
}

// part spells a/b for people, rounded once.
func part(a, b *big.Int) string {
	if b.Sign() == 0 {
		b = big.NewInt(1)
	}
	return new(big.Rat).SetFrac(a, b).FloatString(shownDigits)
}

func total(list []int64) int64 {
	n := int64(0)
	for _, w := range list {
		n += w
	}
	return n
}
