package lang

import (
	"golang.org/x/text/language"
)

// A Tag is one of the languages in which Mithaq speaks.
type Tag string

// The three languages.
const (
	Arabic  Tag = "ar"
	Russian Tag = "ru"
	English Tag = "en"
)

// Tags lists them in the order in which they are offered.
var Tags = []Tag{Arabic, Russian, English}

// Parse returns the tag spelled "ar", "ru" or "en".
func Parse(s string) (Tag, bool) {
	for _, t := range Tags {
		if string(t) == s {
			return t, true
		}
	}
	return "", false
}

// Dir returns the direction of the script as HTML spells it: "rtl" or "ltr".
func (t Tag) Dir() string {
	if t == Arabic {
		return "rtl"
	}
	return "ltr"
}

// matched holds the tags in the order that matcher answers with. Who asks for none of
// them gets the first.
var (
	matched = []Tag{English, Arabic, Russian}
	matcher = language.NewMatcher([]language.Tag{language.English, language.Arabic, language.Russian})
)

// maxAccept bounds how much of an Accept-Language header is read.
const maxAccept = 512

// Match returns the language that fits an Accept-Language header best. Who asks for
// none of the three, or for nothing that can be read, gets English.
func Match(accept string) Tag {
	if len(accept) > maxAccept {
		return English
	}
	wanted, _, err := language.ParseAcceptLanguage(accept)
	if err != nil || len(wanted) == 0 {
		return English
	}
	_, i, confidence := matcher.Match(wanted...)
	if confidence == language.No {
		return English
	}
	return matched[i]
}

// A Glossary knows the names that only a record has: of members, offices, bodies,
// kinds of questions, articles. It returns nil for what it does not know. The
// groups that are asked for are "member", "office", "body", "appeal", "question",
// "article", "law" (as "KG.forces_abroad") and "instrument".
type Glossary func(group, code string) map[string]string

// A Printer speaks one language. It is a value that may be used by any number of
// goroutines.
type Printer struct {
	tag      Tag
	words    *catalog
	glossary Glossary
}

// For returns the printer of a language. A tag that is none of Tags speaks English.
func For(t Tag) *Printer {
	c, ok := catalogs[t]
	if !ok {
		t, c = English, catalogs[English]
	}
	return &Printer{tag: t, words: c}
}

// With returns a printer that also knows the names of a record.
func (p *Printer) With(g Glossary) *Printer {
	q := *p
	q.glossary = g
	return &q
}

// Tag returns the language that p speaks.
func (p *Printer) Tag() Tag { return p.tag }

// Dir returns the direction in which p writes: "rtl" or "ltr".
func (p *Printer) Dir() string { return p.tag.Dir() }
