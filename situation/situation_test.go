package situation_test

import (
	"testing"

	"mithaq/situation"
	"mithaq/words"
)

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

var speaker = words.Speaker{Office: "secretary_general"}

// What was said stays; a correction stands beside it, and only a retraction or an
// erratum takes back.
func TestCorrections(t *testing.T) {
	figure := &situation.Figure{Subject: "killed", Unit: "people", Among: text("all"), Value: words.Exactly(164), Speaker: speaker}
	said := situation.State{}.Apply(words.Stamp{Act: "figure"}, figure)
	for _, tc := range []struct {
		kind string
		want bool
	}{{"retraction", true}, {"erratum", true}, {"dispute", false}, {"amendment", false}} {
		c := &situation.Correction{Kind: tc.kind, Speaker: speaker, Text: text(tc.kind)}
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		s := said.Apply(words.Stamp{Act: "c", Corrects: "figure"}, c)
		if got := s.Withdrawn(words.Stamp{Act: "figure"}); got != tc.want {
			t.Errorf("%s: withdrawn %v, want %v", tc.kind, got, tc.want)
		}
		if len(s.Figures()) != 1 || len(s.Corrections("figure")) != 1 {
			t.Errorf("%s: the figure has %d corrections, and there are %d figures", tc.kind, len(s.Corrections("figure")), len(s.Figures()))
		}
		if s.Withdrawn(words.Stamp{Act: "other"}) || s.Withdrawn(words.Stamp{Act: "figure", Member: "RU"}) || said.Withdrawn(words.Stamp{Act: "figure"}) {
			t.Errorf("%s: another act, another's, or the older state, is withdrawn", tc.kind)
		}
	}
}

func TestStateKeepsAll(t *testing.T) {
	var s situation.State
	for _, b := range []any{
		&situation.Event{}, &situation.Figure{}, &situation.Figure{}, &situation.Characterisation{}, &situation.Statement{},
		&situation.Object{Object: "airport", State: "seized"}, &situation.Object{Object: "airport", State: "recovered"}, &situation.Outage{}, "of no kind",
	} {
		s = s.Apply(words.Stamp{}, b)
	}
	if len(s.Events()) != 1 || len(s.Statements()) != 1 {
		t.Errorf("got %d events and %d statements", len(s.Events()), len(s.Statements()))
	}
	if len(s.Figures()) != 2 || len(s.Characterisations()) != 1 || len(s.Objects()) != 2 || len(s.Outages()) != 1 {
		t.Errorf("got %d figures, %d names, %d objects, %d outages", len(s.Figures()), len(s.Characterisations()), len(s.Objects()), len(s.Outages()))
	}
	if got := s.Objects()[1].Body.State; got != "recovered" {
		t.Errorf("the last state of the airport is %s", got)
	}
}

func TestForm(t *testing.T) {
	n := func(n int64) *int64 { return &n }
	figure := func(f func(*situation.Figure)) *situation.Figure {
		b := &situation.Figure{Subject: "killed", Unit: "people", Among: text("all"), Value: words.Unknown, Speaker: speaker}
		f(b)
		return b
	}
	for _, tc := range []struct {
		name string
		body interface{ Check() error }
		ok   bool
	}{
		{"a crisis", &situation.Open{Label: "kz", Title: text("x")}, true},
		{"a crisis without a label", &situation.Open{Title: text("x")}, false},
		{"a source", &situation.Source{Label: "a", Outlet: "b", URL: "c", Grade: "B2"}, true},
		{"a source from nowhere", &situation.Source{Label: "a", Outlet: "b"}, false},
		{"a source with a grade that is none", &situation.Source{Label: "a", Outlet: "b", File: "c", Grade: "Z9"}, false},
		{"an event", &situation.Event{Kind: "protest", Text: text("x")}, true},
		{"an event of no kind", &situation.Event{Kind: "coup", Text: text("x")}, false},
		{"a figure without a number", figure(func(*situation.Figure) {}), true},
		{"a figure of nothing", figure(func(f *situation.Figure) { f.Subject = "" }), false},
		{"a figure in no unit", figure(func(f *situation.Figure) { f.Unit = "souls" }), false},
		{"a figure upside down", figure(func(f *situation.Figure) { f.Value = words.Range{Min: n(3), Max: n(2)} }), false},
		{"a figure by nobody", figure(func(f *situation.Figure) { f.Speaker = words.Speaker{} }), false},
		{"a figure among nobody", figure(func(f *situation.Figure) { f.Among = words.Text{} }), false},
		{"a figure, roughly", figure(func(f *situation.Figure) { f.Precision = "roughly" }), false},
		{"a vague figure", figure(func(f *situation.Figure) {
			f.Precision = situation.Vague
			said := text("dozens")
			f.Said = &said
		}), true},
		{"a figure that nobody published", figure(func(f *situation.Figure) { f.Precision = situation.NonePublished }), true},
		{"a figure that nobody published, with a number", figure(func(f *situation.Figure) {
			f.Precision, f.Value = situation.NonePublished, words.Exactly(3)
		}), false},
		{"a figure that is said to be nothing", figure(func(f *situation.Figure) { f.Said = new(words.Text) }), false},
		{"a name for nothing", &situation.Characterisation{As: "rioters", Speaker: speaker, Text: text("x")}, false},
		{"a statement", &situation.Statement{Kind: "denial", Speaker: speaker, Text: text("x")}, true},
		{"a statement of no kind", &situation.Statement{Kind: "song", Speaker: speaker, Text: text("x")}, false},
		{"an object without a label", &situation.Object{State: "seized", Name: text("x")}, false},
		{"an object in no state", &situation.Object{Object: "a", State: "haunted", Name: text("x")}, false},
		{"an operation", &situation.Operation{Operation: "almaty", State: "begun", Member: "KZ", Kind: "counter_terrorism", Text: text("x")}, true},
		{"an operation of nobody", &situation.Operation{Operation: "almaty", State: "begun", Kind: "counter_terrorism", Text: text("x")}, false},
		{"an operation without a label", &situation.Operation{State: "begun", Member: "KZ", Kind: "counter_terrorism", Text: text("x")}, false},
		{"an operation in no state", &situation.Operation{Operation: "almaty", State: "hoped", Member: "KZ", Kind: "counter_terrorism", Text: text("x")}, false},
		{"an operation of no kind", &situation.Operation{Operation: "almaty", State: "begun", Member: "KZ", Kind: "parade", Text: text("x")}, false},
		{"an operation led by nobody", &situation.Operation{Operation: "almaty", State: "begun", Member: "KZ", Kind: "other", Command: &words.Speaker{}, Text: text("x")}, false},
		{"an outage", &situation.Outage{Service: "internet", State: "down"}, true},
		{"an outage of nothing", &situation.Outage{Service: "sun", State: "down"}, false},
		{"an outage that reached others", &situation.Outage{Service: "flights", State: "disrupted", Affected: []words.Speaker{speaker}}, true},
		{"an outage that reached nobody", &situation.Outage{Service: "flights", State: "disrupted", Affected: []words.Speaker{{}}}, false},
		{"a correction by nobody", &situation.Correction{Kind: "dispute", Text: text("x")}, false},
	} {
		if err := tc.body.Check(); (err == nil) != tc.ok {
			t.Errorf("%s: got %v, want it good: %v", tc.name, err, tc.ok)
		}
	}
}
