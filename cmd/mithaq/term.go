package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"mithaq/canon"
	"mithaq/charter"
	"mithaq/founding"
	"mithaq/keyfile"
	"mithaq/lang"
	"mithaq/member"
	"mithaq/record"
	"mithaq/sqlite"

	"github.com/spf13/cobra"
)

func (a *app) term() *cobra.Command {
	cmd := &cobra.Command{
		Use: "term", Short: "Hand the record over to another keeper, or take it over", Args: noArgs,
		Long: `Term makes the act that appoints another keeper, and opens his term with it. In a
handover the outgoing keeper signs it. In a takeover founders do, as many as the founding
demands, and nobody asks the outgoing keeper.`,
		Example: `  mithaq term new --data old --keeper next.hcl --handover -o term.json
  mithaq term sign term.json --key keeper.pem
  mithaq term open term.json --key next.pem --from old --data new`,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("term wants new, show, sign, join or open") },
	}
	cmd.AddCommand(a.termNew(), a.termShow(), a.termSign(), a.termJoin(), a.termOpen())
	return cmd
}

// A termAsked is what the command line says of a term.
type termAsked struct {
	keeper, checkpoint, out string
	signers                 []string
	handover, takeover      bool
}

func (a *app) termNew() *cobra.Command {
	var t termAsked
	cmd := &cobra.Command{
		Use:   "new --keeper FILE.hcl|CREDENTIAL --handover|--takeover -o DRAFT",
		Short: "Make the draft that appoints another keeper",
		Long: `New makes the draft from the record in the data folder, or from a copy of it. A
handover stands at the end of the record: the outgoing keeper records nothing more after
it. A takeover stands at the head of a checkpoint, the copy's own or the one in the file
given, which a witness has cosigned where the pact has witnesses; what the copy holds
beyond it is void, and is listed. Name the founders who will sign with --signer.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case t.out == "" || t.keeper == "":
				return usagef("term new wants --keeper and -o DRAFT")
			case t.handover == t.takeover:
				return usagef("term new wants either --handover or --takeover")
			case t.handover && (t.checkpoint != "" || len(t.signers) > 0):
				return usagef("a handover is signed by the outgoing keeper, at the end of the record: leave out --checkpoint and --signer")
			}
			d, beyond, err := a.draftTerm(cmd.Context(), t)
			if err != nil {
				return err
			}
			b, err := d.Marshal()
			if err != nil {
				return err
			}
			if err := writePaper(t.out, b, false); err != nil {
				return err
			}
			a.showTerm(d)
			p := a.printer()
			if len(beyond) > 0 {
				fmt.Fprintln(a.out, p.Say("succession.void"))
			}
			for _, e := range beyond {
				fmt.Fprintf(a.out, "%6d  %s  %s\n", e.Seq, e.Act.ID, p.Code("act", e.Act.Header.Act))
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&t.keeper, "keeper", "", "the new keeper: a file with his credential, or the identifier of one that the record has")
	f.BoolVar(&t.handover, "handover", false, "the outgoing keeper signs")
	f.BoolVar(&t.takeover, "takeover", false, "founders sign")
	f.StringVar(&t.checkpoint, "checkpoint", "", "file of the checkpoint at whose head the takeover stands (default: the copy's own)")
	f.StringSliceVar(&t.signers, "signer", nil, "credential of a founder who will sign a takeover; once for each, in order")
	f.StringVarP(&t.out, "output", "o", "", "file to write the draft to")
	return cmd
}

// draftTerm makes the draft, and returns what the copy holds beyond its head.
func (a *app) draftTerm(ctx context.Context, t termAsked) (d founding.TermDraft, beyond []record.Entry, err error) {
	store, err := a.openRecord()
	if err != nil {
		return d, nil, err
	}
	defer store.Close()
	checkpoint, err := store.Checkpoint(ctx)
	if err != nil {
		return d, nil, err
	}
	if t.checkpoint != "" {
		if checkpoint, err = os.ReadFile(t.checkpoint); err != nil {
			return d, nil, err
		}
	}
	_, head, err := record.ReadCheckpoint(checkpoint)
	if err != nil {
		return d, nil, fmt.Errorf("the checkpoint: %w", err)
	}
	// The whole copy is verified, and then what stands up to the head: the next term is
	// built on that, and on nothing that anybody says of it.
	src, err := record.StoreSource(ctx, store)
	if err != nil {
		return d, nil, err
	}
	var first record.Entry
	var edition *record.Entry
	if _, err = record.Verify(ctx, src, func(e *record.Entry) error {
		switch {
		case e.Seq == 0:
			first = *e
		case e.Seq < head.Size && e.Act.Header.Act == record.EditionType:
			edition = e
		}
		if e.Seq >= head.Size {
			beyond = append(beyond, *e)
		}
		return nil
	}); err != nil {
		return d, nil, err
	}
	if t.handover && len(beyond) > 0 {
		return d, nil, &hinted{fmt.Errorf("entries stand behind the checkpoint of the record: %d", len(beyond)), "let its keeper open it once, and then close it"}
	}
	if src, err = record.StoreSource(ctx, store); err != nil {
		return d, nil, err
	}
	report, err := record.Verify(ctx, upTo(src, head.Size, checkpoint), nil)
	if err != nil {
		return d, nil, err
	}
	chain := report.Chain
	body := record.Term{Term: chain.Term + 1, Ground: record.Handover, Signers: []record.ID{chain.Keeper}}
	if t.takeover {
		body.Ground, body.Checkpoint = record.Takeover, string(checkpoint)
		if body.Signers, err = a.seats(chain, t.signers); err != nil {
			return d, nil, err
		}
	}
	if err := a.successor(t.keeper, &first, edition, chain, &body); err != nil {
		return d, nil, err
	}
	nonce, err := newNonce()
	if err != nil {
		return d, nil, err
	}
	if d, err = founding.NewTerm(chain, first.Envelope, body, nonce); err != nil {
		return d, nil, err
	}
	if err := d.Takes(chain, a.now()); err != nil {
		return d, nil, fmt.Errorf("the record would not take this term: %w", asRefusal(err))
	}
	return d, beyond, nil
}

// upTo is the source of a record's first entries, under the checkpoint of their head.
func upTo(src record.Source, size int64, checkpoint []byte) record.Source {
	rows := src.Rows
	return record.Source{
		Rows: func(yield func(record.Row, error) bool) {
			for row, err := range rows {
				if err == nil && row.Seq >= size || !yield(row, err) {
					return
				}
			}
		},
		Checkpoint:   func() ([]byte, error) { return checkpoint, nil },
		LeafHashOnly: src.LeafHashOnly, Signed: size,
	}
}

// seats returns the founders who will sign a takeover. Which of them is not guessed:
// all who are named have to sign.
func (a *app) seats(chain record.Chain, asked []string) (ids []record.ID, err error) {
	for _, s := range asked {
		id, err := record.ParseID(s)
		if err != nil {
			return nil, usagef("--signer: %v", err)
		}
		ids = append(ids, id)
	}
	if len(ids) > 0 {
		return ids, nil
	}
	var all []string
	p := a.printer()
	for _, h := range chain.Credentials() {
		if _, ok := chain.Founder(h.ID); ok {
			all = append(all, h.ID.String()+" ("+bearer(p, h.Credential)+")")
		}
	}
	return nil, &hinted{fmt.Errorf("a takeover names the founders who will sign, at least %d of them", chain.Quorum()), "--signer with any of " + strings.Join(all, ", ")}
}

// successor finds the new keeper's credential, in a file or in the record.
func (a *app) successor(asked string, first, edition *record.Entry, chain record.Chain, t *record.Term) (err error) {
	if id, err := record.ParseID(asked); err == nil {
		t.Keeper = id
		return nil
	}
	if edition == nil {
		return fmt.Errorf("the record holds no charter, in which the new keeper's office would stand")
	}
	var e record.Edition
	if err := edition.Act.Body(&e); err != nil {
		return err
	}
	c, err := charter.Read(e.Compiled)
	if err != nil {
		return err
	}
	var g record.Genesis
	if err := first.Act.Body(&g); err != nil {
		return err
	}
	var roll []member.Entry
	if err := canon.Unmarshal(g.Members, &roll); err != nil {
		return err
	}
	cred, err := founding.LoadCredential(os.DirFS(filepath.Dir(asked)), filepath.Base(asked), c, roll, a.now())
	if err != nil {
		return err
	}
	if t.Keeper, err = cred.ID(); err != nil {
		return err
	}
	if _, bound := chain.Credential(t.Keeper); !bound {
		t.Credential = &cred
	}
	return nil
}

func readTerm(path string) (founding.TermDraft, error) {
	b, err := readPaper(path)
	if err != nil {
		return founding.TermDraft{}, err
	}
	d, err := founding.ReadTerm(b)
	if err != nil {
		return founding.TermDraft{}, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

func (a *app) termShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "show DRAFT", Short: "Say in words whom a draft appoints, and who has signed it", Args: exactArgs("the file of a draft"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := readTerm(args[0])
			if err != nil {
				return err
			}
			if asJSON {
				return a.json(map[string]any{
					"act": d.ID(), "pact": d.Header().Pact, "label": d.Genesis.Label, "mode": d.Mode(), "term": d.Term.Term,
					"ground": d.Term.Ground, "keeper": d.Term.Keeper, "size": d.Header().Seen.Size, "root": d.Header().Seen.Root,
					"signers": d.Signers(), "missing": append([]record.ID{}, d.Missing()...),
				})
			}
			a.showTerm(d)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// showTerm says what a draft appoints.
func (a *app) showTerm(d founding.TermDraft) {
	p := a.printer()
	say := func(s string) { fmt.Fprintln(a.out, s) }
	h := d.Header()
	name, _ := p.Text(d.Genesis.Name.Texts)
	say(p.Say("succession.title", "term", p.Number(d.Term.Term), "label", lang.Isolate(d.Genesis.Label), "name", lang.Isolate(name),
		"mode", p.Code("mode", string(d.Mode()))))
	say(p.Say("founding.pact", "pact", h.Pact.String()))
	if d.Term.Ground == record.Handover {
		say(p.Say("succession.handover"))
	} else {
		say(p.Say("succession.takeover", "quorum", p.Number(d.Genesis.Quorum)))
	}
	say(p.Say("succession.head", "size", p.Number(h.Seen.Size), "root", h.Seen.Root.String()))
	one := func(id record.ID, state string) {
		c, _ := d.Credential(id)
		line := "  " + bearer(p, c)
		if state != "" {
			line += " — " + state
		}
		say(line)
		say("    " + id.String())
		say("    " + p.Say("key.fingerprint", "fingerprint", keyfile.Fingerprint(c.Key).String()))
	}
	say(p.Say("succession.keeper"))
	one(d.Term.Keeper, "")
	say(p.Say("succession.signers"))
	for _, id := range d.Signers() {
		state := p.Say("founding.signed")
		if slices.Contains(d.Missing(), id) {
			state = p.Say("founding.not_signed")
		}
		one(id, state)
	}
}

func (a *app) termSign() *cobra.Command {
	var keyPath, out string
	cmd := &cobra.Command{
		Use: "sign DRAFT --key KEY", Short: "Sign a draft as the founder, or the outgoing keeper, whose key it is",
		Args: exactArgs("the file of a draft"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := readTerm(args[0])
			if err != nil {
				return err
			}
			key, err := a.readKey(keyPath)
			if err != nil {
				return err
			}
			as := d.Of(key.Public(), d.Signers()...)
			if len(as) == 0 {
				return &hinted{fmt.Errorf("the key %s is not of anybody who signs", keyfile.Fingerprint(key.Public())),
					"compare its fingerprint with those that mithaq term show prints"}
			}
			p := a.printer()
			c, _ := d.Credential(as[0])
			if !slices.Contains(d.Missing(), as[0]) {
				return fmt.Errorf("%s has signed already", bearer(p, c))
			}
			if d, err = d.Sign(keyfile.Signer(key, as[0])); err != nil {
				return err
			}
			b, err := d.Marshal()
			if err != nil {
				return err
			}
			if out == "" {
				err = writePaper(args[0], b, true)
			} else {
				err = writePaper(out, b, false)
			}
			if err != nil {
				return err
			}
			a.showTerm(d)
			fmt.Fprintln(a.out, p.Say("founding.signed_as", "who", bearer(p, c)))
			return nil
		},
	}
	cmd.Flags().StringVar(&keyPath, "key", "", "file of the private key")
	cmd.Flags().StringVarP(&out, "output", "o", "", "new file for the signed draft (default: in place)")
	return cmd
}

func (a *app) termJoin() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "join DRAFT DRAFT -o DRAFT", Short: "Unite the signatures of copies that were signed apart",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usagef("term join wants two drafts or more")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return usagef("term join wants -o DRAFT")
			}
			d, err := readTerm(args[0])
			if err != nil {
				return err
			}
			for _, path := range args[1:] {
				o, err := readTerm(path)
				if err != nil {
					return err
				}
				if d, err = d.Join(o); err != nil {
					return &hinted{fmt.Errorf("%s and %s cannot be joined: %w", args[0], path, err), "join copies of one draft"}
				}
			}
			b, err := d.Marshal()
			if err != nil {
				return err
			}
			if err := writePaper(out, b, false); err != nil {
				return err
			}
			a.showTerm(d)
			return nil
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "new file for the joined draft")
	return cmd
}

// elsewhere opens a record that is not in the data folder: an exported file, or a folder.
func elsewhere(ctx context.Context, path string) (record.Source, func() error, error) {
	if info, err := os.Stat(path); err != nil {
		return record.Source{}, nil, err
	} else if !info.IsDir() {
		f, err := os.Open(path)
		if err != nil {
			return record.Source{}, nil, err
		}
		return record.ReadExport(f), f.Close, nil
	}
	store, err := sqlite.OpenReadOnly(filepath.Join(path, recordFile))
	if err != nil {
		return record.Source{}, nil, err
	}
	src, err := record.StoreSource(ctx, store)
	if err != nil {
		store.Close()
		return record.Source{}, nil, err
	}
	return src, store.Close, nil
}
