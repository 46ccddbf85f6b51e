package main

import (
	"fmt"

	"mithaq/charter"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) recordVerify() *cobra.Command {
	var asJSON bool
	var against, receipts, acts []string
	cmd := &cobra.Command{
		Use:   "verify [FILE]",
		Short: "Check every signature, hash and link of a record, without trusting anybody",
		Long: `Verify walks a record from its genesis: an exported FILE, or the one in the data
folder. It stops at the first fault, names the entry (or the checkpoint), and ends
with status 3.

Compare the pact's identifier that it prints with one that you have from elsewhere, or
name that one with --pact: then it is that pact's record, and all of it.

A record cannot show by itself that its keeper told others another story. Whoever holds
a checkpoint or a receipt of an earlier day names it with --against or --receipt: the
record then has to hold what it says.`,
		Example: `  mithaq record verify pact.record --pact sha256:4f…
  mithaq record verify --data mithaq-data --against monday.checkpoint --receipt mine.receipt --act mine.act`,
		Args: fileOrFolder,
		RunE: func(cmd *cobra.Command, args []string) error {
			pact, err := a.expectedPact(cmd)
			if err != nil {
				return err
			}
			src, closeSource, err := a.source(cmd, args)
			if err != nil {
				return err
			}
			defer closeSource()
			if src.Against, err = readFiles(against); err != nil {
				return err
			}
			if src.Receipts, err = readReceipts(receipts, acts); err != nil {
				return err
			}
			v := verified{void: []voided{}}
			if v.Report, err = record.Verify(cmd.Context(), src, v.visit); err != nil {
				return err
			}
			if err := samePact(v.Chain.Pact, pact); err != nil {
				return err
			}
			if asJSON {
				return a.json(v.json())
			}
			a.tellVerified(&v)
			return nil
		},
	}
	addPact(cmd)
	cmd.Flags().StringArrayVar(&against, "against", nil, "a checkpoint of this record that you hold; may be repeated")
	cmd.Flags().StringArrayVar(&receipts, "receipt", nil, "a receipt for an act that you hold; may be repeated")
	cmd.Flags().StringArrayVar(&acts, "act", nil, "the act of a receipt that does not name it: its identifier or its file; in the order of the receipts")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// A verified record: what verification reports, and what its acts call void.
type verified struct {
	record.Report
	void    []voided
	charter *charter.Charter // for the names of offices; nil where this program cannot read it
}

// A voided entry stood beyond the end of its term.
type voided struct {
	Term int64     `json:"term"`
	Seq  int64     `json:"seq"`
	Act  record.ID `json:"act"`
	Leaf record.ID `json:"leaf"`
	By   int64     `json:"by"` // the entry that says so
}

func (v *verified) visit(e *record.Entry) error {
	switch e.Act.Header.Act {
	case record.VoidType:
		var body record.Void
		if err := e.Act.Body(&body); err != nil {
			return fmt.Errorf("entry %d: %w", e.Seq, err)
		}
		for _, x := range body.Entries {
			v.void = append(v.void, voided{body.Term, x.Seq, x.Act, x.Leaf, e.Seq})
		}
	case record.EditionType:
		// Whether the charter can be read is the audit's question: here it only names
		// offices.
		var body record.Edition
		if e.Act.Body(&body) == nil {
			v.charter, _ = charter.Read(body.Compiled)
		}
	}
	return nil
}

// glossary knows the names of the charter's offices.
func (v *verified) glossary(group, code string) map[string]string {
	if v.charter == nil || group != "office" {
		return nil
	}
	if o := v.charter.Office(code); o != nil {
		return o.Name.Texts
	}
	return nil
}

func (v *verified) json() any {
	type term struct {
		Term     int64         `json:"term"`
		From     int64         `json:"from"`
		Keeper   record.ID     `json:"keeper"`
		Received words.Instant `json:"received"`
	}
	terms := []term{}
	for _, s := range v.Terms {
		terms = append(terms, term{s.Term, s.From, s.Keeper, s.Received})
	}
	seats := v.Chain.Witnesses()
	if seats == nil {
		seats = []record.ID{}
	}
	return map[string]any{
		"pact": v.Chain.Pact, "mode": v.Chain.Mode, "entries": v.Head.Size,
		"root": record.ID(v.Head.Root), "recorded": v.Chain.Recorded,
		"sealed": v.Sealed, "erased": v.Erased, "unsigned": v.Unsigned, "terms": terms,
		"signed": headJSON(v.Signed), "witnesses": seats, "witnessed": cosignaturesJSON(v.Witnesses), "void": v.void,
	}
}

func headJSON(h record.Head) any {
	return map[string]any{"size": h.Size, "root": record.ID(h.Root)}
}

func cosignaturesJSON(list []record.Cosignature) any {
	type cosigned struct {
		Witness record.ID     `json:"witness"`
		At      words.Instant `json:"at"`
	}
	out := []cosigned{}
	for _, c := range list {
		out = append(out, cosigned{c.Witness, c.Instant()})
	}
	return out
}

func (a *app) tellVerified(v *verified) {
	p := a.printer().With(v.glossary)
	say := func(line string) { fmt.Fprintln(a.out, line) }
	say(p.Say("verify.good", "entries", fmt.Sprint(v.Head.Size)))
	say(p.Say("verify.pact", "pact", v.Chain.Pact.String()))
	say(p.Say("verify.root", "root", record.ID(v.Head.Root).String()))
	for _, s := range v.Terms {
		say(p.Say("verify.term", "term", fmt.Sprint(s.Term), "entry", fmt.Sprint(s.From), "keeper", keyHolder(p, v.Chain, s.Keeper),
			"at", p.Instant(s.Received)))
	}
	if len(v.Chain.Witnesses()) > 0 && len(v.Witnesses) == 0 {
		say(p.Say("verify.not_witnessed", "entries", fmt.Sprint(v.Head.Size)))
	}
	if len(v.Witnesses) > 0 {
		say(p.Say("verify.witnessed", "witnessed", fmt.Sprint(v.Signed.Size), "entries", fmt.Sprint(v.Head.Size)))
		a.tellWitnesses(p, v.Chain, v.Witnesses)
	}
	if v.Sealed > 0 {
		say(p.Say("verify.sealed", "count", fmt.Sprint(v.Sealed)))
	}
	if v.Erased > 0 {
		say(p.Say("verify.erased", "count", fmt.Sprint(v.Erased)))
	}
	if len(v.void) > 0 {
		say(p.Say("verify.void", "count", fmt.Sprint(len(v.void))))
		for _, x := range v.void {
			say("  " + p.Say("verify.void_entry", "term", fmt.Sprint(x.Term), "entry", fmt.Sprint(x.Seq), "act", x.Act.String(), "by", fmt.Sprint(x.By)))
		}
	}
	if v.Unsigned > 0 {
		say(p.Say("verify.unsigned", "count", fmt.Sprint(v.Unsigned)))
	}
}

func (a *app) tellWitnesses(p *lang.Printer, c record.Chain, list []record.Cosignature) {
	for _, w := range list {
		fmt.Fprintf(a.out, "  %s\n", p.Say("verify.witness", "witness", keyHolder(p, c, w.Witness), "at", p.Instant(w.Instant())))
	}
}

// keyHolder says who holds a credential, and which one it is.
func keyHolder(p *lang.Printer, c record.Chain, id record.ID) string {
	cr, _ := c.Credential(id)
	return lang.Isolate(credentialHolder(p, cr) + " (" + id.String() + ")")
}

func credentialHolder(p *lang.Printer, cr record.Credential) string {
	parts := []string{p.Code("office", cr.Office)}
	if cr.Member != "" {
		parts = append(parts, p.Member(cr.Member))
	}
	return p.List(parts)
}
