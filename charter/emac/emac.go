package emac

import "embed"

// Files holds the edition as it was written.
//
//go:embed *.hcl
var Files embed.FS
