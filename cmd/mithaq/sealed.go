package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"mithaq"
	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/vault"
	"mithaq/view"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

// What may be known here of the opening of a sealed field.
const (
	openingHeld    = "held"
	openingNotHere = "not_here" // kept elsewhere, or nowhere: the record does not tell
	openingDamaged = "damaged"
	openingErased  = "erased" // withheld by an act of the record
)

// A sealedField is a field of the record whose content stands outside it.
type sealedField struct {
	Seq      int64     `json:"seq"`
	Act      record.ID `json:"act"`
	Type     string    `json:"type"`
	At       string    `json:"at"`
	Audience string    `json:"audience"`
	Commit   record.ID `json:"commit"`
	Opening  string    `json:"opening"`
	// StillHere says that bytes of an erased field are in the vault: the keeper has not
	// got to it.
	StillHere bool      `json:"still_here"`
	Erased    []erasure `json:"erased,omitempty"`
}

// An erasure is an act that withholds, with the words of those who have carried it out.
type erasure struct {
	Seq       int64         `json:"seq"`
	Act       record.ID     `json:"act"`
	Recorded  words.Instant `json:"recorded"`
	Ground    words.Text    `json:"ground"`
	Confirmed []destroyed   `json:"confirmed"`
}

// A destroyed is one node's word that it keeps no opening of an erasure any more.
type destroyed struct {
	Seq  int64        `json:"seq"`
	By   record.ID    `json:"by"`
	Node view.Speaker `json:"node"`
}

func (a *app) recordSealed() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "sealed",
		Short: "List the sealed fields of the record, and which contents are held here",
		Long: `Sealed lists every field that its author has sealed: the entry, the field, for whom it
is, its commitment, and what has become of the content. It is held here; or it is not
here, which says nothing of other places; or an act of the record has withheld it, on
the ground shown, and nodes have said that they destroyed what they held.

No content is shown. See: mithaq record open COMMITMENT`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, fields, err := a.sealedFields(cmd.Context())
			if err != nil {
				return err
			}
			strange, err := a.openings(cmd.Context(), fields)
			if err != nil {
				return err
			}
			if asJSON {
				return a.json(map[string]any{"size": s.Chain().Size, "fields": fields, "strange": strange})
			}
			p := a.printer().With(web.Glossary(s))
			if len(fields) == 0 {
				fmt.Fprintln(a.out, p.Say("sealed.none"))
			}
			for i := range fields {
				a.tellSealed(p, &fields[i])
			}
			for _, name := range strange {
				fmt.Fprintln(a.out, p.Say("sealed.strange", "file", fmt.Sprintf("%q", name)))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// sealedFields reads the sealed fields of the record in the data folder, in the order of
// their entries, and what acts have withheld of them.
func (a *app) sealedFields(ctx context.Context) (s mithaq.State, fields []sealedField, err error) {
	store, err := a.openRecord()
	if err != nil {
		return s, nil, err
	}
	defer store.Close()
	if s, err = keeper.LoadCold(ctx, store); err != nil {
		return s, nil, err
	}
	fields = []sealedField{}
	erasures := map[record.ID]*erasure{}
	withheld := map[record.ID][]*erasure{} // by commitment
	for row, err := range store.Rows(ctx, 0) {
		if err != nil {
			return s, nil, err
		}
		if row.Seq >= s.Chain().Size {
			break // recorded since
		}
		e, err := record.DecodeLeaf(row.Leaf)
		if err == nil {
			err = followErasure(s, &e, erasures, withheld)
		}
		if err != nil {
			return s, nil, &record.Fault{Place: fmt.Sprintf("entry %d", row.Seq), Why: err}
		}
		for _, f := range e.Act.Header.Sealed {
			fields = append(fields, sealedField{Seq: e.Seq, Act: e.Act.ID, Type: e.Act.Header.Act,
				At: f.At, Audience: f.Audience, Commit: f.Commit, Opening: openingNotHere})
		}
	}
	for i := range fields {
		for _, x := range withheld[fields[i].Commit] {
			fields[i].Opening = openingErased
			fields[i].Erased = append(fields[i].Erased, *x)
		}
	}
	return s, fields, nil
}

// followErasure notes what an entry withholds, or says to have destroyed.
func followErasure(s mithaq.State, e *record.Entry, erasures map[record.ID]*erasure, withheld map[record.ID][]*erasure) error {
	switch e.Act.Header.Act {
	case record.EraseType:
		var x record.Erase
		if err := e.Act.Body(&x); err != nil {
			return err
		}
		made := &erasure{Seq: e.Seq, Act: e.Act.ID, Recorded: e.Recorded, Ground: x.Ground, Confirmed: []destroyed{}}
		erasures[e.Act.ID] = made
		for _, id := range x.Commits {
			withheld[id] = append(withheld[id], made)
		}
	case record.ErasedType:
		var x record.Erased
		if err := e.Act.Body(&x); err != nil {
			return err
		}
		if made := erasures[x.Erase]; made != nil {
			made.Confirmed = append(made.Confirmed, destroyed{Seq: e.Seq, By: e.Act.Header.By, Node: holder(s, e.Act.Header.By)})
		}
	}
	return nil
}

// openVault opens the vault beside the record for reading, or returns nil where there is
// none.
func (a *app) openVault() (*vault.Vault, error) {
	v, err := vault.OpenReadOnly(filepath.Join(a.data, openingsFolder))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return v, err
}

// openings finds out which contents are held here, and what else lies in the vault.
func (a *app) openings(ctx context.Context, fields []sealedField) (strange []string, err error) {
	v, err := a.openVault()
	if v == nil {
		return []string{}, err
	}
	defer v.Close()
	here := map[record.ID]bool{}
	for id, err := range v.Each(ctx) {
		if err != nil {
			return nil, err
		}
		here[id] = true
	}
	for i := range fields {
		f := &fields[i]
		if !here[f.Commit] {
			continue
		}
		if f.Opening == openingErased {
			f.StillHere = true
			continue
		}
		switch _, ok, err := v.Get(ctx, f.Commit); {
		case errors.Is(err, record.ErrDamaged):
			f.Opening = openingDamaged
		case err != nil:
			return nil, err
		case ok:
			f.Opening = openingHeld
		}
	}
	strange, err = v.Strange(ctx)
	slices.Sort(strange)
	return append([]string{}, strange...), err
}

func (a *app) tellSealed(p *lang.Printer, f *sealedField) {
	fmt.Fprintf(a.out, "%6d  %s\n", f.Seq, p.Say("sealed.field",
		"act", p.Code("act", f.Type), "at", lang.Isolate(f.At), "audience", p.Code("body", f.Audience)))
	fmt.Fprintf(a.out, "        %s  %s\n", f.Commit, openingSaid(p, f.Opening))
	for _, x := range f.Erased {
		ground, _ := p.Text(x.Ground.Texts)
		fmt.Fprintf(a.out, "        %s\n", p.Say("sealed.erased", "entry", fmt.Sprint(x.Seq), "at", p.Instant(x.Recorded), "ground", ground))
		for _, d := range x.Confirmed {
			fmt.Fprintf(a.out, "        %s\n", p.Say("sealed.confirmed", "entry", fmt.Sprint(d.Seq), "node", speaker(p, d.Node)))
		}
		if len(x.Confirmed) == 0 {
			fmt.Fprintf(a.out, "        %s\n", p.Say("sealed.unconfirmed"))
		}
	}
	if f.StillHere {
		fmt.Fprintf(a.out, "        %s\n", p.Say("sealed.still_here"))
	}
}

func openingSaid(p *lang.Printer, opening string) string {
	switch opening {
	case openingHeld:
		return p.Say("opening.held")
	case openingDamaged:
		return p.Say("opening.damaged")
	case openingErased:
		return p.Say("opening.erased")
	}
	return p.Say("opening.not_here")
}

func (a *app) recordOpen() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "open COMMITMENT",
		Short: "Show the content of a sealed field that is held here",
		Long: `Open prints the value that a commitment of the record stands for, after it has compared
the two. With -o it writes the value to a file that only you can read; of a document,
the document itself.

What an act of the record has withheld is not shown, even while its bytes are still here.`,
		Example: `  mithaq record open sha256:… -o letter.pdf`,
		Args:    exactArgs("a commitment, as mithaq record sealed lists them"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o, err := a.opening(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			if file == "" {
				_, err = fmt.Fprintf(a.out, "%s\n", o.Value)
				return err
			}
			content := []byte(o.Value)
			if d, ok := o.Document(); ok {
				content = d.Data
			}
			return a.keepContent(file, content)
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "file to write")
	return cmd
}

// opening returns what a commitment stands for, if it may be shown.
func (a *app) opening(ctx context.Context, name string) (record.Opening, error) {
	commit, err := record.ParseID(name)
	if err != nil {
		return record.Opening{}, usagef("%v", err)
	}
	s, err := a.coldRecord(ctx)
	if err != nil {
		return record.Opening{}, err
	}
	look := "mithaq record sealed lists the sealed fields"
	switch known, erased := s.Chain().Sealed(commit); {
	case !known:
		return record.Opening{}, &hinted{fmt.Errorf("%s is the commitment of no field of this record", name), look}
	case erased:
		return record.Opening{}, &hinted{fmt.Errorf("%s is withheld by an act of this record", name), look + ", and on what ground they are withheld"}
	}
	v, err := a.openVault()
	if err != nil {
		return record.Opening{}, err
	}
	if v != nil {
		defer v.Close()
		o, ok, err := v.Get(ctx, commit)
		if ok || err != nil {
			return o, err
		}
	}
	return record.Opening{}, &hinted{fmt.Errorf("the content of %s is not held here", name), "ask its author, or one of its audience"}
}

// keepContent writes what was sealed to a new file that nobody else reads.
func (a *app) keepContent(name string, content []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return &hinted{fmt.Errorf("%s exists already", name), "choose another name with -o"}
	}
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.printer().Say("sealed.opened", "file", name))
	return nil
}
