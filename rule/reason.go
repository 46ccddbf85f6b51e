package rule

import "strconv"

// A State says how a part of a rule stands.
type State string

// The states of a part. Pending is neither met nor failed by what is known.
const (
	Met     State = "met"
	Failed  State = "failed"
	Pending State = "pending"
)

// A Reason is one node of the tree that says why: a code with arguments, and the
// parts that it rests on. The codes stand in the table of the package's comment;
// package lang puts them into words.
type Reason struct {
	Code  string   `json:"code"`
	State State    `json:"state,omitempty"`
	Args  []Arg    `json:"args,omitempty"`
	Of    []Reason `json:"of,omitempty"`
}

// An Arg is a named argument of a reason or a fault.
type Arg struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// A Fault is what is wrong with a rule, or with the seats that it is for. Place is
// the path inside of the rule, "all[1].majority", or "seats"; empty means the whole.
type Fault struct {
	Code  string `json:"code"`
	Place string `json:"place,omitempty"`
	Args  []Arg  `json:"args,omitempty"`
}

// String is the fault for logs and tests, without language.
func (f Fault) String() string {
	s := f.Code
	if f.Place != "" {
		s = f.Place + ": " + s
	}
	for _, a := range f.Args {
		s += " " + a.Name + "=" + a.Value
	}
	return s
}

// args makes arguments of name, value, name, value; an empty value is left out.
func args(pairs ...string) []Arg {
	var list []Arg
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			list = append(list, Arg{pairs[i], pairs[i+1]})
		}
	}
	return list
}

func num(n int64) string { return strconv.FormatInt(n, 10) }
