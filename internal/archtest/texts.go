package archtest

import (
	"regexp"
	"slices"
	"strings"
)

// buildPath matches the folders of somebody's own machine. An address on the web
// may have such a part; a path begins after something that is no letter.
var buildPath = regexp.MustCompile(`(?:^|[^A-Za-z0-9._~%/-])(/(?:work|root|home/[a-z][a-z0-9_-]*|Users/[A-Za-z][A-Za-z0-9_-]*)/)`)

// registries are hosts that packages come from. Which one is used is a setting of
// the machine. They are put together here, so that this file does not hold them.
var registries = []string{
	"proxy.golang" + ".org", "sum.golang" + ".org", "deb.debian" + ".org", "security.debian" + ".org",
	"registry.npmjs" + ".org", "files.pythonhosted" + ".org", "pypi" + ".org", "static.crates" + ".io", "index.crates" + ".io",
}

// marker matches a word that says that something is unfinished, and what follows.
var marker = regexp.MustCompile(`(^|[^A-Za-z0-9_])(` + strings.Join([]string{"TO" + "DO", "FIX" + "ME", "X" + "XX"}, "|") + `)\b(.*)`)

// reasoned matches the form that such a word may have: the number of an issue and a
// reason.
var reasoned = regexp.MustCompile(`^\(#[0-9]+\): \S`)

// Texts holds all committed texts to what they may not say: where they were built,
// which registry the machine asked, and that something is unfinished without
// saying why and where it is followed up.
func Texts(t *Tree) []Fault {
	var faults []Fault
	for _, text := range t.Texts {
		n := 0
		for line := range strings.Lines(string(text.Body)) {
			n++
			if m := buildPath.FindStringSubmatch(line); m != nil {
				faults = append(faults, Fault{text.Path, n, "names a folder of a machine, " + m[1] + ": say it relative to the repository"})
			}
			if i := slices.IndexFunc(registries, func(host string) bool { return strings.Contains(line, host) }); i >= 0 {
				faults = append(faults, Fault{text.Path, n, "names a registry, " + registries[i] + ": leave the choice to the machine"})
			}
			if slices.Contains(strings.Split(text.Path, "/"), "testdata") {
				continue // bytes of tests may spell anything
			}
			if m := marker.FindStringSubmatch(line); m != nil && !strings.HasSuffix(line[:strings.Index(line, m[0])]+m[1], "context.") && !reasoned.MatchString(m[3]) {
				faults = append(faults, Fault{text.Path, n, m[2] + " without a reason: write " + m[2] + "(#12): and what is missing, or do it"})
			}
		}
	}
	return faults
}

// setUp are the commands that a newcomer needs, and all of them.
var setUp = []string{"go run ./cmd/mithaq demo", "./check"}

var (
	heading = regexp.MustCompile(`^#+\s+(.*)$`)
	setting = regexp.MustCompile(`(?i)\bset(ting)?[ -]?up\b`)
)

// SetUp holds README.md to a section "Set-up" whose code blocks hold exactly the
// two commands, each on its line, comments aside.
func SetUp(t *Tree) []Fault {
	const name = "README.md"
	i := slices.IndexFunc(t.Texts, func(x Text) bool { return x.Path == name })
	if i < 0 {
		return []Fault{{name, 0, "there is none"}}
	}
	var commands []string
	at, inside, fenced := 0, false, false
	n := 0
	for line := range strings.Lines(string(t.Texts[i].Body)) {
		n++
		line = strings.TrimSpace(line)
		switch m := heading.FindStringSubmatch(line); {
		case strings.HasPrefix(line, "```"):
			fenced = !fenced
		case fenced && inside:
			command, _, _ := strings.Cut(line, "#")
			if command = strings.TrimPrefix(strings.TrimSpace(command), "$ "); command != "" {
				commands = append(commands, command)
			}
		case m != nil && !fenced:
			if inside = setting.MatchString(m[1]); inside {
				at = n
			}
		}
	}
	if at == 0 {
		return []Fault{{name, 0, "no section is called Set-up"}}
	}
	if !slices.Equal(commands, setUp) {
		return []Fault{{name, at, "the section Set-up has the commands " + strings.Join(quoted(commands), ", ") + "; it must have exactly " + strings.Join(quoted(setUp), ", ")}}
	}
	return nil
}

func quoted(list []string) []string {
	var out []string
	for _, s := range list {
		out = append(out, "`"+s+"`")
	}
	return out
}
