package force

// An Account is where a quantity of a line is.
type Account string

// The accounts of a line. Home is where a contingent comes from: how much is there
// is the contributor's affair, so nothing is ever short at home. Unaccounted takes
// what a report moves beyond what the accounts hold.
const (
	Home        Account = "home"
	MovingIn    Account = "moving_in"
	Present     Account = "present"
	MovingOut   Account = "moving_out"
	Returned    Account = "returned"
	Lost        Account = "lost"
	Unaccounted Account = "unaccounted"
)

// Accounts lists them in the order of a mission's life.
var Accounts = []Account{Home, MovingIn, Present, MovingOut, Returned, Lost, Unaccounted}

var accountNames = func() []string {
	names := make([]string, len(Accounts))
	for i, a := range Accounts {
		names[i] = string(a)
	}
	return names
}()
