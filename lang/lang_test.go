package lang_test

import (
	"fmt"
	"strings"
	"testing"

	"mithaq/lang"
	"mithaq/words"
)

func at(t testing.TB, s string) words.Instant {
	t.Helper()
	i, err := words.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func TestMatch(t *testing.T) {
	for _, tc := range []struct {
		accept string
		want   lang.Tag
	}{
		{"", lang.English}, {"ar", lang.Arabic}, {"ar-SA,en;q=0.5", lang.Arabic}, {"ru-RU, en;q=0.8", lang.Russian},
		{"fr, ru;q=0.4, en;q=0.2", lang.Russian}, {"en-GB", lang.English}, {"fr-FR", lang.English}, {"zh", lang.English},
		{"*", lang.English}, {"en;q=0.1, ar;q=0.9", lang.Arabic}, {";;;q=\x00", lang.English},
		{strings.Repeat("ru,", 10_000), lang.English},
	} {
		if got := lang.Match(tc.accept); got != tc.want {
			t.Errorf("%.40q: got %s, want %s", tc.accept, got, tc.want)
		}
	}
}

func TestInstant(t *testing.T) {
	i := at(t, "2022-01-05T21:50:00Z")
	for _, tc := range []struct {
		tag                 lang.Tag
		utc, local, seconds string
	}{
		{lang.English, "5 Jan 2022, 21:50 UTC", "6 Jan 2022, 03:50 UTC+06:00", "5 Jan 2022, 21:50:07 UTC"},
		{lang.Russian, "5 января 2022 г., 21:50 UTC", "6 января 2022 г., 03:50 UTC+06:00", "5 января 2022 г., 21:50:07 UTC"},
		{lang.Arabic, "5 يناير 2022، 21:50 UTC", "6 يناير 2022، 03:50 UTC+06:00", "5 يناير 2022، 21:50:07 UTC"},
	} {
		p := lang.For(tc.tag)
		for got, want := range map[string]string{
			p.Instant(i): tc.utc, p.InstantAt(i, "+06:00"): tc.local, p.Instant(i + 7000): tc.seconds,
			p.InstantAt(i, ""): tc.utc, p.Instant(0): p.Say("say.unknown"), p.Instant(words.Never): p.Say("say.never"),
		} {
			if got != want {
				t.Errorf("%s: got %q, want %q", tc.tag, got, want)
			}
		}
	}
}

func TestDay(t *testing.T) {
	for instant, want := range map[string]string{
		"2022-01-05T18:00:00Z": "5 Jan 2022", "2022-01-05T18:00:01Z": "6 Jan 2022", "2022-01-05T10:00:00Z": "5 Jan 2022",
	} {
		if got := lang.For(lang.English).Day(at(t, instant), "+06:00"); got != want {
			t.Errorf("%s: got %q, want %q", instant, got, want)
		}
	}
}

func TestWindow(t *testing.T) {
	p := lang.For(lang.English)
	w := words.Window{From: at(t, "2022-01-05T18:00:00Z"), To: at(t, "2022-01-05T21:50:00Z"), Said: "late on the 5th\u202e"}
	want := "between 5 Jan 2022, 18:00 UTC and 5 Jan 2022, 21:50 UTC (in the source's words: “\u2068late on the 5th\ufffd\u2069”)"
	if got := p.Window(w); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	w.To, w.Said = w.From, ""
	if got := p.Window(w); got != "5 Jan 2022, 18:00 UTC" {
		t.Errorf("an instant: %q", got)
	}
}

func TestQuantity(t *testing.T) {
	n := func(v int64) *int64 { return &v }
	for _, tc := range []struct {
		r          *words.Range
		en, ru, ar string
	}{
		{nil, "nothing was said", "ничего не сказано", "لم يُذكر شيء"},
		{&words.Range{}, "unknown", "неизвестно", "غير معلوم"},
		{&words.Range{Min: n(0), Max: n(0)}, "none", "нет", "لا شيء"},
		{&words.Range{Min: n(70), Max: n(100)}, "70–100", "70–100", "70–100"},
		{&words.Range{Min: n(2500), Max: n(2500)}, "2500", "2500", "2500"},
		{&words.Range{Min: n(12030), Max: n(12030)}, "12,030", "12\u00a0030", "12,030"},
		{&words.Range{Min: n(70)}, "at least 70", "не менее 70", "70 على الأقل"},
		{&words.Range{Max: n(70)}, "at most 70", "не более 70", "70 على الأكثر"},
	} {
		for tag, want := range map[lang.Tag]string{lang.English: tc.en, lang.Russian: tc.ru, lang.Arabic: tc.ar} {
			if got := lang.For(tag).Quantity(tc.r); got != want {
				t.Errorf("%s %v: got %q, want %q", tag, tc.r, got, want)
			}
		}
	}
	if got := lang.For(lang.Russian).Claimed(&words.Range{Min: n(9900), Max: n(9900)}, "about"); got != "около 9900" {
		t.Errorf("about: %q", got)
	}
	if got := lang.For(lang.English).Claimed(nil, "about"); got != "nothing was said" {
		t.Errorf("about nothing: %q", got)
	}
}

func TestPlurals(t *testing.T) {
	for _, tc := range []struct {
		tag  lang.Tag
		want string
	}{
		{lang.English, "0 days left|1 day left|2 days left|3 days left|11 days left|21 days left|100 days left"},
		{lang.Russian, "осталось 0 дней|остался 1 день|осталось 2 дня|осталось 3 дня|осталось 11 дней|остался 21 день|осталось 100 дней"},
		{lang.Arabic, "لم يبق أي يوم|بقي يوم واحد|بقي يومان|بقيت 3 أيام|بقي 11 يوماً|بقي 21 يوماً|بقي 100 يوم"},
	} {
		var got []string
		for _, n := range []int64{0, 1, 2, 3, 11, 21, 100} {
			got = append(got, lang.For(tc.tag).Count("left.days", n))
		}
		if s := strings.Join(got, "|"); s != tc.want {
			t.Errorf("%s: got  %s\nwant %s", tc.tag, s, tc.want)
		}
	}
}

func TestLeft(t *testing.T) {
	p, now := lang.For(lang.English), at(t, "2022-01-06T00:00:00Z")
	for end, want := range map[string]string{
		"2022-01-19T00:00:00Z": "13 days left", "2022-01-07T00:00:00Z": "24 hours left", "2022-01-06T01:30:00Z": "90 minutes left",
		"2022-01-06T00:00:00Z": "over", "2021-01-01T00:00:00Z": "over", "2022-01-08T00:00:00Z": "2 days left",
		"9999-12-31T23:59:59Z": fmt.Sprintf("%s days left", p.Number(2913898)),
	} {
		if got := p.Left(now, at(t, end)); got != want {
			t.Errorf("%s: got %q, want %q", end, got, want)
		}
	}
}

func TestReasonInWords(t *testing.T) {
	r := words.Why("force.more_than_there", "member", "RU", "kind", "personnel", "account", "present", "holds", "?–100", "moved", "70–150")
	want := map[lang.Tag]string{
		lang.English: "Russian Federation: 70–150 left “present” (personnel), where the record has at most 100. The difference is booked as unaccounted. Enter the missing arrival, or correct the number.",
		lang.Russian: "Российская Федерация: из «на месте» убыло 70–150 (личный состав), а по записи там не более 100. Разница отнесена на неучтённое. Внесите недостающее прибытие либо исправьте число.",
		lang.Arabic:  "الاتحاد الروسي: غادر 70–150 (أفراد) من «حاضرة»، بينما المقيّد هناك 100 على الأكثر. قُيّد الفرق في غير المحصور. أدرج الوصول الناقص أو صحّح العدد.",
	}
	for tag, want := range want {
		got := strings.NewReplacer("\u2068", "", "\u2069", "").Replace(lang.For(tag).Reason(r))
		if got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", tag, got, want)
		}
	}
}

// TestReasonHostile: an argument cannot leave its place in the sentence, and what is
// missing is said to be unknown.
func TestReasonHostile(t *testing.T) {
	for _, tag := range lang.Tags {
		p := lang.For(tag)
		got := p.Wrong(words.Why("matter.label_taken", "label", "a\u2069\u202eb\u2066{{.label}}"))
		if !strings.Contains(got, "\u2068a\ufffd\ufffdb\ufffd{{.label}}\u2069") {
			t.Errorf("%s: %q", tag, got)
		}
		if got := p.Wrong(words.Why("matter.label_taken")); !strings.Contains(got, p.Say("say.unknown")) {
			t.Errorf("%s: %q", tag, got)
		}
		if got := p.Reason(words.Why("from.a_later_program", "x", "1")); !strings.Contains(got, "from.a_later_program x=1") {
			t.Errorf("%s: %q", tag, got)
		}
		near := words.Why("cite.unknown_article", "as", "authority", "ref", "treaty.art44", "near", "treaty.art4")
		if a, b := p.Mend(near), p.Mend(words.Why("cite.unknown_article", "ref", "x")); a == b || !strings.Contains(a, "treaty.art4") {
			t.Errorf("%s: %q, %q", tag, a, b)
		}
	}
}

func TestText(t *testing.T) {
	for _, tc := range []struct {
		tag        lang.Tag
		text       map[string]string
		want, lang string
	}{
		{lang.English, map[string]string{"en": "a", "ru": "б"}, "a", "en"},
		{lang.Arabic, map[string]string{"en": "a", "ru": "б"}, "б", "ru"},
		{lang.English, map[string]string{"kk": "қ", "hy": "հ"}, "հ", "hy"},
		{lang.English, nil, "", ""},
	} {
		if got, l := lang.For(tc.tag).Text(tc.text); got != tc.want || l != tc.lang {
			t.Errorf("%s %v: got %q in %q", tc.tag, tc.text, got, l)
		}
	}
	if got, l := lang.For(lang.Arabic).Name(map[string]string{"en": "Zas", "ru": "Зась"}); got != "Zas" || l != "en" {
		t.Errorf("an Arabic reader gets %q in %q", got, l)
	}
}

func TestPlain(t *testing.T) {
	for s, want := range map[string]string{
		"قاسم جومارت توكاييف": "قاسم جومارت توكاييف", "a\u202egpj.exe": "a\ufffdgpj.exe", "zero\u200bwidth": "zero\ufffdwidth",
		"می\u200cخواهم": "می\u200cخواهم", "x\u2066y\u2069": "x\ufffdy\ufffd", "\x00\x1b[2J": "\ufffd\ufffd[2J", "\xff": "\ufffd",
		"\U000e0041": "\ufffd", "a\u200fb": "a\u200fb", "": "",
	} {
		if got := lang.Plain(s); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
}

func TestGlossary(t *testing.T) {
	p := lang.For(lang.Russian).With(func(group, code string) map[string]string {
		if group == "question" && code == "send_forces" {
			return map[string]string{"ru": "Направление сил", "en": "Sending forces"}
		}
		return nil
	})
	if got := p.Code("question", "send_forces"); got != "Направление сил" {
		t.Errorf("got %q", got)
	}
	if got := p.Code("question", "other"); got != "other" {
		t.Errorf("an unknown code: %q", got)
	}
	if got := lang.For(lang.Russian).Code("act", "council.appeal/1"); got != "обращение за помощью" {
		t.Errorf("an act: %q", got)
	}
}

func TestPlaces(t *testing.T) {
	for code, want := range map[string]string{"KZ-ALA": "مدينة ألماتي", "KZ-YUZ": "منطقة تركستان", "KZ": "كازاخستان", "KZ-75": "KZ-75"} {
		if got := lang.For(lang.Arabic).Place(code); got != want {
			t.Errorf("%s: got %q, want %q", code, got, want)
		}
	}
}

func BenchmarkSay(b *testing.B) {
	p, i := lang.For(lang.Arabic), at(b, "2022-01-05T21:50:00Z")
	for b.Loop() {
		_ = p.Instant(i)
	}
}
