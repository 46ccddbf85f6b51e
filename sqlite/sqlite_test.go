package sqlite

import (
	"path/filepath"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// reopening lets the conformance suite open a file again.
type reopening struct {
	*Store
}

func (r reopening) Reopen() (record.Store, error) { return Open(r.path, Options{MustExist: true}) }

func TestStore(t *testing.T) {
	recordtest.Run(t, func(t testing.TB) record.Store { return reopening{open(t)} })
}

func open(t testing.TB) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "log.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
