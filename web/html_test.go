package web_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

// A node is an element of a parsed page. The pages are written so that a strict
// parser of XML reads them: every element closed, every attribute quoted.
type node struct {
	name  string
	attrs map[string]string
	kids  []*node
	data  string
}

func parse(t *testing.T, body string) *node {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(body))
	d.Entity = xml.HTMLEntity
	root := &node{}
	open := []*node{root}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return root
		}
		if err != nil {
			line, _ := d.InputPos()
			t.Fatalf("not well formed: %v\n%s", err, strings.Join(strings.Split(body, "\n")[max(0, line-2):line], "\n"))
		}
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attrs: map[string]string{}}
			for _, a := range token.Attr {
				n.attrs[a.Name.Local] = a.Value
			}
			top.kids = append(top.kids, n)
			open = append(open, n)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			top.kids = append(top.kids, &node{data: string(token)})
		}
	}
}

func (n *node) attr(name string) string { return n.attrs[name] }

func (n *node) walk(f func(*node)) {
	f(n)
	for _, k := range n.kids {
		k.walk(f)
	}
}

func (n *node) find(name, attr, value string) []*node {
	var out []*node
	n.walk(func(k *node) {
		if k.name == name && (attr == "" || k.attrs[attr] == value) {
			out = append(out, k)
		}
	})
	return out
}

func (n *node) all(name string) []*node { return n.find(name, "", "") }

func (n *node) text() string {
	var b strings.Builder
	n.walk(func(k *node) { b.WriteString(k.data) })
	return b.String()
}

func (n *node) id(t *testing.T, id string) *node {
	t.Helper()
	var out *node
	n.walk(func(k *node) {
		if k.attrs["id"] == id {
			out = k
		}
	})
	if out == nil {
		t.Fatalf("nothing has the id %q", id)
	}
	return out
}

// words returns the text with a space where elements meet.
func (n *node) words() string {
	var parts []string
	n.walk(func(k *node) { parts = append(parts, k.data) })
	return squeeze(strings.Join(parts, " "))
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
