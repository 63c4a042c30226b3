package fakeclock

import "testing"

func TestTimePasses(t *testing.T) {
	clock := &Clock{}
	clock.Advance(3)
	if clock.Now() != 3 {
		t.Error("time stood still")
	}
}
