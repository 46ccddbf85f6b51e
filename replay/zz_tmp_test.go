package replay_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"mithaq/replay"
	"mithaq/situation"
	"mithaq/member"
	"mithaq/council"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/duty"
)

var tmpTable = map[string]func() replay.Body{
	"member.status/1": func() replay.Body { return new(member.Status) },
	"member.claim/1": func() replay.Body { return new(member.Claim) },
	"member.office/1": func() replay.Body { return new(member.Office) },
	"member.person/1": func() replay.Body { return new(member.Person) },
	"crisis.open/1": func() replay.Body { return new(situation.Open) },
	"situation.source/1": func() replay.Body { return new(situation.Source) },
	"situation.event/1": func() replay.Body { return new(situation.Event) },
	"situation.figure/1": func() replay.Body { return new(situation.Figure) },
	"situation.characterisation/1": func() replay.Body { return new(situation.Characterisation) },
	"situation.statement/1": func() replay.Body { return new(situation.Statement) },
	"situation.object/1": func() replay.Body { return new(situation.Object) },
	"situation.outage/1": func() replay.Body { return new(situation.Outage) },
	"situation.correction/1": func() replay.Body { return new(situation.Correction) },
	"council.appeal/1": func() replay.Body { return new(council.Appeal) },
	"council.contact/1": func() replay.Body { return new(council.Contact) },
	"council.consultation/1": func() replay.Body { return new(council.Consultation) },
	"council.session/1": func() replay.Body { return new(council.Session) },
	"council.draft/1": func() replay.Body { return new(council.Draft) },
	"council.reply/1": func() replay.Body { return new(council.Reply) },
	"council.position/1": func() replay.Body { return new(council.Position) },
	"council.question/1": func() replay.Body { return new(council.Question) },
	"council.announcement/1": func() replay.Body { return new(council.Announcement) },
	"force.announce/1": func() replay.Body { return new(force.Announce) },
	"force.pledge/1": func() replay.Body { return new(force.Pledge) },
	"force.consent/1": func() replay.Body { return new(force.Consent) },
	"force.order/1": func() replay.Body { return new(force.Order) },
	"force.command/1": func() replay.Body { return new(force.Command) },
	"force.move/1": func() replay.Body { return new(force.Move) },
	"force.task/1": func() replay.Body { return new(force.Task) },
	"force.withdrawal/1": func() replay.Body { return new(force.Withdrawal) },
	"force.report/1": func() replay.Body { return new(force.Report) },
	"measure.impose/1": func() replay.Body { return new(measure.Impose) },
	"measure.end/1": func() replay.Body { return new(measure.End) },
	"duty.notice/1": func() replay.Body { return new(duty.Notice) },
}

func TestTmp(t *testing.T) {
	src := os.DirFS("../cases")
	m := fstest.MapFS{}
	for _, f := range strings.Fields("case sources people members situation council measures force expectations questions") {
		b, err := fs.ReadFile(src, "kz-2022/"+f+".hcl")
		if err != nil { b = nil; t.Log("missing", f) }
		m["kz-2022/"+f+".hcl"] = &fstest.MapFile{Data: b}
	}
	var names []string
	for n := range tmpTable { names = append(names, n) }
	c, err := replay.Load(m, "kz-2022", func(a string) (interface{ Check() error }, bool) { f := tmpTable[a]; if f == nil { return nil, false }; return f(), true }, names...)
	if err != nil { t.Fatal("\n"+err.Error()) }
	n := map[string]int{}
	for _, s := range c.Steps { if s.Act != nil { n[s.Act.Type]++ } else { n["expect"]++ } }
	t.Log(len(c.Steps), n)
}
