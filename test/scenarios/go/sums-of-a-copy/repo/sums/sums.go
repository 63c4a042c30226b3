package sums

// Sum adds up.
func Sum(all []int) (sum int) {
	for _, one := range all {
		sum += one
	}
	return
}
