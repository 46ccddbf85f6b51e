package notify

import (
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"mithaq/lang"

	"github.com/hashicorp/hcl/v2"
)

// A Plan says who is to be told, and how. See doc/operate.md for its file.
type Plan struct {
	URL        string        // where people reach this server, to acknowledge; may be empty
	Older      time.Duration // what lies further back is told of in one line
	Recipients []Recipient   // in the order of the file
}

// DefaultOlder is how far back something may lie that is told of by itself: a long weekend.
const DefaultOlder = 72 * time.Hour

// A Recipient is somebody who is woken.
type Recipient struct {
	Name     string
	Member   string // what concerns this member or the organisation; empty: everything
	Language lang.Tag
	Ahead    time.Duration // how long before its end something is near
	Way      Way
	After    time.Duration // how long he has to acknowledge
	To       string        // who is woken then; empty: nobody
	Second   bool          // somebody escalates to him: he is woken only then
}

// find returns a recipient by name, or nil.
func (p *Plan) find(name string) *Recipient {
	i := slices.IndexFunc(p.Recipients, func(r Recipient) bool { return r.Name == name })
	if i < 0 {
		return nil
	}
	return &p.Recipients[i]
}

// The file, as it stands. Expressions stay unread until a fault can be told with its place.
type planFile struct {
	Server     *serverBlock     `hcl:"server,block"`
	SMTP       *smtpBlock       `hcl:"smtp,block"`
	Recipients []recipientBlock `hcl:"recipient,block"`
}

type serverBlock struct {
	URL   hcl.Expression `hcl:"url,optional"`
	Older hcl.Expression `hcl:"older,optional"`
}

type smtpBlock struct {
	Server   hcl.Expression `hcl:"server"`
	From     hcl.Expression `hcl:"from"`
	TLS      hcl.Expression `hcl:"tls,optional"`
	CA       hcl.Expression `hcl:"ca_file,optional"`
	Username hcl.Expression `hcl:"username,optional"`
	Password hcl.Expression `hcl:"password_file,optional"`
	Def      hcl.Range      `hcl:",def_range"`
}

type recipientBlock struct {
	Name     string         `hcl:"name,label"`
	NameAt   hcl.Range      `hcl:"name,label_range"`
	Member   hcl.Expression `hcl:"member,optional"`
	Ahead    hcl.Expression `hcl:"ahead,optional"`
	Language hcl.Expression `hcl:"language,optional"`
	Command  hcl.Expression `hcl:"command,optional"`
	Webhook  *webhookBlock  `hcl:"webhook,block"`
	Mail     *mailBlock     `hcl:"mail,block"`
	Escalate *escalateBlock `hcl:"escalate,block"`
	Def      hcl.Range      `hcl:",def_range"`
}

type webhookBlock struct {
	URL    hcl.Expression `hcl:"url"`
	Secret hcl.Expression `hcl:"secret_file"`
	CA     hcl.Expression `hcl:"ca_file,optional"`
}

type mailBlock struct {
	To  hcl.Expression `hcl:"to"`
	Def hcl.Range      `hcl:",def_range"`
}

type escalateBlock struct {
	After hcl.Expression `hcl:"after"`
	To    hcl.Expression `hcl:"to"`
}

// Load reads the plan at a path. Members are those on the record's roll; files that it names
// lie beside it unless their paths are absolute. The error is a [Problems] where the file
// could be read.
func Load(path string, members []string) (*Plan, error) {
	src, err := readBounded(path)
	if err != nil {
		return nil, err
	}
	l := &loader{name: filepath.Base(path), dir: filepath.Dir(path), src: src}
	file := l.parse()
	if file == nil {
		return nil, l.end()
	}
	p := &Plan{Older: DefaultOlder}
	if s := file.Server; s != nil {
		if set(s.URL) {
			p.URL = strings.TrimSuffix(l.address(s.URL, "url"), "/")
		}
		if set(s.Older) {
			p.Older = l.duration(s.Older, "older", time.Minute)
		}
	}
	var post *postbox
	if file.SMTP != nil {
		post = l.postbox(file.SMTP)
	}
	for i := range file.Recipients {
		b := &file.Recipients[i]
		if j := slices.IndexFunc(file.Recipients[:i], func(o recipientBlock) bool { return o.Name == b.Name }); j >= 0 {
			l.bad(b.Def, "", "recipient %q stands twice: first in line %d", b.Name, file.Recipients[j].Def.Start.Line)
			continue
		}
		p.Recipients = append(p.Recipients, l.recipient(b, post, members))
	}
	if len(file.Recipients) == 0 {
		l.bad(hcl.Range{Filename: l.name, Start: hcl.InitialPos, End: hcl.InitialPos}, `add recipient "…" { … }`, "names nobody who is to be told")
	}
	l.chains(p, file)
	if len(l.problems) > 0 {
		return nil, l.end()
	}
	return p, nil
}

func (l *loader) recipient(b *recipientBlock, post *postbox, members []string) Recipient {
	r := Recipient{Name: b.Name, Language: lang.English}
	if !label.MatchString(b.Name) {
		l.bad(b.NameAt, "", "%q cannot be the name of a recipient: want small letters, digits and _", b.Name)
	}
	if set(b.Member) {
		r.Member = l.oneOf(b.Member, "member", members)
	}
	if set(b.Ahead) {
		r.Ahead = l.duration(b.Ahead, "ahead", 0)
	}
	if set(b.Language) {
		tags := make([]string, len(lang.Tags))
		for i, t := range lang.Tags {
			tags[i] = string(t)
		}
		r.Language = lang.Tag(l.oneOf(b.Language, "language", tags))
	}
	ways := 0
	if set(b.Command) {
		ways++
		if args := l.texts(b.Command, "command"); len(args) > 0 {
			r.Way = &Command{Args: args}
		}
	}
	if w := b.Webhook; w != nil {
		ways++
		hook := &Webhook{URL: l.address(w.URL, "url"), Secret: l.secret(w.Secret, "secret_file")}
		if set(w.CA) {
			hook.roots = l.roots(w.CA, "ca_file")
		}
		r.Way = hook
	}
	if m := b.Mail; m != nil {
		ways++
		to := l.addresses(m.To, "to")
		if post == nil {
			l.bad(m.Def, `add smtp { server = "…", from = "…" }`, "mail to %q goes through no server", b.Name)
		} else {
			r.Way = &Mail{To: to, post: post}
		}
	}
	if ways != 1 {
		l.bad(b.Def, "add command = […], webhook { … } or mail { … }", "recipient %q is reached on one way, not on %d", b.Name, ways)
	}
	return r
}

// chains reads who is woken after whom. A chain ends: nobody is woken twice for one thing.
func (l *loader) chains(p *Plan, file *planFile) {
	for i := range file.Recipients {
		b := &file.Recipients[i]
		r := p.find(b.Name)
		if b.Escalate == nil || r.To != "" {
			continue
		}
		r.After = l.duration(b.Escalate.After, "after", time.Second)
		var known []string
		for _, o := range p.Recipients {
			known = append(known, o.Name)
		}
		if r.To = l.reference(b.Escalate.To, "to", known); r.To == "" {
			continue
		}
		p.find(r.To).Second = true
		for next, n := p.find(r.To), 0; next != nil && n <= len(p.Recipients); next, n = p.find(next.To), n+1 {
			if next == r {
				l.bad(b.Escalate.To.Range(), "", "the chain from %q comes back to him", b.Name)
				r.To = ""
				break
			}
		}
	}
}

// postbox reads through which server mail goes.
func (l *loader) postbox(b *smtpBlock) *postbox {
	p := &postbox{server: l.text(b.Server, "server"), tls: "starttls"}
	host, port, err := net.SplitHostPort(p.server)
	if err != nil || host == "" || port == "" {
		l.bad(b.Server.Range(), `write "mail.example.org:587"`, "server: %q is no host with a port", p.server)
	}
	if from := l.addresses(b.From, "from"); len(from) == 1 {
		p.from = from[0]
	} else if len(from) > 1 {
		l.bad(b.From.Range(), "", "from: mail comes from one address")
	}
	if set(b.TLS) {
		p.tls = l.oneOf(b.TLS, "tls", []string{"starttls", "tls", "none"})
	}
	if p.tls == "none" && !loopback(host) {
		l.bad(b.TLS.Range(), `leave it out, or write "tls"`, "tls: mail goes unencrypted to this machine only, and %s is another", host)
	}
	if set(b.CA) {
		p.roots = l.roots(b.CA, "ca_file")
	}
	if set(b.Username) {
		p.username = l.text(b.Username, "username")
	}
	if set(b.Password) {
		p.password = string(l.secret(b.Password, "password_file"))
	}
	if set(b.Username) != set(b.Password) {
		l.bad(b.Def, "give both, or neither", "username and password_file belong together")
	}
	return p
}

// loopback reports whether a host is this machine.
func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// address reads where something is asked over HTTP: https, or http on this machine.
func (l *loader) address(e hcl.Expression, field string) string {
	s := l.text(e, field)
	u, err := url.Parse(s)
	switch {
	case s == "":
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		l.bad(e.Range(), `write "https://…"`, "%s: %q is no address", field, s)
	case u.User != nil || u.Fragment != "":
		l.bad(e.Range(), "", "%s: an address has neither a password nor a fragment", field)
	case u.Scheme == "http" && !loopback(u.Hostname()):
		l.bad(e.Range(), "write https", "%s: what is said unencrypted stays on this machine, and %s is another", field, u.Hostname())
	}
	return s
}

// maxFile bounds the files that are read.
const maxFile = 1 << 20

func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxFile {
		return nil, fmt.Errorf("%s is larger than %d bytes", path, maxFile)
	}
	return os.ReadFile(path)
}
