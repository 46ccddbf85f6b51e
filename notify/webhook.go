package notify

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"mithaq/lang"
)

// SignatureHeader carries the signature of a webhook's body: "t=SECONDS,v1=HEX", the
// HMAC-SHA256 of SECONDS, a full stop and the body under the secret that both sides have.
// SECONDS are of the Unix clock when it was sent, so that the receiver can turn down what
// somebody has recorded and sends once more.
const SignatureHeader = "Mithaq-Signature"

// A Webhook is asked with POST, with the message as JSON. An answer 2xx means delivered; if
// its body is {"acknowledged":"TOKEN"}, acknowledged.
type Webhook struct {
	URL    string
	Secret []byte
	roots  *x509.CertPool // nil: those of the machine
}

// Sign returns the value of [SignatureHeader].
func Sign(secret, body []byte, at time.Time) string {
	seconds := strconv.FormatInt(at.Unix(), 10)
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(seconds + "."))
	mac.Write(body)
	return "t=" + seconds + ",v1=" + hex.EncodeToString(mac.Sum(nil))
}

// maxAnswer bounds what is read of an answer.
const maxAnswer = 64 << 10

// Send posts the message.
func (w *Webhook) Send(ctx context.Context, m *Message, p *lang.Printer) (bool, error) {
	body, err := m.JSON(p)
	if err != nil {
		return false, &Refused{err}
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.URL, bytes.NewReader(body))
	if err != nil {
		return false, &Refused{err}
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "mithaq")
	req.Header.Set("Idempotency-Key", m.ID())
	req.Header.Set(SignatureHeader, Sign(w.Secret, body, time.Now()))
	// Calls are rare: a connection that is kept would be dead by the next one.
	t := &http.Transport{Proxy: http.ProxyFromEnvironment, DisableKeepAlives: true, TLSClientConfig: &tls.Config{RootCAs: w.roots, MinVersion: tls.VersionTLS12}}
	defer t.CloseIdleConnections()
	// A redirect would hand the token to somebody whom the plan does not name.
	c := &http.Client{Transport: t, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := c.Do(req)
	if err != nil {
		return false, fmt.Errorf("notify: webhook: %w", err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	err = fmt.Errorf("notify: webhook: it answered %s", resp.Status)
	switch code := resp.StatusCode; {
	case code/100 == 2:
		var says struct{ Acknowledged string }
		known := json.Unmarshal(answer, &says) == nil
		return known && says.Acknowledged == m.Token, nil
	case code == http.StatusTooManyRequests || code == http.StatusServiceUnavailable:
		if after, ok := retryAfter(resp.Header.Get("Retry-After"), time.Now()); ok {
			return false, &Busy{err, after}
		}
		return false, err
	case code/100 == 5 || code == http.StatusRequestTimeout || code == http.StatusTooEarly:
		return false, err
	}
	return false, &Refused{err}
}

// longestWait bounds what another server may ask for.
const longestWait = time.Hour

// retryAfter reads the header of RFC 9110, section 10.2.3: seconds, or a date.
func retryAfter(s string, now time.Time) (time.Duration, bool) {
	if n, err := strconv.ParseUint(s, 10, 32); err == nil {
		return min(time.Duration(n)*time.Second, longestWait), true
	}
	if at, err := http.ParseTime(s); err == nil {
		return min(max(at.Sub(now), 0), longestWait), true
	}
	return 0, false
}
