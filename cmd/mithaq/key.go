package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/record"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) key() *cobra.Command {
	cmd := &cobra.Command{
		Use: "key", Short: "Make a key to sign with, and show one", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("key wants new or show") },
	}
	cmd.AddCommand(a.keyNew(), a.keyShow())
	return cmd
}

func (a *app) keyNew() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "new -o FILE",
		Short: "Make a key: the private half into a new file, the public half onto standard output",
		Long: `New draws an Ed25519 key. The private half goes to FILE, which must not exist, readable
by you alone; whoever has that file signs in your name. The public half is printed, to be
given to those who bind it to your office.`,
		Example: `  mithaq key new -o keys/president.pem > president.pub`,
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if file == "" {
				return usagef("key new wants -o FILE")
			}
			key, err := keyfile.New(file, a.data)
			if err != nil {
				return mended(err)
			}
			text, err := keyfile.MarshalPublic(key.Public())
			if err != nil {
				return err
			}
			fmt.Fprint(a.out, string(text))
			p := a.printer()
			fmt.Fprintln(a.err, p.Say("key.made", "file", file))
			fmt.Fprintln(a.err, p.Say("key.fingerprint", "fingerprint", keyfile.Fingerprint(key.Public()).String()))
			return nil
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "file to write the private key to")
	return cmd
}

// A keyShown is what is known of a key.
type keyShown struct {
	Public      string          `json:"public"` // PEM
	Key         record.Bytes    `json:"key"`    // as a credential holds it
	Fingerprint record.ID       `json:"fingerprint"`
	Pact        string          `json:"pact,omitempty"`
	Credentials []keyCredential `json:"credentials"`
}

// A keyCredential is a credential of the record that has the key.
type keyCredential struct {
	ID      record.ID `json:"id"`
	Office  string    `json:"office"`
	Member  string    `json:"member,omitempty"`
	Person  string    `json:"person,omitempty"`
	From    string    `json:"from"`
	Until   *string   `json:"until"`
	Revoked *string   `json:"revoked"`
	Holds   bool      `json:"holds"`

	credential record.Credential
	state      string
	since      words.Instant
}

func (a *app) keyShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show FILE",
		Short: "Show the public half of a key, and what it may sign for",
		Long: `Show reads a private or a public key and prints the public half with its fingerprint.
Where the data folder holds a record, it also says which credentials of that record have this
key, for which office, and whether they hold now.`,
		Args: exactArgs("the file of a key"),
		RunE: func(cmd *cobra.Command, args []string) error {
			public, err := keyfile.ReadPublic(args[0], a.data)
			if err != nil {
				return mended(err)
			}
			text, err := keyfile.MarshalPublic(public)
			if err != nil {
				return err
			}
			shown := keyShown{Public: string(text), Key: record.Bytes(public), Fingerprint: keyfile.Fingerprint(public), Credentials: []keyCredential{}}
			p := a.printer()
			recorded := false
			if _, err := os.Stat(a.recordPath()); err == nil || cmd.Flags().Changed("data") {
				store, err := a.openRecord()
				if err != nil {
					return err
				}
				defer store.Close()
				s, err := keeper.Load(cmd.Context(), store, keeper.All)
				if err != nil {
					return err
				}
				p, recorded = p.With(web.Glossary(s)), true
				shown.Pact = s.Chain().Pact.String()
				shown.Credentials = a.having(s.Chain(), public)
			} else if !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			if asJSON {
				return a.json(shown)
			}
			fmt.Fprint(a.out, shown.Public)
			fmt.Fprintln(a.out, p.Say("key.fingerprint", "fingerprint", shown.Fingerprint.String()))
			if !recorded {
				return nil
			}
			fmt.Fprintln(a.out, p.Say("key.pact", "pact", shown.Pact))
			if len(shown.Credentials) == 0 {
				fmt.Fprintln(a.out, p.Say("key.nobody"))
			}
			for _, c := range shown.Credentials {
				state := p.Say("key.holds")
				switch c.state {
				case "revoked":
					state = p.Say("key.revoked", "since", p.Instant(c.since))
				case "over":
					state = p.Say("key.over", "since", p.Instant(c.since))
				case "early":
					state = p.Say("key.early", "from", p.Instant(c.since))
				}
				fmt.Fprintf(a.out, "%s  %s: %s\n", c.ID, bearer(p, c.credential), state)
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// having returns the credentials of a record that have a key.
func (a *app) having(chain record.Chain, key record.Bytes) []keyCredential {
	out := []keyCredential{}
	now := a.now()
	for _, h := range chain.Credentials() {
		c := h.Credential
		if !bytes.Equal(c.Key, key) {
			continue
		}
		shown := keyCredential{ID: h.ID, Office: c.Office, Member: c.Member, Person: c.Person, From: c.From.String(), credential: c}
		from := max(c.From, h.Bound)
		switch {
		case h.Revoked.Known() && now >= h.Revoked:
			shown.state, shown.since = "revoked", h.Revoked
		case c.Until.Known() && now >= c.Until:
			shown.state, shown.since = "over", c.Until
		case now < from:
			shown.state, shown.since = "early", from
		default:
			shown.Holds = true
		}
		shown.Until, shown.Revoked = known(c.Until), known(h.Revoked)
		out = append(out, shown)
	}
	return out
}

// known spells an instant, or null.
func known(i words.Instant) *string {
	if !i.Known() {
		return nil
	}
	s := i.String()
	return &s
}
