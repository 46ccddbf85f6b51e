package replay

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"mithaq/canon"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// json evaluates an expression to decoded JSON with whole numbers.
func (l *loader) json(expr hclsyntax.Expression) (any, bool) {
	v, diags := expr.Value(l.eval)
	if !l.diagnose(diags) {
		return nil, false
	}
	out, pointer, err := toJSON(v, "")
	if err != nil {
		l.fault(locate(expr, pointer, false), "", "%v", err)
		return nil, false
	}
	return out, true
}

// nullAt returns the place of a null, if there is one.
func nullAt(v any, pointer string) (string, bool) {
	switch v := v.(type) {
	case nil:
		return pointer, true
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if at, is := nullAt(v[name], pointer+"/"+escape(name)); is {
				return at, true
			}
		}
	case []any:
		for i, item := range v {
			if at, is := nullAt(item, fmt.Sprintf("%s/%d", pointer, i)); is {
				return at, true
			}
		}
	}
	return "", false
}

func toJSON(v cty.Value, pointer string) (any, string, error) {
	switch t := v.Type(); {
	case v.IsNull():
		return nil, "", nil
	case !v.IsKnown():
		return nil, pointer, errors.New("the value is not known here")
	case t == cty.String:
		return v.AsString(), "", nil
	case t == cty.Bool:
		return v.True(), "", nil
	case t == cty.Number:
		f := v.AsBigFloat()
		n, _ := f.Int64()
		if !f.IsInt() || n > canon.MaxInt || n < -canon.MaxInt {
			return nil, pointer, errors.New("numbers are whole, and within ±(2^53-1)")
		}
		return n, "", nil
	case t.IsObjectType() || t.IsMapType():
		out := map[string]any{}
		items := v.AsValueMap()
		for _, name := range slices.Sorted(maps.Keys(items)) {
			j, at, err := toJSON(items[name], pointer+"/"+escape(name))
			if err != nil {
				return nil, at, err
			}
			out[name] = j
		}
		return out, "", nil
	case t.IsTupleType() || t.IsListType() || t.IsSetType():
		out := []any{}
		for i, item := range v.AsValueSlice() {
			j, at, err := toJSON(item, fmt.Sprintf("%s/%d", pointer, i))
			if err != nil {
				return nil, at, err
			}
			out = append(out, j)
		}
		return out, "", nil
	}
	return nil, pointer, fmt.Errorf("a case has no values of type %s", v.Type().FriendlyName())
}

// decode evaluates an expression into a Go value by way of its canonical form, which
// raw receives. The fault of a value is shown where it stands.
func (l *loader) decode(expr hclsyntax.Expression, into any, raw *canon.Raw) bool {
	v, ok := l.json(expr)
	if !ok {
		return false
	}
	if at, is := nullAt(v, ""); is {
		l.fault(locate(expr, at, false), "leave a field out that has no value", "null is not used")
		return false
	}
	b, err := canon.Marshal(v)
	if err != nil {
		l.fault(expr.Range(), "", "%v", err)
		return false
	}
	err = canon.Unmarshal(b, into)
	var at *canon.SyntaxError
	switch {
	case errors.As(err, &at):
		hint := ""
		text := at.Reason
		unknown := text == "unknown field"
		if unknown {
			name := at.Path[strings.LastIndexByte(at.Path, '/')+1:]
			fields := fieldsAt(reflect.TypeOf(into).Elem(), at.Path)
			hint, text = didYouMean(name, fields), fmt.Sprintf("there is no field %q here", name)
			if hint == "" && len(fields) > 0 {
				hint = "there are " + strings.Join(fields, ", ")
			}
		}
		l.fault(locate(expr, at.Path, unknown), hint, "%s", text)
		return false
	case err != nil:
		l.fault(expr.Range(), "", "%v", err)
		return false
	}
	if raw != nil {
		*raw = b
	}
	return true
}

var quoted = regexp.MustCompile(`"([^"\\]*)"`)

// checked reports what a value's own check finds, at the field that it names.
func (l *loader) checked(expr hclsyntax.Expression, check func() error) bool {
	if expr == nil {
		return false
	}
	err := check()
	if err == nil {
		return true
	}
	at := expr.Range()
	text := err.Error()
	if field, _, ok := strings.Cut(text, ": "); ok && !strings.ContainsAny(field, " ,") {
		at = locate(expr, "/"+field, false)
	}
	hint := ""
	if value, list, ok := strings.Cut(text, " is none of "); ok {
		if v := quoted.FindStringSubmatch(value); v != nil {
			var names []string
			for _, m := range quoted.FindAllStringSubmatch(list, -1) {
				names = append(names, m[1])
			}
			hint = didYouMean(v[1], names)
		}
	}
	l.fault(at, hint, "%s", text)
	return false
}

// fieldsAt returns the names of the fields that may stand beside the last segment
// of a pointer into a value of a type.
func fieldsAt(t reflect.Type, pointer string) []string {
	segments := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i := 0; ; {
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		switch t.Kind() {
		case reflect.Slice, reflect.Map:
			t = t.Elem()
		case reflect.Struct:
			var names []string
			var next reflect.Type
			for f := range t.NumField() {
				name, _, _ := strings.Cut(t.Field(f).Tag.Get("json"), ",")
				if name != "" && name != "-" {
					names = append(names, name)
				}
				if name == segments[i] {
					next = t.Field(f).Type
				}
			}
			if i == len(segments)-1 {
				return slices.Sorted(slices.Values(names))
			}
			if next == nil {
				return nil
			}
			t = next
		default:
			return nil
		}
		if i++; i >= len(segments) {
			return nil
		}
	}
}

// locate returns the place of the value that a JSON pointer names within an
// expression, or of its name; as near as the way it is written allows.
func locate(expr hclsyntax.Expression, pointer string, key bool) hcl.Range {
	if expr == nil {
		return hcl.Range{}
	}
	at := expr.Range()
	if pointer == "" {
		return at
	}
	for segment := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		var next hclsyntax.Expression
		switch e := expr.(type) {
		case *hclsyntax.ObjectConsExpr:
			for _, item := range e.Items {
				if name, _ := literal(item.KeyExpr); escape(name) == segment {
					next, at = item.ValueExpr, item.ValueExpr.Range()
					if key {
						at = item.KeyExpr.Range()
					}
				}
			}
		case *hclsyntax.TupleConsExpr:
			if i, err := strconv.Atoi(segment); err == nil && i >= 0 && i < len(e.Exprs) {
				next, at = e.Exprs[i], e.Exprs[i].Range()
			}
		}
		if next == nil {
			break
		}
		expr = next
	}
	return at
}

// literal returns the string that an expression is, if it is no more than that.
func literal(expr hclsyntax.Expression) (string, bool) {
	if k, ok := expr.(*hclsyntax.ObjectConsKeyExpr); ok {
		if name := hcl.ExprAsKeyword(k); name != "" {
			return name, true
		}
		expr = k.Wrapped
	}
	if t, ok := expr.(*hclsyntax.TemplateExpr); ok && t.IsStringLiteral() {
		v, diags := t.Value(nil)
		return v.AsString(), !diags.HasErrors()
	}
	return "", false
}

func escape(name string) string { return strings.NewReplacer("~", "~0", "/", "~1").Replace(name) }
