package notify

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// load reads a plan that lies beside some secrets.
func load(t *testing.T, text string) (*Plan, error) {
	t.Helper()
	dir := t.TempDir()
	for name, mode := range map[string]os.FileMode{"hook.secret": 0o600, "open.secret": 0o644, "short.secret": 0o600} {
		content := "sixteen letters!\n"
		if name == "short.secret" {
			content = "short\n"
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), mode); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(dir, "notify.hcl")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Load(path, []string{"AM", "KG", "KZ"})
}

const whole = `server {
  url   = "https://desk.example.org/"
  older = "24h"
}

smtp {
  server        = "mail.example.org:587"
  from          = "Mithaq <mithaq@example.org>"
  username      = "mithaq"
  password_file = "hook.secret"
}

recipient "kg_duty" {
  member   = "KG"
  ahead    = "30m"
  language = "ru"
  webhook {
    url         = "http://127.0.0.1:9000/wake"
    secret_file = "hook.secret"
  }
  escalate {
    after = "10m"
    to    = recipient.kg_deputy
  }
}

recipient "kg_deputy" {
  member = "KG"
  mail {
    to = ["deputy@example.org", "Дежурный <duty@example.org>"]
  }
  escalate {
    after = "1h"
    to    = recipient.secretariat
  }
}

recipient "secretariat" {
  command = ["/usr/local/bin/wake", "everybody"]
}
`

func TestPlan(t *testing.T) {
	p, err := load(t, whole)
	if err != nil {
		t.Fatal(err)
	}
	if p.URL != "https://desk.example.org" || p.Older != 24*time.Hour || len(p.Recipients) != 3 {
		t.Errorf("got %+v", p)
	}
	duty, deputy, last := p.Recipients[0], p.Recipients[1], p.Recipients[2]
	if duty.Second || !deputy.Second || !last.Second || duty.To != "kg_deputy" || duty.After != 10*time.Minute || duty.Ahead != 30*time.Minute || last.To != "" {
		t.Errorf("the chain is another one: %+v", p.Recipients)
	}
	if diff := cmp.Diff(&Webhook{URL: "http://127.0.0.1:9000/wake", Secret: []byte("sixteen letters!")}, duty.Way, cmp.AllowUnexported(Webhook{})); diff != "" {
		t.Error(diff)
	}
	post := &postbox{server: "mail.example.org:587", from: "mithaq@example.org", tls: "starttls", username: "mithaq", password: "sixteen letters!"}
	if diff := cmp.Diff(&Mail{To: []string{"deputy@example.org", "duty@example.org"}, post: post}, deputy.Way, cmp.AllowUnexported(Mail{}, postbox{})); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(&Command{Args: []string{"/usr/local/bin/wake", "everybody"}}, last.Way); diff != "" {
		t.Error(diff)
	}
}

// TestPlanFaults: every fault is told with its place and what would mend it.
func TestPlanFaults(t *testing.T) {
	const ok = `command = ["true"]` + "\n"
	for _, tc := range []struct{ text, want string }{
		{``, `notify.hcl:1:1: names nobody who is to be told`},
		{`recipient "a" {`, `notify.hcl:1:`},
		{`recipient "a" { command = ["true"], colour = "red" }`, `notify.hcl:1:`},
		{"recipient \"a\" {\n  " + ok + "  colour = \"red\"\n}", `notify.hcl:3:3: an argument named "colour" is not expected here`},
		{"recipient \"a\" {\n}", `notify.hcl:1:1: recipient "a" is reached on one way, not on 0`},
		{"recipient \"a\" {\n  " + ok + "  mail { to = \"a@b.org\" }\n}", `mail to "a" goes through no server`},
		{"recipient \"A b\" {\n  " + ok + "}", `notify.hcl:1:11: "A b" cannot be the name`},
		{"recipient \"a\" {\n" + ok + "}\nrecipient \"a\" {\n" + ok + "}", `recipient "a" stands twice: first in line 1`},
		{"recipient \"a\" {\n  member = \"KK\"\n" + ok + "}", `notify.hcl:2:12: member: "KK" is none of AM, KG, KZ`},
		{"recipient \"a\" {\n  language = \"fr\"\n" + ok + "}", `language: "fr" is none of`},
		{"recipient \"a\" {\n  ahead = \"soon\"\n" + ok + "}", `notify.hcl:2:11: ahead: "soon" is no time`},
		{"recipient \"a\" {\n  ahead = \"-5m\"\n" + ok + "}", `ahead: "-5m" is no time`},
		{"recipient \"a\" {\n  ahead = 5\n" + ok + "}", `ahead wants text in quotes`},
		{"recipient \"a\" {\n  command = \"true\"\n}", `command wants a list`},
		{"recipient \"a\" {\n" + ok + "  escalate {\n    after = \"5m\"\n    to = recipient.b\n  }\n}", `notify.hcl:5:10: to: this file has no recipient "b"`},
		{"recipient \"a\" {\n" + ok + "  escalate {\n    after = \"5m\"\n    to = \"a\"\n  }\n}", `to wants a recipient of this file`},
		{"recipient \"a\" {\n" + ok + "  escalate {\n    after = \"0s\"\n    to = recipient.b\n  }\n}\nrecipient \"b\" {\n" + ok + "}", `after: "0s" is no time`},
		{"recipient \"a\" {\n" + ok + "  escalate {\n    after = \"5m\"\n    to = recipient.a\n  }\n}", `the chain from "a" comes back to him`},
		{"recipient \"a\" {\n" + ok + "  escalate {\n    after = \"5m\"\n    to = recipient.b\n  }\n}\nrecipient \"b\" {\n" + ok + "  escalate {\n    after = \"5m\"\n    to = recipient.a\n  }\n}", `the chain from "b" comes back to him`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"http://example.org/\"\n    secret_file = \"hook.secret\"\n  }\n}", `notify.hcl:3:11: url: what is said unencrypted stays on this machine`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"ftp://example.org/\"\n    secret_file = \"hook.secret\"\n  }\n}", `is no address`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"https://u:p@example.org/\"\n    secret_file = \"hook.secret\"\n  }\n}", `neither a password nor a fragment`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"https://example.org/\"\n  }\n}", `notify.hcl:2:11: secret_file is missing`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"https://example.org/\"\n    secret_file = \"open.secret\"\n  }\n}", `others can read`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"https://example.org/\"\n    secret_file = \"short.secret\"\n  }\n}", `a secret has at least 8 bytes`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"https://example.org/\"\n    secret_file = \"none\"\n  }\n}", `no such file`},
		{`recipient "a" {` + "\n  webhook {\n    url = \"https://example.org/\"\n    secret_file = \"hook.secret\"\n    ca_file = \"hook.secret\"\n  }\n}", `holds no certificate`},
		{"smtp {\n  server = \"mail\"\n  from = \"a@b.org\"\n}\nrecipient \"a\" {\n" + ok + "}", `notify.hcl:2:12: server: "mail" is no host with a port`},
		{"smtp {\n  server = \"mail:25\"\n  from = \"nobody\"\n}\nrecipient \"a\" {\n" + ok + "}", `from: "nobody" is no mail address`},
		{"smtp {\n  server = \"mail:25\"\n  from = \"a@b.org\"\n  tls = \"none\"\n}\nrecipient \"a\" {\n" + ok + "}", `mail goes unencrypted to this machine only`},
		{"smtp {\n  server = \"mail:25\"\n  from = \"a@b.org\"\n  username = \"a\"\n}\nrecipient \"a\" {\n" + ok + "}", `belong together`},
	} {
		_, err := load(t, tc.text)
		var ps Problems
		if !errors.As(err, &ps) || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s\ngot  %v\nwant %s", tc.text, err, tc.want)
		}
	}
	_, err := load(t, "recipient \"a\" {\n  ahead = \"soon\"\n  member = \"KGZ\"\n"+ok+"}")
	if want := "    2 |   ahead = \"soon\"\n      |           ^ write \"10m\" or \"1h30m\"\n"; err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "did you mean KZ?") && !strings.Contains(err.Error(), "did you mean KG?") {
		t.Errorf("got %v, want %s and what was meant", err, want)
	}
}
