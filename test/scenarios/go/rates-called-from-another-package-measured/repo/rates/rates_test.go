package rates

import "testing"

type flatTable struct{}

func (flatTable) Price(int) int { return 500 }

func TestPriceOfAZone(t *testing.T) {
	var table Table = flatTable{}
	if got := table.Price(2); got != 500 {
		t.Errorf("got %d, want 500", got)
	}
}
