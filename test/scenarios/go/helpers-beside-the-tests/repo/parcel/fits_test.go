package parcel

import "testing"

func TestAllFit(t *testing.T) {
	for _, length := range lengths() {
		if !Fits(length, 3) {
			t.Errorf("%d does not fit", length)
		}
	}
}
