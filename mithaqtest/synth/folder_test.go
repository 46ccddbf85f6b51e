package synth

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestMain(m *testing.M) { os.Exit(Main(m)) }

// TestFolder makes a pact, keeps it, takes it from where it was kept, and refuses another
// one in its place.
func TestFolder(t *testing.T) {
	cache := t.TempDir()
	t.Setenv(cacheVariable, cache)
	dir := Folder(t, 300)
	if again := Folder(t, 300); again != dir {
		t.Errorf("made again in %s, was in %s", again, dir)
	}
	kept, err := filepath.Glob(filepath.Join(cache, "synth-300-*"))
	if err != nil || len(kept) != 1 {
		t.Fatalf("kept %v, %v", kept, err)
	}
	before, err := os.ReadFile(kept[0])
	if err != nil {
		t.Fatal(err)
	}
	taken := filepath.Join(t.TempDir(), "taken")
	if err := provide(t.Context(), taken, 300, cache); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(taken, File))
	if err != nil || !bytes.Equal(got, before) {
		t.Errorf("what was taken is not what was kept, %v", err)
	}
	if after, err := os.ReadFile(kept[0]); err != nil || !bytes.Equal(after, before) {
		t.Errorf("what is kept was written to, %v", err)
	}
	other := filepath.Join(Folder(t, 320), File)
	if err := copyFile(kept[0], other); err != nil {
		t.Fatal(err)
	}
	if err := provide(t.Context(), filepath.Join(t.TempDir(), "other"), 300, cache); err == nil {
		t.Error("a pact of another size was taken")
	}
}
