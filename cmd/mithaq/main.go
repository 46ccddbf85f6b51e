package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"mithaq/words"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// app is what the subcommands share. Tests start it with their own writers.
type app struct {
	out, err io.Writer
	data     string
	lang     string
	now      func() words.Instant
}

// run executes one command line and returns its exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	a := &app{out: stdout, err: stderr, now: func() words.Instant { return words.At(time.Now()) }}
	root := a.root()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return a.end(root.ExecuteContext(ctx))
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "mithaq",
		Short: "Run a mutual-assistance pact on a record that anyone can verify",
		Long: `Mithaq runs a mutual-assistance pact: it holds the charter as dated rules, keeps
every act, signed, in one append-only record, and computes from the two who is
bound, what is due, and where a crisis stands.

Start with:  mithaq demo`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.PersistentFlags().StringVar(&a.data, "data", "mithaq-data", "folder that holds the record")
	root.PersistentFlags().StringVar(&a.lang, "lang", "", "language of the output: ar, ru or en (default: from the locale)")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err.Error()} })
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(a.demo(), a.key(), a.founding(), a.term(), a.serve(), a.witness(), a.act(), a.receive(), a.crisis(), a.pact(), a.members(), a.charter(), a.due(), a.watchDue(), a.certificate(), a.record(), a.replay())
	return root
}
