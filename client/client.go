package client

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"mithaq/api"
	"mithaq/canon"
	"mithaq/record"
)

// A Client speaks to one server. Its methods may be called from any goroutine.
type Client struct {
	http *http.Client
	base string
	lang string
}

// Over returns a client of the server that a dialer reaches, such as one behind a
// socket. lang is the language in which reasons are told: "ar", "ru" or "en".
func Over(dial func(context.Context) (net.Conn, error), lang string) *Client {
	t := &http.Transport{
		DialContext:           func(ctx context.Context, _, _ string) (net.Conn, error) { return dial(ctx) },
		ResponseHeaderTimeout: patience,
	}
	return &Client{http: &http.Client{Transport: t, CheckRedirect: noRedirect}, base: "http://mithaq", lang: lang}
}

// At returns a client of the server at an address such as https://pact.example.org.
func At(address, lang string) (*Client, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("client: %.200q is not an address such as https://pact.example.org", address)
	}
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.ResponseHeaderTimeout = patience
	return &Client{http: &http.Client{Transport: t, CheckRedirect: noRedirect}, base: strings.TrimSuffix(u.String(), "/"), lang: lang}, nil
}

// patience is how long a server may take to begin its answer: longer than one gives itself
// for an act, so that it is he who says that he does not know.
const patience = 90 * time.Second

// noRedirect keeps an act from being handed to whom its author has not chosen.
func noRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// Close lets go of connections that are kept for the next call.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// ErrUnknown means that an act was sent, that no answer came, and that nobody here knows
// whether it is on the record. The same bytes may be handed in again.
var ErrUnknown = errors.New("client: no answer came, and whether the act is on the record is not known")

// Act hands in an act and returns when it is on the record. The error is an
// [*api.Problem] where the server said why not; ErrUnknown where it said nothing.
func (c *Client) Act(ctx context.Context, s api.Submission) (api.Ack, error) {
	var ack api.Ack
	act, err := record.Open(s.Envelope)
	if err != nil {
		return ack, fmt.Errorf("client: %w", err)
	}
	body, err := canon.Marshal(s)
	if err != nil {
		return ack, fmt.Errorf("client: %w", err)
	}
	if err := c.post(ctx, "/act", body, &ack); err != nil {
		var p *api.Problem
		var op *net.OpError
		if errors.As(err, &p) || errors.As(err, &op) && op.Op == "dial" {
			return ack, err // refused, or never sent
		}
		return ack, fmt.Errorf("%w: %w", ErrUnknown, err)
	}
	if ack.ID != act.ID {
		return ack, fmt.Errorf("%w: the server acknowledged %s, and %s was sent", ErrUnknown, ack.ID.Short(), act.ID.Short())
	}
	return ack, nil
}

// Draft has a draft completed. The header is the author's own but for what he left out:
// a server that changed what he wrote is an error.
func (c *Client) Draft(ctx context.Context, d api.Draft) (record.Mode, record.Header, error) {
	var h record.Header
	body, err := canon.Marshal(d)
	if err != nil {
		return "", h, fmt.Errorf("client: %w", err)
	}
	var done api.Completed
	if err := c.post(ctx, "/draft", body, &done); err != nil {
		return "", h, err
	}
	if err := canon.Unmarshal(done.Header, &h); err != nil {
		return "", h, fmt.Errorf("client: the completed draft cannot be read: %w", err)
	}
	return done.Mode, h, kept(d, h)
}

// kept reports what a completed header changed of its draft.
func kept(d api.Draft, h record.Header) error {
	again := api.Draft{
		Act: h.Act, Matter: d.Matter, By: d.By, Key: d.Key, Office: d.Office, Member: d.Member, Attest: d.Attest, Of: d.Of,
		Happened: h.Happened, Known: h.Known, GoodUntil: h.GoodUntil, Cites: h.Cites, Body: h.Body, Sealed: h.Sealed,
	}
	want, err := canon.Marshal(d)
	if err != nil {
		return err
	}
	got, err := canon.Marshal(again)
	if err != nil {
		return err
	}
	same := bytes.Equal(got, want) && (d.Attest == "" || d.Attest == h.Attest) && (d.Of == nil || *d.Of == h.Of) &&
		(d.By == record.ID{} || d.By == h.By)
	if !same {
		return errors.New("client: the server changed what the draft says; nothing was signed")
	}
	return nil
}

// Head returns where the record stands.
func (c *Client) Head(ctx context.Context) (api.Status, error) {
	var s api.Status
	err := c.get(ctx, "/head", &s)
	return s, err
}

// Credentials returns the credentials that have a key, or all for none.
func (c *Client) Credentials(ctx context.Context, key []byte) ([]api.Credential, error) {
	path := "/credentials"
	if key != nil {
		path += "?key=" + url.QueryEscape(base64.StdEncoding.EncodeToString(key))
	}
	var answer struct {
		Credentials []api.Credential `json:"credentials"`
	}
	err := c.get(ctx, path, &answer)
	return answer.Credentials, err
}

// Show lets the keeper see a checkpoint of his record that this side holds. An
// [*api.Problem] with the code keeper.forked says that there are two histories.
func (c *Client) Show(ctx context.Context, checkpoint []byte) error {
	return c.post(ctx, "/checkpoint", checkpoint, nil)
}

// Entries writes the lines of the export of some entries.
func (c *Client) Entries(ctx context.Context, from, limit int64, w io.Writer) error {
	return c.copy(ctx, fmt.Sprintf("/entries?from=%d&limit=%d", from, limit), w)
}

// Record writes the whole export. Whoever gets it verifies it: nothing here does.
func (c *Client) Record(ctx context.Context, w io.Writer) error { return c.copy(ctx, "/record", w) }

func (c *Client) copy(ctx context.Context, path string, w io.Writer) error {
	resp, err := c.do(ctx, http.MethodGet, path, nil)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return problem(resp)
	}
	_, err = io.Copy(w, resp.Body)
	return err
}

func (c *Client) get(ctx context.Context, path string, into any) error {
	return c.call(ctx, http.MethodGet, path, nil, into)
}

func (c *Client) post(ctx context.Context, path string, body []byte, into any) error {
	return c.call(ctx, http.MethodPost, path, body, into)
}

// maxAnswer bounds what is read of an answer that is no stream.
const maxAnswer = 16 << 20

func (c *Client) call(ctx context.Context, method, path string, body []byte, into any) error {
	resp, err := c.do(ctx, method, path, body)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return problem(resp)
	}
	if into == nil {
		return nil
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(into); err != nil {
		return fmt.Errorf("client: the answer to %s cannot be read: %w", path, err)
	}
	return nil
}

func (c *Client) do(ctx context.Context, method, path string, body []byte) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("client: %w", err)
	}
	req.Header.Set("Accept-Language", c.lang)
	if method == http.MethodPost {
		// Not repeated by the transport when a connection breaks: the caller decides.
		req.GetBody = nil
		req.Header.Set("Content-Type", "application/json")
	}
	return c.http.Do(req)
}

// problem reads what a server says went wrong. One that does not speak our language, such
// as a proxy before it, is quoted by its status alone.
func problem(resp *http.Response) error {
	kind, _, err := mime.ParseMediaType(resp.Header.Get("Content-Type"))
	p := &api.Problem{}
	if err == nil && kind == "application/problem+json" &&
		json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(p) == nil && len(p.Reasons) > 0 {
		return p
	}
	return fmt.Errorf("client: the server answered %s", resp.Status)
}
