package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"mithaq/client"
	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/tiles"
	"mithaq/witness"

	"github.com/spf13/cobra"
)

// A watch is what the command line says of a witness.
type watch struct {
	key, state, pact, keeper, credential, log, listen string
	every                                             time.Duration
}

func (a *app) witness() *cobra.Command {
	var w watch
	cmd := &cobra.Command{
		Use:   "witness --key FILE --state DIR --pact ID --keeper FILE (--log URL | --listen ADDR)",
		Short: "Cosign the heads of a record, as long as it only grows",
		Long: `Witness remembers the newest head of a record that it has cosigned, and cosigns a
newer one only when that has grown out of it. With --log it looks at the record's server
by itself; with --listen it waits until the keeper brings his heads (serve --witness).

--keeper says who signs the heads: a file with the keeper's public key, an exported record,
or the proof of the act that opened his term. After a handover or a takeover it is brought
anew, as an export or a proof.

The folder of --state is the witness's memory. Put back to an earlier day it would sign a
second history: keep it where backups are not restored from, and never in two places.

When the record shows a history that has not grown out of what was cosigned, both
checkpoints are shown and kept in the folder, and witness ends with status 3.`,
		Example: `  mithaq witness --key witness.pem --state seen --pact sha256:… --keeper pact.record --log https://pact.example.org
  mithaq witness --key witness.pem --state seen --pact sha256:… --keeper pact.record --listen :8090`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case w.key == "" || w.state == "" || w.pact == "" || w.keeper == "":
				return usagef("witness wants --key, --state, --pact and --keeper")
			case (w.log == "") == (w.listen == ""):
				return usagef("witness wants either --log or --listen")
			case w.every <= 0:
				return usagef("--every wants a duration such as 30s")
			}
			return a.watch(cmd.Context(), w)
		},
	}
	f := cmd.Flags()
	f.StringVar(&w.key, "key", "", "file of the witness's private key")
	f.StringVar(&w.state, "state", "", "folder of the witness's memory")
	f.StringVar(&w.pact, "pact", "", "the pact's identifier, as you have it from elsewhere")
	f.StringVar(&w.keeper, "keeper", "", "who signs the heads: a public key, an exported record, or a proof of the act that opened a term")
	f.StringVar(&w.credential, "credential", "", "the witness's credential, where neither the exported record nor the log's server can tell")
	f.StringVar(&w.log, "log", "", "URL of the record's server, to look at it")
	f.StringVar(&w.listen, "listen", "", "address on which to be asked")
	f.DurationVar(&w.every, "every", 30*time.Second, "time between two looks")
	return cmd
}

// watch is a witness until the context ends or the record has two histories.
func (a *app) watch(ctx context.Context, o watch) (err error) {
	pact, err := record.ParseID(o.pact)
	if err != nil {
		return usagef("--pact: %v", err)
	}
	key, err := keyfile.Read(o.key, a.data, o.state)
	if err != nil {
		return err
	}
	keepers, chain, err := keepersFrom(ctx, o.keeper, pact)
	if err != nil {
		return err
	}
	id, err := ownCredential(ctx, o, key.Public(), chain)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.state, 0o700); err != nil {
		return err
	}
	// Two processes with one memory would both sign, and only one would remember.
	release, err := keeper.Lock(o.state)
	if err != nil {
		return fmt.Errorf("another process is the witness of %s, or the folder cannot be locked: %w", o.state, err)
	}
	defer func() { err = errors.Join(err, release()) }()

	p := a.printer()
	var mu sync.Mutex
	say := func(lines ...string) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintln(a.out, strings.Join(lines, "\n"))
	}
	var fork *witness.Fork
	w, err := witness.Open(witness.Config{
		Dir: o.state, Signer: keyfile.Signer(key, id), Clock: a.now, Logs: []witness.Log{{Pact: pact, Keepers: keepers}},
		Signed: func(_ record.ID, head record.Head) {
			say(p.Say("witness.cosigned", "entries", fmt.Sprint(head.Size), "root", record.ID(head.Root).String()))
		},
		Forked: func(f *witness.Fork) {
			say(p.Say("witness.fork"), p.Say("witness.held"), string(f.Held), p.Say("witness.shown"), string(f.Shown), p.Say("witness.kept", "file", lang.Isolate(f.File)))
			mu.Lock()
			defer mu.Unlock()
			fork = f
		},
	})
	if err != nil {
		return err
	}
	if o.listen != "" {
		err = a.witnessListens(ctx, o.listen, w, say)
	} else {
		err = a.witnessFollows(ctx, o, pact, w, say)
	}
	mu.Lock()
	defer mu.Unlock()
	if fork == nil {
		return err
	}
	_, held, _ := record.ReadCheckpoint(fork.Held)
	_, shown, _ := record.ReadCheckpoint(fork.Shown)
	return &record.Fault{Place: "checkpoint", Why: record.Reject("checkpoint.fork", "signed", fmt.Sprint(min(held.Size, shown.Size)))}
}

// witnessListens answers until the context ends. A fork does not end it: others come here for
// the checkpoint that it holds, which is half of the proof.
func (a *app) witnessListens(ctx context.Context, addr string, w http.Handler, say func(...string)) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return &hinted{err, "choose another address with --listen"}
	}
	say(a.printer().Say("witness.listens", "url", "http://"+listener.Addr().String()))
	return attend(ctx, nil, a.log(), door{listener, w})
}

// witnessPatience is how long a log may take for one answer.
const witnessPatience = 20 * time.Second

// witnessFollows looks at a log until the context ends or it has two histories.
func (a *app) witnessFollows(ctx context.Context, o watch, pact record.ID, w *witness.Witness, say func(...string)) error {
	p := a.printer()
	web := &http.Client{Timeout: witnessPatience}
	var last string
	f := &witness.Follower{
		Witness: w, Pact: pact, Log: tiles.NewReader(o.log, web), URL: o.log, Client: web, Every: o.every,
		Trouble: func(err error) {
			// The same trouble at every look is said once.
			if err.Error() != last {
				last = err.Error()
				fmt.Fprintln(a.err, "mithaq: "+p.Say("witness.trouble", "detail", last))
			}
		},
	}
	say(p.Say("witness.follows", "url", o.log))
	err := f.Run(ctx)
	if ctx.Err() != nil {
		return nil // asked to end
	}
	return err
}

// keepersFrom reads who keeps a record from a file: a public key, an exported record, which
// is verified and whose chain is returned, or a proof.
func keepersFrom(ctx context.Context, path string, pact record.ID) ([]witness.Keeper, *record.Chain, error) {
	f, err := openFile(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	start := make([]byte, len(exportStart))
	n, _ := f.ReadAt(start, 0)
	switch start = start[:n]; {
	case string(start) == exportStart:
		report, err := record.Verify(ctx, record.ReadExport(f), nil)
		if err != nil {
			return nil, nil, err
		}
		if err := samePact(report.Chain.Pact, &pact); err != nil {
			return nil, nil, err
		}
		return witness.KeepersOf(report.Chain), &report.Chain, nil
	case bytes.HasPrefix(start, []byte("{")):
		b, err := readSmall(path, maxProofFile)
		if err != nil {
			return nil, nil, err
		}
		list, err := witness.KeepersIn(b, pact)
		return list, nil, err
	}
	public, err := keyfile.ReadPublic(path)
	if err != nil {
		return nil, nil, &hinted{err, "--keeper wants the keeper's public key, an exported record, or a proof of the act that opened his term"}
	}
	return []witness.Keeper{{Key: public}}, nil, nil
}

// ownCredential finds the credential for which a key cosigns. A credential's identifier is
// its hash, so a server that is asked for it can tell no other one.
func ownCredential(ctx context.Context, o watch, public record.Bytes, chain *record.Chain) (record.ID, error) {
	if o.credential != "" {
		id, err := record.ParseID(o.credential)
		if err != nil {
			return id, usagef("--credential: %v", err)
		}
		return id, nil
	}
	if chain != nil {
		for _, id := range chain.Witnesses() {
			if c, ok := chain.Credential(id); ok && bytes.Equal(c.Key, public) {
				return id, nil
			}
		}
		return record.ID{}, &hinted{fmt.Errorf("the key %s is not that of a witness of this record", keyfile.Fingerprint(public)), "name the witness's key with --key"}
	}
	if o.log == "" {
		return record.ID{}, usagef("a public key does not say which credential cosigns: name it with --credential, or give --keeper an exported record")
	}
	c, err := client.At(o.log, "")
	if err != nil {
		return record.ID{}, err
	}
	defer c.Close()
	list, err := c.Credentials(ctx, public)
	if err != nil {
		return record.ID{}, err
	}
	for _, k := range list {
		if id, err := k.Credential.ID(); err == nil && id == k.ID && k.Holder == "node" && bytes.Equal(k.Key, public) {
			return id, nil
		}
	}
	return record.ID{}, fmt.Errorf("the record has no node with the key %s", keyfile.Fingerprint(public))
}
