package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"

	"mithaq"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/view"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) recordProve() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "prove ENTRY -o FILE",
		Short: "Write a proof that one entry stands in the record, for somebody who has nothing of it",
		Long: `Prove writes a file that holds one entry, named by its number or its act's identifier,
with what is needed to judge its signatures, and the path of each to the head that the
keeper signed. Whoever has the file checks it offline: mithaq record check FILE`,
		Example: `  mithaq record prove 17 -o entry-17.proof`,
		Args:    exactArgs("an entry, by its number or its act's identifier"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if file == "" {
				return usagef("record prove wants -o FILE")
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
			seq, err := entryNamed(s.Chain(), args[0])
			if err != nil {
				return err
			}
			proof, err := record.ProveEntry(cmd.Context(), store, seq, s.Chain())
			if err != nil {
				return err
			}
			_, err = writeWhole(file, func(f *os.File) (record.Report, error) {
				b, err := proof.Marshal()
				if err == nil {
					_, err = f.Write(b)
				}
				return record.Report{}, err
			})
			if err != nil {
				return err
			}
			fmt.Fprintln(a.out, a.printer().Say("prove.done", "entry", fmt.Sprint(seq), "file", file))
			return nil
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "file to write")
	return cmd
}

// entryNamed finds an entry by its number or its act's identifier.
func entryNamed(c record.Chain, name string) (int64, error) {
	if id, err := record.ParseID(name); err == nil {
		seq, ok := c.Seq(id)
		if !ok {
			return 0, &hinted{fmt.Errorf("the record holds no act %s", name), "mithaq record log shows the entries"}
		}
		return seq, nil
	}
	seq, err := strconv.ParseInt(name, 10, 64)
	if err != nil {
		return 0, usagef("%q is neither an entry's number nor an act's identifier", name)
	}
	if seq < 0 || seq >= c.Size {
		return 0, &hinted{fmt.Errorf("the record has no entry %s", name), fmt.Sprintf("its entries are 0 to %d", c.Size-1)}
	}
	return seq, nil
}

func (a *app) recordCheck() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "check FILE",
		Short: "Check the proof of an entry, offline, and show what it proves",
		Long: `Check needs nothing but the proof. It shows the act, who signed it, when it was
received and recorded, and who signed and cosigned the head that it stands under. A
proof that does not hold ends with status 3.

Compare the pact's identifier with one that you have from elsewhere, or name that one
with --pact. What is not in a proof, such as a later revocation, it cannot show.`,
		Args: exactArgs("the file of a proof"),
		RunE: func(cmd *cobra.Command, args []string) error {
			pact, err := a.expectedPact(cmd)
			if err != nil {
				return err
			}
			b, err := readSmall(args[0], maxProofFile)
			if err != nil {
				return err
			}
			proof, err := record.ReadProof(b)
			if err != nil {
				return &record.Fault{Place: "proof", Why: record.Reject("proof.malformed", "detail", err.Error())}
			}
			r, err := proof.Check()
			if err != nil {
				return err
			}
			if err := samePact(r.Pact, pact); err != nil {
				return err
			}
			if asJSON {
				return a.json(proofJSON(r))
			}
			a.tellProof(r)
			return nil
		},
	}
	addPact(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// maxProofFile is the longest file that is read as a proof.
const maxProofFile = 64 << 20

func proofJSON(r record.ProofReport) any {
	type signer struct {
		Credential record.ID `json:"credential"`
		Holder     string    `json:"holder"`
		view.Speaker
	}
	of := func(h record.Held) signer {
		c := h.Credential
		return signer{h.ID, c.Holder, view.Speaker{Member: c.Member, Office: c.Office, Person: c.Person}}
	}
	signers := []signer{}
	for _, h := range r.Signers {
		signers = append(signers, of(h))
	}
	return map[string]any{
		"pact": r.Pact, "mode": r.Mode, "entry": r.Entry.Seq, "act": r.Entry.Act.ID, "header": json.RawMessage(r.Entry.Envelope.Payload),
		"signers": signers, "received": r.Entry.Received.At, "node": of(r.Node), "recorded": r.Recorded, "findings": reasons(r.Entry.Findings),
		"signed": headJSON(r.Head), "keeper": of(r.Keeper), "witnessed": cosignaturesJSON(r.Witnesses),
	}
}

func (a *app) tellProof(r record.ProofReport) {
	p := a.printer()
	say := func(line string) { fmt.Fprintln(a.out, line) }
	e := &r.Entry
	name := func(h record.Held) string { return credentialHolder(p, h.Credential) + " (" + h.ID.String() + ")" }
	say(p.Say("check.good", "entry", fmt.Sprint(e.Seq), "entries", fmt.Sprint(r.Head.Size)))
	say(p.Say("verify.pact", "pact", r.Pact.String()))
	say(p.Say("check.mode", "mode", p.Code("mode", string(r.Mode))))
	say(p.Say("check.act", "type", p.Code("act", e.Act.Header.Act), "act", e.Act.ID.String()))
	if body := mithaq.Prepare(e.Act).Body; body != nil && body.Says() != nil {
		if text, _ := p.Text(body.Says().Texts); text != "" {
			say("  " + text)
		}
	}
	of := e.Act.Header.Of
	if who := speaker(p, view.Speaker{Member: of.Member, Office: of.Office, Person: of.Person}); who != "" {
		say(p.Say("check.of", "who", who, "attest", p.Code("attest", string(e.Act.Header.Attest))))
	}
	if h := e.Act.Header.Happened; h != nil {
		say(p.Say("check.happened", "window", p.Window(words.Window(*h))))
	}
	for _, h := range r.Signers {
		say(p.Say("check.signer", "signer", name(h)))
	}
	say(p.Say("check.received", "at", p.Instant(e.Received.At), "node", name(r.Node)))
	say(p.Say("check.recorded", "at", p.Instant(e.Recorded)))
	for _, f := range e.Findings {
		say(p.Say("check.finding", "code", f.Code, "finding", p.Wrong(f)))
	}
	say(p.Say("check.head", "entries", fmt.Sprint(r.Head.Size), "root", record.ID(r.Head.Root).String(), "keeper", name(r.Keeper)))
	for _, w := range r.Witnesses {
		say(p.Say("check.witness", "witness", w.Witness.String(), "at", p.Instant(w.Instant())))
	}
	if len(r.Witnesses) == 0 {
		say(p.Say("check.not_witnessed"))
	}
}
