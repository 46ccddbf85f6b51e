package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"mithaq"
	"mithaq/api"
	"mithaq/canon"
	"mithaq/client"
	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/words"
)

// A draftFile is what the author of an act writes. What stands in it besides the act is for
// a machine that has no record to ask, and pins the act where there is one.
type draftFile struct {
	Act       string             `json:"act"`
	Matter    string             `json:"matter,omitempty"`
	Office    string             `json:"office,omitempty"`
	Member    string             `json:"member,omitempty"`
	Attest    record.Attestation `json:"attest,omitempty"`
	Of        *record.Performer  `json:"of,omitempty"`
	Happened  *words.Window      `json:"happened,omitempty"`
	Known     words.Instant      `json:"known,omitempty"`
	GoodUntil words.Instant      `json:"good_until,omitempty"`
	Cites     []record.Cite      `json:"cites,omitempty"`
	Body      canon.Raw          `json:"body"`
	Seal      []sealing          `json:"seal,omitempty"`

	Pact    record.ID   `json:"pact,omitempty"`
	Mode    record.Mode `json:"mode,omitempty"`
	Edition record.ID   `json:"edition,omitempty"`
	By      record.ID   `json:"by,omitempty"`
}

// A sealing names a field of the body that is to be signed and not shown to everybody.
type sealing struct {
	At       string `json:"at"` // as /body/reason
	Audience string `json:"audience"`
}

// signDraft makes a signed act of a draft, with the openings of what it seals.
func (a *app) signDraft(ctx context.Context, name string, b []byte, f *actFlags, at *client.Client) (api.Submission, error) {
	var s api.Submission
	key, err := keyfile.Read(f.key, a.data)
	if err != nil {
		return s, err
	}
	file, err := readDraft(name, b)
	if err != nil {
		return s, err
	}
	d := api.Draft{
		Act: file.Act, Matter: file.Matter, By: file.By, Key: key.Public(), Office: file.Office, Member: file.Member,
		Attest: file.Attest, Of: file.Of, Happened: file.Happened, Known: file.Known, GoodUntil: file.GoodUntil, Cites: file.Cites,
	}
	if d.Body, d.Sealed, s.Openings, err = seal(file.Body, file.Seal, rand.Reader); err != nil {
		return s, fmt.Errorf("%s: %w", name, err)
	}
	mode, h, err := a.complete(ctx, file, d, f, at)
	if err != nil {
		return s, err
	}
	nonce := make([]byte, 16)
	if _, err := rand.Read(nonce); err != nil {
		return s, err
	}
	h.Nonce = hex.EncodeToString(nonce)
	act, err := record.Sign(mode, h, keyfile.Signer(key, h.By))
	if err != nil {
		return s, fmt.Errorf("%s: %w", name, err)
	}
	s.Envelope, err = act.Marshal()
	return s, err
}

// complete fills in what the record knows: asked at the keeper, or, when nothing is to be
// sent, read in the copy here, or taken from the draft where there is no copy.
func (a *app) complete(ctx context.Context, file *draftFile, d api.Draft, f *actFlags, at *client.Client) (record.Mode, record.Header, error) {
	var mode record.Mode
	var h record.Header
	var err error
	if !f.signOnly {
		mode, h, err = at.Draft(ctx, d)
	} else if _, serr := os.Stat(a.recordPath()); errors.Is(serr, fs.ErrNotExist) {
		mode, h, err = alone(file, d, f)
	} else {
		var s mithaq.State
		if s, err = a.coldRecord(ctx); err == nil {
			mode = s.Chain().Mode
			h, err = api.Complete(s, d, a.now())
		}
	}
	if err != nil {
		return mode, h, err
	}
	if f.root != "" {
		h.Seen.Size = f.size
		if h.Seen.Root, err = record.ParseID(f.root); err != nil {
			return mode, h, usagef("--root: %v", err)
		}
	}
	// Who pins a draft to a pact wants to sign nothing else, whatever folder he named.
	switch {
	case file.Pact != (record.ID{}) && file.Pact != h.Pact:
		err = fmt.Errorf("the draft is for the pact %s, and the record is of %s", file.Pact.Short(), h.Pact.Short())
	case file.Mode != "" && file.Mode != mode:
		err = fmt.Errorf("the draft is for the mode %q, and the record is kept in %q", file.Mode, mode)
	case file.Edition != (record.ID{}) && file.Edition != h.Edition:
		err = fmt.Errorf("the draft is under the edition %s, and %s is in force", file.Edition.Short(), h.Edition.Short())
	}
	return mode, h, err
}

// alone completes a draft on a machine that has no record.
func alone(file *draftFile, d api.Draft, f *actFlags) (record.Mode, record.Header, error) {
	matter := cmp.Or(d.Matter, record.OnPact)
	_, label := record.ParseID(matter)
	none := record.ID{}
	if file.Pact == none || file.Mode == "" || file.Edition == none || file.By == none || f.root == "" || matter != record.OnPact && label != nil {
		return "", record.Header{}, &hinted{errors.New("there is no record here to complete the draft from"),
			"name its folder with --data; or state pact, mode, edition, by and the identifier of the matter in the draft, and the head with --size and --root"}
	}
	h := record.Header{
		Act: d.Act, Pact: file.Pact, Matter: matter, By: file.By, Attest: cmp.Or(d.Attest, record.Own), Edition: file.Edition,
		Body: d.Body, Cites: d.Cites, Sealed: d.Sealed, Happened: d.Happened, Known: d.Known, GoodUntil: d.GoodUntil,
	}
	if d.Of != nil {
		h.Of = *d.Of
	} else if h.Attest == record.Own {
		return "", h, &hinted{errors.New("there is no record here that says whose act it is"), "state it in the draft: of = { member = …, office = …, person = … }"}
	}
	return file.Mode, h, nil
}

// coldRecord reads the record in the data folder as far as drafts and receipts need it.
func (a *app) coldRecord(ctx context.Context) (mithaq.State, error) {
	store, err := a.openRecord()
	if err != nil {
		return mithaq.State{}, err
	}
	defer store.Close()
	return keeper.LoadCold(ctx, store)
}

// readDraft reads a draft in HCL, or in JSON where the file's name says so.
func readDraft(name string, b []byte) (*draftFile, error) {
	var d draftFile
	if filepath.Ext(name) != ".json" {
		return &d, replay.Draft(name, b, &d, bodyOf, mithaq.Types()...)
	}
	v, err := decodeJSON(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	raw, err := canon.Marshal(v)
	if err == nil {
		err = canon.Unmarshal(raw, &d)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &d, nil
}

// bodyOf returns an empty body of a type of act: of a noun, or of the record's own.
func bodyOf(actType string) (any, bool) {
	if b, ok := mithaq.NewBody(actType); ok {
		return b, true
	}
	return record.NewBody(actType)
}

// seal takes fields out of a body and returns it with commitments to them, and with what
// opens these. Every field has a salt of its own: without it a commitment to one of a few
// possible words would tell which.
func seal(raw canon.Raw, list []sealing, random io.Reader) (canon.Raw, []record.Sealed, []record.Opening, error) {
	if len(list) == 0 {
		return raw, nil, nil, nil
	}
	doc, err := decodeJSON(raw)
	if err != nil {
		return nil, nil, nil, err
	}
	list = slices.SortedFunc(slices.Values(list), func(x, y sealing) int { return cmp.Compare(x.At, y.At) })
	var sealed []record.Sealed
	var openings []record.Opening
	for _, s := range list {
		v, err := take(doc, s.At)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("seal: %s: %w", s.At, err)
		}
		o := record.Opening{Salt: make([]byte, record.SaltSize)}
		if _, err := io.ReadFull(random, o.Salt); err != nil {
			return nil, nil, nil, err
		}
		if o.Value, err = canon.Marshal(v); err != nil {
			return nil, nil, nil, err
		}
		commit, err := o.Commit()
		if err != nil {
			return nil, nil, nil, err
		}
		sealed = append(sealed, record.Sealed{At: s.At, Commit: commit, Audience: s.Audience})
		openings = append(openings, o)
	}
	raw, err = canon.Marshal(doc)
	return raw, sealed, openings, err
}

// take removes the field that a JSON pointer names from a body, and returns it.
func take(doc any, pointer string) (any, error) {
	path, ok := strings.CutPrefix(pointer, "/body/")
	if !ok {
		return nil, errors.New("write it as /body/ and the name of a field")
	}
	names := strings.Split(path, "/")
	last := len(names) - 1
	for i, name := range names {
		switch node := doc.(type) {
		case map[string]any:
			next, there := node[name]
			if !there {
				return nil, errors.New("the body has no such field")
			}
			if i == last {
				delete(node, name)
				return next, nil
			}
			doc = next
		case []any:
			n, err := strconv.Atoi(name)
			if err != nil || n < 0 || n >= len(node) || i == last {
				return nil, errors.New("fields of objects can be sealed, and no places of a list")
			}
			doc = node[n]
		default:
			return nil, errors.New("the body has no such field")
		}
	}
	return nil, errors.New("the body has no such field")
}

// decodeJSON reads JSON as people write it into what package canon can spell. What two
// readers could take for two things is refused: a name that stands twice, a number that is
// not whole, a null.
func decodeJSON(b []byte) (any, error) {
	if !utf8.Valid(b) {
		return nil, errors.New("it is not text in UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	v, err := decodeValue(d, 0)
	if err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("byte %d: something follows the value", d.InputOffset())
	}
	return v, nil
}

func decodeValue(d *json.Decoder, depth int) (any, error) {
	if depth > canon.MaxDepth {
		return nil, fmt.Errorf("byte %d: nested deeper than %d", d.InputOffset(), canon.MaxDepth)
	}
	t, err := d.Token()
	if err != nil {
		return nil, fmt.Errorf("byte %d: %w", d.InputOffset(), err)
	}
	switch t := t.(type) {
	case json.Number:
		n, err := strconv.ParseInt(t.String(), 10, 64)
		if err != nil {
			return nil, fmt.Errorf("byte %d: %s is not a whole number", d.InputOffset(), t)
		}
		return n, nil
	case nil:
		return nil, fmt.Errorf("byte %d: null is not used: leave the field out", d.InputOffset())
	case json.Delim:
		if t == '[' {
			return decodeList(d, depth)
		}
		return decodeObject(d, depth)
	}
	return t, nil
}

func decodeList(d *json.Decoder, depth int) (any, error) {
	list := []any{}
	for d.More() {
		v, err := decodeValue(d, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	_, err := d.Token()
	return list, err
}

func decodeObject(d *json.Decoder, depth int) (any, error) {
	object := map[string]any{}
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return nil, fmt.Errorf("byte %d: %w", d.InputOffset(), err)
		}
		name := t.(string) // the decoder takes nothing else for a name
		if _, twice := object[name]; twice {
			return nil, fmt.Errorf("byte %d: %q stands twice", d.InputOffset(), name)
		}
		if object[name], err = decodeValue(d, depth+1); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	return object, err
}

// readBounded reads a file that is not too long.
func readBounded(name string, limit int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("%s is longer than %d bytes", name, limit)
	}
	return b, nil
}
