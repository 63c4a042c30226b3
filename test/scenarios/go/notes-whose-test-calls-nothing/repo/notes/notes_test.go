package notes

import (
	"strings"
	"testing"
)

func TestANoteIsShort(t *testing.T) {
	if note := strings.Repeat("a", 5); len(note) != 5 {
		t.Errorf("%q is not cut", note)
	}
}
