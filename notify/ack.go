package notify

import (
	"errors"
	"html/template"
	"net/http"
	"strings"

	"mithaq/lang"
)

// AckPath is where messages are acknowledged over HTTP.
const AckPath = "/notify/ack"

var page = template.Must(template.New("ack").Parse(`<!DOCTYPE html>
<html lang="{{.Lang}}" dir="{{.Dir}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Say}}</title></head>
<body><p>{{.Say}}</p>{{if .Token}}<form method="post"><input type="hidden" name="token" value="{{.Token}}"><button>{{.Button}}</button></form>{{end}}</body></html>
`))

// Handler acknowledges at [AckPath]. Who opens the address with GET, as programs do that look
// at the links in a mail, has acknowledged nothing: he gets a page with a button. POST with
// the form field token does it: 200, or 404 where no message that waits has it.
func (r *Runner) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("Referrer-Policy", "no-referrer") // the address holds the token
		h.Set("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
		p := lang.For(lang.Match(req.Header.Get("Accept-Language")))
		data := struct{ Lang, Dir, Say, Button, Token string }{Lang: string(p.Tag()), Dir: p.Dir(), Button: p.Say("notify.button")}
		status := http.StatusOK
		switch req.Method {
		case http.MethodGet, http.MethodHead:
			data.Token, data.Say = req.URL.Query().Get("token"), p.Say("notify.question")
		case http.MethodPost:
			req.Body = http.MaxBytesReader(w, req.Body, 4<<10)
			token := strings.TrimSpace(req.PostFormValue("token"))
			switch err := r.Acknowledge(token, "http"); {
			case errors.Is(err, ErrUnknownToken):
				status, data.Say = http.StatusNotFound, p.Say("notify.unknown")
			default:
				r.trouble(err)
				data.Say = p.Say("notify.acknowledged")
			}
		default:
			h.Set("Allow", "GET, HEAD, POST")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		h.Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(status)
		// An answer that cannot be written is for nobody.
		_ = page.Execute(w, data)
	})
}
