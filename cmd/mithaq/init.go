package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"mithaq/canon"
	"mithaq/charter/builtin"
	"mithaq/founding"
	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/lang"
	"mithaq/record"

	"github.com/spf13/cobra"
)

func (a *app) founding() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "init FILE -o DRAFT",
		Short: "Found a pact: draft, show, sign and open its genesis",
		Long: `Init reads a founding file and makes of it the draft that all founders sign: one file,
which goes from hand to hand and needs no network. It holds the charter too, with its
text. What the ceremony needs has to be stated; nothing is guessed. The charter is a folder
beside the file, or one that is built in: ` + strings.Join(builtin.Names(), ", ") + `.`,
		Example: `  mithaq init founding.hcl -o genesis.json
  mithaq init show genesis.json
  mithaq init sign genesis.json --key president.pem
  mithaq init join genesis.json copy.json -o joined.json
  mithaq init open joined.json --key keeper.pem --data /var/lib/mithaq`,
		Args: exactArgs("a founding file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return usagef("init wants -o DRAFT")
			}
			f, err := founding.Load(os.DirFS(filepath.Dir(args[0])), filepath.Base(args[0]), a.now())
			if err != nil {
				return err
			}
			nonce, err := newNonce()
			if err != nil {
				return err
			}
			d, err := founding.New(f, nonce)
			if err != nil {
				return err
			}
			if err := writeFounding(out, d, false); err != nil {
				return err
			}
			a.showFounding(a.printer(), d)
			return nil
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "file to write the draft to")
	cmd.AddCommand(a.initShow(), a.initSign(), a.initJoin(), a.initOpen())
	return cmd
}

func readFounding(path string) (founding.Draft, error) {
	b, err := readPaper(path)
	if err != nil {
		return founding.Draft{}, err
	}
	d, err := founding.Read(b)
	if err != nil {
		return founding.Draft{}, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

func writeFounding(path string, d founding.Draft, replace bool) error {
	b, err := d.Marshal()
	if err != nil {
		return err
	}
	return writePaper(path, b, replace)
}

func (a *app) initShow() *cobra.Command {
	var asJSON bool
	var texts string
	cmd := &cobra.Command{
		Use:   "show DRAFT",
		Short: "Say in words what a draft founds, and who has signed it",
		Args:  exactArgs("the file of a draft"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := readFounding(args[0])
			if err != nil {
				return err
			}
			if texts != "" {
				if err := writeTexts(texts, d.Edition.Texts); err != nil {
					return err
				}
			}
			if asJSON {
				return a.json(shownFounding(d))
			}
			a.showFounding(a.printer(), d)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	cmd.Flags().StringVar(&texts, "texts", "", "new folder to write the charter's text to, for reading")
	return cmd
}

// writeTexts writes the charter's files into a folder that it makes.
func writeTexts(dir string, texts []record.CharterText) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	for _, t := range texts { // their names have been held to be plain names
		if err := os.WriteFile(filepath.Join(dir, t.File), []byte(t.Text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) initSign() *cobra.Command {
	var keyPath, out string
	cmd := &cobra.Command{
		Use:   "sign DRAFT --key KEY",
		Short: "Sign a draft as the founder whose key it is",
		Long: `Sign checks the draft anew, shows what is signed, and signs it in place, or into another
file with -o. It needs nothing but the draft and the key, and no network.`,
		Args: exactArgs("the file of a draft"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := readFounding(args[0])
			if err != nil {
				return err
			}
			key, err := a.readKey(keyPath)
			if err != nil {
				return err
			}
			as := d.Of(key.Public(), d.Signers()...)
			if len(as) == 0 {
				return a.stranger(d, key)
			}
			p := a.printer().With(glossary(d.Charter, d.Roll))
			c, _ := founding.Credential(d.Genesis, as[0])
			if !slices.Contains(d.Missing(), as[0]) {
				return fmt.Errorf("%s has signed already", bearer(p, c))
			}
			// Also what is not yet signed is judged: a founder does not sign what the record
			// will refuse.
			if err := d.Takes(a.now()); err != nil {
				return fmt.Errorf("the record would not take this founding: %w", asRefusal(err))
			}
			if d, err = d.Sign(keyfile.Signer(key, as[0])); err != nil {
				return err
			}
			if out == "" {
				err = writeFounding(args[0], d, true)
			} else {
				err = writeFounding(out, d, false)
			}
			if err != nil {
				return err
			}
			a.showFounding(a.printer(), d)
			fmt.Fprintln(a.out, p.Say("founding.signed_as", "who", bearer(p, c)))
			return nil
		},
	}
	cmd.Flags().StringVar(&keyPath, "key", "", "file of the private key")
	cmd.Flags().StringVarP(&out, "output", "o", "", "new file for the signed draft (default: in place)")
	return cmd
}

// stranger says whose key it is that no founder has.
func (a *app) stranger(d founding.Draft, key keyfile.Key) error {
	p := a.printer().With(glossary(d.Charter, d.Roll))
	for _, c := range d.Genesis.Credentials {
		if id, err := c.ID(); err == nil && len(d.Of(key.Public(), id)) > 0 {
			return &hinted{fmt.Errorf("the key is that of %s, who is no founder", bearer(p, c)), "only founders sign: see mithaq init show"}
		}
	}
	return &hinted{fmt.Errorf("the key %s is no founder's", keyfile.Fingerprint(key.Public())),
		"compare its fingerprint with those that mithaq init show prints"}
}

func (a *app) initJoin() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "join DRAFT DRAFT -o DRAFT",
		Short: "Unite the signatures of copies that were signed apart",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) < 2 {
				return usagef("init join wants two drafts or more")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return usagef("init join wants -o DRAFT")
			}
			d, err := readFounding(args[0])
			if err != nil {
				return err
			}
			for _, path := range args[1:] {
				o, err := readFounding(path)
				if err != nil {
					return err
				}
				if d, err = d.Join(o); err != nil {
					return &hinted{fmt.Errorf("%s and %s cannot be joined: %w", args[0], path, err), "join copies of one draft"}
				}
			}
			if err := writeFounding(out, d, false); err != nil {
				return err
			}
			a.showFounding(a.printer(), d)
			return nil
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "new file for the joined draft")
	return cmd
}

func (a *app) initOpen() *cobra.Command {
	var keyPath string
	cmd := &cobra.Command{
		Use:   "open DRAFT --key KEY",
		Short: "Found the record, when all founders have signed, with the keeper's key",
		Long: `Open makes the record in an empty data folder: the genesis, received by its keeper, and
the charter. It prints the pact's identifier. Write it down, all of you: who compares it
knows that a record is this pact's, whoever hands it to him.`,
		Args: exactArgs("the file of a draft"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := readFounding(args[0])
			if err != nil {
				return err
			}
			p := a.printer().With(glossary(d.Charter, d.Roll))
			if missing := d.Missing(); len(missing) > 0 {
				var names []string
				for _, id := range missing {
					c, _ := founding.Credential(d.Genesis, id)
					names = append(names, bearer(p, c))
				}
				return &hinted{fmt.Errorf("not all founders have signed: %s", p.List(names)), "they sign with: mithaq init sign"}
			}
			key, err := a.readKey(keyPath)
			if err != nil {
				return err
			}
			if len(d.Of(key.Public(), d.Genesis.Keeper)) == 0 {
				c, _ := founding.Credential(d.Genesis, d.Genesis.Keeper)
				return &hinted{fmt.Errorf("the key %s is not the keeper's", keyfile.Fingerprint(key.Public())),
					"the founding names the key " + keyfile.Fingerprint(c.Key).String()}
			}
			report, err := a.newRecord(cmd.Context(), func(store record.Store) error {
				return a.founds(cmd.Context(), d, keyfile.Signer(key, d.Genesis.Keeper), store)
			})
			if err != nil {
				return err
			}
			fmt.Fprintln(a.out, p.Say("founding.opened", "data", a.data, "entries", fmt.Sprint(report.Head.Size)))
			fmt.Fprintln(a.out, report.Chain.Pact)
			fmt.Fprintln(a.out, p.Say("founding.write_down"))
			return nil
		},
	}
	cmd.Flags().StringVar(&keyPath, "key", "", "file of the keeper's private key")
	return cmd
}

// founds records the genesis, and the edition that it names.
func (a *app) founds(ctx context.Context, d founding.Draft, signer record.Signer, store record.Store) (err error) {
	k, err := keeper.Open(ctx, keeper.Config{Store: store, Signer: signer, Clock: a.now})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, k.Close()) }()
	act, err := d.Act()
	if err != nil {
		return err
	}
	envelope, err := act.Marshal()
	if err != nil {
		return err
	}
	ack, err := k.Found(ctx, envelope)
	if err != nil {
		return err
	}
	_, err = a.submitOwn(ctx, k, signer, record.EditionType, d.Edition, ack.Head)
	return err
}

// submitOwn hands in an act that the keeper signs himself, on the pact.
func (a *app) submitOwn(ctx context.Context, k *keeper.Keeper, signer record.Signer, actType string, body any, seen record.Head) (keeper.Ack, error) {
	nonce, err := newNonce()
	if err != nil {
		return keeper.Ack{}, err
	}
	raw, err := canon.Marshal(body)
	if err != nil {
		return keeper.Ack{}, err
	}
	chain := k.State().Chain()
	c, _ := chain.Credential(signer.Credential())
	act, err := record.Sign(chain.Mode, record.Header{
		Act: actType, Pact: chain.Pact, Matter: record.OnPact, By: signer.Credential(), Attest: record.Own,
		Of: record.Performer{Member: c.Member, Office: c.Office, Person: c.Person}, Edition: chain.Edition,
		Seen: record.Seen{Size: seen.Size, Root: record.ID(seen.Root)}, Nonce: nonce, Body: raw,
	}, signer)
	if err != nil {
		return keeper.Ack{}, err
	}
	envelope, err := act.Marshal()
	if err != nil {
		return keeper.Ack{}, err
	}
	return k.Submit(ctx, envelope)
}

// showFounding says what a draft founds.
func (a *app) showFounding(p *lang.Printer, d founding.Draft) {
	p = p.With(glossary(d.Charter, d.Roll))
	g := d.Genesis
	say := func(lines ...string) {
		for _, l := range lines {
			fmt.Fprintln(a.out, l)
		}
	}
	say(p.Say("founding.title", "label", lang.Isolate(g.Label), "mode", p.Code("mode", string(g.Mode))))
	for _, t := range lang.Tags {
		mark := ""
		if g.Name.Authentic == string(t) {
			mark = " (" + p.Say("founding.authentic") + ")"
		}
		say("  " + string(t) + ": " + lang.Isolate(g.Name.Texts[string(t)]) + mark)
	}
	say(p.Say("founding.pact", "pact", d.ID().String()))
	say(p.Say("founding.edition", "name", lang.Isolate(d.Edition.Name), "edition", d.Header().Edition.String(),
		"files", p.Number(int64(len(d.Edition.Texts)))))
	say("", p.Say("founding.members"))
	for _, e := range d.Roll {
		var bound []string
		for _, b := range e.Party {
			bound = append(bound, p.Say("founding.since", "instrument", p.Code("instrument", b.Instrument), "from", p.Instant(b.From)))
		}
		line := "  " + lang.Isolate(e.ID) + "  " + p.Member(e.ID)
		if len(bound) > 0 {
			line += ": " + p.List(bound)
		}
		say(line)
	}
	one := func(id record.ID, state string) {
		c, _ := founding.Credential(g, id)
		line := "  " + bearer(p, c)
		if state != "" {
			line += " — " + state
		}
		say(line, "    "+p.Say("key.fingerprint", "fingerprint", keyfile.Fingerprint(c.Key).String()))
	}
	say("", p.Say("founding.founders"))
	missing := d.Missing()
	for _, id := range g.Founders {
		state := p.Say("founding.signed")
		if slices.Contains(missing, id) {
			state = p.Say("founding.not_signed")
		}
		one(id, state)
	}
	say("", p.Say("founding.keeper"))
	one(g.Keeper, "")
	if len(g.Witnesses) == 0 {
		say("", p.Say("founding.no_witnesses"))
	} else {
		say("", p.Say("founding.witnesses"))
	}
	for _, id := range g.Witnesses {
		one(id, "")
	}
	if others := founding.Others(g); len(others) > 0 {
		say("", p.Say("founding.others"))
		for _, id := range others {
			one(id, "")
		}
	}
	if g.Quorum == 0 {
		say("", p.Say("founding.no_quorum"))
	} else {
		say("", p.Say("founding.quorum", "quorum", p.Number(g.Quorum), "founders", p.Number(int64(len(g.Founders)))))
	}
	say("", p.Say("founding.count", "signed", p.Number(int64(len(g.Founders)-len(missing))), "founders", p.Number(int64(len(g.Founders)))))
}

// A foundingShown is a draft for scripts.
type foundingShown struct {
	Pact        record.ID            `json:"pact"`
	Label       string               `json:"label"`
	Mode        record.Mode          `json:"mode"`
	Name        map[string]string    `json:"name"`
	Authentic   string               `json:"authentic"`
	Edition     record.ID            `json:"edition"`
	Charter     string               `json:"charter"`
	Credentials []foundingCredential `json:"credentials"`
	Quorum      int64                `json:"quorum"`
	Members     []string             `json:"members"`
	Missing     []record.ID          `json:"missing"`
}

type foundingCredential struct {
	ID          record.ID `json:"id"`
	As          []string  `json:"as"` // founder, keeper, witness
	Holder      string    `json:"holder"`
	Office      string    `json:"office"`
	Member      string    `json:"member,omitempty"`
	Person      string    `json:"person,omitempty"`
	From        string    `json:"from"`
	Until       *string   `json:"until"`
	Fingerprint record.ID `json:"fingerprint"`
	Signed      *bool     `json:"signed"` // of a founder
}

func shownFounding(d founding.Draft) foundingShown {
	g := d.Genesis
	v := foundingShown{
		Pact: d.ID(), Label: g.Label, Mode: g.Mode, Name: g.Name.Texts, Authentic: g.Name.Authentic, Edition: d.Header().Edition,
		Charter: d.Edition.Name, Quorum: g.Quorum, Members: []string{}, Missing: append([]record.ID{}, d.Missing()...),
	}
	for _, e := range d.Roll {
		v.Members = append(v.Members, e.ID)
	}
	for _, c := range g.Credentials {
		id, _ := c.ID() // it has been read, so it can be written
		shown := foundingCredential{ID: id, As: []string{}, Holder: c.Holder, Office: c.Office, Member: c.Member, Person: c.Person,
			From: c.From.String(), Until: known(c.Until), Fingerprint: keyfile.Fingerprint(c.Key)}
		if slices.Contains(g.Founders, id) {
			signed := !slices.Contains(v.Missing, id)
			shown.As, shown.Signed = append(shown.As, "founder"), &signed
		}
		if g.Keeper == id {
			shown.As = append(shown.As, "keeper")
		}
		if slices.Contains(g.Witnesses, id) {
			shown.As = append(shown.As, "witness")
		}
		v.Credentials = append(v.Credentials, shown)
	}
	return v
}
