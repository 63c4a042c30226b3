package pickup

import "testing"

func TestPossible(t *testing.T) {
	if !Possible(10, 40) || Possible(20, 40) {
		t.Error("wrong hour")
	}
}
