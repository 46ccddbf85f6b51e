// Package witness makes a second history impossible to hide.
//
// A keeper's signature under a head says what the log is, and nothing hinders a
// dishonest or restored keeper from signing two of them. A witness is somebody else who
// remembers: it cosigns a head only when that head continues the one that it cosigned
// before, so two histories cannot both have its name. *Recorded* is what the keeper
// says; *witnessed* is what others saw, too.
//
// [Witness] is that memory and its rules. It can be asked ([Witness.ServeHTTP], C2SP
// tlog-witness), or look by itself ([Follower]). [Feed] is the keeper's side: it brings
// every new head to the witnesses and collects what they sign. [Ask] is what a keeper
// does before it writes: the witnesses may remember more than its own disk.
//
// A witness promises as much as its folder remembers. Put back to an earlier day it
// has forgotten what it signed since, and a keeper who knows it could have it sign
// a second history from there on. The two cosignatures, which then exist, convict them.
package witness
