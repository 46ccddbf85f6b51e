package verifier

import "embed"

// Files holds the modules that run where there is no file system, as in a page. verify.mjs
// is the one to import.
//
//go:embed acts.mjs canonical.mjs chain.mjs crypto.mjs entry.mjs evidence.mjs input.mjs note.mjs parts.mjs proof.mjs shapes.mjs statements.mjs tree.mjs verify.mjs
var Files embed.FS
