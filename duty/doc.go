// Package duty computes what is owed: by whom, by when, under which article,
// because of which act; and what met it.
//
// A duty is never stored and nothing schedules it. It is a pure function of the
// charter's duty rules, the events so far, who was bound, and an instant. A text
// that says "immediately" has no hour, so such a duty is open or met and never
// late; a duty judged within a window can be undetermined.
//
// What is owed again and again is one duty for each period, each judged by itself. Who is
// owed something can waive it, where the charter lets him; and whoever did an act of which
// the rules find something owes an answer, under the article of the finding. There is no
// duty without an article.
package duty
