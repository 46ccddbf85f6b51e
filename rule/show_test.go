package rule

import "encoding/json"

// show spells a value for a failing test.
func show(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}
