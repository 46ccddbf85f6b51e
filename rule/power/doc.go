// Package power computes voting power: how often a member is the one on whom a
// decision hangs.
//
// A [Game] says which sets of members win: those whose weights reach a quota, or
// several at once, or one of several ways; a veto is one of them. [Game.Measure]
// answers with two measures for every member, both exact.
//
//   - Banzhaf (Penrose 1946, Banzhaf 1965): the number of sets of the others that
//     lose without him and win with him, his swings; its part of all swings, and of
//     all sets of the others. The latter is the probability that the decision hangs
//     on him if all others say yes or no by the toss of a coin.
//   - Shapley-Shubik (1954): the part of all orders in which the members could come
//     in, in which the decision falls with him.
//
// # How
//
// The swings come from a generating function (Cantor; Brams and Affuso 1976; for
// several majorities Bilbao and others 2000): the product of 1 + z·x^w over the members,
// in which the coefficient of z^s·x^u is the number of sets of s members that
// weigh u. With several weights, x stands for all of them. Members of one weight
// have one answer. Where such a table would be too large and the members are few,
// all sets are tried; otherwise the answer is a [*TooLarge], never an estimate.
// [Game.Banzhaf] leaves z out: a table by weight alone goes much further.
//
// # Rules
//
// [FromRule] makes a game of a rule of package rule and the seats that it is for: what
// it is when all who have a voice say yes or no. Consensus and unanimity are all
// votes, a share is a quota, several tests are several conditions, and a veto is one
// of them. [TernaryFromRule] does it for a limited format.
//
// # Yes, no and staying out
//
// Where members may stay out, or abstain, a game of yes and no is the wrong model: a
// consensus in a limited format is not stopped by who stays out. [Ternary] is the game
// of three answers, in the sense of Felsenthal and Machover's ternary voting games
// (1997), also known as (3,2)-games (Freixas and Zwicker 2003). A swing of a member
// is a choice of yes, stay out or no for each of the others for which his yes adopts
// and his no does not; it is a swing between yes and staying out, or between
// staying out and no, and both are told. Its absolute measure divides by 3^(n−1):
// the probability that the decision hangs on him if all others choose one of three
// with equal chance. The Shapley-Shubik measure is not given, because for three answers
// there is more than one.
//
// A consensus in which all stay out is adopted by package rule, for nobody objected;
// as a game of its own it asks for one yes ([Ternary].Tacit tells the two apart). The
// sum of swings is the same.
//
// The model of a limited format has no fourth answer, to object to the format
// itself: where somebody does, the format does not hold, and the game is the one of
// yes and no.
package power
