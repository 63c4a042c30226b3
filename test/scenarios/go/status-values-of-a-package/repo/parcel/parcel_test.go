package parcel

import "testing"

func TestFits(t *testing.T) {
	if !Fits(3, 3) || Fits(4, 3) {
		t.Error("wrong size")
	}
}
