package main

import (
	"os/exec"
	"testing"
)

func greet(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "run", ".", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
