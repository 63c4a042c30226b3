package main

import "testing"

func TestGreets(t *testing.T) {
	if got := greet(t, "Ada"); got != "hello Ada\n" {
		t.Errorf("got %q", got)
	}
}
