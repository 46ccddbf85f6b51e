package boxcard

import (
	"embed"

	"mithaq/charter"
	"mithaq/charter/hcl"
)

// Files holds the edition as it was written.
//
//go:embed *.hcl
var Files embed.FS

// Load compiles the edition and returns it with its texts.
func Load() (*charter.Charter, []hcl.Text, error) { return hcl.Load(Files, ".") }
