// Package recordtest makes records for tests, and holds every record.Store to its
// contract.
//
// A [Pact] is a small invented pact whose people sign with keys that everybody can
// compute, at instants that are written down here: two test runs, and two
// machines, get the same bytes. Its keys are worthless and must never be bound
// in a record that anyone relies on.
//
//	p := recordtest.New(record.Exercise)
//	log := p.Open()                                       // genesis and edition
//	act := p.Act("test.note/1", recordtest.Note{"rain"}, p.By("president"))
//	log = append(log, p.Entry(act))
//	p.Write(t, store, log...)                             // rows, and the signed checkpoint
//
// Run is the conformance suite of stores.
package recordtest
