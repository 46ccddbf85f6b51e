package web

import (
	"fmt"
	"html/template"
	"slices"

	"mithaq/view"
)

// A grid is who took which position on what: a row for each seat, a column for each question.
type grid struct {
	Questions []view.Question
	Rows      []gridRow
}

type gridRow struct {
	Seat  string
	Cells []template.HTML
}

// Grid returns the positions of all questions of the crisis that anybody has a seat in.
func (c *picturesPage) Grid() grid {
	var g grid
	var seats []string
	for _, q := range c.C.Questions {
		if len(q.Positions) == 0 {
			continue
		}
		g.Questions = append(g.Questions, q)
		for _, at := range q.Positions {
			if !slices.Contains(seats, at.Seat) {
				seats = append(seats, at.Seat)
			}
		}
	}
	for _, seat := range seats {
		row := gridRow{Seat: seat}
		for _, q := range g.Questions {
			i := slices.IndexFunc(q.Positions, func(at view.Position) bool { return at.Seat == seat })
			if i < 0 {
				row.Cells = append(row.Cells, template.HTML(esc(c.Say("say.no_seat"))))
				continue
			}
			code := c.Stood(q, q.Positions[i])
			word := esc(c.Code("position", code))
			if q.Positions[i].Ignored != "" {
				word += " · " + esc(c.Code("vote", q.Positions[i].Ignored[len("vote."):]))
			}
			row.Cells = append(row.Cells, template.HTML(glyph(code)+` <small>`+word+`</small>`))
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

// glyphs are positions as shapes: told apart without colour, and what is silent or unknown unlike anything
// that was said, and unlike each other.
var glyphs = map[string]string{
	"assent":            `<rect class="k-ink" x="3" y="3" width="14" height="14"/>`,
	"objection":         `<path d="M3 3l14 14M17 3L3 17"/>`,
	"reservation":       `<rect x="3" y="3" width="14" height="14"/><path class="k-ink" d="M3 3h14L3 17z"/>`,
	"abstention":        `<path d="M3 10h14"/>`,
	"non_participation": `<rect x="3" y="3" width="14" height="14"/><path d="M3 17L17 3"/>`,
	"silent":            `<circle class="k-ink" cx="10" cy="10" r="2.5"/>`,
	"unknown":           `<rect class="k-dash" x="3" y="3" width="14" height="14"/>`,
}

func glyph(position string) string {
	return fmt.Sprintf(`<svg class="glyph" width="20" height="20" aria-hidden="true">%s</svg>`, glyphs[position])
}
