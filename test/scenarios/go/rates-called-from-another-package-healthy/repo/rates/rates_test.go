package rates

import "testing"

func TestPriceOfAZone(t *testing.T) {
	if got := Standard().Price(2); got != 600 {
		t.Errorf("got %d, want 600", got)
	}
}
