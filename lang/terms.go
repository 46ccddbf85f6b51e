package lang

// Terms are the words of this program by their names, in the order in which doc/words.md explains them. The
// messages "word." give each in the reader's language, the messages "says." what it means.
var Terms = []string{
	"pact", "instrument", "interval", "notice", "in_force_for_a_member", "holder", "contested", "office", "act",
	"performative", "attestation", "finding", "record", "checkpoint", "receipt", "seat", "witness", "tile",
	"feed", "fork", "void", "distrusted", "proof", "happened", "effect", "crisis", "closed", "appeal", "question",
	"draft", "silence", "got", "certificate", "undeterminable", "rule", "proof_of_a_decision", "swing",
	"minimal_winning_set", "game_of_yes_and_no", "change", "easier", "the_one_style", "since", "judgment",
	"contested_an_answer", "deputy", "on_the_pact", "received", "addressee", "allegation", "agreement",
	"requester", "thread", "co_financing", "claim_settlement", "account", "exact", "requested", "good_until",
	"withdrawn", "spoken", "gap", "resource", "mandate_mission", "line", "stock", "floor", "card", "alarm",
	"uncalled", "exercise", "required", "mandate_ended", "gate", "plan", "line_of_report", "unannounced",
	"lapsed", "derogation_notice", "reliance", "caveat", "custody", "announced", "unknown", "measure",
	"operation", "duty", "recurring", "waiver", "discharge", "to_answer_a_finding", "occasion", "open", "recipient", "delivered",
	"ledger_of_messages", "source", "claim_figure", "vague", "told_of_a_contact", "correction", "engine_number",
	"audit", "archive", "canonical", "case", "moment", "keeper", "founding", "handover", "fingerprint", "sealed",
	"vault", "document", "held", "your_move", "lane", "note", "instrument_of_a_decision", "tour",
}
