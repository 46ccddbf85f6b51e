package cases

import "embed"

// FS holds the cases, each in a folder of its own name: "kz-2022", "nato-2003".
//
//go:embed boxcard-second-alarm kz-2022 nato-2003
var FS embed.FS
