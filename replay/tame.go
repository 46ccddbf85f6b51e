package replay

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// maxDepth bounds the nesting of brackets in a file.
const maxDepth = 24

// tame reports what a case may not contain although the language has it: a case
// says what happened, it does not compute. Without operators, templates and loops
// reading it takes time and memory in proportion to its length, whoever wrote it.
func (l *loader) tame(file string, src []byte) bool {
	tokens, _ := hclsyntax.LexConfig(src, file, hcl.InitialPos)
	depth := 0
	var last hclsyntax.TokenType
	for i, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen:
			if depth++; depth > maxDepth {
				l.fault(t.Range, "", "brackets are nested deeper than %d", maxDepth)
				return false
			}
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen:
			depth = max(depth-1, 0)
		case hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl, hclsyntax.TokenOHeredoc:
			l.fault(t.Range, "write the text between quotes, and $${ for ${", "a case has no templates")
			return false
		case hclsyntax.TokenMinus:
			if i+1 < len(tokens) && tokens[i+1].Type == hclsyntax.TokenNumberLit {
				break
			}
			return l.computes(t)
		case hclsyntax.TokenStar, hclsyntax.TokenSlash, hclsyntax.TokenPlus, hclsyntax.TokenPercent, hclsyntax.TokenAnd,
			hclsyntax.TokenOr, hclsyntax.TokenBang, hclsyntax.TokenQuestion, hclsyntax.TokenEqualOp, hclsyntax.TokenNotEqual,
			hclsyntax.TokenLessThan, hclsyntax.TokenLessThanEq, hclsyntax.TokenGreaterThan, hclsyntax.TokenGreaterThanEq,
			hclsyntax.TokenEllipsis, hclsyntax.TokenDoubleColon:
			return l.computes(t)
		case hclsyntax.TokenIdent:
			if string(t.Bytes) == "for" && (last == hclsyntax.TokenOBrace || last == hclsyntax.TokenOBrack) {
				return l.computes(t)
			}
		}
		if t.Type != hclsyntax.TokenNewline && t.Type != hclsyntax.TokenComment {
			last = t.Type
		}
	}
	return true
}

func (l *loader) computes(t hclsyntax.Token) bool {
	l.fault(t.Range, "", "a case does not compute: %s has no place in it", fmt.Sprintf("%.10q", t.Bytes))
	return false
}
