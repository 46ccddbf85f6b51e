package hcl

import (
	"bytes"

	hcl2 "github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

// Format returns a file of a charter or of a case in the one style: two spaces for
// each level, and the values of attributes that follow one another in one column. It
// changes spaces and nothing else, so that the file means what it meant. Whatever the
// file says, it must be within [MaxFile], UTF-8, and of the syntax of a charter; what is
// wrong comes back as an *[Error].
func Format(name string, src []byte) ([]byte, error) {
	l := &loader{files: map[string]*file{name: {src: src}}}
	if !l.syntax(name, l.files[name]) {
		return nil, &Error{sorted(l.diagnostics)}
	}
	out := hclwrite.Format(src)
	// The formatter is not ours: a file that it damaged must not take the place of the
	// one that somebody wrote.
	if !sameTokens(src, out) {
		return nil, fail(name, "cannot be formatted without changing what it says: move its comments to lines of their own")
	}
	return out, nil
}

// sameTokens reports whether two files differ in spaces only.
func sameTokens(a, b []byte) bool {
	x, _ := hclsyntax.LexConfig(a, "", hcl2.InitialPos)
	y, _ := hclsyntax.LexConfig(b, "", hcl2.InitialPos)
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i].Type != y[i].Type || !bytes.Equal(x[i].Bytes, y[i].Bytes) {
			return false
		}
	}
	return true
}
