// Package client calls what package api serves: over the socket in a data folder, or over
// TCP. It believes no more than it must: what a server completes of a draft is held
// against what its author wrote, and an acknowledgement against the act that was sent.
package client
