package cases

import "embed"

// FS holds the cases, each in a folder of its own name: "kz-2022", "nato-2003".
//
//go:embed am-2021 am-2022 am-2024 boxcard-second-alarm csto-exercise emac-exercise emac-request eu-2020 eu-exercise id-2018 kg-2010 kz-2022 nato-2003
var FS embed.FS
