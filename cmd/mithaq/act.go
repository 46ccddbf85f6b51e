package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"syscall"

	"mithaq/api"
	"mithaq/canon"
	"mithaq/client"
	"mithaq/keyfile"
	"mithaq/record"

	"github.com/spf13/cobra"
)

// actFlags are the flags of mithaq act.
type actFlags struct {
	key, output, root, receipt, receiptOut string
	size                                   int64
	signOnly, json                         bool
}

func (a *app) act() *cobra.Command {
	var f actFlags
	cmd := &cobra.Command{
		Use:   "act FILE",
		Short: "Hand in an act: one that is signed, or a draft to be signed now",
		Long: `Act hands an act to the keeper of the record in the data folder and says what became of
it: the entry under which it is on the record and what the rules make of it, or why
it was refused and what would mend that.

FILE is a signed act, or a draft in HCL (or, when its name ends in .json, in JSON):

  act    = "council.position/1"
  matter = "kz-2022"                       # the crisis; none: the pact as a whole
  cites  = [{ as = "answers", ref = "sha256:…" }]
  body   = { position = "assent", reason = text({ en = "…" }) }
  seal   = [{ at = "/body/reason", audience = "council" }]

  office, member             whose credential signs, where the key has several
  happened, known, good_until, attest, of    as the act needs them

A field under seal is taken out of the act and replaced by a commitment; what it says
travels beside the act, and is not on the record.

With --sign-only nothing is sent: the act is written to a file, to be carried by hand.
A machine without a copy of the record needs pact, mode, edition and by in the draft,
and the head that the author has seen with --size and --root.`,
		Example: `  mithaq act position.hcl --key ~/keys/kg.pem --data pact
  mithaq act position.hcl --key ~/keys/kg.pem --sign-only -o position.act
  mithaq act position.act --receipt node.receipt --receipt-out keeper.receipt`,
		Args: exactArgs("the file of an act"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := f.check(cmd); err != nil {
				return err
			}
			return a.handIn(cmd.Context(), args[0], &f)
		},
	}
	cmd.Flags().StringVar(&f.key, "key", "", "file with the key that signs a draft")
	cmd.Flags().BoolVar(&f.signOnly, "sign-only", false, "write the signed act to a file, and send nothing")
	cmd.Flags().StringVarP(&f.output, "output", "o", "", "file for the signed act, with --sign-only")
	cmd.Flags().Int64Var(&f.size, "size", 0, "size of the head that the author has seen, with --sign-only")
	cmd.Flags().StringVar(&f.root, "root", "", "root of that head, sha256:…")
	cmd.Flags().StringVar(&f.receipt, "receipt", "", "file with another node's receipt for the act")
	cmd.Flags().StringVar(&f.receiptOut, "receipt-out", "", "file for the receipt that is on the record")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON for scripts")
	return cmd
}

// check holds the flags to one another.
func (f *actFlags) check(cmd *cobra.Command) error {
	head := cmd.Flags().Changed("size")
	switch {
	case f.signOnly && (f.output == "" || f.key == ""):
		return usagef("--sign-only wants --key and -o FILE")
	case f.signOnly && (f.receipt != "" || f.receiptOut != ""):
		return usagef("--sign-only sends nothing: a receipt goes with the act when it is handed in")
	case !f.signOnly && (f.output != "" || head || f.root != ""):
		return usagef("-o, --size and --root belong to --sign-only")
	case head != (f.root != ""):
		return usagef("--size and --root are one head: give both, or neither")
	}
	return nil
}

// handIn signs what is a draft, and sends it, or writes it to a file.
func (a *app) handIn(ctx context.Context, name string, f *actFlags) error {
	b, err := readBounded(name, api.MaxBody)
	if err != nil {
		return err
	}
	keeper := client.Over(func(ctx context.Context) (net.Conn, error) { return dialSocket(ctx, a.data) }, string(a.printer().Tag()))
	defer keeper.Close()
	s, err := api.ReadSubmission(bytes.TrimSpace(b))
	switch {
	case err == nil && f.key != "":
		return usagef("%s is signed already: leave --key out", name)
	case err == nil:
	case f.key == "":
		return &hinted{fmt.Errorf("%s is no signed act: %w", name, err), "if it is a draft, sign it with --key"}
	default:
		if s, err = a.signDraft(ctx, name, b, f, keeper); err != nil {
			return a.unheard(err)
		}
	}
	if f.signOnly {
		return a.keepSigned(f.output, s)
	}
	if f.receipt != "" {
		if s.Receipt, err = readReceipt(f.receipt); err != nil {
			return err
		}
	}
	ack, err := keeper.Act(ctx, s)
	var p *api.Problem
	if f.json && errors.As(err, &p) {
		if err := a.json(p); err != nil {
			return err
		}
	}
	if err != nil {
		return a.unheard(err)
	}
	if f.receiptOut != "" {
		if err := os.WriteFile(f.receiptOut, append(ack.Receipt, '\n'), 0o644); err != nil {
			return fmt.Errorf("the act is on the record as entry %d; its receipt could not be written: %w", ack.Seq, err)
		}
	}
	return a.acknowledge(ack, f)
}

// acknowledge prints that an act is on the record.
func (a *app) acknowledge(ack api.Ack, f *actFlags) error {
	if f.json {
		return a.json(ack)
	}
	p := a.printer()
	fmt.Fprintln(a.out, p.Say("submit.recorded", "seq", fmt.Sprint(ack.Seq), "time", p.Instant(ack.Recorded)))
	fmt.Fprintln(a.out, p.Say("submit.id", "id", ack.ID.String()))
	if len(ack.Findings) > 0 {
		fmt.Fprintln(a.out, p.Say("submit.found"))
	}
	for _, r := range ack.Findings {
		line := "  " + r.Says
		if r.Named != "" {
			line += " [" + r.Named + "]"
		}
		fmt.Fprintln(a.out, line)
	}
	if f.receiptOut != "" {
		fmt.Fprintln(a.out, p.Say("submit.receipt", "file", f.receiptOut))
	}
	return nil
}

// keepSigned writes a signed act to a file: the bare envelope, or, when it has sealed
// fields, all that has to be handed in. Then the file is for its author alone.
func (a *app) keepSigned(name string, s api.Submission) error {
	b, mode := []byte(s.Envelope), fs.FileMode(0o644)
	if len(s.Openings) > 0 {
		var err error
		if b, err = canon.Marshal(s); err != nil {
			return err
		}
		mode = 0o600
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if errors.Is(err, fs.ErrExist) {
		return &hinted{fmt.Errorf("%s exists already", name), "choose another name with -o"}
	}
	if err != nil {
		return err
	}
	_, err = file.Write(append(b, '\n'))
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.printer().Say("submit.signed", "file", name))
	return nil
}

// unheard says what to do when nobody listens at the socket.
func (a *app) unheard(err error) error {
	if !errors.Is(err, syscall.ECONNREFUSED) && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var op *net.OpError
	if !errors.As(err, &op) || op.Op != "dial" {
		return err
	}
	if _, err := os.Stat(a.recordPath()); errors.Is(err, fs.ErrNotExist) {
		return a.noRecord()
	}
	return &hinted{fmt.Errorf("nobody keeps the record in %s at this moment, and nothing was sent", a.data),
		"start its keeper with: mithaq serve --data " + a.data + " --key FILE"}
}

func (a *app) receive() *cobra.Command {
	var key, output, credential string
	cmd := &cobra.Command{
		Use:   "receive FILE --key FILE -o FILE",
		Short: "Sign a receipt for an act, as a member's node that took it in",
		Long: `Receive signs, with a node's key, that the act in FILE came in now. The receipt fixes that
instant also where the keeper cannot be reached; it is handed in with the act:
mithaq act FILE --receipt RECEIPT.

The node's credential is looked up in the record in the data folder; a machine without one
is told it with --credential.`,
		Args: exactArgs("the file of an act"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if key == "" || output == "" {
				return usagef("receive wants --key and -o FILE")
			}
			b, err := readBounded(args[0], api.MaxBody)
			if err != nil {
				return err
			}
			s, err := api.ReadSubmission(bytes.TrimSpace(b))
			if err != nil {
				return fmt.Errorf("%s is no signed act: %w", args[0], err)
			}
			act, err := record.Open(s.Envelope)
			if err != nil {
				return fmt.Errorf("%s is no signed act: %w", args[0], err)
			}
			private, err := keyfile.Read(key, a.data)
			if err != nil {
				return err
			}
			node, err := a.nodeOf(cmd.Context(), act.Header.Pact, private, credential)
			if err != nil {
				return err
			}
			r, err := record.Receive(act.Header.Pact, act.ID, a.now(), keyfile.Signer(private, node))
			if err != nil {
				return err
			}
			out, err := canon.Marshal(r)
			if err != nil {
				return err
			}
			if err := os.WriteFile(output, append(out, '\n'), 0o644); err != nil {
				return err
			}
			fmt.Fprintln(a.out, a.printer().Say("submit.receipt", "file", output))
			return nil
		},
	}
	cmd.Flags().StringVar(&key, "key", "", "file with the node's key")
	cmd.Flags().StringVarP(&output, "output", "o", "", "file for the receipt")
	cmd.Flags().StringVar(&credential, "credential", "", "the node's credential, sha256:…, where there is no record to look it up in")
	return cmd
}

// nodeOf finds the credential of a node's key.
func (a *app) nodeOf(ctx context.Context, pact record.ID, key keyfile.Key, given string) (record.ID, error) {
	if given != "" {
		id, err := record.ParseID(given)
		if err != nil {
			return id, usagef("--credential: %v", err)
		}
		return id, nil
	}
	s, err := a.coldRecord(ctx)
	if err != nil {
		return record.ID{}, err
	}
	chain := s.Chain()
	if chain.Pact != pact {
		return record.ID{}, fmt.Errorf("the act is of the pact %s, the record in %s of %s", pact.Short(), a.data, chain.Pact.Short())
	}
	now := a.now()
	for _, held := range chain.Credentials() {
		c := held.Credential
		holds := c.In(now) && (!held.Revoked.Known() || now < held.Revoked)
		if bytes.Equal(c.Key, key.Public()) && holds && (c.Holder == "node" || held.ID == chain.Keeper) {
			return held.ID, nil
		}
	}
	return record.ID{}, &hinted{errors.New("the key is not that of a node on this record that holds now"), "have a credential of a node bound to it first"}
}

func readReceipt(name string) (*record.Receipt, error) {
	b, err := readBounded(name, 1<<16)
	if err != nil {
		return nil, err
	}
	var r record.Receipt
	if err := canon.Unmarshal(bytes.TrimSpace(b), &r); err != nil {
		return nil, fmt.Errorf("%s is no receipt: %w", name, err)
	}
	return &r, nil
}
