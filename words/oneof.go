package words

import (
	"fmt"
	"slices"
)

// OneOf reports a value that is not on a closed list.
func OneOf(field, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("%s: %.40q is none of %q", field, value, allowed)
}
