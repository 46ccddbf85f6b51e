// Package founding is the paper of the two ceremonies of a pact: its founding, and the
// change of its keeper.
//
// A ceremony is one signed act with several signers, who sit in different capitals and
// need trust neither one another's machines nor the network. So what is signed is a
// file. Somebody writes the founding down, in words that lawyers can read ([Load]); the
// program makes of it a draft that holds all that is signed, the charter with its text
// too ([New]); the file goes from hand to hand, or copies of it do, and each signer's
// machine, which has nothing but the file and a key, checks it anew and shows it before
// it signs ([Read]). What comes back is joined. Only the last step needs a
// record, and it is not here.
//
// Nothing is guessed. What the ceremony needs is stated, or it is a [Problem] with its
// place in the file and what would mend it: a founding cannot be taken back.
package founding
