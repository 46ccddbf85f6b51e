package member

import "mithaq/words"

// InForce reports whether a version of an instrument binds a member at an instant. General
// is the version's general date of entry into force, zero where none was found.
//
// Only who is a party to the instrument is bound by a text of it, and then
//
//   - from the general date on, or from the day on which the member joined;
//   - from a date of the member's own, where an act under "instrument.version" says that
//     the version was bound for it from then: the general date is no longer asked;
//   - until such an act says otherwise.
//
// A suspended member stays bound by the texts that bound it when it was suspended. It takes
// on no later one until it resumes, unless an act says that it does.
func (s State) InForce(instrument, version string, general words.Instant, id string, at words.Instant) bool {
	st := s.Under(instrument, id, at)
	if st.Status != Party && st.Status != Suspended {
		return false
	}
	own, spoken, bound := false, false, false
	for _, t := range s.changes(instrument+"."+version, id) {
		to := next[t.Body.Change]
		own = own || t.Body.Change == "bound"
		if t.Body.From <= at && to != "" && to != Signatory {
			spoken, bound = true, to == Party || to == Suspended
		}
	}
	switch {
	case spoken:
		return bound
	case own || !general.Known() || general > at:
		return false
	}
	return st.Status == Party || general < st.Since
}

// BoundBy returns the identifiers of those whom a version of an instrument binds at an
// instant, in the order of the roll.
func (s State) BoundBy(instrument, version string, general, at words.Instant) []string {
	var ids []string
	for _, e := range s.roll {
		if s.InForce(instrument, version, general, e.ID, at) {
			ids = append(ids, e.ID)
		}
	}
	return ids
}
