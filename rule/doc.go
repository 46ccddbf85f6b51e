// Package rule computes the outcome of a decision from seats and positions, or
// from totals, and knows nothing else: no member, no text, no clock.
//
// A [Rule] is a value of a small closed algebra: one test (consensus, unanimity, a
// share, a quota, several of them at once) and what stands around it (quorums,
// vetoes, who has no voice, a limited format, proxies, a silence, a casting vote,
// where a blocked question goes, a lighter rule for procedure). [Rule.Decide]
// answers a [Question] at an instant; a [Count] follows one position by position; an
// [Assembly] decides by totals, as a parliament's are published. [Rule.Check] says
// what is wrong with a rule before anybody has to live under it.
//
// # Answers
//
// A [Verdict] is the outcome so far with what it rests on. It is adopted, or not
// adopted, when it is so whatever is said by those whose position is not known. Else it
// is open; or, once closed, [Undeterminable], which is an answer: it names the
// positions that nobody published, and is never guessed from what was announced.
//
//   - Because is the smallest set of positions that proves it, whatever all others
//     say; of the smallest sets the first in the order of the roll.
//   - Change are the seats that can still change it: those on which the result would
//     hang alone in some course that is still possible. Until the close that may be
//     one that has spoken, because a later position replaces an earlier one.
//   - Missing are the seats whose position is not known and would matter.
//   - Why is a tree of reasons for package lang to put into words.
//
// # What positions mean
//
// Assent and reservation are in favour (a rule may take a reservation for an
// objection); objection is against; abstention is being present and neither. Who is
// [Silent], or stays out, is not present. In a consensus only an objection counts, and
// staying out where that is not allowed. Nobody in favour is no majority, not
// even of nobody; a consensus needs nobody in favour.
//
// Somebody who comes to object can make the quorum that adopts: rules with a quorum
// are like that, and this package says so instead of smoothing it over.
//
// # Codes
//
// Reasons ([Reason.Code]), each with a state where it is a part of the rule:
//
//	decision.adopted, decision.not_adopted, decision.open, decision.undeterminable   the outcome
//	decision.moved                    to, as: the body did not adopt it
//	decision.body_empty               nobody has a voice
//	decision.rule_faulty              the faults stand below it
//	decision.no_vote                  an assembly has not voted
//	decision.tally_contradicts_itself more voted than were present, or than there are
//	part.consensus                    by: the first who is against; unknown
//	part.unanimity                    of, yes, unknown
//	part.majority                     of, more_than or at_least, weight, class, yes, base, unknown
//	part.tie                          as many for as against; the state says how it was broken
//	part.quota                        at_least, weight, class, yes, unknown
//	part.all, part.any                several at once, one of several
//	part.quorum                       more_than or at_least, weight, class, present, all, unknown
//	part.veto                         class, by: the first who uses it; unknown
//	part.limited_format               out: who stays out; by: who objects to the format
//	part.pass                         of, more_than or at_least: what a vote of an assembly must reach
//	part.before                       the vote before this one
//	part.votes_left                   left: how often the assembly may vote yet
//
// What does not count ([Ignored.Code]):
//
//	vote.no_seat             said by somebody without a seat
//	vote.suspended           the seat is suspended
//	vote.concerned           the party concerned has no voice
//	vote.late                after the close
//	vote.no_powers           said by somebody who may not speak for the seat
//	vote.head_has_spoken     a delegate against the head of his delegation
//	vote.wrong_form          not the form in which a silence is broken
//	vote.wrong_office        not an office that may break it
//	vote.silence_broken      what is broken does not heal
//	vote.proxy_not_allowed   the rule has no proxies
//	vote.proxy_without_seat  from or to somebody without a voice
//	vote.proxy_too_many      its holder has as many as he may
//	vote.after_adoption      an assembly's vote on what it has adopted
//	vote.revote_too_many     an assembly's vote beyond those that are allowed
//
// What is wrong with a rule ([Fault.Code]):
//
//	rule.body_empty           no seat has a voice
//	rule.seat_unnamed         place
//	rule.seat_twice           seat
//	rule.too_many_seats       seats, most
//	rule.weight_missing       seat, weight: the rule weighs by what the seat does not have
//	rule.weight_negative      seat, weight, is
//	rule.weight_too_large     seat, weight, is, most
//	rule.weights_zero         weight, class: everybody weighs nothing
//	rule.class_without_seat   class
//	rule.one_test             set: a test is exactly one thing, and has parts
//	rule.too_deep             most
//	rule.too_many_parts       most
//	rule.unknown_word         word; of: the words that it could be
//	rule.more_or_least        more_than or at_least, one of them
//	rule.fraction_form        fraction, most: the denominator
//	rule.fraction_zero        fraction: at least nothing
//	rule.fraction_above_one   fraction
//	rule.more_than_all        fraction
//	rule.quota_not_positive   quota
//	rule.quota_above_weights  quota or votes, weights or seats, weight
//	rule.one_quorum           set
//	rule.quorum_negative      quorum
//	rule.quorum_above_seats   quorum or votes, seats, weight
//	rule.veto_without_seat    seat or class
//	rule.tie_never            there is no majority in which a tie could be
//	rule.tie_casting          seats: how many have the casting vote, instead of one
//	rule.proxies_none         at_most
//	rule.grace_negative       grace
//	rule.move_nowhere
//	rule.procedure_nested     a lighter rule has no lighter rule
//	rule.one_bar              set
//	rule.bar_negative         votes
//	rule.revotes_negative     revotes
package rule
