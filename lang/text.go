package lang

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"mithaq/words"
)

// The isolates set a piece of text off from what stands around it, so that neither
// changes the direction of the other.
const (
	isolateOpen  = "\u2068" // first strong isolate
	isolateClose = "\u2069" // pop directional isolate
)

// Isolate sets words of others off from the sentence around them, after making
// them plain.
func Isolate(s string) string { return isolateOpen + Plain(s) + isolateClose }

// Plain returns s with every character that is not seen but changes what is seen
// shown as U+FFFD: controls, embeddings and overrides of direction, isolates,
// zero-width spaces, tag characters. What remains invisible is what honest text
// needs: the joiners of Arabic and Persian script, the marks of direction that only
// help their neighbours, soft hyphens.
//
// The signed bytes stay as they are; this is for the eye.
func Plain(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, string(utf8.RuneError))
	}
	if strings.IndexFunc(s, hides) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if hides(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

func hides(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r < 0x2000:
		return r == 0x034f || r == 0x180e || r >= 0x115f && r <= 0x1160
	case r == 0x200b, r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return true
	case r == 0x3164, r == 0xfeff, r >= 0xfff9 && r <= 0xfffb:
		return true
	}
	return r >= 0xe0000 && r <= 0xe0fff
}

// Text picks the reader's language from a text, and says which one it found. Where
// the reader's is missing it takes the first of ar, ru, en that there is, and then
// the first of all by code; the page must then say which language it shows. Both
// results are empty where there is no text.
func (p *Printer) Text(texts map[string]string) (text, language string) {
	if s := texts[string(p.tag)]; s != "" {
		return Plain(s), string(p.tag)
	}
	for _, l := range words.Languages {
		if s := texts[l]; s != "" {
			return Plain(s), l
		}
	}
	for _, l := range slices.Sorted(maps.Keys(texts)) {
		if texts[l] != "" {
			return Plain(texts[l]), l
		}
	}
	return "", ""
}

// Name picks the spelling of a name for the reader, and says in which language it
// is. An Arabic reader is helped more by a Latin spelling than by a Cyrillic one,
// a Russian reader by the other way round.
func (p *Printer) Name(spellings map[string]string) (name, language string) {
	order := []string{string(p.tag), "en", "ru", "ar"}
	if p.tag == Russian {
		order = []string{"ru", "en", "ar"}
	}
	for _, l := range order {
		if s := spellings[l]; s != "" {
			return Plain(s), l
		}
	}
	return p.Text(spellings)
}

// List joins words as the language separates them.
func (p *Printer) List(items []string) string {
	if p.tag == Arabic {
		return strings.Join(items, "، ")
	}
	return strings.Join(items, ", ")
}
