package api

import (
	"net/http"
	"slices"
	"strings"

	"mithaq"
	"mithaq/canon"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/words"
)

// draft completes a draft.
func (h *handler) draft(w http.ResponseWriter, r *http.Request) error {
	var d Draft
	if err := read(w, r, &d); err != nil {
		return err
	}
	s := h.State()
	header, err := Complete(s, d, h.Now())
	if err != nil {
		return ofAct(err)
	}
	raw, err := canon.Marshal(header)
	if err != nil {
		return trouble(http.StatusBadRequest, "request.malformed", "detail", err.Error())
	}
	return h.answer(w, http.StatusOK, &Completed{Mode: s.Chain().Mode, Header: raw})
}

// Complete returns the header of a draft as its author would sign it now, but for the
// nonce. It fills in what the record knows: pact, edition, head, the crisis of a label, the
// credential of a key and whose act it is. The error is a [keeper.Refused].
func Complete(s mithaq.State, d Draft, now words.Instant) (record.Header, error) {
	chain := s.Chain()
	head := chain.Tree().Head()
	h := record.Header{
		Act: d.Act, Pact: chain.Pact, Matter: record.OnPact, Attest: d.Attest, Edition: chain.Edition,
		Seen: record.Seen{Size: head.Size, Root: record.ID(head.Root)}, Body: d.Body, Cites: d.Cites, Sealed: d.Sealed,
		Happened: d.Happened, Known: d.Known, GoodUntil: d.GoodUntil,
	}
	if h.Attest == "" {
		h.Attest = record.Own
	}
	if d.Matter != "" && d.Matter != record.OnPact {
		c, ok := s.Crisis(d.Matter)
		if !ok {
			return h, refuse("matter.unknown", "matter", d.Matter)
		}
		h.Matter = c.ID
	}
	held, err := author(chain, d, now)
	if err != nil {
		return h, err
	}
	h.By = held.ID
	switch c := held.Credential; {
	case d.Of != nil:
		h.Of = *d.Of
	case h.Attest == record.Own:
		h.Of = record.Performer{Member: c.Member, Office: c.Office, Person: c.Person}
	}
	if p := mithaq.Prepare(record.Act{Header: h}); p.Wrong != nil {
		return h, &keeper.Refused{Reasons: []words.Reason{*p.Wrong}}
	}
	return h, nil
}

// author finds the one credential under which a draft can be signed.
func author(chain record.Chain, d Draft, now words.Instant) (record.Held, error) {
	var fit []record.Held
	for _, held := range chain.Credentials() {
		switch c := held.Credential; {
		case d.By != (record.ID{}) && held.ID != d.By,
			len(d.Key) > 0 && string(c.Key) != string(d.Key),
			d.Office != "" && c.Office != d.Office,
			d.Member != "" && c.Member != d.Member,
			!c.In(now),
			held.Revoked.Known() && now >= held.Revoked:
		default:
			fit = append(fit, held)
		}
	}
	switch {
	case len(fit) == 0 || d.By == (record.ID{}) && len(d.Key) == 0:
		return record.Held{}, refuse("draft.no_credential", "office", d.Office, "member", d.Member)
	case len(fit) > 1:
		var offices []string
		for _, held := range fit {
			if !slices.Contains(offices, held.Credential.Office) {
				offices = append(offices, held.Credential.Office)
			}
		}
		return record.Held{}, refuse("draft.several_credentials", "offices", strings.Join(offices, " "))
	}
	return fit[0], nil
}

func refuse(code string, args ...string) error {
	return &keeper.Refused{Reasons: []words.Reason{words.Why(code, args...)}}
}
