package web

import (
	"net/http"

	"mithaq/view"
)

// Your move is the first thing on the board: what lies before one office, chosen from a list until
// people sign in.
type docket struct {
	Members, Offices []string // to choose from; offices of members before those of the organisation
	Member, Office   string   // chosen
	D                *view.Docket
}

// move reads which office was chosen. No office is none, and no fault.
func (b *boardPage) move() error {
	ofMembers, ofOrganisation, members := view.Offices(b.state, b.As.At)
	b.Docket = docket{Members: members, Offices: append(ofMembers, ofOrganisation...), Member: b.As.Get("member"), Office: b.As.Get("office")}
	if b.Docket.Office == "" {
		return nil
	}
	var ok bool
	if b.Docket.D, ok = view.OfDocket(b.state, b.Docket.Member, b.Docket.Office, b.As.At, b.As.Known); !ok {
		// An office of the organisation is nobody's: whoever chose a member as well means it.
		if b.Docket.D, ok = view.OfDocket(b.state, "", b.Docket.Office, b.As.At, b.As.Known); !ok {
			return &fault{http.StatusNotFound, "error.no_office"}
		}
		b.Docket.Member = ""
	}
	return nil
}
