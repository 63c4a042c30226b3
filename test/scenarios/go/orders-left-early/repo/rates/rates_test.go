package rates

import "testing"

func TestOf(t *testing.T) {
	if Of(100) != 19 {
		t.Fatal("wrong")
	}
}
