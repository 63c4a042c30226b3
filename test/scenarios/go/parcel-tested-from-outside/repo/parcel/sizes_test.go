package parcel_test

import (
	"testing"

	"example.com/depot/parcel"
)

func TestFitsWithoutMargin(t *testing.T) {
	parcel.SetMargin(0)
	if !parcel.Fits(3, 3) || parcel.Fits(4, 3) {
		t.Error("wrong size")
	}
}
