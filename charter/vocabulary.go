package charter

// The closed lists of the language. What is not on them does not load. Each name
// is described in doc/charter-format.md.

// Events are what acts are seen as by rules. "*" stands for an identifier of
// the charter: appeal.aggression.received, question.send_forces.announced.
var Events = []string{
	"act.received",
	"act.confirmed",
	"act.corrected",
	"appeal.*.received",
	"crisis.closed",
	"crisis.reopened",
	"consultation.started",
	"contact.held",
	"session.held",
	"reply.declined_with_reason",
	"reply.promised",
	"question.*.put",
	"question.*.announced",
	"agreement.*.requested",
	"agreement.*.offered",
	"agreement.*.declined",
	"agreement.*.accepted",
	"agreement.*.amended",
	"agreement.*.ended",
	"agreement.*.spoken",
	"agreement.*.confirmed",
	"agreement.*.claimed",
	"agreement.*.settled",
	"agreement.*.paid",
	"agreement.*.waived",
	"agreement.*.closed",
	"force.required",
	"force.announced",
	"force.pledged",
	"force.accepted",
	"force.consented",
	"force.ordered",
	"force.cleared",
	"force.transferred",
	"force.moved_in",
	"force.present",
	"force.moved_out",
	"force.returned",
	"force.reported",
	"aid.offered",
	"alarm.struck",
	"alarm.called",
	"alarm.passed",
	"allegation.made",
	"allegation.answered",
	"withdrawal.announced",
	"withdrawal.to_begin",
	"withdrawal.to_complete",
	"mission.left",
	"mission.reported",
	"measure.imposed",
	"measure.ended",
	"measure.notified",
	"notice.un_security_council",
	"notice.un_secretary_general",
	"notice.osce",
	"notice.sco",
	"notice.relying",
}

// Roles name members by their part in a matter.
var Roles = []string{
	"each.party",       // everyone bound at the instant
	"each.other_party", // everyone bound but the one who appealed
	"each.addressee",   // everyone bound to whom the appeal was addressed
	"requester",        // who appealed; of an agreement, who asked
	"victim",           // the member at whose home the crisis is
	"assister",         // who helps; of an agreement, who offered
	"contributor",      // who sends a contingent
	"called",           // whom an alarm calls by its card
	"performer",        // in whose name something was received
	"accused",          // of whom a breach is alleged
	"organisation",     // the organisation's own offices
}

// SeatRoles are whose the seats of a body are: of all who are bound, or of those that
// the body lists alone.
var SeatRoles = []string{"each.party", "each.seat"}

// Terms are what a mandate or a limit may have to state.
var Terms = []string{"purpose", "area", "tasks", "strength", "command", "until"}

// Acts are the types of acts, without their version, that an office may perform
// and that a limit may bound.
var Acts = []string{
	"agreement.acceptance",
	"agreement.amendment",
	"agreement.claim",
	"agreement.confirmation",
	"agreement.decline",
	"agreement.end",
	"agreement.offer",
	"agreement.payment",
	"agreement.request",
	"agreement.settlement",
	"agreement.waiver",
	"council.announcement",
	"council.appeal",
	"council.consultation",
	"council.contact",
	"council.draft",
	"council.extension",
	"council.position",
	"council.question",
	"council.receipt",
	"council.reply",
	"council.session",
	"council.withdrawal",
	"crisis.close",
	"crisis.open",
	"crisis.reopen",
	"duty.allegation",
	"duty.answer",
	"duty.notice",
	"duty.waiver",
	"force.alarm",
	"force.announce",
	"force.caveat",
	"force.command",
	"force.consent",
	"force.gate",
	"force.move",
	"force.object",
	"force.order",
	"force.pass",
	"force.plan",
	"force.pledge",
	"force.report",
	"force.reporting",
	"force.requirement",
	"force.stock",
	"force.task",
	"force.withdrawal",
	"measure.end",
	"measure.impose",
	"measure.notice",
	"member.claim",
	"member.office",
	"member.person",
	"member.status",
	"record.credential",
	"record.edition",
	"record.erase",
	"record.erased",
	"record.genesis",
	"record.revoke",
	"record.term",
	"record.void",
	"situation.characterisation",
	"situation.confirmation",
	"situation.correction",
	"situation.event",
	"situation.figure",
	"situation.object",
	"situation.operation",
	"situation.outage",
	"situation.source",
	"situation.statement",
}

// Changes are what can happen to a membership.
var Changes = []string{"signed", "bound", "prolonged", "left", "suspended", "resumed", "expelled", "observer", "partner", "notice"}

// Means are how a change of membership is brought about.
var Means = []string{"signature", "decision", "notice", "lapse"}

// Rights are what a change of membership can take away: a seat in the bodies, the vote
// that goes with it, the posts that a member fills.
var Rights = []string{"seat", "vote", "posts"}
