package faults

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// The tracer is what strace is, for one purpose: it counts the calls of a program that
// touch a folder, over all of its threads, and lets exactly one of them go wrong. strace
// counts each thread by itself, so that its n-th call may be several, or none.

// call says where a call to the file system has what it is about: which of its
// arguments is a file descriptor, and which is a path.
type call struct {
	name     string
	fd, path int // -1 for none; a path beside a descriptor begins at it
}

// calls are the calls of Linux on amd64 by which files and folders are read and changed.
var calls = map[uint64]call{
	syscall.SYS_READ: {"read", 0, -1}, syscall.SYS_PREAD64: {"pread64", 0, -1}, syscall.SYS_READV: {"readv", 0, -1},
	syscall.SYS_WRITE: {"write", 0, -1}, syscall.SYS_PWRITE64: {"pwrite64", 0, -1}, syscall.SYS_WRITEV: {"writev", 0, -1},
	syscall.SYS_OPEN: {"open", -1, 0}, syscall.SYS_OPENAT: {"openat", 0, 1}, syscall.SYS_CREAT: {"creat", -1, 0}, syscall.SYS_CLOSE: {"close", 0, -1},
	syscall.SYS_STAT: {"stat", -1, 0}, syscall.SYS_LSTAT: {"lstat", -1, 0}, syscall.SYS_FSTAT: {"fstat", 0, -1},
	syscall.SYS_NEWFSTATAT: {"newfstatat", 0, 1}, 332: {"statx", 0, 1}, syscall.SYS_FSTATFS: {"fstatfs", 0, -1}, syscall.SYS_STATFS: {"statfs", -1, 0},
	syscall.SYS_ACCESS: {"access", -1, 0}, syscall.SYS_FACCESSAT: {"faccessat", 0, 1}, 439: {"faccessat2", 0, 1},
	syscall.SYS_LSEEK: {"lseek", 0, -1}, syscall.SYS_GETDENTS64: {"getdents64", 0, -1}, syscall.SYS_READLINKAT: {"readlinkat", 0, 1},
	syscall.SYS_FSYNC: {"fsync", 0, -1}, syscall.SYS_FDATASYNC: {"fdatasync", 0, -1}, syscall.SYS_SYNC_FILE_RANGE: {"sync_file_range", 0, -1},
	syscall.SYS_TRUNCATE: {"truncate", -1, 0}, syscall.SYS_FTRUNCATE: {"ftruncate", 0, -1}, syscall.SYS_FALLOCATE: {"fallocate", 0, -1},
	syscall.SYS_RENAME: {"rename", -1, 0}, syscall.SYS_RENAMEAT: {"renameat", 0, 1}, 316: {"renameat2", 0, 1},
	syscall.SYS_LINK: {"link", -1, 0}, syscall.SYS_LINKAT: {"linkat", 0, 1}, syscall.SYS_UNLINK: {"unlink", -1, 0}, syscall.SYS_UNLINKAT: {"unlinkat", 0, 1},
	syscall.SYS_MKDIR: {"mkdir", -1, 0}, syscall.SYS_MKDIRAT: {"mkdirat", 0, 1}, syscall.SYS_RMDIR: {"rmdir", -1, 0},
	syscall.SYS_CHMOD: {"chmod", -1, 0}, syscall.SYS_FCHMOD: {"fchmod", 0, -1}, syscall.SYS_FCHMODAT: {"fchmodat", 0, 1},
	syscall.SYS_CHOWN: {"chown", -1, 0}, syscall.SYS_FCHOWN: {"fchown", 0, -1}, syscall.SYS_FCHOWNAT: {"fchownat", 0, 1},
	syscall.SYS_FLOCK: {"flock", 0, -1}, syscall.SYS_FCNTL: {"fcntl", 0, -1}, syscall.SYS_MMAP: {"mmap", 4, -1}, syscall.SYS_MSYNC: {"msync", -1, -1},
}

const (
	traceGood    = 0x1      // PTRACE_O_TRACESYSGOOD: stops at calls are told from signals
	traceKill    = 0x100000 // PTRACE_O_EXITKILL: the program dies with its tracer
	stoppedAt    = syscall.SIGTRAP | 0x80
	anyThread    = syscall.WALL
	traceThreads = syscall.PTRACE_O_TRACECLONE | syscall.PTRACE_O_TRACEFORK | syscall.PTRACE_O_TRACEVFORK
)

// A tracer follows one program.
type tracer struct {
	fault  fault
	pid    int
	inside map[int]bool // threads that are within a call
	begun  map[int]bool // threads that have been seen
	undo   map[int]func(*syscall.PtraceRegs)
	report traced
}

// traceMain is the process that traces: it begins the program in args, lets what the fault
// says go wrong, writes what it has seen, and ends as the program does.
func traceMain(spec string, args []string) int {
	runtime.LockOSThread() // a program has one tracer, and that is a thread
	t := &tracer{inside: map[int]bool{}, begun: map[int]bool{}, undo: map[int]func(*syscall.PtraceRegs){}}
	t.report.Counts = map[string]int{}
	status, err := 0, json.Unmarshal([]byte(spec), &t.fault)
	if err == nil {
		status, err = t.run(args)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "tracer:", err)
		return 100
	}
	b, err := json.Marshal(t.report)
	if err == nil {
		err = os.WriteFile(t.fault.Report, b, 0o600)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "tracer:", err)
		return 100
	}
	return status
}

func (t *tracer) run(args []string) (int, error) {
	asked := make(chan os.Signal, 4)
	signal.Notify(asked, syscall.SIGTERM)
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	t.pid = cmd.Process.Pid
	go func() {
		for range asked {
			syscall.Kill(t.pid, syscall.SIGTERM) // who stops us wants to stop the program
		}
	}()
	var ws syscall.WaitStatus
	if _, err := syscall.Wait4(t.pid, &ws, anyThread, nil); err != nil {
		return 0, err
	}
	if err := syscall.PtraceSetOptions(t.pid, traceGood|traceKill|traceThreads); err != nil {
		return 0, err
	}
	t.begun[t.pid] = true
	t.resume(t.pid, 0)
	for {
		tid, err := syscall.Wait4(-1, &ws, anyThread, nil)
		switch {
		case err == syscall.EINTR:
			continue
		case err != nil:
			return 0, err
		case ws.Exited() || ws.Signaled():
			if tid == t.pid && ws.Signaled() {
				return 128 + int(ws.Signal()), nil
			} else if tid == t.pid {
				return ws.ExitStatus(), nil
			}
		case ws.StopSignal() == stoppedAt:
			t.atCall(tid)
			t.resume(tid, 0)
		case ws.StopSignal() == syscall.SIGTRAP && ws.TrapCause() > 0: // a thread was made
			t.resume(tid, 0)
		case ws.StopSignal() == syscall.SIGSTOP && !t.begun[tid]: // and this is it
			t.begun[tid] = true
			t.resume(tid, 0)
		default:
			t.resume(tid, ws.StopSignal())
		}
	}
}

// resume lets a thread go on to its next call. One that was killed meanwhile is none
// any more, and the next wait says so.
func (t *tracer) resume(tid int, with syscall.Signal) { syscall.PtraceSyscall(tid, int(with)) }

// atCall is called twice for each call: when it begins and when it ends.
func (t *tracer) atCall(tid int) {
	t.inside[tid] = !t.inside[tid]
	var regs syscall.PtraceRegs
	if syscall.PtraceGetRegs(tid, &regs) != nil {
		return // killed
	}
	if !t.inside[tid] {
		if undo := t.undo[tid]; undo != nil {
			undo(&regs)
			syscall.PtraceSetRegs(tid, &regs)
			delete(t.undo, tid)
		}
		return
	}
	c, ok := calls[regs.Orig_rax]
	if !ok {
		return
	}
	at := t.about(tid, c, &regs)
	if !strings.HasPrefix(at, t.fault.Under) || t.fault.Whole && at != t.fault.Under {
		return
	}
	t.report.Counts[c.name]++
	if c.name != t.fault.Call || t.report.Counts[c.name] != t.fault.Nth {
		return
	}
	t.report.Hit, t.report.Path = true, at
	switch {
	case t.fault.Kill:
		syscall.Kill(t.pid, syscall.SIGKILL)
	case t.fault.Short && regs.Rdx > 1: // half of it is written, or read
		whole := regs.Rdx
		regs.Rdx /= 2
		t.undo[tid] = func(r *syscall.PtraceRegs) { r.Rdx = whole }
	case t.fault.Short:
		t.report.Hit = false
	default: // no such call; and then the error that it would have given
		regs.Orig_rax = ^uint64(0)
		t.undo[tid] = func(r *syscall.PtraceRegs) { r.Rax = -uint64(t.fault.Errno) }
	}
	syscall.PtraceSetRegs(tid, &regs)
}

// about returns the path of what a call touches.
func (t *tracer) about(tid int, c call, regs *syscall.PtraceRegs) string {
	args := []uint64{regs.Rdi, regs.Rsi, regs.Rdx, regs.R10, regs.R8, regs.R9}
	process := "/proc/" + strconv.Itoa(t.pid)
	begin := ""
	if c.fd >= 0 {
		if fd := int32(args[c.fd]); fd >= 0 {
			begin, _ = os.Readlink(process + "/fd/" + strconv.Itoa(int(fd)))
			begin = strings.TrimSuffix(begin, " (deleted)")
		} else if fd == -1 { // memory of no file
			return ""
		}
	}
	if c.path < 0 {
		return begin
	}
	path := peek(tid, uintptr(args[c.path]))
	if filepath.IsAbs(path) {
		return path
	}
	if begin == "" {
		begin, _ = os.Readlink(process + "/cwd")
	}
	return filepath.Join(cmp.Or(begin, "/"), path)
}

// peek reads a string out of the program's memory.
func peek(tid int, at uintptr) string {
	var b []byte
	for len(b) < 4096 {
		var word [8]byte
		if _, err := syscall.PtracePeekData(tid, at+uintptr(len(b)), word[:]); err != nil {
			return string(b)
		}
		if end := bytes.IndexByte(word[:], 0); end >= 0 {
			return string(append(b, word[:end]...))
		}
		b = append(b, word[:]...)
	}
	return string(b)
}
