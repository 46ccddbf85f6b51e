package bench

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// bareBytes says, in the environment, that this process is the bare broadcast, and how long its
// event is.
const bareBytes = "MITHAQ_BENCH_BARE"

// bareBroadcast is the limit of what a server can do: it has taken connections when it is told, on its standard
// input, to begin; then each has somebody who writes the same event. It speaks as the desk's
// stream does, so that the same readers read both.
func bareBroadcast(size int) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr())
	begin := make(chan struct{})
	event := []byte("id: 1\ndata: " + strings.Repeat("x", size) + "\n\n")
	go func() {
		bufio.NewReader(os.Stdin).ReadString('\n')
		close(begin)
	}()
	for {
		c, err := l.Accept()
		if err != nil {
			return err
		}
		go func() {
			defer c.Close()
			io.WriteString(c, "retry: 1\n\n") // a reader says himself what he does not get
			<-begin
			c.Write(event)
			io.Copy(io.Discard, c) // until he has it: to close on what he sent would take it from him
		}()
	}
}

// serveBare starts the bare broadcast in a process of its own, and returns where it is and how it is
// told to begin.
func serveBare(t *testing.T, size int) (host string, begin func()) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), bareBytes+"="+strconv.Itoa(size))
	in, err := cmd.StdinPipe()
	must(t, err)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() { cmd.Wait() }) // its context has ended by then
	host, err = bufio.NewReader(out).ReadString('\n')
	must(t, err)
	return strings.TrimSpace(host), func() {
		_, err := io.WriteString(in, "\n")
		must(t, err)
	}
}
