// Package testutil runs commands for tests.
package testutil

import (
	"os/exec"
	"testing"
)

// Output is what the command of the present folder prints.
func Output(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "run", ".", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
