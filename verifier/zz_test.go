package verifier_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

type m = map[string]any
type l = []any

func canonJ(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
func pae(t string, p []byte) []byte {
	return []byte(fmt.Sprintf("DSSEv1 %d %s %d %s", len(t), t, len(p), p))
}
func sha(b []byte) string { h := sha256.Sum256(b); return "sha256:" + hex.EncodeToString(h[:]) }
func credID(c any) string { return sha(append([]byte("mithaq credential v1\n"), canonJ(c)...)) }
func parse(b []byte) m {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	v := m{}
	if err := d.Decode(&v); err != nil {
		panic(err)
	}
	return v
}

func TestHostile(t *testing.T) {
	dir := t.TempDir()
	names := []string{}
	files := map[string]string{}
	names0 := []string{"archivist", "secretary", "keeper", "node", "president", "minister", "president2", "temporary", "stranger"}
	p0 := recordtest.New(record.Live)
	p0.Record(40)
	keys := map[string]ed25519.PrivateKey{}
	for _, n := range names0 {
		k := p0.Key(n)
		keys[k.ID.String()] = k.Key
	}
	kid := func(n string) string { return p0.Key(n).ID.String() }
	// craft: take entry k as the template, changed header and leaf, put after prefix of n entries
	type ctx struct {
		h, leaf m
		signers []string
		extra   map[string]ed25519.PrivateKey
		node    string
		types   string
	}
	build := func(name string, n, k int, change func(c *ctx)) {
		p := recordtest.New(record.Live)
		log := p.Record(40)
		rows, heads := recordtest.Rows(log)
		leaf := parse(rows[k].Leaf)
		env := leaf["envelope"].(m)
		pb, _ := base64.StdEncoding.DecodeString(env["payload"].(string))
		h := parse(pb)
		c := &ctx{h: h, leaf: leaf, types: env["payloadType"].(string)}
		for _, s := range env["signatures"].(l) {
			c.signers = append(c.signers, s.(m)["keyid"].(string))
		}
		rec := leaf["received"].(m)
		if k != n {
			leaf["seq"] = n
			// time of the one in place
			at := parse(rows[n].Leaf)
			leaf["recorded"] = at["recorded"]
			rec["at"] = at["recorded"]
			leaf["edition"] = at["edition"]
			h["nonce"] = fmt.Sprintf("%032x", len(names)+1)
		}
		change(c)
		payload := canonJ(c.h)
		msg := pae(c.types, payload)
		act := sha(msg)
		var sigs l = l{}
		for _, s := range c.signers {
			key := keys[s]
			sig := make([]byte, 64)
			if key != nil {
				sig = ed25519.Sign(key, msg)
			}
			sigs = append(sigs, m{"keyid": s, "sig": base64.StdEncoding.EncodeToString(sig)})
		}
		env["payload"] = base64.StdEncoding.EncodeToString(payload)
		env["payloadType"] = c.types
		env["signatures"] = sigs
		pact := act
		if n > 0 {
			pact = p.ID().String()
		}
		rb := canonJ(m{"act": act, "at": rec["at"], "node": rec["node"], "pact": pact})
		nk := keys[rec["node"].(string)]
		if nk == nil {
			panic("no key of the node " + name)
		}
		rec["sig"] = base64.StdEncoding.EncodeToString(ed25519.Sign(nk, pae("application/vnd.mithaq.receipt.v1+json", rb)))
		lb := canonJ(leaf)
		var tree record.Tree
		var b strings.Builder
		b.WriteString("mithaq record 1\n")
		for i := range n {
			tree, _ = tree.Append(record.LeafHash(rows[i].Leaf))
			hh := record.LeafHash(rows[i].Leaf)
			fmt.Fprintf(&b, "%x %s\n", hh[:], rows[i].Leaf)
		}
		_ = heads
		hh := record.LeafHash(lb)
		tree, _ = tree.Append(hh)
		fmt.Fprintf(&b, "%x %s\n\n", hh[:], lb)
		var id record.ID
		hb, _ := hex.DecodeString(pact[7:])
		copy(id[:], hb)
		cp, err := record.SignCheckpoint(id, tree.Head(), p.Key("keeper"))
		if err != nil {
			t.Fatal(err)
		}
		b.Write(cp)
		names = append(names, name)
		files[name] = b.String()
	}
	// a note as template: find own note
	p := recordtest.New(record.Live)
	log := p.Record(40)
	rows, heads := recordtest.Rows(log)
	note, cred, rev, ed2, trans := -1, -1, -1, -1, -1
	for i := range rows {
		lf := parse(rows[i].Leaf)
		pb, _ := base64.StdEncoding.DecodeString(lf["envelope"].(m)["payload"].(string))
		h := parse(pb)
		switch {
		case h["act"] == recordtest.NoteType && h["attest"] == "own" && h["sealed"] == nil && note < 0:
			note = i
		case h["act"] == "record.credential/1":
			cred = i
		case h["act"] == "record.revoke/1":
			rev = i
		case h["act"] == "record.edition/1" && i > 1:
			ed2 = i
		case h["attest"] == "transcribed" && trans < 0:
			trans = i
		}
		if i == cred || i == rev || i == note {
			t.Logf("%d %s", i, pb)
		}
	}
	t.Log(note, cred, rev, ed2, trans)
	const N = 39
	hd := func(name string, f func(h m)) { build(name, N, note, func(c *ctx) { f(c.h) }) }
	set := func(k string, v any) { hd(fmt.Sprintf("%s=%.60s", k, canonJ(v)), func(h m) { h[k] = v }) }
	hd("plain", func(h m) {})
	for _, r := range []string{"treaty", "treaty.", "treaty.art4", "treaty.4", "treaty.art4.2", "4treaty.a", "treaty..a", "_t.a", "treaty._a", "treaty.A", "sha256:ab", kid("keeper"), "", "treaty.art4\n", "treaty.art-4"} {
		set("cites", l{m{"as": "source", "ref": r}})
	}
	set("cites", l{})
	set("cites", l{m{"as": "because", "ref": "a.b"}})
	set("cites", l{m{"as": "source", "ref": "a.b"}, m{"as": "source", "ref": "a.b"}})
	S := func(at, aud string) m { return m{"at": at, "commit": kid("keeper"), "audience": aud} }
	for _, at := range []string{"/body", "/body/", "/body/x", "/body/x/0", "/body/x/00", "/body/x/10000", "/body/x/9999", "/body/X", "/body/text", "/body/text/0", "/body/text/x", "/body/0", "/body/a/b/c/d/e/f/g/h", "/body/a/b/c/d/e/f/g/h/i", "/of/person", "/body/x~1y", "/body/list/0", "/body/list/2", "/body/list/name", "/body/map/0", "/body/constructor", "/body/list/length"} {
		hd("sealed "+at, func(h m) {
			b := h["body"].(m)
			b["list"] = l{json.Number("1"), "x"}
			b["map"] = m{"0": "x"}
			h["sealed"] = l{S(at, "a")}
		})
	}
	set("sealed", l{S("/body/x", "")})
	set("sealed", l{S("/body/x", "a"), S("/body/x/y", "a")})
	set("sealed", l{S("/body/x", "a"), S("/body/x/y", "a"), S("/body/x_y", "a")})
	set("sealed", l{S("/body/x", "a"), S("/body/x_y", "a")})
	set("sealed", l{S("/body/x_y", "a"), S("/body/x/y", "a")})
	set("sealed", l{S("/body/x", "a"), S("/body/x", "a")})
	set("sealed", l{})
	for _, n := range []int{64, 65} {
		var s l
		for i := range n {
			s = append(s, S(fmt.Sprintf("/body/x%02d", i), "a"))
		}
		hd(fmt.Sprint("sealed ", n), func(h m) { h["sealed"] = s })
	}
	set("matter", "pacts")
	set("matter", kid("keeper"))
	set("of", m{})
	set("of", m{"member": ""})
	set("of", m{"x": "y"})
	for _, a := range []string{"record.foo/1", "record.genesis/2", "record.edition/2", "records.foo/1", "a.b/0", "a.b/10000", "a.b/9999", "a1.b/1", "a.b.c/1", "_a.b/1", "a_.b_/1", "test.note/2", "A.b/1"} {
		set("act", a)
	}
	hd("record.foo transcribed", func(h m) {
		h["act"] = "record.foo/1"
		h["attest"] = "received"
		h["happened"] = m{"from": "2022-01-05T00:00:00Z", "to": "2022-01-05T00:00:00Z"}
	})
	hd("record.foo matter", func(h m) { h["act"] = "record.foo/1"; h["matter"] = kid("keeper") })
	set("seen", m{"size": 0, "root": "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
	set("seen", m{"size": 0, "root": kid("keeper")})
	set("seen", m{"size": 5, "root": heads[4].Root.String()})
	set("seen", m{"size": 5, "root": heads[5].Root.String()})
	set("seen", m{"size": N, "root": heads[N-1].Root.String()})
	set("seen", m{"size": N + 1, "root": heads[N-1].Root.String()})
	set("seen", m{"size": -1, "root": heads[N-1].Root.String()})
	win := func(a, b string) m { return m{"from": a, "to": b} }
	rec := parse(rows[N].Leaf)["recorded"].(string)
	later := strings.TrimSuffix(rec, "Z") + ".001Z"
	t.Log(rec, later)
	set("happened", win("2022-01-05T00:00:00Z", rec))
	set("happened", win("2022-01-05T00:00:00Z", later))
	set("happened", win(later, "2022-01-05T00:00:00Z"))
	for _, ins := range []string{"0001-01-01T00:00:00Z", "0001-01-01T00:00:00.001Z", "0000-12-31T00:00:00Z", "2021-02-29T00:00:00Z", "2020-02-29T00:00:00Z", "2021-01-01T24:00:00Z", "2021-01-01T23:59:60Z", "2021-01-01T00:00:00.000Z", "2021-01-01T00:00:00.5Z", "2021-01-01T00:00:00.500Z", "2021-01-01T00:00:00+00:00", "2021-1-01T00:00:00Z", "2021-01-01t00:00:00z", "1900-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2021-01-01T00:00:00,500Z", "2021-01-01T0:00:00Z"} {
		set("happened", win(ins, "2022-01-05T00:00:00Z"))
	}
	for _, o := range []string{"+00:00", "-00:00", "+18:00", "+18:01", "-18:00", "-17:59", "+6:00", "+06:60", "Z", "", "+06:00:00"} {
		w := win("2022-01-05T00:00:00Z", "2022-01-05T00:00:00Z")
		w["offset"] = o
		set("happened", w)
	}
	set("good_until", rec)
	set("good_until", later)
	set("good_until", "2022-01-05T00:00:00Z")
	set("good_until", "9999-12-31T23:59:59.999Z")
	set("known", rec)
	set("nonce", strings.Repeat("A", 32))
	set("body", l{})
	set("body", m{})
	set("body", m{"x": nil})
	set("pact", kid("keeper"))
	set("edition", kid("keeper"))
	set("attest", "received")
	for d := 28; d < 35; d++ {
		var v any = m{}
		for i := 1; i < d; i++ {
			v = m{"a": v}
		}
		set("body", v)
		names[len(names)-1] += fmt.Sprint(" depth ", d)
		files[names[len(names)-1]] = files[strings.TrimSuffix(names[len(names)-1], fmt.Sprint(" depth ", d))]
	}
	set("body", m{"a": json.Number("9007199254740991")})
	set("body", m{"a": json.Number("9007199254740992")})
	set("body", m{"a": json.Number("-9007199254740991")})
	set("body", m{"a": json.Number("1.5")})
	set("body", m{"a": json.Number("-0")})
	set("body", m{"a": "", "b": l{}, "c": false, "d": m{}})
	set("body", m{"a": "\u007f\u00a0\ufeff"})
	set("body", m{"\U0001F600": "a", "\uff00": "b"}) // go sorts by bytes: wrong order
	set("body", m{"__proto__": "x", "constructor": m{"toString": "y"}})
	if trans >= 0 {
		tr := func(name string, f func(h m)) { build("transcribed "+name, N, trans, func(c *ctx) { f(c.h) }) }
		tr("plain", func(h m) {})
		tr("known now", func(h m) { h["known"] = rec })
		tr("known later", func(h m) { h["known"] = later })
		tr("no known", func(h m) { delete(h, "known") })
		tr("no happened", func(h m) { delete(h, "happened") })
		tr("known before happened", func(h m) { h["known"] = "1999-01-01T00:00:00Z" })
		tr("known zero", func(h m) { h["known"] = "0001-01-01T00:00:00Z" })
	}
	lf := func(name string, f func(c *ctx)) { build("leaf "+name, N, note, f) }
	lf("node president", func(c *ctx) { c.leaf["received"].(m)["node"] = kid("president") })
	lf("node node", func(c *ctx) { c.leaf["received"].(m)["node"] = kid("node") })
	lf("node stranger", func(c *ctx) { c.leaf["received"].(m)["node"] = kid("stranger") })
	lf("engine 0", func(c *ctx) { c.leaf["engine"] = 0 })
	lf("engine 9", func(c *ctx) { c.leaf["engine"] = 9 })
	lf("received early", func(c *ctx) { c.leaf["received"].(m)["at"] = "2022-01-05T00:00:00Z" })
	lf("received before genesis", func(c *ctx) { c.leaf["received"].(m)["at"] = "2022-01-04T23:59:59Z" })
	lf("finding empty code", func(c *ctx) { c.leaf["findings"] = l{m{"code": ""}} })
	lf("finding", func(c *ctx) { c.leaf["findings"] = l{m{"code": "X y"}} })
	lf("finding args", func(c *ctx) { c.leaf["findings"] = l{m{"code": "x", "args": m{"a": ""}}} })
	lf("finding args empty name", func(c *ctx) { c.leaf["findings"] = l{m{"code": "x", "args": m{"": "a"}}} })
	lf("finding no args", func(c *ctx) { c.leaf["findings"] = l{m{"code": "x", "args": m{}}} })
	lf("finding empty rule", func(c *ctx) { c.leaf["findings"] = l{m{"code": "x", "rule": ""}} })
	lf("two signatures", func(c *ctx) { c.signers = append(c.signers, kid("secretary")) })
	lf("no signature", func(c *ctx) { c.signers = nil })
	lf("other keyid", func(c *ctx) { c.signers = []string{kid("secretary")} })
	lf("exercise", func(c *ctx) { c.types = "application/vnd.mithaq.exercise.v1+json" })
	lf("by stranger", func(c *ctx) { c.h["by"] = kid("stranger"); c.signers = []string{kid("stranger")} })
	lf("by temporary", func(c *ctx) { c.h["by"] = kid("temporary"); c.signers = []string{kid("temporary")} })
	// credentials
	fresh := func(b byte) (string, ed25519.PrivateKey) {
		k := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{b}, 32))
		return base64.StdEncoding.EncodeToString(k[32:]), k
	}
	pub, _ := fresh(77)
	cr := func(name string, f func(c m)) {
		build("credential "+name, N, note, func(c *ctx) {
			c.h["act"] = "record.credential/1"
			b := m{"holder": "person", "office": "x", "scheme": "ed25519", "key": pub, "from": "2022-01-05T00:00:00Z"}
			f(b)
			c.h["body"] = b
		})
	}
	cr("plain", func(c m) {})
	for _, o := range []string{"person", "service", "device", "node", "office", ""} {
		cr("holder "+o, func(c m) { c["holder"] = o })
	}
	cr("office empty", func(c m) { c["office"] = "" })
	cr("member empty", func(c m) { c["member"] = "" })
	cr("until same", func(c m) { c["until"] = c["from"] })
	cr("until later", func(c m) { c["until"] = "2022-01-05T00:00:00.001Z" })
	cr("from future", func(c m) { c["from"] = "2032-01-05T00:00:00Z" })
	cr("scheme", func(c m) { c["scheme"] = "webauthn" })
	for _, x := range []string{
		"0000000000000000000000000000000000000000000000000000000000000000",
		"0000000000000000000000000000000000000000000000000000000000000080",
		"0100000000000000000000000000000000000000000000000000000000000000",
		"0100000000000000000000000000000000000000000000000000000000000080",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
		"ebffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
		"0200000000000000000000000000000000000000000000000000000000000000",
		"0300000000000000000000000000000000000000000000000000000000000000",
		"0400000000000000000000000000000000000000000000000000000000000000",
		"00", "",
	} {
		b, _ := hex.DecodeString(x)
		cr("key "+x, func(c m) { c["key"] = base64.StdEncoding.EncodeToString(b) })
	}
	if cred >= 0 {
		build("credential again", N, cred, func(c *ctx) {})
	}
	if rev >= 0 {
		build("revoke again", N, rev, func(c *ctx) {})
		build("revoke unknown", N, rev, func(c *ctx) { c.h["body"].(m)["credential"] = kid("x1") })
		build("revoke keeper", N, rev, func(c *ctx) { c.h["body"].(m)["credential"] = kid("keeper") })
		build("revoke empty reason", N, rev, func(c *ctx) { c.h["body"].(m)["reason"] = "" })
		build("revoke self", N, rev, func(c *ctx) { c.h["body"].(m)["credential"] = c.h["by"] })
	}
	build("edition same again", N, 1, func(c *ctx) {})
	build("edition second again", N, ed2, func(c *ctx) {})
	build("edition empty", N, 1, func(c *ctx) { c.h["body"] = m{"name": "", "compiled": m{}, "texts": l{}} })
	build("edition compiled string", N, 1, func(c *ctx) { c.h["body"] = m{"name": "x", "compiled": "y", "texts": l{m{"file": "", "text": ""}}} })
	build("edition texts doubled", N, 1, func(c *ctx) {
		c.h["body"] = m{"name": "x", "compiled": "y", "texts": l{m{"file": "a", "text": "b"}, m{"file": "a", "text": "b"}}}
	})
	build("second is a note", 1, note, func(c *ctx) { c.h["seen"] = m{"size": 1, "root": heads[0].Root.String()} })
	build("second edition other", 1, 1, func(c *ctx) { c.h["body"].(m)["compiled"] = m{"x": "y"} })
	build("second edition", 1, 1, func(c *ctx) { c.h["body"].(m)["name"] = "other" })
	// genesis
	g := func(name string, f func(h, b m, c *ctx)) {
		build("genesis "+name, 0, 0, func(c *ctx) { f(c.h, c.h["body"].(m), c) })
	}
	g("plain", func(h, b m, c *ctx) {})
	for _, s := range []string{"", "a", "A", "-a", "0-_", strings.Repeat("a", 64), strings.Repeat("a", 65), "a b"} {
		g("label "+s, func(h, b m, c *ctx) { b["label"] = s })
	}
	for _, q := range []int{-1, 0, 1, 2, 3} {
		g(fmt.Sprint("quorum ", q), func(h, b m, c *ctx) { b["quorum"] = q })
	}
	g("no quorum", func(h, b m, c *ctx) { delete(b, "quorum") })
	g("members object", func(h, b m, c *ctx) { b["members"] = m{} })
	g("members empty", func(h, b m, c *ctx) { b["members"] = l{} })
	g("members gone", func(h, b m, c *ctx) { delete(b, "members") })
	g("members odd", func(h, b m, c *ctx) { b["members"] = l{"a", json.Number("1"), m{"x": ""}} })
	g("seen", func(h, b m, c *ctx) { h["seen"].(m)["root"] = kid("keeper") })
	g("seen 1", func(h, b m, c *ctx) { h["seen"].(m)["size"] = 1 })
	g("good_until", func(h, b m, c *ctx) { h["good_until"] = later })
	g("cites", func(h, b m, c *ctx) { h["cites"] = l{m{"as": "source", "ref": "a.b"}} })
	g("matter", func(h, b m, c *ctx) { h["matter"] = kid("keeper") })
	g("pact", func(h, b m, c *ctx) { h["pact"] = kid("keeper") })
	g("happened", func(h, b m, c *ctx) { h["happened"] = win("1999-01-01T00:00:00Z", "1999-01-01T00:00:00Z") })
	g("sealed", func(h, b m, c *ctx) { h["sealed"] = l{S("/body/x", "a")} })
	g("sealed optional", func(h, b m, c *ctx) { delete(b, "quorum"); h["sealed"] = l{S("/body/quorum", "a")} })
	g("received", func(h, b m, c *ctx) {
		h["attest"] = "received"
		h["happened"] = win("1999-01-01T00:00:00Z", "1999-01-01T00:00:00Z")
	})
	g("mode", func(h, b m, c *ctx) { b["mode"] = "exercise" })
	g("mode both", func(h, b m, c *ctx) { b["mode"] = "exercise"; c.types = "application/vnd.mithaq.exercise.v1+json" })
	g("founders swapped", func(h, b m, c *ctx) { f := b["founders"].(l); f[0], f[1] = f[1], f[0] })
	g("one founder", func(h, b m, c *ctx) {
		b["founders"] = b["founders"].(l)[:1]
		c.signers = c.signers[:1]
		delete(b, "quorum")
	})
	g("one founder quorum 2", func(h, b m, c *ctx) { b["founders"] = b["founders"].(l)[:1]; c.signers = c.signers[:1]; b["quorum"] = 2 })
	g("no founder", func(h, b m, c *ctx) { b["founders"] = l{}; c.signers = nil; delete(b, "quorum") })
	g("founder twice", func(h, b m, c *ctx) {
		b["founders"] = append(b["founders"].(l), b["founders"].(l)[0])
		c.signers = append(c.signers, c.signers[0])
	})
	g("founder stranger", func(h, b m, c *ctx) {
		b["founders"] = append(b["founders"].(l), kid("stranger"))
		c.signers = append(c.signers, kid("stranger"))
	})
	g("signature missing", func(h, b m, c *ctx) { c.signers = c.signers[:1] })
	g("keeper president", func(h, b m, c *ctx) { b["keeper"] = kid("president"); c.leaf["received"].(m)["node"] = kid("president") })
	g("keeper node", func(h, b m, c *ctx) { b["keeper"] = kid("node") })
	g("received by node", func(h, b m, c *ctx) { c.leaf["received"].(m)["node"] = kid("node") })
	g("received by president", func(h, b m, c *ctx) { c.leaf["received"].(m)["node"] = kid("president") })
	g("keeper stranger", func(h, b m, c *ctx) { b["keeper"] = kid("stranger") })
	g("witness", func(h, b m, c *ctx) { b["witnesses"] = l{kid("node")} })
	g("witness keeper", func(h, b m, c *ctx) { b["witnesses"] = l{kid("keeper"), kid("president")} })
	g("witness twice", func(h, b m, c *ctx) { b["witnesses"] = l{kid("node"), kid("node")} })
	g("witness stranger", func(h, b m, c *ctx) { b["witnesses"] = l{kid("stranger")} })
	g("witness none", func(h, b m, c *ctx) { b["witnesses"] = l{} })
	g("received before credentials", func(h, b m, c *ctx) {
		c.leaf["received"].(m)["at"] = "2002-01-05T00:00:00Z"
	})
	g("credential twice", func(h, b m, c *ctx) { cs := b["credentials"].(l); b["credentials"] = append(cs, cs[len(cs)-1]) })
	g("credential same key", func(h, b m, c *ctx) {
		cs := b["credentials"].(l)
		x := parse(canonJ(cs[0]))
		x["office"] = "other"
		b["credentials"] = append(cs, x)
	})
	g("name empty", func(h, b m, c *ctx) { b["name"] = m{"authentic": "", "texts": m{}} })
	g("name text empty", func(h, b m, c *ctx) { b["name"] = m{"authentic": "en", "texts": m{"en": "", "": "x"}} })
	for _, n := range []int{256, 257} {
		g(fmt.Sprint("founders ", n), func(h, b m, c *ctx) {
			f := b["founders"].(l)
			cs := b["credentials"].(l)
			for i := len(f); i < n; i++ {
				k := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{byte(i), byte(i >> 8), 9, 9}, 8))
				x := m{"holder": "person", "office": "x", "scheme": "ed25519", "key": base64.StdEncoding.EncodeToString(k[32:]), "from": "2020-01-05T00:00:00Z"}
				id := credID(x)
				keys[id] = k
				cs = append(cs, x)
				f = append(f, id)
				c.signers = append(c.signers, id)
			}
			b["founders"], b["credentials"] = f, cs
		})
	}
	var paths []string
	for i, n := range names {
		pth := filepath.Join(dir, fmt.Sprint(i))
		os.WriteFile(pth, []byte(files[n]), 0o600)
		paths = append(paths, pth)
	}
	out, _ := exec.Command("node", append([]string{"cli.mjs"}, paths...)...).CombinedOutput()
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) != len(names) {
		t.Fatalf("%d lines %d names\n%s", len(lines), len(names), out)
	}
	for i, n := range names {
		_, line, _ := strings.Cut(lines[i], ": ")
		got, _, _ := strings.Cut(line, ": ")
		if got == "verifies" {
			got = ""
		}
		_, err := record.Verify(t.Context(), record.ReadExport(strings.NewReader(files[n])), nil)
		want := place(t, files[n])
		mark := "same"
		if got != want {
			mark = "DIFFERS"
		}
		t.Logf("%s %s: js %.110q go %q %v", mark, n, line, want, err)
	}
}
