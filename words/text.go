package words

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
)

// Languages are the three in which Mithaq speaks, in the order in which a text
// falls back when the reader's own is missing.
var Languages = []string{"ar", "ru", "en"}

// A Text is what somebody wrote, in one or several languages, with the one that
// is authentic: the others help, and a dispute is settled by it.
type Text struct {
	Authentic string            `json:"authentic"`
	Texts     map[string]string `json:"texts"`
}

// Sealed is the language of a text that was sealed: "no linguistic content" (ISO
// 639-2). What it says is outside the record, for those who may read it.
const Sealed = "zxx"

// SetSealed makes t say that it is sealed.
func (t *Text) SetSealed() {
	*t = Text{Authentic: Sealed, Texts: map[string]string{Sealed: "▒▒▒"}}
}

// SetSealed makes n say that it is sealed.
func (n *Name) SetSealed() { *n = Name{In: map[string]string{Sealed: "▒▒▒"}} }

// languageForm is the part of BCP 47 that texts use: a language, perhaps with a
// script, region or private use.
var languageForm = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$`)

// Check reports a name without a spelling, or with one in no language.
func (n Name) Check() error {
	if len(n.In) == 0 || n.Original != "" && n.In[n.Original] == "" {
		return fmt.Errorf("a name has at least one spelling, and the original one if it names its language")
	}
	for _, l := range slices.Sorted(maps.Keys(n.In)) {
		if !languageForm.MatchString(l) || n.In[l] == "" {
			return fmt.Errorf("%.20q is no language, or its spelling is empty", l)
		}
	}
	return nil
}

// Check reports a text without its authentic language, or with an empty one.
func (t Text) Check() error {
	if t.Texts[t.Authentic] == "" {
		return fmt.Errorf("the authentic language %q of a text is not among its texts", t.Authentic)
	}
	for _, l := range slices.Sorted(maps.Keys(t.Texts)) {
		if !languageForm.MatchString(l) || t.Texts[l] == "" {
			return fmt.Errorf("%.20q is no language, or the text in it is empty: leave it out", l)
		}
	}
	return nil
}

// In returns the text in the language asked for, or the authentic one; the
// second result is the language that was found.
func (t Text) In(lang string) (text, found string) {
	if s, ok := t.Texts[lang]; ok {
		return s, lang
	}
	return t.Texts[t.Authentic], t.Authentic
}

// Empty reports whether there is no text at all.
func (t Text) Empty() bool { return len(t.Texts) == 0 }

// A Name is what a person, member or place is called: spellings by language. The
// spelling under Original is how its bearer writes it.
type Name struct {
	Original string            `json:"original,omitempty"` // language of the original spelling
	In       map[string]string `json:"in"`
}

// For returns the spelling for a reader of lang, falling back to the original
// and then to the first language that has one.
func (n Name) For(lang string) string {
	for _, l := range append([]string{lang, n.Original}, "en", "ru", "ar") {
		if s := n.In[l]; s != "" {
			return s
		}
	}
	return ""
}
