package parcel

import "testing"

func TestFirst(t *testing.T) {
	if First([]int{7, 3}) != 7 {
		t.Fatal("not the first")
	}
}

func TestFirstOfNone(t *testing.T) {
	if First(nil) != 0 {
		t.Fatal("there is one")
	}
}
