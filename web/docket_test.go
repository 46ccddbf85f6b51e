package web_test

import (
	"strings"
	"testing"
	"time"

	"mithaq/council"
	"mithaq/lang"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/web"
)

// TestYourMove: the board tells a chosen office what its member owes, what is asked of it and what
// it may do; once its seat has spoken it is asked no more.
func TestYourMove(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	id := p.Crisis(t, k, "c")
	p.Pass(200 * time.Hour)
	p.Submit(t, k, p.Act(t, "KZ", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"AM", "RU"}, Invokes: []string{"treaty.art4"},
		Asks: mithaqtest.Text("help")}, mithaqtest.On(id)))
	text := mithaqtest.Text("to end it")
	q := p.Act(t, "KZ", council.QuestionType, council.Question{Kind: "end_mission", Text: text, Seats: mithaqtest.Members, Until: p.Now().Add(time.Hour)}, mithaqtest.On(id))
	p.Submit(t, k, q)
	h := web.New(k.State, web.Options{Now: p.Now})

	move := func(tag, query string) *node { return room(t, h, "/"+tag+"/?"+query).id(t, "move") }
	contains(t, move("en", "member=AM&office=president"), "Head of state", "Asked of you, and not answered", "Ending the mission", "Answer the appeal for help",
		"Treaty, article 2", "May do on its own signature", "position")
	contains(t, move("ru", "member=AM&office=president"), "Вас спрашивают", "Вправе совершить за своей подписью")
	contains(t, move("ar", "member=AM&office=president"), "مطلوب رأيكم", "يحق له القيام بتوقيعه")
	contains(t, move("en", "member=AM&office=secretary_general"), "Secretary General", "Nothing is owed at this moment")
	if text := move("en", "member=BY&office=president").text(); strings.Contains(text, "Answer the appeal for help") {
		t.Error("Belarus owes an answer, and was not asked")
	}
	p.Submit(t, k, p.Act(t, "AM", council.PositionType, council.Position{Position: "assent"}, mithaqtest.On(id), mithaqtest.Citing("answers", q.ID.String())))
	if text := move("en", "member=AM&office=president").text(); strings.Contains(text, "Asked of you") {
		t.Error("Armenia has answered, and is asked")
	}
	for _, query := range []string{"office=nobody", "member=XX&office=president", "office=president"} {
		if w := get(t, h, "/en/?"+query); w.Code != 404 || !strings.Contains(w.Body.String(), lang.For("en").Say("error.no_office")) {
			t.Errorf("%s: %d", query, w.Code)
		}
	}
}
