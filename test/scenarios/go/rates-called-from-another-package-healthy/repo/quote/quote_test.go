package quote

import "testing"

func TestTotal(t *testing.T) {
	if got := Total(2, 1); got != 900 {
		t.Errorf("got %d, want 900", got)
	}
}
