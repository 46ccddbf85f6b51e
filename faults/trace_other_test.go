//go:build !linux || !amd64

package faults

// traceMain cannot trace here; tracing says so before anybody asks.
func traceMain(string, []string) int { return 100 }
