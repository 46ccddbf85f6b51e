// Package measure is the register of emergency measures that a member takes at
// home: kind, place, hours, legal base and end.
//
// Whether one is in force at an instant is computed from its legal dates. Nothing
// has to run for a measure to end, and the end is an instant at its place: midnight
// in Aktau is not midnight in Almaty.
package measure
