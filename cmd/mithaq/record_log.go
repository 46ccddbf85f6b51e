package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"mithaq"
	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/view"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

// A page says which entries of the log are to be shown.
type logPage struct {
	from    int64
	limit   int
	reverse bool
	matter  string
	json    bool
}

// fromTheStart is the --from of who names no entry: the first, or in reverse the last.
const fromTheStart = -1

func (a *app) recordLog() *cobra.Command {
	var f logPage
	cmd := &cobra.Command{
		Use: "log", Short: "Page through the entries of the record, in words", Args: noArgs,
		Example: `  mithaq record log --limit 20
  mithaq record log --reverse --matter kz-2022`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case f.limit < 1 || f.limit > maxPage:
				return usagef("--limit %d: a page has 1 to %d entries", f.limit, maxPage)
			case f.from < 0 && cmd.Flags().Changed("from"):
				return usagef("--from %d is no entry", f.from)
			}
			store, err := a.openRecord()
			if err != nil {
				return err
			}
			defer store.Close()
			s, err := keeper.LoadCold(cmd.Context(), store)
			if err != nil {
				return err
			}
			seqs, next, err := f.choose(s)
			if err != nil {
				return err
			}
			entries, err := readEntries(cmd.Context(), store, s, seqs)
			if err != nil {
				return err
			}
			if f.json {
				return a.json(map[string]any{"size": s.Chain().Size, "entries": entries, "next": next})
			}
			p := a.printer().With(web.Glossary(s))
			for i := range entries {
				a.tellEntry(p, &entries[i])
			}
			if next != nil {
				// On a line of its own and as it is, so that it can be copied.
				fmt.Fprintf(a.out, "%s\n  %s\n", p.Say("log.more"), f.command(a.data, *next))
			}
			return nil
		},
	}
	cmd.Flags().Int64Var(&f.from, "from", fromTheStart, "begin with this entry (default: the first, or with --reverse the last)")
	cmd.Flags().IntVar(&f.limit, "limit", 50, "how many entries to show")
	cmd.Flags().BoolVar(&f.reverse, "reverse", false, "the latest first")
	cmd.Flags().StringVar(&f.matter, "matter", "", "only of this crisis (its label), or of the pact")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON for scripts")
	return cmd
}

// maxPage bounds what one page holds in memory.
const maxPage = 10_000

// choose returns the entries of the page in the order in which they are shown, and the one
// with which the next page begins, or nil.
func (f *logPage) choose(s mithaq.State) (seqs []int64, next *int64, err error) {
	size := s.Chain().Size
	if f.from >= size {
		return nil, nil, usagef("--from %d: the record's entries are 0 to %d", f.from, size-1)
	}
	in := func(yield func(int64) bool) {
		for seq := int64(0); seq < size && yield(seq); seq++ {
		}
	}
	if f.matter != "" {
		matter := f.matter
		if matter != record.OnPact {
			c, ok := s.Crisis(matter)
			if !ok {
				return nil, nil, &hinted{fmt.Errorf("the record has no crisis %q", matter), "mithaq crisis list shows those it has"}
			}
			matter = c.ID
		}
		in = s.Places(matter).All()
	}
	// One more than the page holds tells where the next one begins.
	for seq := range in {
		switch {
		case !f.reverse && seq < f.from:
		case !f.reverse:
			seqs = append(seqs, seq)
		case f.from == fromTheStart || seq <= f.from:
			if seqs = append(seqs, seq); len(seqs) > f.limit+1 {
				seqs = seqs[1:]
			}
		}
		if !f.reverse && len(seqs) > f.limit || f.reverse && f.from != fromTheStart && seq >= f.from {
			break
		}
	}
	if f.reverse {
		slices.Reverse(seqs)
	}
	if len(seqs) > f.limit {
		at := seqs[f.limit]
		next = &at
		seqs = seqs[:f.limit]
	}
	return seqs, next, nil
}

// command is what shows the next page.
func (f *logPage) command(data string, next int64) string {
	parts := []string{"mithaq", "record", "log", "--data", data, "--from", fmt.Sprint(next), "--limit", fmt.Sprint(f.limit)}
	if f.reverse {
		parts = append(parts, "--reverse")
	}
	if f.matter != "" {
		parts = append(parts, "--matter", f.matter)
	}
	return strings.Join(parts, " ")
}

// A logEntry is one entry as people read it.
type logEntry struct {
	Seq      int64             `json:"seq"`
	Act      record.ID         `json:"act"`
	Type     string            `json:"type"`
	Matter   string            `json:"matter"`
	Crisis   string            `json:"crisis,omitempty"` // the label
	Attest   string            `json:"attest"`
	Of       view.Speaker      `json:"of"`
	By       record.ID         `json:"by"`
	Signer   view.Speaker      `json:"signer"`
	Received words.Instant     `json:"received"`
	Node     record.ID         `json:"node"`
	NodeIs   view.Speaker      `json:"node_is"`
	Recorded words.Instant     `json:"recorded"`
	Term     int64             `json:"term"`
	Engine   int64             `json:"engine"`
	Text     map[string]string `json:"text,omitempty"`
	Findings []words.Reason    `json:"findings"`
}

// readEntries reads the entries at some places.
func readEntries(ctx context.Context, store record.Store, s mithaq.State, seqs []int64) ([]logEntry, error) {
	out := make([]logEntry, 0, len(seqs))
	for row, err := range store.Pick(ctx, seqs) {
		if err != nil {
			return nil, err
		}
		e, err := record.DecodeLeaf(row.Leaf)
		if err != nil {
			return nil, &record.Fault{Place: fmt.Sprintf("entry %d", row.Seq), Why: err}
		}
		out = append(out, entryOf(s, &e))
	}
	return out, nil
}

// entryOf puts an entry beside the names that the record has for those in it.
func entryOf(s mithaq.State, e *record.Entry) logEntry {
	h := &e.Act.Header
	l := logEntry{
		Seq: e.Seq, Act: e.Act.ID, Type: h.Act, Matter: h.Matter, Attest: string(h.Attest),
		Of: named(s, h.Of.Member, h.Of.Office, h.Of.Person), By: h.By, Signer: holder(s, h.By),
		Received: e.Received.At, Node: e.Received.Node, NodeIs: holder(s, e.Received.Node), Recorded: e.Recorded,
		Term: e.Term, Engine: e.Engine, Findings: reasons(e.Findings),
	}
	if c, ok := s.Crisis(h.Matter); ok {
		l.Crisis = c.Label
	}
	if body := mithaq.Prepare(e.Act).Body; body != nil {
		if text := body.Says(); text != nil {
			l.Text = text.Texts
		}
	}
	return l
}

// holder is who holds a credential.
func holder(s mithaq.State, id record.ID) view.Speaker {
	c, _ := s.Chain().Credential(id)
	return named(s, c.Member, c.Office, c.Person)
}

func named(s mithaq.State, member, office, person string) view.Speaker {
	v := view.Speaker{Member: member, Office: office, Person: person}
	if p, ok := s.Members().Person(person); ok {
		v.Name = p.Name.In
	}
	return v
}

// tellEntry prints an entry: a line, and one more for each finding.
func (a *app) tellEntry(p *lang.Printer, e *logEntry) {
	line := fmt.Sprintf("%6d  %s  %s", e.Seq, p.Instant(e.Recorded), p.Code("act", e.Type))
	if text, _ := p.Text(e.Text); text != "" {
		line += ": " + lang.Isolate(text)
	}
	fmt.Fprintln(a.out, line)
	who := speaker(p, e.Of)
	if who == "" {
		who = p.Say("say.nobody_named")
	}
	if e.Attest != string(record.Own) {
		who = p.Say("log.signed_for", "who", who, "attest", p.Code("attest", e.Attest), "signer", speaker(p, e.Signer))
	}
	fmt.Fprintf(a.out, "        %s\n", p.Say("log.who", "who", who, "node", speaker(p, e.NodeIs), "at", p.Instant(e.Received)))
	for _, f := range e.Findings {
		fmt.Fprintf(a.out, "        ! %s: %s\n", f.Code, p.Wrong(f))
	}
}
