package main

import (
	"fmt"
	"io"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"mithaq/internal/archtest"
	"mithaq/internal/maprange"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

func run(patterns []string, stderr io.Writer) int {
	all := len(patterns) == 0
	if all {
		patterns = []string{"./..."}
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "maprange:", err)
		return 1
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, patterns...)
	if err != nil {
		return fail(err)
	}
	if n := packages.PrintErrors(pkgs); n > 0 {
		return fail(fmt.Errorf("%d errors while loading packages", n))
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{maprange.Analyzer}, pkgs, nil)
	if err != nil {
		return fail(err)
	}
	status := 0
	for _, act := range graph.Roots {
		if act.Err != nil {
			return fail(act.Err)
		}
		for _, d := range act.Diagnostics {
			fmt.Fprintf(stderr, "%s: %s\n", act.Package.Fset.Position(d.Pos), d.Message)
			status = 1
		}
	}
	for _, pure := range archtest.Pure() {
		if all && !slices.ContainsFunc(pkgs, func(p *packages.Package) bool { return p.PkgPath == pure }) {
			status = fail(fmt.Errorf("the pure room %s was not looked at", pure))
		}
	}
	return status
}
