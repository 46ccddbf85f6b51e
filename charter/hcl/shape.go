package hcl

import "slices"

// A shape is what a kind of block holds.
type shape struct {
	labels   int      // names behind the kind
	required []string // attributes and blocks that must be there
	optional []string // attributes
	blocks   []string // nested blocks
	many     []string // nested blocks that may stand more than once
}

// anyLabel is the number of names of a block that may have one.
const anyLabel = -1

func (s shape) attributes() []string {
	var out []string
	for _, n := range slices.Concat(s.required, s.optional) {
		if !slices.Contains(s.blocks, n) {
			out = append(out, n)
		}
	}
	return out
}

// dated reports whether blocks of the shape are rules, which hold from some version on.
func (s shape) dated() bool { return slices.Contains(s.optional, "since") }

// onGround adds what every rule rests on to the attributes of its block.
func onGround(optional ...string) []string {
	return append(optional, "source", "since", "until", "unverified")
}

// kinds lists the blocks of a file, and shapes what they hold. Nested blocks stand
// in shapes under their kind, or, where two kinds share a name, under that of the block
// around them too.
var (
	kinds = []string{"agreement", "appeal", "body", "card", "charter", "cofinancing", "duty", "floor", "gate", "instrument", "law", "limit", "office",
		"pool", "prohibition", "question", "reading", "received", "resource", "source", "status", "test", "version", "witnessed"}
	// said is what an act in a test may say beyond who does what.
	said = []string{"position", "objects_to_format", "form", "answer", "outcome", "states", "invokes", "concerns", "of", "to",
		"result", "chamber", "present", "votes", "against", "until", "from", "items", "how", "level", "pool", "resource", "count", "comes", "cover", "received"}
	tests  = []string{"consensus", "unanimity", "majority", "quota", "all", "any"}
	shapes = map[string]shape{
		"charter":     {1, []string{"name", "seat"}, []string{"language"}, []string{"seat"}, nil},
		"seat":        {0, []string{"name", "offset"}, nil, nil, nil},
		"instrument":  {1, []string{"name"}, []string{"constitutes"}, nil, nil},
		"version":     {2, nil, []string{"signed", "in_force", "url", "unverified"}, nil, nil},
		"source":      {2, []string{"label", "gist"}, []string{"url", "unverified"}, nil, nil},
		"office":      {1, []string{"name", "of"}, onGround("member", "may", "deputies", "transcribes", "registers"), nil, nil},
		"body":        {1, []string{"name", "seats"}, onGround("sits", "chair"), []string{"seat"}, []string{"seat"}},
		"body.seat":   {1, nil, []string{"class", "weights"}, nil, nil},
		"appeal":      {1, []string{"name", "by"}, onGround("lapses"), nil, nil},
		"resource":    {1, []string{"name"}, onGround(), nil, nil},
		"agreement":   {1, []string{"name", "part", "binds_on"}, onGround("needs", "opens", "lacking"), []string{"part"}, []string{"part"}},
		"part":        {1, []string{"by"}, []string{"states"}, nil, nil},
		"cofinancing": {1, []string{"name", "agreement", "up_to"}, onGround("of"), nil, nil},
		"gate":        {1, []string{"rule", "before", "lacking"}, onGround(), nil, nil},
		"duty":        {1, []string{"name", "on", "owes"}, onGround("when", "met_by", "met_for_all", "every", "ends", "waived_by"), nil, nil},
		"limit":       {1, []string{"act", "states"}, onGround(), nil, nil},
		"prohibition": {1, []string{"name"}, onGround(), nil, nil},
		"reading":     {1, []string{"on", "says"}, onGround(), nil, nil},
		"status":      {1, []string{"name", "change", "by"}, onGround("question", "ahead", "loses"), nil, nil},
		"witnessed":   {1, []string{"acts", "by"}, onGround(), nil, nil},
		"received":    {1, []string{"acts"}, onGround(), nil, nil},

		"pool":  {1, []string{"name"}, onGround("levels", "renewed"), nil, nil},
		"floor": {1, []string{"of", "keeps", "lacking"}, onGround(), nil, nil},
		"card":  {1, []string{"name", "home", "struck_by", "level"}, onGround(), []string{"level"}, []string{"level"}},
		"level": {1, nil, nil, []string{"send", "cover"}, []string{"send", "cover"}},
		"send":  {1, []string{"count", "from"}, nil, nil, nil},
		"cover": {1, []string{"count", "from"}, nil, nil, nil},

		"question": {1, []string{"name", "body", "rule"}, onGround("needs", "opened", "ends"),
			[]string{"rule", "silence", "blocked", "procedure", "mandate"}, nil},
		"rule": {0, nil, []string{"limited_format", "concerned", "suspended", "reservation", "tie"},
			append([]string{"unknown", "quorum", "veto", "proxies"}, tests...), []string{"quorum", "veto"}},
		"procedure": {0, nil, []string{"limited_format", "concerned", "suspended", "reservation", "tie"},
			append([]string{"quorum", "veto", "proxies"}, tests...), []string{"quorum", "veto"}},
		"consensus": {0, nil, nil, nil, nil},
		"unanimity": {0, []string{"of"}, nil, nil, nil},
		"majority":  {0, []string{"of"}, []string{"more_than", "at_least", "weight", "class"}, nil, nil},
		"quota":     {0, []string{"at_least"}, []string{"weight", "class"}, nil, nil},
		"all":       {0, nil, nil, tests, tests},
		"any":       {0, nil, nil, tests, tests},
		"unknown":   {0, nil, nil, nil, nil},
		"quorum":    {0, nil, []string{"seats", "more_than", "at_least", "weight", "class"}, nil, nil},
		"veto":      {0, nil, []string{"seats", "class", "concurring"}, nil, nil},
		"proxies":   {0, []string{"at_most"}, []string{"count_for_quorum"}, nil, nil},
		"silence":   {0, []string{"until"}, []string{"counts"}, []string{"broken_by", "extended"}, nil},
		"broken_by": {0, nil, []string{"form", "from", "heals", "grace"}, nil, nil},
		"extended":  {0, []string{"by"}, nil, nil, nil},
		"blocked":   {0, []string{"move_to", "as"}, nil, nil, nil},
		"mandate":   {0, []string{"states", "lacking"}, []string{"aims"}, nil, nil},

		"test":  {1, []string{"at", "then"}, []string{"parties", "home"}, []string{"given", "when", "then"}, []string{"given", "then"}},
		"given": {0, []string{"who", "act"}, append([]string{"by", "kind", "at"}, said...), nil, nil},
		"when":  {0, []string{"who", "act"}, append([]string{"by", "kind"}, said...), nil, nil},
		"then": {0, nil, []string{"may", "refused", "under", "code", "outcome", "question", "owes", "who", "state", "nth",
			"called", "shortfall", "resource", "count", "cover"}, nil, nil},

		"law":             {2, []string{"name", "body", "rule"}, onGround(), []string{"rule"}, nil},
		"law.rule":        {0, nil, nil, []string{"assembly", "unknown"}, []string{"assembly"}},
		"assembly":        {anyLabel, nil, []string{"seats", "votes", "of", "more_than", "at_least", "quorum_above", "revotes"}, []string{"quorum"}, nil},
		"assembly.quorum": {0, nil, []string{"votes", "more_than", "at_least"}, nil, nil},
	}
)

// shapeOf returns the shape of a block inside another.
func shapeOf(outer, kind string) shape {
	if s, ok := shapes[outer+"."+kind]; ok {
		return s
	}
	return shapes[kind]
}
