//go:build unix

package vault

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// The variables that turn the test binary into the process that TestKilled kills: the
// folder to write in, and before which step it dies.
const (
	killFolder = "MITHAQ_VAULT_KILL_FOLDER"
	killStep   = "MITHAQ_VAULT_KILL_STEP"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(killFolder); dir != "" {
		if err := dying(dir, os.Getenv(killStep)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// dying makes the calls in a folder, says which are answered, and kills itself before
// a step.
func dying(dir, step string) error {
	at, err := strconv.Atoi(step)
	if err != nil {
		return err
	}
	v, err := Open(dir)
	if err != nil {
		return err
	}
	v.disk = &stepper{v.disk, func(what string, do func() error) error {
		if at--; at < 0 {
			if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
				return err
			}
			select {} // the kernel ends it here
		}
		return do()
	}}
	for _, c := range calls {
		if err := c.make(context.Background(), v); err != nil {
			return err
		}
		fmt.Println("answered")
	}
	return nil
}

// TestKilled kills a process that puts and erases in a real folder before each of its
// steps, and holds what the next one finds against what the first was answered.
func TestKilled(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	killed := 0
	for step := 0; ; step++ {
		dir := filepath.Join(t.TempDir(), "openings")
		cmd := exec.Command(self)
		cmd.Env = append(os.Environ(), killFolder+"="+dir, killStep+"="+strconv.Itoa(step))
		var said, failed strings.Builder
		cmd.Stdout, cmd.Stderr = &said, &failed
		err := cmd.Run()
		answered := calls[:strings.Count(said.String(), "answered\n")]
		var underway *call
		if err != nil {
			status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus)
			if !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
				t.Fatalf("step %d: %v\n%s", step, err, failed.String())
			}
			killed++
			underway = &calls[len(answered)]
		}
		v := reopened(t, dir)
		hold(t, v, promises(answered, underway), inFolder(t, dir))
		if err := v.Close(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Fatalf("killed before step %d", step)
		}
		if underway == nil {
			break
		}
	}
	if killed < 60 {
		t.Errorf("only %d processes were killed", killed)
	}
}
