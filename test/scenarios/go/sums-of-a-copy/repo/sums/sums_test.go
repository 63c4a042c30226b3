package sums

import "testing"

func add(all []int) (sum int) {
	for _, one := range all {
		sum += one
	}
	return
}

func TestSum(t *testing.T) {
	if add([]int{1, 2}) != 3 {
		t.Fatal("wrong")
	}
}
