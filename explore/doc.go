// Package explore questions a charter.
//
// A charter is a program, and its rules are values and never code; so it can be asked
// what it does before anybody has to live under it, and why it did what it did:
//
//   - [Explain]: may this member do this now, and why? Yes, no, contested or not known,
//     as a tree of articles and facts, and what would change it.
//   - [Check]: what would a drafter and a lawyer ask about? An appeal that nobody may make,
//     a duty that nothing can meet, a rule that holds while its body does not, a question
//     that hangs on one office, and who can block what.
//   - [Test]: does it do what its authors say that it must? Tests stand in the files of the
//     charter: given some acts, when another is done, then it may be, or may not.
//   - [Diff]: what differs between two charters, block by block and field by field? It is
//     complete: no two differ without a [Change].
//   - [Follow]: and what comes of it? Who may do what he could not, which questions are
//     easier or harder to adopt, what is owed that was not. It is careful: a
//     [Consequence] holds whatever members there are and whatever they say, and what
//     cannot be proved is not said.
//
// What is asked of a moment is answered by the judgments that decide: package mithaq asks itself
// what it would make of an act that nobody has done. So an explanation cannot say what
// Decide would not.
//
// # What a check finds
//
// What does not load is refused by package charter; a check asks of what does load whether
// it can work. Rules are dated, so it asks for each time in which the same rules hold,
// from the first force of the instrument under which members are counted; a [Finding] that
// is not so as long as its rule holds says from when until when it is.
//
// An office can perform an act when it holds then and has the act in its may; what the
// judgment of the act asks beyond that is asked too. What nobody can do may still be told
// by an office that transcribes or registers: that is a report, it binds nobody, and is
// told apart.
//
// Each kind of finding has one severity, see [FindingKinds]: a [Fault] cannot work as it is
// written; a [Warning] works, and probably not as meant; a [Note] is what a reader should
// know.
package explore
