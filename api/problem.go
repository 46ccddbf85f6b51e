package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"mithaq/canon"
	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/words"
)

// A failure is a problem before it is put into words. Code is that of its only reason.
type failure struct {
	status   int
	reasons  []words.Reason
	recorded string
	refusal  json.RawMessage
}

func (f *failure) Error() string { return fmt.Sprintf("%d %v", f.status, f.reasons) }

// trouble returns a failure with one reason.
func trouble(status int, code string, args ...string) *failure {
	return &failure{status: status, reasons: []words.Reason{words.Why(code, args...)}}
}

// Whether an act is on the record, in a problem.
const (
	no      = "no"
	unknown = "unknown"
)

// ofAct says what became of an act that the keeper did not acknowledge. What he does not
// say himself counts as unknown: the author must look, and may hand the same bytes in again,
// because the record holds no act twice.
func ofAct(err error) *failure {
	var refused *keeper.Refused
	switch {
	case errors.As(err, &refused):
		f := &failure{status: http.StatusUnprocessableEntity, reasons: refused.Reasons, recorded: no}
		if refused.Signed != nil {
			// It was signed over these bytes a moment ago; where they cannot be spelled now,
			// the refusal goes without.
			if signed, err := canon.Marshal(*refused.Signed); err == nil {
				f.refusal = signed
			}
		}
		return f
	case errors.Is(err, keeper.ErrNotRecorded):
		f := trouble(http.StatusServiceUnavailable, "keeper.not_recorded")
		f.recorded = no
		return f
	}
	f := trouble(http.StatusServiceUnavailable, "keeper.unknown")
	f.recorded = unknown
	return f
}

// say puts reasons into the words of a printer.
func say(p *lang.Printer, reasons []words.Reason) []Reason {
	out := make([]Reason, len(reasons))
	for i, r := range reasons {
		out[i] = Reason{Reason: r, Says: p.Wrong(r), Mend: p.Mend(r)}
		if r.Article != "" {
			out[i].Named = p.Article(r.Article)
		}
	}
	return out
}

// tell answers with a problem.
func (h *handler) tell(w http.ResponseWriter, r *http.Request, f *failure) {
	p := h.printer(r)
	var detail []string
	for _, why := range f.reasons {
		detail = append(detail, p.Reason(why))
	}
	w.Header().Set("Content-Language", string(p.Tag()))
	w.Header().Set("Content-Type", "application/problem+json")
	if f.status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	h.write(w, f.status, &Problem{
		Title: http.StatusText(f.status), Status: f.status, Detail: strings.Join(detail, " "),
		Reasons: say(p, f.reasons), Recorded: f.recorded, Refusal: f.refusal,
	})
}
