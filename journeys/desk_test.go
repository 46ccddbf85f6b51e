package journeys_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// program is the built command, and data the folder of a record that holds January 2022.
var program, data, chromium string

func TestMain(m *testing.M) {
	var err error
	if chromium, err = exec.LookPath("chromium"); err != nil {
		fmt.Fprintln(os.Stderr, "chromium is not installed: no journey through the desk is tried (apt-get install chromium)")
		os.Exit(m.Run())
	}
	dir, err := os.MkdirTemp("", "journeys")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	program, data = filepath.Join(dir, "mithaq"), filepath.Join(dir, "data")
	for _, args := range [][]string{{"go", "build", "-o", program, "mithaq/cmd/mithaq"}, {program, "demo", "--no-serve", "--data", data}} {
		if out, err := exec.Command(args[0], args[1:]...).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n%s", strings.Join(args, " "), err, out)
			os.Exit(1)
		}
	}
	status := m.Run()
	os.RemoveAll(dir)
	os.Exit(status)
}

// A traveller sits before a desk that the program serves.
type traveller struct {
	*testing.T
	ctx context.Context
	url string
}

var address = regexp.MustCompile(`http://[^ ;،\n]+`)

// travel serves the record and opens a browser of some width.
func travel(t *testing.T, width int64, options ...chromedp.ExecAllocatorOption) *traveller {
	t.Helper()
	if chromium == "" {
		t.Skip("chromium is not installed (apt-get install chromium)")
	}
	serve := exec.CommandContext(t.Context(), program, "serve", "--data", data, "--addr", "127.0.0.1:0", "--lang", "en")
	serve.Cancel = func() error { return serve.Process.Signal(os.Interrupt) }
	out, err := serve.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	serve.Stderr = os.Stderr
	if err := serve.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { serve.Wait() }) // its context has ended by then
	lines := bufio.NewScanner(out)
	url := ""
	for url == "" && lines.Scan() {
		url = address.FindString(lines.Text())
	}
	if url == "" {
		t.Fatalf("the desk did not say where it is: %v", lines.Err())
	}
	options = append(options, chromedp.ExecPath(chromium), chromedp.Headless, chromedp.NoSandbox, chromedp.NoFirstRun, chromedp.DisableGPU)
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, end := chromedp.NewContext(ctx)
	t.Cleanup(end)
	ctx, stop := context.WithTimeout(ctx, 180*time.Second)
	t.Cleanup(stop)
	v := &traveller{t, ctx, url}
	v.do(chromedp.EmulateViewport(width, 900))
	return v
}

func (v *traveller) do(steps ...chromedp.Action[chromedp.Void]) {
	v.Helper()
	if err := chromedp.Do(v.ctx, steps...); err != nil {
		v.Fatal(err)
	}
}

// open goes to an address of the desk.
func (v *traveller) open(path string) { v.Helper(); v.do(chromedp.Navigate(v.url + path)) }

// sees waits until an expression holds on the page, also on the one that it leads to.
func (v *traveller) sees(expression string) {
	v.Helper()
	for {
		_, err := chromedp.Run(v.ctx, chromedp.Poll[bool](expression))
		if err == nil {
			return
		}
		if v.ctx.Err() != nil || !strings.Contains(err.Error(), "context") && !strings.Contains(err.Error(), "navigated") {
			v.Fatalf("never: %s: %v", expression, err)
		}
	}
}

// narrow holds that nothing is wider than the page.
func (v *traveller) narrow() {
	v.Helper()
	v.sees(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`)
}
