package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"mithaq/canon"
	"mithaq/keeper"
	"mithaq/record"
)

// act hands an act to the keeper, and answers when it is on the record.
func (h *handler) act(w http.ResponseWriter, r *http.Request) error {
	if h.Keeper == nil {
		f := trouble(http.StatusForbidden, "keeper.not_here")
		f.recorded = no
		return f
	}
	var s Submission
	if err := read(w, r, &s); err != nil {
		var f *failure
		if errors.As(err, &f) {
			f.recorded = no
		}
		return err
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	ack, err := h.Keeper.Hand(ctx, keeper.Submission{Envelope: s.Envelope, Receipt: s.Receipt, Openings: s.Openings})
	if err != nil {
		var refused *keeper.Refused
		if !errors.As(err, &refused) {
			h.Log.Error("api: an act was not acknowledged", "err", err)
		}
		return ofAct(err)
	}
	receipt, err := canon.Marshal(ack.Receipt)
	if err != nil {
		return err
	}
	p := h.printer(r)
	w.Header().Set("Content-Language", string(p.Tag()))
	return h.answer(w, http.StatusCreated, &Ack{
		ID: ack.ID, Seq: ack.Seq, Recorded: ack.Recorded, Findings: say(p, ack.Findings), Receipt: receipt,
		Head: wireHead(ack.Head), Checkpoint: string(ack.Checkpoint), Witnessed: h.witnessed() > ack.Seq,
	})
}

// show lets the keeper see a checkpoint of his record that somebody else holds. Only one
// that he signed can do anything: it may prove that there are two histories.
func (h *handler) show(w http.ResponseWriter, r *http.Request) error {
	if h.Keeper == nil {
		return trouble(http.StatusForbidden, "keeper.not_here")
	}
	b, err := body(w, r, maxNote)
	if err != nil {
		return err
	}
	err = h.Keeper.Meet(b)
	var fork *keeper.ForkError
	switch {
	case errors.As(err, &fork):
		h.Log.Error("api: a second history was shown", "err", err)
		return trouble(http.StatusConflict, "keeper.forked", "shown", fmt.Sprint(fork.Signed.Size), "size", fmt.Sprint(fork.Own.Size))
	case err != nil:
		return trouble(http.StatusUnprocessableEntity, "checkpoint.not_the_keepers")
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (h *handler) witnessed() int64 {
	if h.Witnessed == nil {
		return 0
	}
	return h.Witnessed()
}

func wireHead(head record.Head) Head { return Head{head.Size, record.ID(head.Root)} }
