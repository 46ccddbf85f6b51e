package hcl

import (
	"fmt"
	"strings"
	"unicode/utf8"

	hcl2 "github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// syntax parses a file, after the checks that keep the parser from harm.
func (l *loader) syntax(name string, f *file) bool {
	start := hcl2.Range{Filename: name, Start: hcl2.InitialPos, End: hcl2.InitialPos}
	if len(f.src) > MaxFile {
		f.src = nil // no excerpt of what nobody will read
		l.diagnostics = append(l.diagnostics, Diagnostic{File: name, Message: fmt.Sprintf("is larger than %d MiB", MaxFile>>20)})
		return false
	}
	if at, ok := badUTF8(f.src); ok {
		start.Start, start.End = at, at
		l.bad(start, "save the file as UTF-8", "is not UTF-8 text")
		return false
	}
	tokens, _ := hclsyntax.LexConfig(f.src, name, hcl2.InitialPos) // the parser says it again
	if !l.lexical(tokens) {
		return false
	}
	parsed, diags := hclsyntax.ParseConfig(f.src, name, hcl2.InitialPos)
	said := map[string]bool{} // one slip often says the same again on the lines below
	for _, d := range diags {
		if said[d.Detail] {
			continue
		}
		said[d.Detail] = true
		at := start
		if d.Subject != nil {
			at = *d.Subject
		}
		l.bad(at, "", "%s", sentence(d.Detail))
	}
	if diags.HasErrors() {
		return false
	}
	f.body = parsed.Body.(*hclsyntax.Body)
	return true
}

// maxLexical is the number of signs reported before a file is given up.
const maxLexical = 20

// lexical refuses what the language does not have before the parser, which calls
// itself for every level of it, sees it.
func (l *loader) lexical(tokens hclsyntax.Tokens) bool {
	ok, depth, count := true, 0, 0
	for _, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen:
			if depth++; depth > MaxDepth {
				l.bad(t.Range, "", "is nested deeper than %d levels", MaxDepth)
				return false
			}
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen:
			depth = max(depth-1, 0)
		case hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl:
			ok = false
			l.bad(t.Range, "write "+string(t.Bytes[:1])+string(t.Bytes)+" if the text means it", "texts of a charter are not computed")
		case hclsyntax.TokenStar, hclsyntax.TokenSlash, hclsyntax.TokenPlus, hclsyntax.TokenMinus, hclsyntax.TokenPercent,
			hclsyntax.TokenEqualOp, hclsyntax.TokenNotEqual, hclsyntax.TokenLessThan, hclsyntax.TokenLessThanEq,
			hclsyntax.TokenGreaterThan, hclsyntax.TokenGreaterThanEq, hclsyntax.TokenAnd, hclsyntax.TokenOr, hclsyntax.TokenBang,
			hclsyntax.TokenDoubleColon, hclsyntax.TokenEllipsis, hclsyntax.TokenFatArrow, hclsyntax.TokenQuestion,
			hclsyntax.TokenBitwiseAnd, hclsyntax.TokenBitwiseOr, hclsyntax.TokenBitwiseNot, hclsyntax.TokenBitwiseXor, hclsyntax.TokenStarStar:
			ok = false
			l.bad(t.Range, "", "the sign %s has no meaning in a charter: it has no expressions", t.Bytes)
		default:
			continue
		}
		if !ok {
			if count++; count == maxLexical {
				return false
			}
		}
	}
	return ok
}

// badUTF8 returns the place of the first bytes that are not UTF-8.
func badUTF8(b []byte) (hcl2.Pos, bool) {
	if utf8.Valid(b) {
		return hcl2.Pos{}, false
	}
	at := hcl2.InitialPos
	for {
		r, n := utf8.DecodeRune(b[at.Byte:])
		switch {
		case r == utf8.RuneError && n <= 1:
			return at, true
		case r == '\n':
			at.Line, at.Column = at.Line+1, 1
		default:
			at.Column++
		}
		at.Byte += n
	}
}

// sentence puts what the parser says into the form of the program's messages.
func sentence(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	s, _, _ = strings.Cut(s, ". ")
	s = strings.TrimRight(s, ".")
	if r := []rune(s); len(r) > 300 {
		s = string(r[:300]) + "…"
	}
	if s == "" {
		return "cannot be read"
	}
	return strings.ToLower(s[:1]) + s[1:]
}
