package rule

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// Behind -update, what a rule answers today becomes what it must answer. Do it only
// after reading every line that changes, aloud, beside the text of a treaty: these
// files are the law as this package understands it.
var update = flag.Bool("update", false, "write the answers into testdata")

// TestScenarios plays testdata. A file is read from the top: paragraphs set the seats
// or the rule, or ask; below "----" stands the answer.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var s scene
			var out []string
			asked := 0
			for _, par := range strings.Split(strings.TrimSpace(string(b)), "\n\n") {
				input, _, asks := strings.Cut(par, "\n----")
				lines := slices.DeleteFunc(strings.Split(input, "\n"), func(l string) bool { return strings.HasPrefix(l, "#") })
				if len(lines) == 0 {
					out = append(out, input)
					continue
				}
				answer := s.play(t, lines)
				if asks || answer != "" {
					asked++
					input += "\n----\n" + strings.TrimRight(answer, "\n")
				}
				out = append(out, input)
			}
			if asked == 0 {
				t.Error("the file asks nothing")
			}
			text := strings.Join(out, "\n\n") + "\n"
			if *update {
				if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if d := cmp.Diff(string(b), text); d != "" && !*update {
				t.Errorf("(-file +now)\n%s", d)
			}
		})
	}
}

// A scene is what a file has set so far.
type scene struct {
	seats    []Seat
	rule     Rule
	assembly Assembly
}

func (s *scene) play(t *testing.T, lines []string) string {
	t.Helper()
	head, rest := lines[0], lines[1:]
	switch {
	case head == "seats":
		s.seats = nil
		for _, l := range rest {
			s.seats = append(s.seats, seat(t, l))
		}
		return ""
	case head == "rule":
		s.rule = Rule{}
		s.read(t, &s.rule, rest)
		return faults(s.rule.Check(s.seats))
	case head == "parliament":
		s.assembly = Assembly{}
		for _, l := range rest {
			s.parliament(t, strings.TrimSpace(l))
		}
		return faults(s.assembly.Check())
	case head == "votes":
		var list []Tally
		for _, l := range rest {
			list = append(list, tally(t, strings.TrimSpace(l)))
		}
		return s.verdict(s.assembly.Decide(list))
	case head == "decide":
		q := Question{Seats: s.seats, At: clock(t, "23:59")}
		for _, l := range rest {
			s.ask(t, &q, strings.TrimSpace(l))
		}
		return s.verdict(s.rule.Decide(q))
	}
	t.Fatalf("a paragraph that begins with %q", head)
	return ""
}

func faults(list []Fault) string {
	var b strings.Builder
	for _, f := range list {
		fmt.Fprintln(&b, f)
	}
	return b.String()
}

func number64(t *testing.T, s string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func clock(t *testing.T, s string) words.Instant {
	t.Helper()
	i, err := words.ParseInstant("2022-01-06T" + s + ":00Z")
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func part(t *testing.T, s string) *Fraction {
	t.Helper()
	f, err := ParseFraction(s)
	if err != nil {
		a, b, _ := strings.Cut(s, "/")
		return &Fraction{number64(t, a), number64(t, b)}
	}
	return &f
}

// seat reads "  RU, class permanent, votes 29, suspended".
func seat(t *testing.T, line string) Seat {
	t.Helper()
	var s Seat
	for n, p := range strings.Split(strings.TrimSpace(line), ", ") {
		key, value, _ := strings.Cut(p, " ")
		switch {
		case n == 0:
			s.ID = p
		case p == "suspended":
			s.Suspended = true
		case p == "casting":
			s.Casting = true
		case key == "class":
			s.Class = value
		case key == "head", key == "delegate":
			s.Delegates = append(s.Delegates, Delegate{ID: value, Head: key == "head"})
		case key == "plenipotentiary": // name HH:MM HH:MM
			f := strings.Fields(value)
			s.Delegates = append(s.Delegates, Delegate{ID: f[0], From: clock(t, f[1]), Until: clock(t, f[2])})
		default:
			if s.Weights == nil {
				s.Weights = map[string]int64{}
			}
			s.Weights[key] = number64(t, value)
		}
	}
	return s
}

func indent(l string) int { return len(l) - len(strings.TrimLeft(l, " ")) }

// read reads the lines of a rule; deeper lines belong to the one above them.
func (s *scene) read(t *testing.T, r *Rule, lines []string) {
	t.Helper()
	for len(lines) > 0 {
		l, n := lines[0], 1
		for n < len(lines) && indent(lines[n]) > indent(l) {
			n++
		}
		s.clause(t, r, strings.TrimSpace(l), lines[1:n])
		lines = lines[n:]
	}
}

func (s *scene) clause(t *testing.T, r *Rule, l string, inner []string) {
	t.Helper()
	f := strings.Fields(l)
	switch {
	case l == "without the party concerned":
		r.Concerned = Without
	case l == "the suspended count among all":
		r.Suspended = Counted
	case l == "limited format, if none objects to it":
		r.Limited = LimitedIfNoneObjects
	case l == "a reservation is an objection":
		r.Reservation = Objection
	case l == "the chair breaks a tie":
		r.Tie = TieChair
	case l == "the casting vote breaks a tie":
		r.Tie = TieCasting
	case f[0] == "proxies:": // proxies: at most 1, present
		r.Proxies = &Proxies{AtMost: int(number64(t, strings.TrimSuffix(f[3], ","))), Quorum: f[len(f)-1] == "present"}
	case f[0] == "blocked:": // blocked: to dpc as new_question
		r.Blocked = &Move{}
		if len(f) > 2 {
			r.Blocked.To = f[2]
		}
		if len(f) > 4 {
			r.Blocked.As = f[4]
		}
	case f[0] == "quorum":
		var q Quorum
		k := f[1:]
		switch {
		case k[0] == "of":
			q.Seats, k = number64(t, k[1]), k[3:] // of 6 seats
		case k[0] == "more":
			q.MoreThan, k = part(t, k[2]), k[3:]
		default:
			q.AtLeast, k = part(t, k[2]), k[3:]
		}
		_, q.Weight, q.Class = tail(t, k)
		r.Quorum = append(r.Quorum, q)
	case f[0] == "veto":
		v := Veto{Concurring: f[len(f)-1] == "concurring"}
		if v.Concurring {
			f = f[:len(f)-1]
		}
		if len(f) > 2 && f[2] == "class" {
			v.Class = f[3]
		} else if len(f) > 2 {
			v.Seats = f[2:]
		}
		r.Vetoes = append(r.Vetoes, v)
	case l == "silence":
		r.Silence = &Silence{}
		for _, l := range inner {
			key, value, _ := strings.Cut(strings.TrimSpace(l), ": ")
			switch key {
			case "objections by":
				r.Silence.Forms = strings.Split(value, ", ")
			case "objections from":
				r.Silence.Offices = strings.Split(value, ", ")
			case "extended by":
				r.Silence.Extended = strings.Split(value, ", ")
			case "grace in seconds":
				r.Silence.Grace = number64(t, value)
			case "an objection may be withdrawn":
				r.Silence.Heals = true
			default:
				t.Fatalf("silence: %q", l)
			}
		}
	case l == "procedure":
		r.Procedure = &Rule{}
		s.read(t, r.Procedure, inner)
	default:
		r.Test = s.test(t, l, inner)
	}
}

// tail reads "of voting by population in class members".
func tail(t *testing.T, f []string) (of Base, weight, class string) {
	t.Helper()
	for len(f) > 0 {
		switch f[0] {
		case "of":
			of, f = Base(f[1]), f[2:]
		case "by":
			weight, f = f[1], f[2:]
		case "in":
			class, f = f[2], f[3:]
		default:
			t.Fatalf("%q", f)
		}
	}
	return of, weight, class
}

func (s *scene) test(t *testing.T, l string, inner []string) Test {
	t.Helper()
	f := strings.Fields(l)
	switch f[0] {
	case "nothing":
		return Test{}
	case "consensus":
		return Test{Consensus: true}
	case "unanimity":
		of, _, _ := tail(t, f[1:])
		return Test{Unanimity: &Unanimity{of}}
	case "more", "at":
		m := &Share{}
		if f[0] == "more" {
			m.MoreThan = part(t, f[2])
		} else {
			m.AtLeast = part(t, f[2])
		}
		m.Of, m.Weight, m.Class = tail(t, f[3:])
		return Test{Majority: m}
	case "quota":
		q := &Quota{AtLeast: number64(t, f[1])}
		_, q.Weight, q.Class = tail(t, f[2:])
		return Test{Quota: q}
	case "all", "any":
		var list []Test
		for len(inner) > 0 {
			n := 1
			for n < len(inner) && indent(inner[n]) > indent(inner[0]) {
				n++
			}
			list = append(list, s.test(t, strings.TrimSpace(inner[0]), inner[1:n]))
			inner = inner[n:]
		}
		if f[0] == "all" {
			return Test{All: list}
		}
		return Test{Any: list}
	}
	t.Fatalf("a rule that says %q", l)
	return Test{}
}

// ask reads a line of a question: "close 12:00", "AM assents", "BY objects by letter
// from president at 11:00".
func (s *scene) ask(t *testing.T, q *Question, l string) {
	t.Helper()
	f := strings.Fields(l)
	switch f[0] {
	case "close":
		q.Close = clock(t, f[1])
		return
	case "now":
		q.At = clock(t, f[1])
		return
	case "concerned":
		q.Concerned = f[1:]
		return
	case "chair":
		q.Chair = f[1]
		return
	case "procedural":
		q.Procedural = true
		return
	case "extended": // extended by OFFICE at 11:00 until 14:00
		q.Extensions = append(q.Extensions, Extension{f[2], clock(t, f[4]), clock(t, f[6])})
		return
	case "proxy": // proxy from AM to BY
		q.Proxies = append(q.Proxies, Proxy{From: f[2], To: f[4]})
		return
	}
	says, ok := map[string]Position{"assents": Assent, "objects": Objection, "abstains": Abstention, "reserves": Reservation,
		"stays_out": NonParticipation, "is_silent": Silent, "is_unknown": Unknown}[f[1]]
	if !ok {
		t.Fatalf("a question with %q", l)
	}
	v := Vote{Seat: f[0], Position: says}
	for f = f[2:]; len(f) > 0; {
		switch f[0] {
		case "standing":
			v.Standing, f = true, f[1:]
		case "and_to_the_format":
			v.Format, f = true, f[1:]
		case "at":
			v.At, f = clock(t, f[1]), f[2:]
		case "by":
			v.Form, f = f[1], f[2:]
		case "from":
			v.Office, f = f[1], f[2:]
		case "through":
			v.By, f = f[1], f[2:]
		default:
			t.Fatalf("a vote with %q", f)
		}
	}
	q.Votes = append(q.Votes, v)
}

func (s *scene) parliament(t *testing.T, l string) {
	t.Helper()
	f := strings.Fields(l)
	bar := func(f []string) Bar {
		switch f[0] {
		case "more":
			b := Bar{MoreThan: part(t, f[2])}
			b.Of, _, _ = tail(t, f[3:])
			return b
		case "at":
			b := Bar{AtLeast: part(t, f[2])}
			b.Of, _, _ = tail(t, f[3:])
			return b
		}
		return Bar{Votes: number64(t, f[0])}
	}
	switch f[0] {
	case "seats":
		s.assembly.Seats = number64(t, f[1])
	case "passes:":
		s.assembly.Pass = bar(f[1:])
	case "quorum:":
		q := bar(f[1:])
		s.assembly.Quorum = &q
	case "re-votes:":
		s.assembly.Revotes = int(number64(t, f[1]))
	default:
		t.Fatalf("a parliament with %q", l)
	}
}

// tally reads "present 66, for 55".
func tally(t *testing.T, l string) Tally {
	t.Helper()
	var v Tally
	if l == "unpublished" {
		return v
	}
	for _, p := range strings.Split(l, ", ") {
		key, value, _ := strings.Cut(p, " ")
		for _, n := range v.numbers() {
			if n.name == key {
				x := number64(t, value)
				*n.is = &x
			}
		}
	}
	return v
}

// verdict reads a verdict aloud.
func (s *scene) verdict(v Verdict) string {
	var b strings.Builder
	fmt.Fprint(&b, v.Outcome)
	if v.To != "" {
		fmt.Fprintf(&b, " to %s as %s", v.To, v.As)
	}
	fmt.Fprintln(&b)
	for _, l := range []struct {
		name string
		ids  []string
	}{{"because of", v.Because}, {"missing", v.Missing}, {"can still change it", v.Change}} {
		if len(l.ids) > 0 {
			fmt.Fprintf(&b, "%s: %s\n", l.name, strings.Join(l.ids, " "))
		}
	}
	for _, i := range v.Ignored {
		fmt.Fprintf(&b, "does not count: %s %s\n", i.Seat, i.Code)
	}
	if v.Close.Known() && v.Close != 0 {
		fmt.Fprintf(&b, "close: %s\n", v.Close.Time().Format(time.TimeOnly)[:5])
	}
	why(&b, v.Why, "  ")
	return b.String()
}

func why(b *strings.Builder, r Reason, in string) {
	fmt.Fprintf(b, "%s%s", in, r.Code)
	if r.State != "" {
		fmt.Fprintf(b, " %s", r.State)
	}
	for _, a := range r.Args {
		fmt.Fprintf(b, " %s=%q", a.Name, a.Value)
	}
	fmt.Fprintln(b)
	for _, o := range r.Of {
		why(b, o, in+"  ")
	}
}
