package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"html/template"
	"net/http"
	"strconv"
)

//go:embed templates/*.html
var pages embed.FS

//go:embed assets maps
var files embed.FS

// An asset is a file that is served under the hash of its content, so that it can be
// kept for ever.
type asset struct {
	path  string
	kind  string
	bytes []byte
}

var (
	style  = newAsset("style", "css", "text/css; charset=utf-8")
	icon   = newAsset("icon", "svg", "image/svg+xml")
	script = newAsset("desk", "js", "text/javascript; charset=utf-8")
	assets = map[string]asset{style.path: style, icon.path: icon, script.path: script}
)

func newAsset(name, ext, kind string) asset {
	b, err := files.ReadFile("assets/" + name + "." + ext)
	if err != nil {
		panic("web: " + err.Error())
	}
	sum := sha256.Sum256(b)
	return asset{fmt.Sprintf("/assets/%s.%s.%s", name, hex.EncodeToString(sum[:8]), ext), kind, b}
}

func (a asset) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", a.kind)
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	w.Header().Set("Content-Length", strconv.Itoa(len(a.bytes)))
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		// A reader who goes away needs no answer.
		_, _ = w.Write(a.bytes)
	}
}

// templates are parsed once. A template that does not parse is a fault of the
// build, which no test lets pass.
var templates = template.Must(template.New("").ParseFS(pages, "templates/*.html"))
