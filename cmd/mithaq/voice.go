package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/record"

	"github.com/spf13/cobra"
)

// The exit statuses: a promise to scripts.
const (
	exitDone   = 0
	exitFailed = 1 // refused or failed, with the reason and the article
	exitUsage  = 2
	exitVerify = 3 // the record does not verify
)

// A usageError is a command line that cannot be carried out.
type usageError struct{ message string }

func (e *usageError) Error() string { return e.message }

func usagef(format string, args ...any) error { return &usageError{fmt.Sprintf(format, args...)} }

// A hinted error carries one thing to try.
type hinted struct {
	error
	hint string
}

func (h *hinted) Unwrap() error { return h.error }

// end says what went wrong on standard error and returns the exit status.
func (a *app) end(err error) int {
	if err == nil {
		return exitDone
	}
	if errors.Is(err, errDiffer) {
		return exitFailed
	}
	code := exitFailed
	message := err.Error()
	var usage *usageError
	var fault *record.Fault
	var refused *keeper.Refused
	switch {
	case errors.As(err, &usage) || strings.HasPrefix(message, "unknown command"):
		code = exitUsage
		err = &hinted{err, "see mithaq --help"}
	case errors.As(err, &fault):
		code = exitVerify
		message = fault.Place + ": " + a.printer().Reason(fault.Reason())
	case errors.As(err, &refused):
		var parts []string
		for _, r := range refused.Reasons {
			parts = append(parts, a.printer().Reason(r))
		}
		message = strings.Replace(message, refused.Error(), strings.Join(parts, "; "), 1)
	}
	fmt.Fprintf(a.err, "mithaq: %s\n", message)
	var h *hinted
	if errors.As(err, &h) && h.hint != "" {
		fmt.Fprintf(a.err, "mithaq: hint: %s\n", h.hint)
	}
	return code
}

// printer speaks the language asked for, or that of the locale.
func (a *app) printer() *lang.Printer {
	tag := a.lang
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if tag != "" {
			break
		}
		tag = os.Getenv(name)
	}
	return lang.For(lang.Match(strings.ReplaceAll(strings.SplitN(tag, ".", 2)[0], "_", "-")))
}

func (a *app) json(v any) error {
	enc := json.NewEncoder(a.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%s takes no arguments, found %q", cmd.CommandPath(), args[0])
	}
	return nil
}

func exactArgs(what ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != len(what) {
			return usagef("%s wants %s", cmd.CommandPath(), strings.Join(what, " and "))
		}
		return nil
	}
}

func atMost(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usagef("%s takes %s at most, found %q too", cmd.CommandPath(), what, args[1])
		}
		return nil
	}
}
