// Package synth makes synthetic pacts: long records for measuring, in which everything is
// as in a real one.
//
// Every act is signed, every receipt too, every leaf is what a keeper would have written:
// the acts go through the real Decide and Apply, so that the findings are the rules' own
// and an audit that repeats all decisions agrees. What is synthetic is what the acts say.
//
// The same [Options] give the same bytes, as long as the program decides as it does now.
// Crises have sizes by Zipf's law: few are long, most are short.
package synth
