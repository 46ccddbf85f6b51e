// Package bench measures what Mithaq costs, next to the physical limit of the same
// machine in the same run. It asserts nothing: read the ratios.
//
//	go test ./bench -run '^$' -bench .
package bench
