package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"

	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/words"

	"github.com/spf13/cobra"
)

// How two heads of one pact stand to each other.
const (
	relationSame    = "same"
	relationExtends = "extends"
	relationFork    = "fork"
	relationUnknown = "unknown"
)

func (a *app) recordCompare() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "compare FILE FILE",
		Short: "Tell whether two checkpoints or exports are of one history",
		Long: `Compare takes two files, each a checkpoint, cosigned or not, or an exported record, and
says whether they show the same head, whether one extends the other, or whether the
record has forked: then it shows both roots and who signed both, and ends with status 3.

A checkpoint holds no keys. Its signatures are checked with those of the record in the
other file, or in the folder of --data where that is given.`,
		Args: exactArgs("a checkpoint or an export", "another one"),
		RunE: func(cmd *cobra.Command, args []string) error {
			var keys *record.Chain
			if cmd.Flags().Changed("data") {
				c, err := a.chain(cmd.Context())
				if err != nil {
					return err
				}
				keys = &c
			}
			x, y, err := openShown(cmd.Context(), args[0], args[1], keys)
			if err != nil {
				return err
			}
			c := compare(x, y)
			if asJSON {
				err = a.json(c.json())
			} else {
				a.tellComparison(&c)
			}
			switch {
			case err != nil:
				return err
			case c.relation == relationFork:
				return &record.Fault{Place: "checkpoint", Why: record.Reject("checkpoint.fork", "signed", fmt.Sprint(c.size))}
			case c.relation == relationUnknown:
				return &hinted{errors.New("neither file shows whether the larger head grew out of the smaller one"),
					fmt.Sprintf("give an export of at least %d entries in place of the larger", max(x.head.Size, y.head.Size))}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// chain reads the chain of the record in the data folder.
func (a *app) chain(ctx context.Context) (record.Chain, error) {
	store, err := a.openRecord()
	if err != nil {
		return record.Chain{}, err
	}
	defer store.Close()
	s, err := keeper.LoadCold(ctx, store)
	return s.Chain(), err
}

// A shown head is what one of the two files shows.
type shownHead struct {
	file    string
	origin  string
	head    record.Head
	chain   *record.Chain // of an export
	bytes   []byte        // of a checkpoint
	checked bool
	signers []shownSigner
}

// A shownSigner is who signed a head.
type shownSigner struct {
	Credential record.ID     `json:"credential"`
	As         string        `json:"as"` // keeper, witness
	At         words.Instant `json:"at,omitempty"`
	holder     record.Credential
}

// openShown reads both files, and checks the signatures under a checkpoint with the keys
// that are at hand.
func openShown(ctx context.Context, first, second string, keys *record.Chain) (x, y *shownHead, err error) {
	if x, err = readShown(ctx, first); err != nil {
		return nil, nil, err
	}
	if y, err = readShown(ctx, second); err != nil {
		return nil, nil, err
	}
	if x.origin != y.origin {
		return nil, nil, fmt.Errorf("the files are of two different pacts: %s is of %s, %s of %s", first, x.origin, second, y.origin)
	}
	for _, c := range []*record.Chain{x.chain, y.chain, keys} {
		if c == nil || record.Origin(c.Pact) != x.origin {
			continue
		}
		for _, h := range []*shownHead{x, y} {
			if err := h.check(c); err != nil {
				return nil, nil, err
			}
		}
	}
	return x, y, nil
}

func readShown(ctx context.Context, name string) (*shownHead, error) {
	f, err := openFile(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := bufio.NewReader(f)
	if start, _ := r.Peek(len(exportStart)); string(start) == exportStart {
		report, err := record.Verify(ctx, record.ReadExport(r), nil)
		var fault *record.Fault
		if errors.As(err, &fault) {
			return nil, &record.Fault{Place: name + ": " + fault.Place, Why: fault.Why}
		}
		if err != nil {
			return nil, err
		}
		h := &shownHead{file: name, origin: record.Origin(report.Chain.Pact), head: report.Signed, chain: &report.Chain, checked: true}
		h.signed(&report.Chain, report.Chain.KeeperAt(report.Signed.Size), report.Witnesses)
		return h, nil
	}
	b, err := io.ReadAll(io.LimitReader(r, maxEvidence))
	if err != nil {
		return nil, err
	}
	h := &shownHead{file: name, bytes: b}
	if h.origin, h.head, err = record.ReadCheckpoint(b); err != nil {
		return nil, fmt.Errorf("%s is neither an exported record nor a checkpoint: %w", name, err)
	}
	return h, nil
}

// exportStart is how every exported record begins.
const exportStart = "mithaq record "

// check looks at the signatures under a checkpoint with the keys of a record. It is
// signed by a keeper of some term, or it shows nothing.
func (h *shownHead) check(c *record.Chain) error {
	if h.checked {
		return nil
	}
	var last error
	for _, span := range c.Spans() {
		keeper, _ := c.Credential(span.Keeper)
		head, cosigned, err := record.OpenCosigned(h.bytes, c.Pact, keeper, c.Witness)
		if err != nil {
			// Another record of this pact may know other witnesses: the keeper's own
			// signature counts by itself.
			cosigned = nil
			if head, err = record.OpenSigned(h.bytes, c.Pact, keeper); err != nil {
				last = err
				continue
			}
		}
		h.head, h.checked = head, true
		h.signed(c, span.Keeper, cosigned)
		return nil
	}
	return &record.Fault{Place: h.file, Why: record.Reject("evidence.unusable", "detail", last.Error())}
}

func (h *shownHead) signed(c *record.Chain, keeper record.ID, cosigned []record.Cosignature) {
	cr, _ := c.Credential(keeper)
	h.signers = []shownSigner{{Credential: keeper, As: "keeper", holder: cr}}
	for _, w := range cosigned {
		cr, _ := c.Credential(w.Witness)
		h.signers = append(h.signers, shownSigner{w.Witness, "witness", w.Instant(), cr})
	}
}

// A comparison is how two heads stand to each other.
type comparison struct {
	x, y     *shownHead // x is not the larger one
	relation string
	size     int64          // at which both have a root
	roots    [2]record.Hash // then
	parted   int64          // the first entry that differs, or -1 where the files do not tell
	both     []shownSigner  // who signed both, in a fork
}

func compare(x, y *shownHead) comparison {
	if x.head.Size > y.head.Size {
		x, y = y, x
	}
	c := comparison{x: x, y: y, relation: relationUnknown, size: x.head.Size, parted: -1}
	c.roots[0] = x.head.Root
	switch {
	case x.head.Size == y.head.Size:
		c.roots[1] = y.head.Root
		c.relation = relationSame
	case y.chain != nil:
		c.roots[1], _ = y.chain.Root(x.head.Size)
		c.relation = relationExtends
	default:
		return c
	}
	if c.roots[0] == c.roots[1] {
		return c
	}
	c.relation = relationFork
	if x.chain != nil && y.chain != nil {
		// A root fixes all entries before it, so where two once differ they differ ever after.
		c.parted = int64(sort.Search(int(c.size), func(i int) bool {
			a, _ := x.chain.Root(int64(i) + 1)
			b, _ := y.chain.Root(int64(i) + 1)
			return a != b
		}))
	}
	for _, s := range x.signers {
		for _, t := range y.signers {
			if s.Credential == t.Credential {
				c.both = append(c.both, s)
			}
		}
	}
	return c
}

func (c *comparison) json() any {
	side := func(h *shownHead) any {
		signers := h.signers
		if signers == nil {
			signers = []shownSigner{}
		}
		return map[string]any{"file": h.file, "head": headJSON(h.head), "checked": h.checked, "signers": signers}
	}
	both := []record.ID{}
	for _, s := range c.both {
		both = append(both, s.Credential)
	}
	out := map[string]any{
		"relation": c.relation, "origin": c.x.origin, "smaller": side(c.x), "larger": side(c.y), "size": c.size,
		"roots": nil, "parted": nil, "both": both,
	}
	if c.relation != relationUnknown {
		out["roots"] = []record.ID{record.ID(c.roots[0]), record.ID(c.roots[1])}
	}
	if c.parted >= 0 {
		out["parted"] = c.parted
	}
	return out
}

func (a *app) tellComparison(c *comparison) {
	p := a.printer()
	say := func(line string) { fmt.Fprintln(a.out, line) }
	smaller, larger := lang.Isolate(c.x.file), lang.Isolate(c.y.file)
	switch c.relation {
	case relationSame:
		say(p.Say("compare.same", "entries", fmt.Sprint(c.size)))
	case relationExtends:
		say(p.Say("compare.extends", "smaller", smaller, "larger", larger, "entries", fmt.Sprint(c.size), "more", fmt.Sprint(c.y.head.Size-c.size)))
	case relationUnknown:
		say(p.Say("compare.unknown", "smaller", smaller, "larger", larger))
	case relationFork:
		say(p.Say("compare.fork", "entries", fmt.Sprint(c.size)))
		for i, h := range []*shownHead{c.x, c.y} {
			say("  " + p.Say("compare.root", "file", lang.Isolate(h.file), "root", record.ID(c.roots[i]).String()))
		}
		if c.parted >= 0 {
			say(p.Say("compare.parted", "entry", fmt.Sprint(c.parted)))
		}
		if len(c.both) == 0 {
			say(p.Say("compare.nobody"))
		}
		for _, s := range c.both {
			say(p.Say("compare.both", "who", lang.Isolate(credentialHolder(p, s.holder)+" ("+s.Credential.String()+")")))
		}
	}
	for _, h := range []*shownHead{c.x, c.y} {
		if !h.checked {
			say(p.Say("compare.unchecked", "file", lang.Isolate(h.file), "size", fmt.Sprint(h.head.Size)))
			continue
		}
		names := make([]string, len(h.signers))
		for i, s := range h.signers {
			names[i] = credentialHolder(p, s.holder)
		}
		say(p.Say("compare.signed", "file", lang.Isolate(h.file), "size", fmt.Sprint(h.head.Size), "signers", strings.Join(names, "; ")))
	}
}
