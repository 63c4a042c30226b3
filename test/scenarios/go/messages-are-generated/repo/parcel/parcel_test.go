package parcel

import (
	"testing"

	"example.com/depot/parcelpb"
)

func TestLongOnesAreLarge(t *testing.T) {
	if New("1", 41).Size != parcelpb.Size_LARGE || New("2", 40).Size != parcelpb.Size_SMALL {
		t.Error("wrong size")
	}
}
