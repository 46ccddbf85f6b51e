package words

import (
	"fmt"
	"maps"
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

// Check reports a text without its authentic language, or with an empty one.
func (t Text) Check() error {
	if t.Texts[t.Authentic] == "" {
		return fmt.Errorf("the authentic language %q of a text is not among its texts", t.Authentic)
	}
	for _, l := range slices.Sorted(maps.Keys(t.Texts)) {
		if l == "" || t.Texts[l] == "" {
			return fmt.Errorf("the text in %q is empty: leave the language out", l)
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
