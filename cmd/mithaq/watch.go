package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"mithaq"
	"mithaq/charter"
	"mithaq/keeper"
	"mithaq/notify"
	"mithaq/view"
	"mithaq/web"
	"mithaq/words"

	"github.com/spf13/cobra"
)

// watchFlags are the flags of mithaq watch.
type watchFlags struct {
	member, at, exec string
	ahead, older     time.Duration
	once, json       bool
}

func (a *app) watchDue() *cobra.Command {
	var f watchFlags
	cmd := &cobra.Command{
		Use:   "watch",
		Short: "Tell what becomes due, as it does; acknowledge a message",
		Long: `Watch follows the record in the data folder and tells, one line each, what somebody has
to know of now: what is owed and when it is late, who was asked and is silent, appeals that
nobody answers, measures and mandates that end. It tells each once in each state: when it
arises, when its end comes near (--ahead), when it is late or over. It ends with Ctrl-C.

What lies further back than --older is told in one line. With --exec a command is run for
each, in a shell, with the occasion as JSON on its standard input.

Nothing is scheduled, and what watch says is no part of the record: it is computed from the
record and the time. mithaq serve --notify wakes people, and the next one when nobody
acknowledges; mithaq watch ack is how they do.`,
		Example: `  mithaq watch --data pact --member KG --ahead 30m
  mithaq watch --once --json --at 2022-01-06T12:00:00Z --older 8760h
  mithaq watch ack 2f0c1b7e…`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case f.ahead < 0 || f.older < 0:
				return usagef("--ahead and --older want a time such as 30m")
			case f.at != "" && !f.once:
				return usagef("--at belongs to --once: what was due then does not become due any more")
			}
			if f.once {
				return a.watchOnce(cmd.Context(), &f)
			}
			return a.watchOn(cmd.Context(), &f)
		},
	}
	cmd.Flags().StringVar(&f.member, "member", "", "only what concerns this member, or the organisation")
	cmd.Flags().DurationVar(&f.ahead, "ahead", 0, "tell so long before its end that something is near, for example 30m")
	cmd.Flags().DurationVar(&f.older, "older", notify.DefaultOlder, "what lies further back is told in one line")
	cmd.Flags().BoolVar(&f.once, "once", false, "tell what there is now, and end")
	cmd.Flags().StringVar(&f.at, "at", "", "with --once: what there was at this time, by what was known then")
	cmd.Flags().StringVar(&f.exec, "exec", "", "shell command that is run for each, with JSON on its standard input")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON for scripts, one object in a line")
	cmd.AddCommand(a.watchAck())
	return cmd
}

// watchOnce tells what there is at one instant.
func (a *app) watchOnce(ctx context.Context, f *watchFlags) error {
	s, at, _, err := a.moment(ctx, &asOf{at: f.at, size: keeper.All})
	if err != nil {
		return err
	}
	t := herald{app: a, f: f, told: map[string]bool{}}
	if err := t.knows(s); err != nil {
		return err
	}
	list, _ := view.OfOccasions(s, at, view.Horizon{Ahead: f.ahead, Back: notify.Back})
	return t.tell(ctx, s, list, at)
}

// watchOn tells what becomes due until the context ends.
func (a *app) watchOn(ctx context.Context, f *watchFlags) (err error) {
	store, err := a.openRecord()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	r := &follower{store: store}
	if err := r.look(ctx); err != nil {
		return err
	}
	t := herald{app: a, f: f, told: map[string]bool{}}
	if err := t.knows(r.state()); err != nil {
		return err
	}
	l := &notify.Lookout{Ahead: f.ahead, State: r.state}
	following, stop := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		r.follow(following, a.log())
	}()
	defer func() { stop(); <-over }() // before the store is closed
	fmt.Fprintln(a.err, a.printer().Say("watch.follows"))
	grown := time.NewTicker(lookEvery)
	defer grown.Stop()
	for {
		at := a.now()
		list, next, err := l.Look(ctx, at)
		if err == nil {
			err = t.tell(ctx, r.state(), list, at)
		}
		if err != nil {
			return err
		}
		due := time.NewTimer(min(next.Time().Sub(at.Time()), time.Minute))
		if next == words.Never {
			due.Stop() // what comes next comes with an act
		}
		select {
		case <-ctx.Done():
			due.Stop()
			return nil
		case <-grown.C:
		case <-due.C:
		}
		due.Stop()
	}
}

// A herald tells of each occasion once in each state.
type herald struct {
	*app
	f    *watchFlags
	told map[string]bool
}

// knows refuses a member that is not on the roll.
func (t *herald) knows(s mithaq.State) error {
	members := roll(s)
	if t.f.member == "" || slices.Contains(members, t.f.member) {
		return nil
	}
	err := fmt.Errorf("--member: %.40q is not on the roll", t.f.member)
	if near := charter.Nearest(t.f.member, members); near != "" {
		return &hinted{err, "did you mean " + near + "?"}
	}
	return err
}

// roll returns the identifiers of those on the roll.
func roll(s mithaq.State) (out []string) {
	for _, e := range s.Members().Roll() {
		out = append(out, e.ID)
	}
	return out
}

func (t *herald) tell(ctx context.Context, s mithaq.State, list []view.Occasion, at words.Instant) error {
	p := t.printer().With(web.Glossary(s))
	enc := json.NewEncoder(t.out)
	enc.SetEscapeHTML(false)
	stand := make(map[string]bool, len(list))
	var news []view.Occasion
	for _, o := range list {
		if stand[o.ID] = true; !t.told[o.ID] && notify.Concerns(o, t.f.member) {
			news = append(news, o)
		}
	}
	t.told = stand
	recent, old := notify.Sift(news, at, t.f.older)
	for _, o := range recent {
		if t.f.json {
			if err := enc.Encode(o); err != nil {
				return err
			}
		} else if _, err := fmt.Fprintf(t.out, "%s  %s\n", at, notify.Line(p, o)); err != nil {
			return err // nobody listens any more
		}
		t.run(ctx, o)
	}
	switch n := int64(len(old)); {
	case n > 0 && t.f.json:
		return enc.Encode(map[string]int64{"older": n})
	case n > 0:
		_, err := fmt.Fprintf(t.out, "%s  %s\n", at, p.Count("notify.older", n))
		return err
	}
	return nil
}

// execTime is how long the command of --exec may take.
const execTime = time.Minute

// run runs the command of --exec. That it fails is said, and ends nothing.
func (t *herald) run(ctx context.Context, o view.Occasion) {
	if t.f.exec == "" {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, execTime)
	defer cancel()
	body, err := json.Marshal(o)
	if err == nil {
		err = notify.Run(ctx, []string{"/bin/sh", "-c", t.f.exec}, append(body, '\n'))
	}
	if err != nil && ctx.Err() == nil {
		fmt.Fprintf(t.err, "mithaq: --exec: %v\n", err)
	}
}

func (a *app) watchAck() *cobra.Command {
	var server string
	cmd := &cobra.Command{
		Use:   "ack TOKEN",
		Short: "Acknowledge a message, so that nobody else is woken for it",
		Long: `Ack tells the server of the data folder that somebody has seen the message with this
token. Nobody else is woken for what it tells of, as long as that does not become something
else: what was near and is late is a new message.

From another machine, name the server with --server.`,
		Args: exactArgs("the token of a message"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.acknowledges(cmd.Context(), server, args[0])
		},
	}
	cmd.Flags().StringVar(&server, "server", "", "URL of the server (default: that of the data folder)")
	return cmd
}

// ackTime is how long a server may take to answer.
const ackTime = 10 * time.Second

func (a *app) acknowledges(ctx context.Context, server, token string) error {
	ctx, cancel := context.WithTimeout(ctx, ackTime)
	defer cancel()
	t := http.DefaultTransport.(*http.Transport).Clone()
	defer t.CloseIdleConnections()
	if server == "" {
		server = "http://mithaq"
		t.DialContext = func(ctx context.Context, _, _ string) (net.Conn, error) { return dialSocket(ctx, a.data) }
	} else if u, err := url.Parse(server); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return usagef("--server: %.200q is not an address such as https://pact.example.org", server)
	}
	form := url.Values{"token": {token}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(server, "/")+notify.AckPath, strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	// A redirect would hand the token to somebody else.
	c := http.Client{Transport: t, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := c.Do(req)
	if err != nil {
		return a.unheard(err)
	}
	defer resp.Body.Close()
	answer, _ := io.ReadAll(io.LimitReader(resp.Body, 4<<10))
	switch {
	case resp.StatusCode == http.StatusOK:
		fmt.Fprintln(a.out, a.printer().Say("notify.acknowledged"))
		return nil
	case resp.StatusCode == http.StatusNotFound && strings.Contains(string(answer), "<"):
		return errors.New(a.printer().Say("notify.unknown"))
	}
	return &hinted{fmt.Errorf("the server answers %s: it tells nobody what becomes due", resp.Status), "start it with --notify"}
}
