package canon

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// TestPlainReading holds the decoder and the encoder against a reading of RFC 8785 that
// is as plain as can be: whatever JSON there is, decoded by encoding/json and written
// again by the rules, has to give the bytes that there were. It knows nothing of how
// this package reads: no sorted fields, no words of eight bytes, no plans of types.
func TestPlainReading(t *testing.T) {
	const seed = 8785
	rounds := 20_000
	if os.Getenv("MITHAQ_LONG") == "1" {
		rounds = 1_000_000
	}
	pool := [][]byte{
		[]byte(`{"a":"q","b":"\u0001 and what follows it, beyond eight bytes","inner":{"m":{"k":"v","😀":"1","` + "\ue000" + `":"2"},"n":-1,"tags":["","x"]},"list":[{"n":9007199254740991},{"n":0}],"ok":true,"raw":{"a":[true,"\n",-12],"z":{}}}`),
		[]byte(`{"b":"الوضع под контролем","list":[],"raw":[[[1]],"\\\"\b\f\r\t"]}`),
		[]byte(`{"b":"x","inner":{"n":1},"list":[{"m":{"en":"a","ru":"б"},"n":2}]}`),
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	canonical, fitting := 0, 0
	for round := range rounds {
		b := mutate(rng, pool[rng.IntN(len(pool))])
		v, plainly := read(b)
		if err := Check(b); (err == nil) != plainly {
			t.Fatalf("seed %d, round %d: %q: Check says %v, a plain reading %t", seed, round, b, err, plainly)
		}
		fits := plainly && fitsType(v, reflect.TypeFor[sample]())
		var got sample
		if err := Unmarshal(b, &got); (err == nil) != fits {
			t.Fatalf("seed %d, round %d: %q: Unmarshal says %v, a plain reading %t", seed, round, b, err, fits)
		}
		if plainly {
			canonical++
		}
		if !fits {
			continue
		}
		fitting++
		if again, err := Marshal(got); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("seed %d, round %d: %q is spelled %q, %v", seed, round, b, again, err)
		}
		if len(pool) < 200 {
			pool = append(pool, b)
		}
	}
	// Luck must not make the test empty.
	if canonical < rounds/20 || fitting < rounds/50 || fitting == canonical {
		t.Errorf("of %d inputs %d are canonical and %d fit the type: the mutations are too tame or too wild", rounds, canonical, fitting)
	}
}

// read decodes b and reports whether it is what RFC 8785, narrowed as the package
// comment says, would write.
func read(b []byte) (v any, canonical bool) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return nil, false
	}
	again, ok := write(v, 0)
	return v, ok && again == string(b)
}

func write(v any, depth int) (string, bool) {
	switch v := v.(type) {
	case bool:
		return strconv.FormatBool(v), true
	case string:
		return quote(v), true
	case json.Number:
		n, err := strconv.ParseInt(string(v), 10, 64)
		return strconv.FormatInt(n, 10), err == nil && n <= MaxInt && n >= -MaxInt
	case []any:
		var parts []string
		for _, e := range v {
			s, ok := write(e, depth+1)
			if !ok {
				return "", false
			}
			parts = append(parts, s)
		}
		return "[" + strings.Join(parts, ",") + "]", depth < MaxDepth
	case map[string]any:
		var names []string
		for name := range v {
			names = append(names, name)
		}
		slices.SortFunc(names, func(a, b string) int {
			return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
		})
		var parts []string
		for _, name := range names {
			s, ok := write(v[name], depth+1)
			if !ok {
				return "", false
			}
			parts = append(parts, quote(name)+":"+s)
		}
		return "{" + strings.Join(parts, ",") + "}", depth < MaxDepth
	}
	return "", false // null
}

func quote(s string) string {
	escapes := []string{`\`, `\\`, `"`, `\"`, "\b", `\b`, "\t", `\t`, "\n", `\n`, "\f", `\f`, "\r", `\r`}
	for c := range ' ' {
		if !strings.ContainsRune("\b\t\n\f\r", c) {
			escapes = append(escapes, string(c), `\u00`+strconv.FormatInt(int64(c)>>4, 16)+strconv.FormatInt(int64(c)&15, 16))
		}
	}
	return `"` + strings.NewReplacer(escapes...).Replace(s) + `"`
}

// fitsType reports whether a value is one of the type sample or of a type in it.
func fitsType(v any, t reflect.Type) bool {
	switch x := v.(type) {
	case bool:
		return t == rawType || t.Kind() == reflect.Bool
	case string:
		return t == rawType || t.Kind() == reflect.String
	case json.Number:
		return t == rawType || t.Kind() == reflect.Int64
	case []any:
		return t == rawType || t.Kind() == reflect.Slice && !slices.ContainsFunc(x, func(e any) bool { return !fitsType(e, t.Elem()) })
	case map[string]any:
		switch {
		case t == rawType:
			return true
		case t.Kind() == reflect.Pointer:
			return fitsType(v, t.Elem())
		case t.Kind() == reflect.Map:
			for _, e := range x {
				if !fitsType(e, t.Elem()) {
					return false
				}
			}
			return true
		case t.Kind() != reflect.Struct:
			return false
		}
		known := 0
		for i := range t.NumField() {
			name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			e, there := x[name]
			if !there && options == "" {
				return false
			}
			if there && (!fitsType(e, t.Field(i).Type) || options != "" && nothing(e, t.Field(i).Type)) {
				return false
			}
			if there {
				known++
			}
		}
		return known == len(x)
	}
	return false
}

// nothing says which values `omitempty` wants left out. A value that is kept as bytes
// is never empty.
func nothing(v any, t reflect.Type) bool {
	if t == rawType {
		return false
	}
	switch v := v.(type) {
	case bool:
		return !v
	case string:
		return v == ""
	case json.Number:
		return v == "0"
	case []any:
		return len(v) == 0
	case map[string]any:
		return t.Kind() == reflect.Map && len(v) == 0
	}
	return false
}

var tokens = []string{`"a":"",`, `"b":`, `"list":`, `"x":1,`, `,`, `{`, `}`, `[`, `]`, `null`, `true`, `false`, `\u0041`, `\u001f`, `\u000a`, `\n`, `\"`, `\\`, `\/`,
	`"`, `:`, `-0`, `-`, `0`, `01`, `1.5`, `1e3`, `9007199254740992`, `-9007199254740992`, `99999999999999999999`, ` `, "\xff", "\xed\xa0\x80", "\u2028", "😀", "\ue000", "\x00", "\x1f",
	`{"n":1}`, `""`, `{}`, `[]`, `"inner":{"n":1},`, `"ok":false,`, `"tags":[],`, strings.Repeat("[", 16), strings.Repeat(`{"a":`, 8)}

// mutate returns b with one to three changes.
func mutate(rng *rand.Rand, b []byte) []byte {
	b = bytes.Clone(b)
	for range 1 + rng.IntN(3) {
		if len(b) == 0 {
			return b
		}
		i := rng.IntN(len(b))
		j := min(len(b), i+rng.IntN(24))
		token := []byte(tokens[rng.IntN(len(tokens))])
		switch rng.IntN(6) {
		case 0:
			b[i] ^= 1 << rng.IntN(8)
		case 1: // leave something out
			b = slices.Delete(b, i, j)
		case 2: // put something in
			b = slices.Insert(b, i, token...)
		case 3: // put it in the place of something
			b = slices.Replace(b, i, j, token...)
		case 4: // say something twice
			b = slices.Insert(b, j, b[i:j]...)
		case 5: // another letter
			b[i] = "abcz0129"[rng.IntN(8)]
		}
	}
	return b
}
