package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"

	"mithaq/lang"
	"mithaq/words"
)

// A Tour leads through a crisis in a few stops: each a moment, by what was known at another, a place
// on the crisis's page, and what to look at there. It stands beside a case and says nothing that the
// record does not.
type Tour struct {
	Title map[string]string `json:"title"`
	Stops []Stop            `json:"stops"`
}

// A Stop is one place of a tour. Known is zero where all that is known now counts.
type Stop struct {
	At    words.Instant     `json:"at"`
	Known words.Instant     `json:"known,omitempty"`
	Place string            `json:"place"` // "#force"
	Title map[string]string `json:"title"`
	Text  map[string]string `json:"text"`
}

// ReadTour reads a tour, as it stands beside a case. It has to speak all languages of the desk.
func ReadTour(b []byte) (Tour, error) {
	var t Tour
	if err := json.Unmarshal(b, &t); err != nil {
		return t, fmt.Errorf("tour: %w", err)
	}
	if len(t.Stops) == 0 {
		return t, fmt.Errorf("tour: it has no stop")
	}
	for _, tag := range lang.Tags {
		if t.Title[string(tag)] == "" {
			return t, fmt.Errorf("tour: its title is not in %s", tag)
		}
		for i, s := range t.Stops {
			if s.Title[string(tag)] == "" || s.Text[string(tag)] == "" || !s.At.Known() || len(s.Place) < 2 || s.Place[0] != '#' {
				return t, fmt.Errorf("tour: stop %d lacks its moment, its place, or its words in %s", i+1, tag)
			}
		}
	}
	return t, nil
}

type tourPage struct {
	page
	T     Tour
	Label string
}

func (d *desk) tour(w http.ResponseWriter, r *http.Request, tag lang.Tag, label string) error {
	p, err := d.page(r, tag, "/tours/"+url.PathEscape(label))
	if err != nil {
		return err
	}
	t, ok := d.tours[label]
	if _, there := p.state.Crisis(label); !ok || !there {
		return &fault{http.StatusNotFound, "error.no_tour"}
	}
	m := &tourPage{p, t, label}
	m.Title, _ = m.Text(t.Title)
	return d.show(w, r, http.StatusOK, "tour", m)
}

// Way is the address of a stop: the page of the room that has its place, at its moment.
func (t *tourPage) Way(s Stop) string {
	q := url.Values{"at": {s.At.String()}}
	if s.Known.Known() {
		q.Set("known", s.Known.String())
	}
	return "/" + t.Lang() + "/crises/" + below(url.PathEscape(t.Label), partOf(s.Place[1:])) + "?" + q.Encode() + s.Place
}

// Tour is the address of the tour through a crisis, or nothing where there is none.
func (p *page) Tour(label string) string {
	if _, ok := p.tours[label]; !ok {
		return ""
	}
	return "/" + p.Lang() + "/tours/" + url.PathEscape(label)
}
