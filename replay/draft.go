package replay

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"mithaq/canon"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Draft reads one act that somebody is about to sign from a file of attributes, into a
// struct whose fields have the attributes' names. It is written as the acts of a case are,
// with the same functions and the same care for the place of a fault: the error is a
// [Problems]. The attribute body is held to the type that the attribute act names: bodies
// returns an empty one, which may have a method Check.
func Draft(name string, src []byte, into any, bodies func(actType string) (any, bool), types ...string) error {
	l := &loader{
		types: types, files: []string{name}, sources: map[string][]byte{name: src},
		eval: &hcl.EvalContext{Functions: functions},
	}
	if said, exprs := l.attributes(name, src, into); len(l.problems) == 0 {
		l.fill(said, exprs, into, bodies)
	}
	if len(l.problems) > 0 {
		l.problems.sortBy(l.files)
		return l.problems
	}
	return nil
}

// moments are the attributes of a draft that are times, and may be written with an offset.
var moments = []string{"known", "good_until"}

// attributes evaluates a file's attributes to decoded JSON, with where each stands.
func (l *loader) attributes(name string, src []byte, into any) (said map[string]any, exprs map[string]hclsyntax.Expression) {
	if !l.tame(name, src) {
		return nil, nil
	}
	parsed, diags := hclsyntax.ParseConfig(src, name, hcl.InitialPos)
	if !l.diagnose(diags) {
		return nil, nil
	}
	body := parsed.Body.(*hclsyntax.Body)
	for _, b := range body.Blocks {
		l.fault(b.TypeRange, "write it as an attribute: "+b.Type+" = { … }", "a draft has no block %q", b.Type)
	}
	said, exprs = map[string]any{}, map[string]hclsyntax.Expression{}
	names := fieldsAt(reflect.TypeOf(into).Elem(), "/")
	for _, a := range sorted(body.Attributes) {
		if !slices.Contains(names, a.Name) {
			l.fault(a.NameRange, didYouMean(a.Name, names), "a draft has no field %q", a.Name)
			continue
		}
		v, ok := l.json(a.Expr)
		if !ok {
			continue
		}
		if at, is := nullAt(v, ""); is {
			l.fault(locate(a.Expr, at, false), "leave a field out that has no value", "null is not used")
			continue
		}
		exprs[a.Name], said[a.Name] = a.Expr, v
		if slices.Contains(moments, a.Name) {
			said[a.Name] = l.moment(a.Expr, v, "")
		}
		if window, ok := v.(map[string]any); ok && a.Name == "happened" {
			for _, end := range []string{"from", "to"} {
				if window[end] != nil {
					window[end] = l.moment(a.Expr, window[end], "/"+end)
				}
			}
		}
	}
	for _, needed := range []string{"act", "body"} {
		if body.Attributes[needed] == nil {
			l.fault(parsed.Body.MissingItemRange(), "", "the draft has no %s", needed)
		}
	}
	return said, exprs
}

// moment returns a time in the record's spelling.
func (l *loader) moment(expr hclsyntax.Expression, v any, at string) any {
	s, ok := v.(string)
	if !ok {
		return v // its type says so below
	}
	t, err := parseTime(s)
	if err != nil {
		l.fault(locate(expr, at, false), "", "%v", err)
		return v
	}
	return t.String()
}

// fill decodes what the attributes say into the struct, by way of its canonical form.
func (l *loader) fill(said map[string]any, exprs map[string]hclsyntax.Expression, into any, bodies func(string) (any, bool)) {
	actType, _ := said["act"].(string)
	blank, known := bodies(actType)
	if !known {
		l.fault(exprs["act"].Range(), didYouMean(actType, l.types), "there is no type of act %.80q", actType)
		return
	}
	if !l.decode(exprs["body"], blank, nil) {
		return
	}
	if b, ok := blank.(interface{ Check() error }); ok && !l.checked(exprs["body"], b.Check) {
		return
	}
	b, err := canon.Marshal(said)
	if err == nil {
		err = canon.Unmarshal(b, into)
	}
	var at *canon.SyntaxError
	switch {
	case errors.As(err, &at) && at.Path != "":
		first, rest, _ := strings.Cut(strings.TrimPrefix(at.Path, "/"), "/")
		if rest != "" {
			rest = "/" + rest
		}
		l.fault(locate(exprs[first], rest, at.Reason == "unknown field"), "", "%s: %s", first+rest, at.Reason)
	case err != nil:
		l.fault(exprs["act"].Range(), "", "%v", fmt.Errorf("the draft: %w", err))
	}
}
