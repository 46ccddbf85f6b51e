package mithaq_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"mithaq"
	"mithaq/canon"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// WARNING: the bytes of a released type never change. Acts that people have signed are
// spelled as these files are; a type that reads or writes other bytes cannot read
// their acts. What must say something else is a new version of the type, with files
// of its own, beside the old ones. Use the flag for new types, and before the first
// release only; read the difference first.
var update = flag.Bool("update", false, "write the frozen bodies of acts anew (read the warning beside this flag)")

// emptyBody returns an empty body of any type of act.
func emptyBody(t testing.TB, actType string) any {
	t.Helper()
	if body, ok := mithaq.NewBody(actType); ok {
		return body
	}
	body, ok := record.NewBody(actType)
	if !ok {
		t.Fatalf("%s has no body", actType)
	}
	return body
}

// TestFrozenBodies holds the spelling of every type of act to what was frozen: with
// every field that it has, and with no field that it can leave out.
func TestFrozenBodies(t *testing.T) {
	dir := filepath.Join("testdata", "acts")
	var files []string
	for _, actType := range mithaq.Types() {
		for _, full := range []bool{true, false} {
			name := strings.ReplaceAll(actType, "/", "-")
			if !full {
				name += ".bare"
			}
			name += ".json"
			files = append(files, name)
			t.Run(name, func(t *testing.T) {
				body := emptyBody(t, actType)
				fill(t, reflect.ValueOf(body).Elem(), full)
				got, err := canon.Marshal(body)
				if err != nil {
					t.Fatal(err)
				}
				file := filepath.Join(dir, name)
				if *update {
					if err := os.WriteFile(file, got, 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(got, want) {
					t.Errorf("the bytes of %s have changed, and with them every act of the type (-frozen +now):\n%s", actType, cmp.Diff(string(want), string(got)))
				}
				back := emptyBody(t, actType)
				if err := canon.Unmarshal(want, back); err != nil {
					t.Fatalf("the frozen bytes are not read any more: %v", err)
				}
				if !reflect.DeepEqual(back, body) {
					t.Errorf("read back:\n got  %+v\n want %+v", back, body)
				}
				again, err := canon.Marshal(back)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(again, want) {
					t.Errorf("written again:\n got  %s\n want %s", again, want)
				}
			})
		}
	}
	// A type that is gone leaves its file behind.
	there, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range there {
		if !slices.Contains(files, f.Name()) {
			t.Errorf("no type reads %s: the types of old records stay", f.Name())
		}
	}
}

// fill gives every field of a body a value that is the same in every run; where full
// is false, only those that no act can leave out.
func fill(t testing.TB, v reflect.Value, full bool) {
	t.Helper()
	switch p := v.Addr().Interface().(type) {
	case *canon.Raw:
		*p = canon.Raw(`["x"]`)
		return
	case *record.ID:
		for i := range p {
			p[i] = byte(i)
		}
		return
	case *record.Bytes:
		*p = record.Bytes("x")
		return
	case *words.Instant:
		*p = mithaqtest.Start
		return
	case *words.Offset:
		*p = "+06:00"
		return
	case *words.Range:
		if full {
			one, two := int64(1), int64(2)
			*p = words.Range{Min: &one, Max: &two}
		}
		return
	case *words.Text:
		*p = words.Text{Authentic: "ru", Texts: inThree()}
		return
	case *words.Name:
		*p = words.Name{In: inThree()}
		if full {
			p.Original = "ru"
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), full)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(t, v.Index(0), full)
	case reflect.Struct:
		for i := range v.NumField() {
			tag, ok := v.Type().Field(i).Tag.Lookup("json")
			if !ok || !full && strings.HasSuffix(tag, ",omitempty") {
				continue
			}
			fill(t, v.Field(i), full)
		}
	default:
		t.Fatalf("no sample of %s: add one", v.Type())
	}
}

func inThree() map[string]string { return map[string]string{"ar": "س", "en": "x", "ru": "ы"} }
