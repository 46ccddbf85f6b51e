package lang

import (
	"maps"
	"slices"
	"strings"

	"mithaq/words"
)

// Reason returns a reason in full: what is wrong, what would mend it, and the
// article under which it is so.
func (p *Printer) Reason(r words.Reason) string {
	s := p.Wrong(r) + " " + p.Mend(r)
	if r.Article != "" {
		s += " (" + Isolate(p.Article(r.Article)) + ")"
	}
	return s
}

// Wrong returns what is wrong. A code that this program does not know, from a later
// one, is shown with its arguments as it is.
func (p *Printer) Wrong(r words.Reason) string {
	if !p.Has("reason." + r.Code) {
		return Isolate(r.String())
	}
	return p.Say("reason."+r.Code, p.arguments(r)...)
}

// Mend returns what would mend it, or nothing for a code that this program does not
// know.
func (p *Printer) Mend(r words.Reason) string {
	id := "mend." + r.Code
	if r.Args["near"] != "" && p.Has(id+".near") {
		id += ".near"
	}
	if !p.Has(id) {
		return ""
	}
	return p.Say(id, p.arguments(r)...)
}

// kinds says what an argument of a reason is, by its name, or, where one name means
// two things, by the reason's code and the name.
var kinds = map[string]string{
	"member": "member", "signer_member": "member", "missing": "members", "seats": "members", "members": "members", "places": "places",
	"office": "office", "signer_office": "office", "account": "account", "terms": "terms", "as": "cite",
	"holds": "quantity", "moved": "quantity", "consented": "quantity", "votes": "quantity", "needed": "quantity",
	"given": "instant", "from": "instant", "earliest": "instant", "announced": "outcome", "computed": "outcome", "result": "consent_result", "kind": "line", "act": "act", "type": "act",
	"closed": "instant", "until": "instant", "since": "instant", "at": "instant", "good_until": "instant", "received": "instant",
	"recorded": "instant", "before": "instant", "law": "law", "mode": "mode", "body": "body", "prohibition": "prohibition",
	"line": "line", "card": "card", "pool": "pool", "called": "quantity", "stock": "quantity", "gives": "quantity", "committed": "quantity",
	"credential": "id", "edition": "id", "pact": "id", "matter": "id", "node": "id", "ref": "id", "want": "id",

	"appeal.no_article.kind": "appeals", "appeal.unknown_kind.kind": "appeals", "appeal.wrong_office.want": "offices",
	"question.needs_appeal.kind": "appeals", "question.unknown_kind.kind": "question", "question.wrong_seats.want": "members",
	"question.no_close.kind":     "question",
	"question.wrong_office.want": "offices", "extension.wrong_office.want": "offices", "position.gone.state": "question_state", "position.wrong_office.want": "offices",
	"alarm.wrong_office.want":  "offices",
	"position.wrong_form.want": "position_forms", "position.wrong_objector.want": "offices",
	"act.wrong_mode.want": "mode", "office.contested.people": "people",

	"part": "agreement_part", "resource": "resource", "agreement.unknown_resource.near": "resource", "agreement": "agreement", "differs": "differs",
	"gate.not_come.event":   "trigger",
	"mandate.over.question": "question", "carried": "quantity", "gate.not_theirs.gate": "gate", "task": "task_kind", "host": "member",
	"pledged": "quantity", "ordered": "quantity", "gate.more_than_pledged.accepted": "quantity",
	"agreement.unknown_kind.kind": "agreement", "agreement.no_part.kind": "agreement", "agreement.not_opened_so.kind": "agreement",
	"agreement.other_kind.kind": "agreement", "agreement.other_kind.want": "agreement", "agreement.wrong_office.want": "offices",
	"agreement.needs_appeal.kind": "appeals", "agreement.to_another.want": "member", "agreement.wrong_side.want": "members",
	"agreement.gone.state": "agreement_phase", "amendment.not_bound.state": "agreement_phase", "end.not_bound.how": "ending",

	"claim.without_evidence.kinds": "costs", "mandate.other_aims.articles": "articles", "mandate.other_aims.aims": "articles",

	// Of what a check of a charter finds.
	"offices": "offices", "appeals": "appeals", "acts": "acts", "question": "question", "than": "question", "change": "status_change",
}

// lists are the kinds of arguments that hold several codes, with the group of each.
var lists = map[string]string{"members": "member", "offices": "office", "terms": "term", "appeals": "appeal", "places": "place", "people": "person",
	"acts": "act", "position_forms": "position_form", "costs": "cost_kind", "articles": "article"}

// arguments puts a reason's arguments into words.
func (p *Printer) arguments(r words.Reason) []string {
	args := make([]string, 0, 2*len(r.Args))
	for _, name := range slices.Sorted(maps.Keys(r.Args)) {
		value := r.Args[name]
		kind, ok := kinds[r.Code+"."+name]
		if !ok {
			kind = kinds[name]
		}
		if kind == "law" {
			value = r.Args["member"] + "." + value
		}
		args = append(args, name, isolateOpen+p.value(kind, value)+isolateClose)
	}
	return args
}

func (p *Printer) value(kind, s string) string {
	if group, ok := lists[kind]; ok {
		codes := strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == ',' })
		for i, c := range codes {
			switch group {
			case "place":
				codes[i] = p.Place(c)
			case "cost_kind":
				codes[i] = p.CostKind(c)
			case "article":
				codes[i] = p.Article(c)
			default:
				codes[i] = p.Code(group, c)
			}
		}
		return p.List(codes)
	}
	switch kind {
	case "differs":
		var list []string
		for c := range strings.SplitSeq(s, ", ") {
			if p.Has("term." + c) {
				list = append(list, p.Code("term", c))
			} else {
				list = append(list, p.Resource(c))
			}
		}
		return p.List(list)
	case "resource":
		return p.Resource(s)
	case "instant":
		if i, err := words.ParseInstant(s); err == nil {
			return p.Instant(i)
		}
	case "quantity":
		if r, ok := ranged(s); ok {
			return p.Quantity(r)
		}
	case "id":
		return short(Plain(s))
	case "law":
		if name := p.Code("law", s); name != s {
			return name
		}
		_, s, _ = strings.Cut(s, ".")
	case "":
	default:
		return p.Code(kind, s)
	}
	return Plain(s)
}

// short cuts an identifier to what people compare by eye.
func short(id string) string {
	if hex, ok := strings.CutPrefix(id, "sha256:"); ok && len(hex) > 12 {
		return hex[:12] + "…"
	}
	return id
}

// Point returns a point of judgment that holds, in words.
func (p *Printer) Point(r words.Reason) string {
	if !p.Has("point." + r.Code) {
		return Isolate(r.String())
	}
	return p.Say("point."+r.Code, p.arguments(r)...)
}

// Found returns what a check of a charter has found, with what would mend it where that
// is not plain. What a later program finds is shown with its arguments as it is.
func (p *Printer) Found(r words.Reason) string {
	if !p.Has("found." + r.Code) {
		return Isolate(r.String())
	}
	return p.Say("found."+r.Code, p.arguments(r)...)
}
