package maprange_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"mithaq/internal/maprange"
)

// TestBites runs the analyzer over planted faults in a room that is pure, and over the
// same code in one that is not.
func TestBites(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), maprange.Analyzer, "mithaq/rule", "mithaq/record", "mithaq/lang")
}
