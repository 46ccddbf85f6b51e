// Package memory keeps the rows of a log in memory: for tests, for a rehearsal,
// for replaying a case. It holds to the same contract as the stores that
// last, short of outliving the process, and it can be told to fail, so that what
// is built on a store can be tried against every way in which one breaks.
package memory
