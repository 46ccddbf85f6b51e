// Package duty computes what is owed: by whom, by when, under which article,
// because of which act; and what met it.
//
// A duty is never stored and nothing schedules it. It is a pure function of the
// charter's duty rules, the events so far, who was bound, and an instant. A text
// that says "immediately" has no hour, so such a duty is open or met and never
// late; a duty judged within a window can be undetermined.
package duty
