package replay

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// A segment is one step of a path: a field, then filters and indexes of what it
// holds.
type segment struct {
	name  string // empty for the value itself
	picks []pick
	count bool
}

// A pick chooses from a list: by place, or by what its items have.
type pick struct {
	index int // where has is nil
	has   []condition
}

type condition struct {
	path  []segment
	value string
}

// Select follows a path over decoded JSON (see the package comment). The error is a
// fault of the path; what is not there is null.
func Select(doc any, path string) (any, error) {
	segments, err := parsePath(path)
	if err != nil {
		return nil, err
	}
	return follow(doc, segments), nil
}

func follow(v any, path []segment) any {
	for _, s := range path {
		if s.count {
			switch l := v.(type) {
			case nil:
				return int64(0)
			case []any:
				return int64(len(l))
			}
			return int64(1)
		}
		if s.name != "" {
			v = field(v, s.name)
		}
		for _, p := range s.picks {
			v = p.from(v)
		}
	}
	return v
}

// field asks a value, or every item of a list, for a field.
func field(v any, name string) any {
	switch v := v.(type) {
	case map[string]any:
		return v[name]
	case []any:
		var out []any
		for _, item := range v {
			inner := field(item, name)
			if list, ok := inner.([]any); ok {
				out = append(out, list...)
			} else {
				out = append(out, inner)
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

func (p pick) from(v any) any {
	list, ok := v.([]any)
	if !ok {
		if v == nil {
			return nil
		}
		list = []any{v}
	}
	if p.has == nil {
		if p.index < len(list) {
			return list[p.index]
		}
		return nil
	}
	var out []any
items:
	for _, item := range list {
		for _, c := range p.has {
			if !has(follow(item, c.path), c.value) {
				continue items
			}
		}
		out = append(out, item)
	}
	if out == nil {
		return nil
	}
	return out
}

// has reports whether a value is printed like this, or a list contains one that is.
func has(v any, printed string) bool {
	if list, ok := v.([]any); ok {
		for _, item := range list {
			if has(item, printed) {
				return true
			}
		}
		return false
	}
	s, ok := scalar(v)
	return ok && s == printed
}

// scalar prints a value that is neither list nor object.
func scalar(v any) (string, bool) {
	switch v := v.(type) {
	case nil:
		return "null", true
	case string:
		return v, true
	case bool:
		return strconv.FormatBool(v), true
	case int:
		return strconv.Itoa(v), true
	case int64:
		return strconv.FormatInt(v, 10), true
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), true
	case json.Number:
		return v.String(), true
	}
	return "", false
}

// Matches reports whether a selected value is what is wanted, both decoded JSON (see
// the package comment).
func Matches(got, want any) bool {
	got, want = collapse(got), collapse(want)
	switch w := want.(type) {
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			return false
		}
		for i := range w {
			if !Matches(g[i], w[i]) {
				return false
			}
		}
		return true
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			return false
		}
		for name := range g {
			if _, there := w[name]; !there && g[name] != nil {
				return false
			}
		}
		for name := range w {
			if !Matches(g[name], w[name]) {
				return false
			}
		}
		return true
	}
	w, ok := scalar(want)
	g, same := scalar(got)
	_, text := want.(string)
	_, told := got.(string)
	return ok && same && g == w && text == told
}

// collapse takes the one item out of a list of one.
func collapse(v any) any {
	for {
		list, ok := v.([]any)
		if !ok || len(list) != 1 {
			return v
		}
		v = list[0]
	}
}

// maxPath bounds a path in bytes.
const maxPath = 500

// parsePath reads a path.
func parsePath(path string) ([]segment, error) {
	wrong := func(at int, format string, args ...any) ([]segment, error) {
		return nil, fmt.Errorf("path %.80q, character %d: %s", path, at+1, fmt.Sprintf(format, args...))
	}
	if path == "" || len(path) > maxPath {
		return wrong(0, "a path has 1 to %d bytes", maxPath)
	}
	var out []segment
	for i := 0; ; i++ {
		start := i
		for i < len(path) && isName(path[i]) {
			i++
		}
		s := segment{name: path[start:i]}
		if path[start:] == "#" {
			return append(out, segment{count: true}), nil
		}
		for i < len(path) && path[i] == '[' {
			end := strings.IndexByte(path[i:], ']')
			if end < 0 {
				return wrong(i, "the bracket is not closed")
			}
			p, err := parsePick(path[i+1 : i+end])
			if err != nil {
				return wrong(i+1, "%v", err)
			}
			s.picks = append(s.picks, p)
			i += end + 1
		}
		if s.name == "" && (len(s.picks) == 0 || len(out) > 0) {
			return wrong(start, "want the name of a field")
		}
		out = append(out, s)
		switch {
		case i == len(path):
			return out, nil
		case path[i] != '.':
			return wrong(i, "want a point, a bracket or the end, found %q", path[i])
		}
	}
}

func parsePick(s string) (pick, error) {
	if n, err := strconv.Atoi(s); err == nil && n >= 0 {
		return pick{index: n}, nil
	}
	var p pick
	for part := range strings.SplitSeq(s, ",") {
		name, value, ok := strings.Cut(part, "=")
		name = strings.TrimSpace(name)
		if !ok || name == "" || strings.ContainsAny(name, "[#") {
			return p, fmt.Errorf("want a number or conditions such as member=KG, found %q", part)
		}
		path, err := parsePath(name)
		if err != nil {
			return p, err
		}
		p.has = append(p.has, condition{path, strings.TrimSpace(value)})
	}
	return p, nil
}

func isName(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-'
}
