package replay

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"mithaq/words"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// parseTime reads a time with its offset. It must be one that the record can spell.
func parseTime(s string) (words.Instant, error) {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || len(s) > len("2006-01-02T15:04:05.000+06:00") || words.At(t) <= 0 || t.UTC().Year() > 9999 {
		return 0, fmt.Errorf("%.40q is not a time with its offset such as 2022-01-05T12:30:00+06:00", s)
	}
	return words.At(t), nil
}

// functions are all that a case can call.
var functions = map[string]function.Function{
	"text":    textFunction,
	"at":      atFunction,
	"exactly": rangeFunction([]string{"n"}, func(n []cty.Value) (lo, hi cty.Value) { return n[0], n[0] }),
	"between": rangeFunction([]string{"least", "most"}, func(n []cty.Value) (lo, hi cty.Value) { return n[0], n[1] }),
	"from":    rangeFunction([]string{"least"}, func(n []cty.Value) (lo, hi cty.Value) { return n[0], cty.NilVal }),
	"none":    rangeFunction(nil, func([]cty.Value) (lo, hi cty.Value) { return cty.Zero, cty.Zero }),
	"unknown": rangeFunction(nil, func([]cty.Value) (lo, hi cty.Value) { return cty.NilVal, cty.NilVal }),
}

// textFunction makes a words.Text of spellings by language. English is authentic
// unless another is named.
var textFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "spellings", Type: cty.DynamicPseudoType}},
	Type:   function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		authentic := cty.StringVal("en")
		texts := map[string]cty.Value{}
		if !args[0].Type().IsObjectType() {
			return cty.NilVal, errors.New(`want spellings by language, { en = "…", ru = "…", ar = "…" }`)
		}
		spellings := args[0].AsValueMap()
		for _, name := range slices.Sorted(maps.Keys(spellings)) {
			v := spellings[name]
			if v.IsNull() || v.Type() != cty.String {
				return cty.NilVal, fmt.Errorf("the text in %q is not a string", name)
			}
			if name == "authentic" {
				authentic = v
				continue
			}
			texts[name] = v
		}
		if _, ok := texts[authentic.AsString()]; !ok {
			return cty.NilVal, fmt.Errorf("the authentic language %q is not among the texts", authentic.AsString())
		}
		return cty.ObjectVal(map[string]cty.Value{"authentic": authentic, "texts": cty.ObjectVal(texts)}), nil
	},
})

// atFunction spells a time with an offset as the record does, in UTC.
var atFunction = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "time", Type: cty.String}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		t, err := parseTime(args[0].AsString())
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(t.String()), nil
	},
})

// rangeFunction makes a words.Range of whole numbers.
func rangeFunction(params []string, bounds func([]cty.Value) (lo, hi cty.Value)) function.Function {
	spec := &function.Spec{Type: function.StaticReturnType(cty.DynamicPseudoType)}
	for _, p := range params {
		spec.Params = append(spec.Params, function.Parameter{Name: p, Type: cty.Number})
	}
	spec.Impl = func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		out := map[string]cty.Value{}
		lo, hi := bounds(args)
		if lo != cty.NilVal {
			out["min"] = lo
		}
		if hi != cty.NilVal {
			out["max"] = hi
		}
		if lo != cty.NilVal && hi != cty.NilVal && lo.AsBigFloat().Cmp(hi.AsBigFloat()) > 0 {
			return cty.NilVal, errors.New("the least is more than the most")
		}
		return cty.ObjectVal(out), nil
	}
	return function.New(spec)
}
