package maprange

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"mithaq/internal/archtest"
)

// Analyzer reports maps whose order could show, in the files of pure rooms that
// are not tests.
var Analyzer = &analysis.Analyzer{
	Name:     "maprange",
	Doc:      "report, in pure packages, maps whose random order could show",
	Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run:      run,
}

func run(pass *analysis.Pass) (any, error) {
	if !slices.Contains(archtest.Pure(), pass.Pkg.Path()) {
		return nil, nil
	}
	in := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	in.WithStack([]ast.Node{(*ast.RangeStmt)(nil), (*ast.Ident)(nil)}, func(n ast.Node, push bool, stack []ast.Node) bool {
		if !push || strings.HasSuffix(pass.Fset.Position(n.Pos()).Filename, "_test.go") {
			return false
		}
		switch n := n.(type) {
		case *ast.RangeStmt:
			if isMap(pass.TypesInfo.TypeOf(n.X)) {
				pass.ReportRangef(n.X, "range over a map, whose order is random: range over slices.Sorted(maps.Keys(m)), or over slices.SortedFunc")
			}
		case *ast.Ident:
			f, ok := pass.TypesInfo.Uses[n].(*types.Func)
			if !ok {
				return true
			}
			switch name := f.Origin().FullName(); {
			case unordered[name] != "" && !within(pass.TypesInfo, stack):
				pass.ReportRangef(n, "%s yields in %s order: keep what you go through in a sorted map or a list", name, unordered[name])
			case sequences[name] && !sorted(pass.TypesInfo, stack):
				pass.ReportRangef(n, "the result of %s is in random order: hand it directly to slices.Sorted, SortedFunc or SortedStableFunc", name)
			}
		}
		return true
	})
	return nil, nil
}

// sequences are the functions whose result is in the order of a map.
var sequences = map[string]bool{
	"maps.Keys": true, "maps.Values": true, "maps.All": true,
	"golang.org/x/exp/maps.Keys": true, "golang.org/x/exp/maps.Values": true,
	// Ours, and so allowed to iterate: whoever calls it sorts.
	"mithaq/record.keys": true,
}

// unordered are methods that iterate in an order that is not the keys'.
var unordered = map[string]string{
	"(*sync.Map).Range": "random",
	"(*github.com/benbjohnson/immutable.Map[K, V]).Iterator": "its hash's",
	"(github.com/benbjohnson/immutable.Set[T]).Iterator":     "its hash's",
	"(github.com/benbjohnson/immutable.Set[T]).Items":        "its hash's",
}

// within reports whether a node stands in one of the functions of sequences.
func within(info *types.Info, stack []ast.Node) bool {
	return slices.ContainsFunc(stack, func(n ast.Node) bool {
		d, ok := n.(*ast.FuncDecl)
		if !ok {
			return false
		}
		f, ok := info.Defs[d.Name].(*types.Func)
		return ok && sequences[f.FullName()]
	})
}

// gather are functions that keep what they are given, and add no order of their own.
var gather = map[string]bool{
	"append": true, "slices.Collect": true, "slices.Values": true, "slices.Concat": true, "slices.AppendSeq": true,
}

// sorters are the functions that end the randomness of their first argument.
var sorters = map[string]bool{"slices.Sorted": true, "slices.SortedFunc": true, "slices.SortedStableFunc": true}

// sorted reports whether the function named by the last node of the stack is
// called, and its result handed to a sorter, at most through gatherers.
func sorted(info *types.Info, stack []ast.Node) bool {
	child := stack[len(stack)-1]
	called := false
	for _, n := range slices.Backward(stack[:len(stack)-1]) {
		switch n := n.(type) {
		case *ast.ParenExpr, *ast.SelectorExpr, *ast.IndexExpr, *ast.IndexListExpr:
		case *ast.CallExpr:
			name := callee(info, n)
			switch {
			case n.Fun == child:
				if called {
					return false // the result is itself a function, called here
				}
				called = true
			case !called:
				return false // the function is passed on without being called
			case sorters[name]:
				return n.Args[0] == child
			case !gather[name]:
				return false
			}
		default:
			return false
		}
		child = n
	}
	return false
}

// callee returns the full name of what a call calls, or "".
func callee(info *types.Info, call *ast.CallExpr) string {
	fun := ast.Unparen(call.Fun)
	switch x := fun.(type) {
	case *ast.IndexExpr:
		fun = x.X
	case *ast.IndexListExpr:
		fun = x.X
	}
	var id *ast.Ident
	switch x := fun.(type) {
	case *ast.Ident:
		id = x
	case *ast.SelectorExpr:
		id = x.Sel
	}
	switch obj := info.Uses[id].(type) {
	case *types.Func:
		return obj.Origin().FullName()
	case *types.Builtin:
		return obj.Name()
	}
	return ""
}

// isMap reports whether a type is a map, or a type parameter that could be one.
func isMap(t types.Type) bool {
	if t == nil {
		return false
	}
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		return hasMap(p.Constraint().Underlying().(*types.Interface))
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// hasMap reports whether a map is in the type set of a constraint.
func hasMap(i *types.Interface) bool {
	for e := range i.EmbeddedTypes() {
		switch u := types.Unalias(e).Underlying().(type) {
		case *types.Map:
			return true
		case *types.Interface:
			if hasMap(u) {
				return true
			}
		}
		if u, ok := types.Unalias(e).(*types.Union); ok {
			for term := range u.Terms() {
				if isMap(term.Type()) {
					return true
				}
			}
		}
	}
	return false
}
