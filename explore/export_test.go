package explore

// Sights says in which act each event is seen.
var Sights = func() map[string]string {
	out := map[string]string{}
	for event, s := range sights {
		out[event] = s.act
	}
	return out
}()
