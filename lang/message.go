package lang

import (
	"embed"
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed messages.*.json
var files embed.FS

// A catalog is what one language can say.
type catalog struct {
	plain   map[string]phrase // messages with one form
	plural  map[string]bool   // messages that count
	counter *i18n.Localizer   // finds the plural form
}

// A phrase is a message cut at its placeholders: text, name, text, name, text. A
// page shows thousands, so they are cut once.
type phrase []string

var catalogs = load()

// load reads the three files. A file that does not parse is a fault of the build,
// which no test lets pass.
func load() map[Tag]*catalog {
	out := map[Tag]*catalog{}
	for _, t := range Tags {
		// One bundle for each language: a message that one lacks must not be said in
		// another.
		bundle := i18n.NewBundle(language.MustParse(string(t)))
		file, err := bundle.LoadMessageFileFS(files, "messages."+string(t)+".json")
		if err != nil {
			panic(fmt.Sprintf("lang: messages.%s.json: %v", t, err))
		}
		c := &catalog{plain: map[string]phrase{}, plural: map[string]bool{}, counter: i18n.NewLocalizer(bundle, string(t))}
		for _, m := range file.Messages {
			if counts(m) {
				c.plural[m.ID] = true
				continue
			}
			c.plain[m.ID] = cut(m.Other)
		}
		out[t] = c
	}
	return out
}

// counts reports whether a message has plural forms.
func counts(m *i18n.Message) bool {
	return m.Zero != "" || m.One != "" || m.Two != "" || m.Few != "" || m.Many != ""
}

// cut splits a message at "{{.name}}".
func cut(s string) phrase {
	var ph phrase
	for {
		before, rest, found := strings.Cut(s, "{{.")
		if !found {
			return append(ph, s)
		}
		name, after, closed := strings.Cut(rest, "}}")
		if !closed {
			return append(ph, s)
		}
		ph = append(ph, before, name)
		s = after
	}
}

// Has reports whether there is a message with an identifier.
func (p *Printer) Has(id string) bool {
	_, ok := p.words.plain[id]
	return ok || p.words.plural[id]
}

// Say returns the message with an identifier, with its arguments given as name,
// value, name, value. Values stand in the sentence as they are: whoever puts in
// words of others wraps them in [Isolate]. An argument that is not given is said to
// be unknown. A message that does not exist, which tests rule out, is shown as its
// identifier in angle brackets, and never in another language.
func (p *Printer) Say(id string, args ...string) string {
	ph, ok := p.words.plain[id]
	if !ok {
		return "⟨" + id + "⟩"
	}
	if len(ph) == 1 {
		return ph[0]
	}
	var b strings.Builder
	for i, part := range ph {
		if i%2 == 0 {
			b.WriteString(part)
			continue
		}
		b.WriteString(p.argument(part, args))
	}
	return b.String()
}

func (p *Printer) argument(name string, args []string) string {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == name {
			return args[i+1]
		}
	}
	return p.Say("say.unknown")
}

// Count returns a message that counts, in the plural form that the language has for
// n. The number is the argument n.
func (p *Printer) Count(id string, n int64, args ...string) string {
	data := map[string]any{"n": p.Number(n)}
	for i := 0; i+1 < len(args); i += 2 {
		data[args[i]] = args[i+1]
	}
	s, err := p.words.counter.Localize(&i18n.LocalizeConfig{MessageID: id, PluralCount: n, TemplateData: data})
	if err != nil {
		return "⟨" + id + "⟩"
	}
	return s
}
