package main

import (
	"context"
	"errors"
	"fmt"

	"mithaq/founding"
	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/record"

	"github.com/spf13/cobra"
)

func (a *app) termOpen() *cobra.Command {
	var keyPath, from, void string
	var again bool
	cmd := &cobra.Command{
		Use:   "open DRAFT --key KEY --from RECORD",
		Short: "Open the term, when all have signed, with the new keeper's key",
		Long: `Open copies the record up to the head at which the term stands into an empty data
folder, verifies it, and appends the act that appoints its keeper. From then on that folder
is the record.

With --void it records what the old record holds beyond that head: those entries are void,
and everybody can see which. With --again it records their acts once more, as far as they
still fit, with the receipts that their authors have.`,
		Args: exactArgs("the file of a draft"),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case from == "":
				return usagef("term open wants --from, the record as the old keeper left it")
			case again && void == "":
				return usagef("--again goes with --void, which names the record that holds the acts")
			}
			ctx := cmd.Context()
			d, err := readTerm(args[0])
			if err != nil {
				return err
			}
			p := a.printer()
			if missing := d.Missing(); len(missing) > 0 {
				var names []string
				for _, id := range missing {
					c, _ := d.Credential(id)
					names = append(names, bearer(p, c))
				}
				return &hinted{fmt.Errorf("not all have signed: %s", p.List(names)), "they sign with: mithaq term sign"}
			}
			key, err := a.readKey(keyPath)
			if err != nil {
				return err
			}
			if len(d.Of(key.Public(), d.Term.Keeper)) == 0 {
				c, _ := d.Credential(d.Term.Keeper)
				return &hinted{fmt.Errorf("the key %s is not the new keeper's", keyfile.Fingerprint(key.Public())),
					"the act names the key " + keyfile.Fingerprint(c.Key).String()}
			}
			var beyond []record.Entry
			if void != "" {
				if beyond, err = a.voided(ctx, void, d); err != nil {
					return err
				}
			}
			report, err := a.newRecord(ctx, func(store record.Store) error {
				if err := a.copyUpTo(ctx, from, d, store); err != nil {
					return err
				}
				return a.succeed(ctx, d, keyfile.Signer(key, d.Term.Keeper), store, beyond, again)
			})
			if err != nil {
				return err
			}
			fmt.Fprintln(a.out, p.Say("succession.opened", "term", p.Number(d.Term.Term), "data", a.data, "entries", p.Number(report.Head.Size)))
			fmt.Fprintln(a.out, p.Say("founding.pact", "pact", report.Chain.Pact.String()))
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&keyPath, "key", "", "file of the new keeper's private key")
	f.StringVar(&from, "from", "", "the record so far: an exported file, or its folder")
	f.StringVar(&void, "void", "", "the old keeper's record, which may go on beyond: what it holds there is void")
	f.BoolVar(&again, "again", false, "record the void acts again, as far as they fit")
	return cmd
}

// copyUpTo copies a record's entries up to the head at which a term stands.
func (a *app) copyUpTo(ctx context.Context, from string, d founding.TermDraft, store record.Store) error {
	src, closeSource, err := elsewhere(ctx, from)
	if err != nil {
		return err
	}
	defer closeSource()
	seen := d.Header().Seen
	pact := d.Header().Pact
	if d.Term.Checkpoint != "" {
		src = upTo(src, seen.Size, []byte(d.Term.Checkpoint))
	}
	if _, err := importRecord(ctx, src, store, &pact); err != nil {
		return err
	}
	head, err := store.Head(ctx)
	if err != nil {
		return err
	}
	if head.Size != seen.Size || record.ID(head.Root) != seen.Root {
		return &hinted{fmt.Errorf("%s ends with %d entries, and the term opens after %d", from, head.Size, seen.Size),
			"bring the record as it was when the act was drafted, or draft the act anew"}
	}
	return nil
}

// voided returns what an old record holds beyond the head at which a term stands. It has
// to verify, and to be the same record up to there.
func (a *app) voided(ctx context.Context, path string, d founding.TermDraft) (beyond []record.Entry, err error) {
	src, closeSource, err := elsewhere(ctx, path)
	if err != nil {
		return nil, err
	}
	defer closeSource()
	seen := d.Header().Seen
	report, err := record.Verify(ctx, src, func(e *record.Entry) error {
		if e.Seq >= seen.Size {
			beyond = append(beyond, *e)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if root, had := report.Chain.Root(seen.Size); !had || record.ID(root) != seen.Root || report.Chain.Pact != d.Header().Pact {
		return nil, fmt.Errorf("%s is not a record that goes on from the head at which the term opens", path)
	}
	if report.Chain.Term >= d.Term.Term {
		return nil, fmt.Errorf("%s has opened term %d itself", path, d.Term.Term)
	}
	return beyond, nil
}

// succeed opens the term on a copy of the record, and says what is void and what was
// recorded again.
func (a *app) succeed(ctx context.Context, d founding.TermDraft, signer record.Signer, store record.Store, beyond []record.Entry, again bool) (err error) {
	act, err := d.Act()
	if err != nil {
		return err
	}
	envelope, err := act.Marshal()
	if err != nil {
		return err
	}
	k, ack, err := keeper.OpenTerm(ctx, keeper.Config{Store: store, Signer: signer, Clock: a.now}, envelope)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	head := ack.Head
	for rest := beyond; len(rest) > 0; {
		n := min(len(rest), record.MaxVoid)
		v := record.Void{Term: d.Term.Term - 1}
		for _, e := range rest[:n] {
			v.Entries = append(v.Entries, record.VoidedLeaf{Seq: e.Seq, Act: e.Act.ID, Leaf: record.ID(e.Hash)})
		}
		if ack, err = a.submitOwn(ctx, k, signer, record.VoidType, v, head); err != nil {
			return err
		}
		head, rest = ack.Head, rest[n:]
	}
	p := a.printer()
	if len(beyond) > 0 {
		fmt.Fprintln(a.out, p.Say("succession.void"))
	}
	for _, e := range beyond {
		state := ""
		if again {
			if state, err = a.recordAgain(ctx, k, e); err != nil {
				return err
			}
		}
		fmt.Fprintf(a.out, "%6d  %s  %s%s\n", e.Seq, e.Act.ID, p.Code("act", e.Act.Header.Act), state)
	}
	return nil
}

// recordAgain hands a void act in with the receipt that its author has, and says what
// became of it. An act whose author had void entries before him is refused: he may have
// said it because of them.
func (a *app) recordAgain(ctx context.Context, k *keeper.Keeper, e record.Entry) (string, error) {
	envelope, err := e.Act.Marshal()
	if err != nil {
		return "", err
	}
	p := a.printer()
	_, err = k.Hand(ctx, keeper.Submission{Envelope: envelope, Receipt: &e.Received})
	var refused *keeper.Refused
	switch {
	case err == nil:
		return " — " + p.Say("succession.again"), nil
	case !errors.As(err, &refused):
		return "", err
	}
	var why []string
	for _, r := range refused.Reasons {
		why = append(why, p.Wrong(r))
	}
	return " — " + p.Say("succession.not_again", "why", p.List(why)), nil
}
