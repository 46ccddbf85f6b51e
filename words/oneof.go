package words

import (
	"fmt"
	"regexp"
	"slices"
)

// labelForm is the form of the names that people give to things on the record.
var labelForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`)

// Label reports a name that is not letters, digits, points, dashes and underscores,
// 64 at most.
func Label(field, value string) error {
	if !labelForm.MatchString(value) {
		return fmt.Errorf("%s: %.40q is not a label: up to 64 letters, digits, points, dashes and underscores", field, value)
	}
	return nil
}

// MaxList is how long a list in an act can be.
const MaxList = 256

// Unique reports a list that is too long, or that names something twice.
func Unique(field string, list []string) error {
	if len(list) > MaxList {
		return fmt.Errorf("%s: %d entries, at most %d", field, len(list), MaxList)
	}
	seen := make(map[string]bool, len(list))
	for i, v := range list {
		if seen[v] {
			return fmt.Errorf("%s/%d: %.40q stands twice", field, i, v)
		}
		seen[v] = true
	}
	return nil
}

// OneOf reports a value that is not on a closed list.
func OneOf(field, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return fmt.Errorf("%s: %.40q is none of %q", field, value, allowed)
}
