package explore_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"mithaq/charter"
	"mithaq/explore"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// followed puts consequences down in lines, for tests to compare.
func followed(list []explore.Consequence) string {
	var b strings.Builder
	for _, c := range list {
		fmt.Fprintf(&b, "%s %s %s", c.Code, c.Kind, c.ID)
		for _, part := range []any{c.Member, c.Offices, c.On, c.Acts, c.Appeals, c.Was, c.Now, c.WasDue, c.NowDue, c.Example} {
			if s := fmt.Sprint(part); s != "" && s != "[]" && s != "<nil>" {
				b.WriteString(" " + s)
			}
		}
		for _, r := range c.Rest {
			b.WriteString(" " + r.Kind + "." + r.ID)
		}
		if c.Procedural {
			b.WriteString(" procedural")
		}
		if c.Article != "" {
			b.WriteString(" (" + c.Article + ")")
		}
		if c.From != 0 {
			b.WriteString(" from " + c.From.String()[:10])
		}
		if c.Until != 0 {
			b.WriteString(" until " + c.Until.String()[:10])
		}
		b.WriteString("\n")
	}
	return b.String()
}

const before = `
office "head" {
  of       = member
  name     = "Head"
  may      = [council.appeal, council.position, council.question, force.order]
  deputies = [office.envoy]
  source   = [treaty.art1]
}
office "envoy" {
  of     = member
  name   = "Envoy"
  may    = [council.position, council.question, council.contact]
  source = [treaty.art1]
}
office "clerk" {
  of          = organisation
  name        = "Clerk"
  transcribes = true
  source      = [treaty.art1]
}
body "council" {
  name   = "Council"
  seats  = each.party
  source = [treaty.art1]
}
body "board" {
  name   = "Board"
  seats  = each.party
  sits   = [office.head]
  source = [treaty.art1]
}
appeal "attack" {
  name   = "Attack"
  by     = [office.head]
  source = [treaty.art1]
}
question "help" {
  name  = "Help"
  body  = body.council
  needs = [appeal.attack]
  rule {
    consensus {}
  }
  source = [treaty.art1]
}
question "budget" {
  name = "Budget"
  body = body.council
  rule {
    unknown {}
  }
  source = [treaty.art1]
}
question "seat" {
  name   = "Seat"
  body   = body.council
  opened = [office.head]
  rule {
    majority {
      of        = "voting"
      more_than = "1/2"
    }
  }
  procedure {
    majority {
      of        = "voting"
      at_least = "2/3"
    }
  }
  source = [treaty.art1]
}
duty "answer" {
  name   = "Answer"
  on     = appeal.attack.received
  owes   = each.other_party
  when   = within("72 hours")
  met_by = [reply.promised]
  source = [treaty.art1]
}
duty "notify" {
  name   = "Notify"
  on     = question.help.announced
  owes   = each.party
  when   = immediately
  met_by = [notice.osce]
  source = [treaty.art1]
}
`

const after = `
office "head" {
  of     = member
  name   = "Head"
  may    = [council.appeal, council.position, council.question]
  source = [treaty.art1]
}
office "envoy" {
  of         = member
  name       = "Envoy"
  may        = [council.position, council.question, council.contact, council.appeal, force.pledge, force.consent]
  source     = [treaty.art1]
  unverified = true
}
office "clerk" {
  of        = organisation
  name      = "Clerk"
  registers = true
  source    = [treaty.art1]
}
body "council" {
  name   = "Council"
  seats  = each.party
  sits   = [office.head]
  source = [treaty.art1]
}
body "board" {
  name   = "Board"
  seats  = each.party
  sits   = [office.head, office.envoy]
  source = [treaty.art1]
}
appeal "attack" {
  name   = "Attack"
  by     = [office.head, office.envoy]
  source = [treaty.art1]
}
question "help" {
  name = "Help"
  body = body.council
  rule {
    consensus {}
    limited_format = "if_none_objects_to_it"
  }
  source = [treaty.art1, treaty.art2]
}
question "budget" {
  name = "Budget"
  body = body.council
  rule {
    consensus {}
  }
  source = [treaty.art1]
}
question "seat" {
  name = "Seat"
  body = body.council
  rule {
    majority {
      of       = "voting"
      more_than = "1/2"
    }
  }
  source = [treaty.art1]
}
duty "answer" {
  name   = "Answer"
  on     = appeal.attack.received
  owes   = each.party
  when   = within("24 hours")
  met_by = [reply.promised]
  source = [treaty.art1]
}
duty "report" {
  name   = "Report"
  on     = force.present
  owes   = contributor
  when   = within("1 month")
  met_by = [mission.reported]
  source = [treaty.art2]
}
`

func TestFollow(t *testing.T) {
	a, b := read(t, before), read(t, after)
	b.Sources[0].Gist.Texts["en"] = "something else"
	want := `may office envoy [force.consent force.pledge] (treaty.art1)
may_not office head [force.order] (treaty.art1)
may_appeal office envoy [attack] (treaty.art1)
may_put question seat [envoy] (treaty.art1)
may_sit body board [envoy] (treaty.art1)
may_not_sit body council [envoy] (treaty.art1)
stands_in_not office envoy [head] (treaty.art1)
transcribes_not office clerk (treaty.art1)
registers office clerk (treaty.art1)
easier question help [assent non_participation] (treaty.art2)
easier question seat [assent assent assent objection objection] procedural (treaty.art1)
rule_known question budget (treaty.art1)
needs_not question help [attack] (treaty.art2)
duty_new duty report contributor {within 0 1} (treaty.art2)
duty_gone duty notify each.party {immediately 0 0} (treaty.art1)
duty_time duty answer {within 259200 0} {within 86400 0} (treaty.art1)
duty_owner duty answer each.other_party each.party (treaty.art1)
begin_unverified office envoy (treaty.art1)
source_changed source treaty.art1 office.clerk office.envoy office.head body.board body.council appeal.attack question.budget question.help question.seat duty.answer
`
	want = strings.ReplaceAll(want, " {", " &{")
	got := followed(explore.Follow(a.At(words.Never-1), b.At(words.Never-1)))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}

	// The way back says the opposite of everything.
	opposite := map[string]string{
		explore.MayDo: explore.MayDoNot, explore.MayAppeal: explore.MayNotAppeal, explore.MayPut: explore.MayNotPut, explore.MaySit: explore.MayNotSit,
		explore.StandsIn: explore.StandsInNot, explore.Transcribes: explore.TranscribesNot, explore.Registers: explore.RegistersNot,
		explore.Easier: explore.Harder, explore.RuleKnown: explore.RuleUnknown, explore.NeedsAppeal: explore.NeedsNoAppeal, explore.DutyNew: explore.DutyGone,
		explore.BeginUnverified: explore.StopUnverified,
	}
	for _, k := range slices.Sorted(maps.Keys(opposite)) {
		opposite[opposite[k]] = k
	}
	codes := func(list []explore.Consequence, turn bool) []string {
		var out []string
		for _, c := range list {
			if o := opposite[c.Code]; turn && o != "" {
				c.Code = o
			}
			out = append(out, c.Code+" "+c.Kind+"."+c.ID)
		}
		slices.Sort(out)
		return out
	}
	there, back := explore.Follow(a, b), explore.Follow(b, a)
	if diff := cmp.Diff(codes(there, false), codes(back, true)); diff != "" {
		t.Errorf("-there +back:\n%s", diff)
	}
}

// TestFollowAgreements: who may say a part of an agreement that he could not, because the
// agreement names him, or because his office got the act at all.
func TestFollowAgreements(t *testing.T) {
	law := func(envoy, head string, offer string) *charter.Charter {
		return read(t, council+`
office "envoy" {
  of     = member
  name   = "Envoy"
  may    = [`+envoy+`]
  source = [treaty.art1]
}
office "chief" {
  of     = member
  name   = "Chief"
  may    = [`+head+`]
  source = [treaty.art1]
}
agreement "rsa" {
  name = "Compact"
  part "offer" {
    by = [`+offer+`]
  }
  part "accept" {
    by = [office.envoy]
  }
  opens    = ["offer"]
  binds_on = part.accept
  source   = [treaty.art1]
}
`)
	}
	a := law("agreement.acceptance, agreement.offer", "agreement.offer", "office.envoy")
	b := law("agreement.acceptance, agreement.decline, agreement.offer", "agreement.offer", "office.envoy, office.chief")
	want := `may office envoy [agreement.decline] (treaty.art1)
may_say agreement rsa [chief] [agreement.offer] (treaty.art1)
`
	if diff := cmp.Diff(want, followed(explore.Follow(a.At(words.Never-1), b.At(words.Never-1)))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	want = strings.NewReplacer("may office", "may_not office", "may_say", "may_not_say").Replace(want)
	if diff := cmp.Diff(want, followed(explore.Follow(b.At(words.Never-1), a.At(words.Never-1)))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	want = `agreement rsa parts.offer.by +[chief] -[]
office envoy may +[agreement.decline] -[]
`
	var got strings.Builder
	for _, c := range explore.Diff(a, b) {
		for _, f := range c.Fields {
			fmt.Fprintf(&got, "%s %s %s +%v -%v\n", c.Kind, c.ID, f.Path, f.Added, f.Removed)
		}
	}
	if lines := strings.SplitAfter(got.String(), "\n"); !slices.Equal(slices.Sorted(slices.Values(lines)), slices.Sorted(slices.Values(strings.SplitAfter(want, "\n")))) {
		t.Errorf("got %s, want %s", got.String(), want)
	}
}

// TestFollowTimes: of two charters that hold from date to date, it is said from when to
// when something follows, once.
func TestFollowTimes(t *testing.T) {
	body := "rule {\n consensus {}\n}\n"
	question := func(rest string) string {
		return "question \"help\" {\n name = \"Help\"\n body = body.council\n source = [treaty.art1]\n" + rest + "}\n"
	}
	a := read(t, council+question(body))
	b := read(t, council+question(body+" until = treaty.2\n")+question("rule {\n consensus {}\n limited_format = \"if_none_objects_to_it\"\n}\n since = treaty.2\n"))
	want := "easier question help [assent non_participation] (treaty.art1) from 2010-01-01\n"
	if diff := cmp.Diff(want, followed(explore.Follow(a, b))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	// The same edition before and after.
	want = "easier question help [assent non_participation] (treaty.art1)\n"
	if diff := cmp.Diff(want, followed(explore.Follow(b.At(b.Spans()[0]), b.At(words.Never-1)))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestRenamedPowers: an office under a new name may do what it could.
func TestRenamedPowers(t *testing.T) {
	a := read(t, before)
	b := read(t, strings.NewReplacer(`"head"`, `"chief"`, "office.head", "office.chief", `"council"`, `"assembly"`, "body.council", "body.assembly").Replace(before))
	if got := followed(explore.Follow(a, b)); got != "" {
		t.Errorf("got:\n%s", got)
	}
	want := "office chief renamed was head\nbody assembly renamed was council\n"
	if diff := cmp.Diff(want, shown(explore.Diff(a, b))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func BenchmarkDiff(b *testing.B) {
	c := edition(b)
	old, now := c.At(c.Spans()[0]), c.At(words.Never-1)
	for b.Loop() {
		explore.Diff(old, now)
		explore.Follow(old, now)
	}
}
