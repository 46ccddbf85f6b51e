// Package journeys walks through the desk as its users do: the built program, a real
// record, a real browser. There is no code in it but its tests. Each journey is a question
// that somebody has, asked in the languages and at the widths at which it is asked, and
// ends where the answer stands on the screen.
package journeys
