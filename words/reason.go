package words

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Reason says why an act was refused, or what the rules make of one that was
// recorded. It is a code with arguments; package lang puts it into words in three
// languages, and each of those says what would mend it.
type Reason struct {
	Code    string            `json:"code"`              // for example "credential.revoked"
	Article string            `json:"article,omitempty"` // for example "charter.art12"; empty for reasons of form
	Rule    string            `json:"rule,omitempty"`    // the charter's rule, for example "gate.consent"
	Args    map[string]string `json:"args,omitempty"`
}

// Why returns a reason of form, with arguments as name, value, name, value.
func Why(code string, args ...string) Reason {
	r := Reason{Code: code}
	for i := 0; i+1 < len(args); i += 2 {
		if r.Args == nil {
			r.Args = map[string]string{}
		}
		if args[i+1] != "" {
			r.Args[args[i]] = args[i+1]
		}
	}
	return r
}

// Under returns the reason with its article and rule.
func (r Reason) Under(article, rule string) Reason {
	r.Article, r.Rule = article, rule
	return r
}

// String is the reason for logs and tests, without language.
func (r Reason) String() string {
	var b strings.Builder
	b.WriteString(r.Code)
	for _, n := range slices.Sorted(maps.Keys(r.Args)) {
		fmt.Fprintf(&b, " %s=%s", n, r.Args[n])
	}
	if r.Article != "" {
		fmt.Fprintf(&b, " (%s)", r.Article)
	}
	return b.String()
}

// A Grade judges a piece of information by the Admiralty code: the reliability of
// the source, A to F, and the credibility of the item, 1 to 6, each on its own
// (NATO AJP-2.1; the code's F and 6 mean "cannot be judged").
type Grade string

// Check reports a grade that is not a letter A–F and a digit 1–6.
func (g Grade) Check() error {
	if len(g) != 2 || g[0] < 'A' || g[0] > 'F' || g[1] < '1' || g[1] > '6' {
		return fmt.Errorf("%q is not a grade such as B2 (A to F, 1 to 6)", string(g))
	}
	return nil
}
