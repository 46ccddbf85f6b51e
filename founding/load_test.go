package founding_test

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"mithaq/charter/csto"
	"mithaq/founding"
	"mithaq/keyfile"
	"mithaq/record"
	"mithaq/words"
)

var now = words.At(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC))

// key returns the key of a name, the same in every run.
func key(name string) ed25519.PrivateKey {
	seed := [32]byte{}
	copy(seed[:], name)
	return ed25519.NewKeyFromSeed(seed[:])
}

func public(t testing.TB, name string) []byte {
	t.Helper()
	b, err := keyfile.MarshalPublic(record.Bytes(key(name).Public().(ed25519.PublicKey)))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

const good = `pact "drill-2026" {
  mode      = "exercise"
  name      = { authentic = "ru", ar = "تمرين", ru = "Учения", en = "The drill" }
  charter   = "csto"
  founders  = [credential.kz, credential.kg]
  keeper    = credential.keeper
  witnesses = [credential.almaty]
  quorum    = 2
}

member "KZ" {
  name     = { en = "Kazakhstan", ru = "Казахстан", ar = "كازاخستان", kk = "Қазақстан" }
  original = "kk"
  codes    = [{ system = "iso3166-1", code = "KZ", from = "1992-03-02T00:00:00Z" }]
  party    = [{ instrument = "treaty", from = "1994-04-20" }]
}

member "KG" {
  name  = { en = "Kyrgyzstan" }
  party = []
}

credential "kz" {
  holder   = "person"
  office   = "president"
  member   = "KZ"
  person   = "kz_president"
  key_file = "kz.pub"
  from     = "2026-01-01"
}

credential "kg" {
  holder   = "person"
  office   = "president"
  member   = "KG"
  key      = "KG-KEY"
  from     = "2026-01-01T00:00:00+06:00"
  until    = "2027-01-01"
}

credential "keeper" {
  holder   = "node"
  office   = "keeper"
  key_file = "keeper.pub"
  from     = "2026-01-01"
}

credential "almaty" {
  holder   = "node"
  office   = "node"
  key_file = "almaty.pub"
  from     = "2026-01-01"
}
`

// files are the folder in which a founding file stands.
func files(t testing.TB, text string) fstest.MapFS {
	t.Helper()
	line := strings.Split(string(public(t, "kg")), "\n")[1]
	fsys := fstest.MapFS{"f.hcl": {Data: []byte(strings.ReplaceAll(text, "KG-KEY", line))}}
	for _, name := range []string{"kz", "keeper", "almaty", "kg"} {
		fsys[name+".pub"] = &fstest.MapFile{Data: public(t, name)}
	}
	fsys["letter"] = &fstest.MapFile{Data: []byte("Dear registrar")}
	fsys["broken/charter.hcl"] = &fstest.MapFile{Data: []byte(`office "president" {`)}
	return fsys
}

func load(t *testing.T, text string) (*founding.Founding, error) {
	t.Helper()
	return founding.Load(files(t, text), "f.hcl", now)
}

// TestLoad: what is stated is what will be signed.
func TestLoad(t *testing.T) {
	f, err := load(t, good)
	if err != nil {
		t.Fatal(err)
	}
	g := f.Genesis
	if g.Label != "drill-2026" || g.Mode != record.Exercise || g.Name.Authentic != "ru" || len(g.Name.Texts) != 3 {
		t.Errorf("the pact is %q, %s, %v", g.Label, g.Mode, g.Name)
	}
	if len(g.Credentials) != 4 || len(g.Founders) != 2 || len(g.Witnesses) != 1 || g.Quorum != 2 {
		t.Errorf("%d credentials, %d founders, %d witnesses, quorum %d", len(g.Credentials), len(g.Founders), len(g.Witnesses), g.Quorum)
	}
	kg, ok := founding.Credential(g, g.Founders[1])
	// A date begins at the charter's seat: Moscow is three hours ahead.
	if want := "2026-12-31T21:00:00Z"; !ok || kg.Until.String() != want || kg.From.String() != "2025-12-31T18:00:00Z" {
		t.Errorf("the second founder holds from %s until %s, want until %s", kg.From, kg.Until, want)
	}
	if want := `{"from":"1994-04-19T21:00:00Z","instrument":"treaty"}`; !strings.Contains(string(g.Members), want) {
		t.Errorf("the roll %s lacks %s", g.Members, want)
	}
	c, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	if string(f.Edition.Compiled) != string(compiled) || len(f.Edition.Texts) != len(texts) || f.Edition.Name != "csto" {
		t.Error("the edition is not the one that was named")
	}
}

// TestCharterBeside: a charter in a folder beside the file is the same as one built in.
func TestCharterBeside(t *testing.T) {
	fsys := files(t, strings.Replace(good, `"csto"`, `"./rules"`, 1))
	names, err := fs.Glob(csto.Files, "*.hcl")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		b, err := fs.ReadFile(csto.Files, n)
		if err != nil {
			t.Fatal(err)
		}
		fsys["rules/"+n] = &fstest.MapFile{Data: b}
	}
	f, err := founding.Load(fsys, "f.hcl", now)
	if err != nil {
		t.Fatal(err)
	}
	g, err := load(t, good)
	if err != nil {
		t.Fatal(err)
	}
	if string(f.Edition.Compiled) != string(g.Edition.Compiled) {
		t.Error("the charter beside the file gives another edition")
	}
}

// TestMistakes: every kind of mistake is shown at its place, in the words that mend it,
// and nothing is founded.
func TestMistakes(t *testing.T) {
	cut := func(s string) [2]string { return [2]string{s, ""} }
	for name, tc := range map[string]struct {
		change [2]string
		want   string // in the message: place, words, hint
	}{
		"mode":               {[2]string{`"exercise"`, `"exercice"`}, `2:15: pact "drill-2026": mode is "exercice", which is none of live, exercise`},
		"mode hint":          {[2]string{`"exercise"`, `"exercice"`}, "^^^^^^^^^^ did you mean exercise?"},
		"no mode":            {cut(`  mode      = "exercise"` + "\n"), `does not state its mode`},
		"label":              {[2]string{`pact "drill-2026"`, `pact "Drill 2026"`}, `cannot be the name of a pact`},
		"no pact":            {[2]string{`pact "drill`, `pakt "drill`}, `did you mean pact?`},
		"two pacts":          {[2]string{`member "KZ"`, "pact \"other\" {\n}\nmember \"KZ\""}, "this is the second"},
		"name":               {cut(`ar = "تمرين", `), `name has no text in "ar"`},
		"authentic":          {cut(`authentic = "ru", `), `does not say which language is authentic`},
		"authentic language": {[2]string{`authentic = "ru"`, `authentic = "fr"`}, `cannot stand`},
		"charter":            {[2]string{`"csto"`, `"ctso"`}, `did you mean csto?`},
		"charter outside":    {[2]string{`"csto"`, `"../csto"`}, `is no folder beside this file`},
		"charter broken":     {[2]string{`"csto"`, `"broken"`}, `broken/charter.hcl:1:`},
		"no founders":        {[2]string{`[credential.kz, credential.kg]`, `[]`}, `somebody has to sign`},
		"founder unknown":    {[2]string{`[credential.kz,`, `[credential.kzz,`}, `names credential.kzz, which this file does not have`},
		"founder hint":       {[2]string{`[credential.kz,`, `[credential.kzz,`}, `did you mean kz?`},
		"founder quoted":     {[2]string{`[credential.kz,`, `["kz",`}, `write credential.kz without quotes`},
		"founder bare":       {[2]string{`[credential.kz,`, `[kz,`}, `write credential.kz`},
		"founder twice":      {[2]string{`[credential.kz, credential.kg]`, `[credential.kz, credential.kz]`}, `names credential.kz twice`},
		"founders no list":   {[2]string{`[credential.kz, credential.kg]`, `credential.kz`}, `write it in square brackets`},
		"keeper unknown":     {[2]string{`credential.keeper`, `credential.kepper`}, `did you mean keeper?`},
		"keeper a person":    {[2]string{`credential.keeper`, `credential.kz`}, `cannot keep a record`},
		"no witnesses":       {cut("  witnesses = [credential.almaty]\n"), `add witnesses = []`},
		"witness unknown":    {[2]string{`[credential.almaty]`, `[credential.osh]`}, `add credential "osh" { … }`},
		"witness a person":   {[2]string{`[credential.almaty]`, `[credential.kz]`}, `whose holder is "person" and not a node`},
		"witness the keeper": {[2]string{`[credential.almaty]`, `[credential.keeper]`}, `he would vouch for himself`},
		"no quorum":          {cut("  quorum    = 2\n"), `0, if nobody can`},
		"quorum high":        {[2]string{`quorum    = 2`, `quorum    = 3`}, `quorum is 3, and the pact has 2 founders`},
		"quorum low":         {[2]string{`quorum    = 2`, `quorum    = -1`}, `wants a whole number`},
		"quorum text":        {[2]string{`quorum    = 2`, `quorum    = "2"`}, `wants a whole number`},
		"field unknown":      {[2]string{`quorum    = 2`, "quorum    = 2\n  keepers   = 2"}, `has no field "keepers"`},
		"block inside":       {[2]string{`quorum    = 2`, "quorum    = 2\n  charter {\n  }"}, `write charter = …`},
		"block unknown":      {[2]string{`member "KG"`, `membre "KG"`}, `did you mean member?`},
		"outside":            {[2]string{`member "KG"`, "quorum = 2\nmember \"KG\""}, `stands outside any block`},
		"member twice":       {[2]string{`member "KG"`, `member "KZ"`}, `member "KZ" stands twice: first in line 11`},
		"member no party":    {[2]string{"  party = []\n", ""}, `add party = []`},
		"member no name":     {cut(`  name  = { en = "Kyrgyzstan" }` + "\n"), `member "KG" does not state its name`},
		"member original":    {[2]string{`"kk"`, `"kz"`}, `cannot stand`},
		"instrument":         {[2]string{`instrument = "treaty"`, `instrument = "traety"`}, `did you mean treaty?`},
		"binding date":       {[2]string{`"1994-04-20"`, `"20 April 1994"`}, `is no date and no time with its offset`},
		"binding form":       {[2]string{`, from = "1994-04-20"`, ``}, `wants { instrument = "…", from = "…" }`},
		"code form":          {[2]string{`system = "iso3166-1", `, ``}, `wants { system = "…", code = "…" }`},
		"code field":         {[2]string{`, from = "1992-03-02T00:00:00Z"`, `, form = "1992-03-02T00:00:00Z"`}, `has no field "form"`},
		"no members":         {[2]string{"nothing", ""}, ""},
		"credential twice":   {[2]string{`credential "kg"`, `credential "kz"`}, `credential "kz" stands twice`},
		"holder":             {[2]string{`"person"` + "\n  office   = \"president\"\n  member   = \"KZ\"", `"persn"` + "\n  office   = \"president\"\n  member   = \"KZ\""}, `did you mean person?`},
		"office":             {[2]string{`"keeper"` + "\n  key_file", `"kepeer"` + "\n  key_file"}, `did you mean keeper?`},
		"office of a member": {cut(`  member   = "KZ"` + "\n"), `does not say which member's`},
		"office of ours":     {[2]string{"  office   = \"keeper\"\n", "  office   = \"keeper\"\n  member   = \"KZ\"\n"}, `the office "keeper" is the organisation's`},
		"member unknown":     {[2]string{`member   = "KZ"`, `member   = "KX"`}, `is "KX", which is not on the roll`},
		"person":             {[2]string{`"kz_president"`, `"the president"`}, `cannot be the label of a person`},
		"from":               {[2]string{`"2026-01-01T00:00:00+06:00"`, `"2026-01-01T00:00:00"`}, `wants a time with its offset`},
		"from later":         {[2]string{`"2026-01-01T00:00:00+06:00"`, `"2026-06-01"`}, `a founder has to hold his credential when he signs`},
		"until before from":  {[2]string{`"2027-01-01"`, `"2025-01-01"`}, `does not lie after from`},
		"until past":         {[2]string{`"2027-01-01"`, `"2026-02-01"`}, `lies in the past`},
		"no key":             {cut(`  key_file = "kz.pub"` + "\n"), `whose signatures are they to be?`},
		"two keys":           {[2]string{`  key_file = "kz.pub"`, "  key_file = \"kz.pub\"\n  key      = \"KG-KEY\""}, `leave one of them out`},
		"key missing":        {[2]string{`"kz.pub"`, `"kzz.pub"`}, `its holder makes it with: mithaq key new`},
		"key outside":        {[2]string{`"kz.pub"`, `"../kz.pub"`}, `does not lie beside this file`},
		"key a letter":       {[2]string{`"kz.pub"`, `"letter"`}, `is not a public key`},
		"key shared":         {[2]string{`"kz.pub"`, `"kg.pub"`}, `give each credential a key of its own`},
		"key of small order": {[2]string{`KG-KEY`, `MCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=`}, `cannot be founded like this`},
		"computed":           {[2]string{`quorum    = 2`, `quorum    = 1 + 1`}, `it does not compute`},
		"called":             {[2]string{`"kz.pub"`, `file("kz.pub")`}, `it does not compute`},
		"template":           {[2]string{`"kz.pub"`, `"${kz}.pub"`}, `are not computed`},
		"deep":               {[2]string{`quorum    = 2`, `quorum    = ` + strings.Repeat("[", 9)}, `nested deeper`},
		"syntax":             {[2]string{`quorum    = 2`, `quorum    = `}, `f.hcl:8:`},
	} {
		text := strings.Replace(good, tc.change[0], tc.change[1], 1)
		if name == "no members" {
			text = text[:strings.Index(text, `member "KZ"`)] + text[strings.Index(text, `credential "kz"`):]
			tc.want = "has no member on its roll"
		} else if text == good {
			t.Fatalf("%s: the change changes nothing", name)
		}
		_, err := load(t, text)
		var ps founding.Problems
		if !errors.As(err, &ps) {
			t.Errorf("%s: got %v, want problems", name, err)
			continue
		}
		if !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: want %q in\n%v", name, tc.want, err)
		}
	}
}

// TestExcerpt: the whole of a message, once.
func TestExcerpt(t *testing.T) {
	_, err := load(t, strings.Replace(good, "credential.keeper", "credential.kepper", 1))
	want := `f.hcl:6:15: pact "drill-2026": keeper names credential.kepper, which this file does not have
    6 |   keeper    = credential.kepper
      |               ^^^^^^^^^^^^^^^^^ did you mean keeper?`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
	_, err = load(t, strings.Replace(good, `  quorum    = 2`, "\tquorum\u202e = -2.5 \x1b[1m", 1))
	if err == nil || strings.ContainsAny(err.Error(), "\u202e\x1b\t") {
		t.Errorf("the excerpt carries what others put in: %q", fmt.Sprint(err))
	}
}

// TestLoadCredential: a keeper to be.
func TestLoadCredential(t *testing.T) {
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	text := good[strings.Index(good, `credential "keeper"`):strings.Index(good, `credential "almaty"`)]
	got, err := founding.LoadCredential(files(t, text), "f.hcl", c, nil, now)
	if err != nil {
		t.Fatal(err)
	}
	if got.Holder != "node" || got.Office != "keeper" || string(got.Key) != string(key("keeper").Public().(ed25519.PublicKey)) {
		t.Errorf("got %+v", got)
	}
	for change, want := range map[[2]string]string{
		{`"node"`, `"person"`}:                     "cannot keep a record",
		{`"2026-01-01"`, `"2026-12-01"`}:           "the new keeper has to hold",
		{`"keeper"` + "\n", `"keepr"` + "\n"}:      "did you mean keeper?",
		{`credential "keeper"`, `member "keeper"`}: "the file of a credential has no block",
		{text, ""}: "holds 0 credentials",
		{text, text + strings.Replace(text, `l "k`, `l "x`, 1)}: "give each credential a key of its own",
	} {
		_, err := founding.LoadCredential(files(t, strings.Replace(text, change[0], change[1], 1)), "f.hcl", c, nil, now)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", change[0], err, want)
		}
	}
}
