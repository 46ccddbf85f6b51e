// Package bench measures what Mithaq costs, next to the physical limit of the same
// machine in the same run. It asserts nothing: read the ratios.
//
//	go test ./bench -run '^$' -bench .               # everything, with 10,000 and 100,000 acts
//	go test ./bench -run '^$' -bench . -args -full   # and with a million
//	MITHAQ_LONG=1 go test ./bench -run Ratios -v     # both sides of every ratio, as a table;
//	                                                 # -args -ratios 1000000: of a long record
//	MITHAQ_LONG=1 go test ./bench -run 'TestLoad|TestOpenPages' -v -args -load 60s # the desk, under load
//	MITHAQ_LONG=1 go test ./bench -count 1 -run TestFirstByte -v # what passes until a page begins
//
// The pacts are synthetic: see mithaqtest/synth. MITHAQ_BENCH_CACHE names a folder in which
// they are kept from one run to the next.
package bench
