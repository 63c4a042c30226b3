package lock

import (
	"strings"
	"testing"
)

func TestName(t *testing.T) {
	if got := Name("depot"); !strings.HasSuffix(got, "depot") || got == "depot" {
		t.Errorf("got %q", got)
	}
}
