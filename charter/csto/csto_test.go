package csto

import "testing"

func TestLoad(t *testing.T) {
	c, texts, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d texts, %d bytes compiled, %d sources", len(texts), len(b), len(c.Sources))
}
