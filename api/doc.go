// Package api is the wire: how an act reaches the one keeper, and how what he keeps is
// read by those who are not in his process.
//
// Every answer is JSON in one shape, but for the record itself, which travels as the
// lines of its export: those are what was hashed and signed, and nobody has to trust who
// passes them on. What goes wrong is told as a problem (RFC 9457) with the reasons as codes
// and arguments, and in words of the language that was asked for.
//
//	who           ── POST /act ──▶  Handler ── Hand ──▶ the keeper
//	a member's node, a script          │
//	             ◀─ GET /entries ──────┴── rows ◀────── the store
//
// A request can bring nothing in but signed bytes, so that it does not matter over which
// wire they come. What one must be trusted for, to complete a draft before it is signed,
// is answered only where [Options] says so: on the socket in the data folder.
//
// doc/api.md is the page for those who call it.
package api
