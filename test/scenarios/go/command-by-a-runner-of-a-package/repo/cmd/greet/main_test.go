package main

import (
	"testing"

	"example.com/depot/internal/testutil"
)

func TestGreets(t *testing.T) {
	if got := testutil.Output(t, "Ada"); got != "hello Ada\n" {
		t.Errorf("got %q", got)
	}
}
