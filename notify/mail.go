package notify

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"strconv"
	"strings"

	"mithaq/lang"

	"github.com/wneessen/go-mail"
)

// A postbox is the server through which mail goes.
type postbox struct {
	server, from       string
	tls                string // starttls, tls, none
	username, password string
	roots              *x509.CertPool // nil: those of the machine
}

// Mail is a letter in plain text. That the server took it means delivered.
type Mail struct {
	To   []string
	post *postbox
}

// Send hands the letter to the server. Encryption that the plan asks for is never given up.
func (w *Mail) Send(ctx context.Context, m *Message, p *lang.Printer) (bool, error) {
	host, port, err := net.SplitHostPort(w.post.server)
	if err != nil {
		return false, &Refused{err}
	}
	number, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return false, &Refused{err}
	}
	msg, err := w.letter(m, p)
	if err != nil {
		return false, &Refused{err}
	}
	options := []mail.Option{
		mail.WithPort(int(number)), mail.WithTimeout(sendTime), mail.WithTLSPolicy(mail.TLSMandatory),
		mail.WithTLSConfig(&tls.Config{ServerName: host, RootCAs: w.post.roots, MinVersion: tls.VersionTLS12}),
	}
	switch w.post.tls {
	case "tls":
		options = append(options, mail.WithSSL())
	case "none":
		options = append(options, mail.WithTLSPolicy(mail.NoTLS))
	}
	if w.post.username != "" {
		options = append(options, mail.WithUsername(w.post.username), mail.WithPassword(w.post.password), mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover))
	}
	client, err := mail.NewClient(host, options...)
	if err != nil {
		return false, &Refused{err}
	}
	err = client.DialAndSendWithContext(ctx, msg)
	var failed *mail.SendError
	if errors.As(err, &failed) && !msg.IsDelivered() {
		err = fmt.Errorf("notify: mail: %w", failed)
		if code := failed.ErrorCode(); code >= 500 && !failed.IsTemp() {
			return false, &Refused{err}
		}
		return false, err
	}
	if msg.IsDelivered() {
		return false, nil // what went wrong after that, as a server that hangs up, changes nothing
	}
	var said *textproto.Error
	if errors.As(err, &said) && said.Code >= 500 {
		return false, &Refused{fmt.Errorf("notify: mail: %w", err)} // as a password that is wrong
	}
	return false, fmt.Errorf("notify: mail: %w", err)
}

// letter writes the mail. Date and Message-ID are those of the message, however often it is
// sent, so that a mail program shows one letter.
func (w *Mail) letter(m *Message, p *lang.Printer) (*mail.Msg, error) {
	msg := mail.NewMsg(mail.WithNoDefaultUserAgent(), mail.WithEncoding(mail.EncodingQP))
	if err := msg.From(w.post.from); err != nil {
		return nil, err
	}
	if err := msg.To(w.To...); err != nil {
		return nil, err
	}
	letter := m.Letter(p)
	_, domain, _ := strings.Cut(w.post.from, "@")
	msg.Subject(letter.Subject)
	msg.SetMessageIDWithValue(m.ID() + "@" + domain)
	msg.SetDateWithValue(m.At.Time())
	msg.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834: nobody's holiday notice answers it
	msg.SetGenHeader("Content-Language", string(p.Tag()))
	msg.SetBodyString(mail.TypeTextPlain, letter.Text)
	return msg, nil
}
