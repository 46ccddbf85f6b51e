package mithaq_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/words"
)

func someone(n int64) []force.Quantity {
	return []force.Quantity{{Kind: "personnel", Value: words.Exactly(n)}}
}

// Whose gate it is opens it, and nobody else.
func TestGates(t *testing.T) {
	d := newDesk(t)
	gate := func(name, member string, n int64) *force.Gate {
		return &force.Gate{Gate: name, Member: member, Quantities: someone(n)}
	}
	d.recorded("KG", force.PledgeType, force.Pledge{Member: "KG", Quantities: someone(150)})
	want(t, "accepts what it offers itself", d.refused("KG", force.GateType, gate("accepted", "KG", 150)), "gate.not_theirs   | gate=accepted; member=KG; signer_member=KG")
	want(t, "clears its own way", d.refused("KG", force.GateType, gate("cleared", "KG", 150)), "gate.not_theirs  ")
	want(t, "gives another's away", d.refused("KZ", force.GateType, gate("command_transferred", "KG", 150)), "gate.not_theirs  ")
	want(t, "of what is not counted", d.refused("KZ", force.GateType, &force.Gate{Gate: "accepted", Member: "KG",
		Quantities: []force.Quantity{{Kind: "dragons", Value: words.Exactly(1)}}}), "line.unknown_kind  ")
	_, fs := d.recorded("KZ", force.GateType, gate("accepted", "KG", 200))
	want(t, "more than was pledged", fs, "gate.more_than_pledged charter.art12_end gate.consent | member=KG; pledged=150; accepted=200")
	_, fs = d.recorded("KZ", force.GateType, gate("accepted", "KG", 150))
	want(t, "as many", fs)
	_, fs = d.recorded("RU", force.GateType, gate("cleared", "KG", 150))
	want(t, "a state on the way", fs)
	_, fs = d.recorded("KG", force.GateType, gate("command_transferred", "KG", 150))
	want(t, "its own", fs)
	_, fs = d.recorded("archivist", force.GateType, gate("accepted", "KG", 150), d.told("KG", d.p.Now()))
	want(t, "a source says that it accepted its own", fs, "gate.not_theirs  ")
	l := d.now().Matter.Force.Line("KG", "personnel")
	if got := fmt.Sprint(l.Accepted, l.Cleared, l.Transferred); got != "150 150 150" {
		t.Errorf("accepted, cleared, under command: %s", got)
	}
}

// What is done on a word whose term is over is found, until the word is given anew.
func TestOver(t *testing.T) {
	d := newDesk(t)
	until := d.p.Now().Add(time.Hour)
	d.recorded("BY", force.PledgeType, force.Pledge{Member: "BY", Quantities: someone(100), Until: until})
	consent := &force.Consent{Member: "BY", Law: "forces_abroad", Body: mithaqtest.Text("president"), Step: "decree", Result: "passed",
		Grants: someone(100), Until: until}
	d.recorded("BY", force.ConsentType, consent)
	over := func(fs []words.Reason) (codes []string) {
		for _, r := range fs {
			if strings.HasSuffix(r.Code, ".over") {
				codes = append(codes, r.Code)
			}
		}
		return codes
	}
	_, fs := d.recorded("BY", force.OrderType, force.Order{Member: "BY", Quantities: someone(100)})
	if got := over(fs); got != nil {
		t.Errorf("in time: %v", got)
	}
	d.p.Pass(2 * time.Hour)
	_, fs = d.recorded("BY", force.OrderType, force.Order{Member: "BY", Quantities: someone(100)})
	if got := fmt.Sprint(over(fs)); got != "[pledge.over consent.over]" {
		t.Errorf("ordered after both terms: %s", got)
	}
	_, fs = d.recorded("archivist", force.MoveType, move("BY", force.Home, force.MovingIn, 100), d.told("BY", d.p.Now()))
	if got := fmt.Sprint(over(fs)); got != "[pledge.over consent.over]" {
		t.Errorf("moved after both terms: %s", got)
	}
	d.recorded("BY", force.PledgeType, force.Pledge{Member: "BY", Quantities: someone(100)})
	consent.Until = 0
	d.recorded("BY", force.ConsentType, consent)
	_, fs = d.recorded("BY", force.OrderType, force.Order{Member: "BY", Quantities: someone(100)})
	if got := over(fs); got != nil {
		t.Errorf("given anew: %v", got)
	}
}

// A task against a caveat is found, and refuses nobody; the caveat is its member's own.
func TestTaskAgainstCaveat(t *testing.T) {
	d := newDesk(t)
	caveat := &force.Caveat{Member: "KG", Excludes: []string{"crowd_control"}, Text: mithaqtest.Text("no crowds")}
	want(t, "of another", d.refused("RU", force.CaveatType, caveat), "force.not_the_contributor  ")
	first, _ := d.recorded("KG", force.CaveatType, caveat)
	task := func(member, state string) []words.Reason {
		t.Helper()
		_, fs := d.recorded("archivist", force.TaskType, &force.Task{Member: member, State: state, Kind: "crowd_control", Text: mithaqtest.Text("task")}, d.told("", d.p.Now()))
		return fs
	}
	const found = "task.against_caveat charter.art12_end gate.consent | member=KG; task=crowd_control"
	want(t, "given to all", task("", "given"), found)
	want(t, "given to it", task("KG", "begun"), found)
	want(t, "given to another", task("RU", "given"))
	want(t, "ended", task("KG", "ended"))
	d.recorded("TJ", force.CaveatType, &force.Caveat{Member: "TJ", Within: []string{"KZ-ALA"}, Text: mithaqtest.Text("there alone")})
	_, fs := d.recorded("archivist", force.TaskType, &force.Task{Member: "TJ", State: "given", Places: []string{"KZ-ALA", "KZ-AST"}, Text: mithaqtest.Text("task")}, d.told("", d.p.Now()))
	want(t, "elsewhere", fs, "task.outside_caveat charter.art12_end gate.consent | member=TJ; places=KZ-ALA KZ-AST")
	lifted := &force.Caveat{Member: "KG", Text: mithaqtest.Text("lifted")}
	d.recorded("KG", force.CaveatType, lifted, answering(first))
	want(t, "lifted", task("KG", "given"))
}

// Who guards an object hands it over, and the host takes it back: of one that nobody guards an own
// act is refused, and a report found.
func TestObjects(t *testing.T) {
	d := newDesk(t)
	name := mithaqtest.Text("plant")
	object := func(state, member string) *force.Object {
		o := &force.Object{Object: "plant", State: state, Member: member}
		if state == force.ObjectGuarded {
			o.Name = &name
		}
		return o
	}
	rule := func(code string) string { return code + " treaty.art6 question.send_forces" }
	want(t, "handed over, and never guarded", d.refused("KG", force.ObjectType, object("handed_over", "KG")), rule("object.never_guarded"))
	_, fs := d.recorded("archivist", force.ObjectType, object("handed_over", "KG"), d.told("", d.p.Now()))
	want(t, "a source says so", fs, rule("object.never_guarded"))
	want(t, "guarded for another", d.refused("RU", force.ObjectType, object("guarded", "KG")), rule("object.not_theirs"))
	_, fs = d.recorded("KG", force.ObjectType, object("guarded", "KG"))
	want(t, "guarded", fs)
	_, fs = d.recorded("RU", force.ObjectType, object("guarded", "RU"))
	want(t, "guarded by another already", fs, rule("object.guarded_already"))
	_, fs = d.recorded("KG", force.ObjectType, object("guarded", "KG"))
	want(t, "guarded by another already", fs, rule("object.guarded_already"))
	want(t, "handed over by another", d.refused("TJ", force.ObjectType, object("handed_over", "KG")), rule("object.not_theirs"))
	want(t, "taken over by another", d.refused("RU", force.ObjectType, object("taken_over", "")), rule("object.not_the_host")+" | host=KZ; signer_member=RU")
	d.recorded("KG", force.ObjectType, object("handed_over", "KG"))
	if got := d.now().Matter.Force.Object("plant").Custody(); got != force.HandedOver {
		t.Errorf("one side has signed: %s", got)
	}
	_, fs = d.recorded("KZ", force.ObjectType, object("taken_over", ""))
	want(t, "both sides have signed", fs)
	if got := d.now().Matter.Force.Object("plant").Custody(); got != force.BackHome {
		t.Errorf("both have signed: %s", got)
	}
}

// Needs hold what is required against what is offered: an unknown offer leaves the gap open upwards
// and closes nothing below.
func TestNeeds(t *testing.T) {
	d := newDesk(t)
	needs := func() string {
		out := ""
		m := d.now()
		for _, n := range m.Needs() {
			out += fmt.Sprintf("%s wanted %s offered %s gap %s surplus %s %v;", n.Kind, n.Wanted(), n.Offered, n.Gap, n.Surplus, n.Unnumbered)
		}
		return out
	}
	holds := func(what, want string) {
		t.Helper()
		if got := needs(); got != want {
			t.Errorf("%s:\n got  %s\n want %s", what, got, want)
		}
	}
	holds("nobody needs anything", "")
	_, fs := d.recorded("archivist", force.RequirementType, &force.Requirement{Quantities: someone(500)}, d.told("KZ", d.p.Now()))
	want(t, "required", fs)
	holds("nothing offered", "personnel wanted 500 offered 0 gap 500 surplus 0 [];")
	d.recorded("KG", force.PledgeType, force.Pledge{Member: "KG", Quantities: someone(150)})
	holds("part of it", "personnel wanted 500 offered 150 gap 350 surplus 0 [];")
	d.recorded("RU", force.PledgeType, force.Pledge{Member: "RU", Quantities: []force.Quantity{{Kind: "personnel"}}})
	holds("and nobody knows how many more", "personnel wanted 500 offered 150–? gap 0–350 surplus 0–? [RU];")
	d.recorded("KZ", force.GateType, &force.Gate{Gate: "accepted", Member: "RU", Quantities: someone(400)})
	holds("of which so many are accepted", "personnel wanted 500 offered 550 gap 0 surplus 50 [];")
	d.recorded("archivist", force.RequirementType, &force.Requirement{Quantities: someone(0)}, d.told("KZ", d.p.Now()))
	holds("no more needed", "personnel wanted 0 offered 550 gap 0 surplus 550 [];")
}
