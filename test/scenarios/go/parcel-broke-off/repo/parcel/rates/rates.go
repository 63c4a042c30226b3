// Package rates knows what sending costs.
package rates

// Of gives the price of a weight.
func Of(weight int) int {
	return 3 + 2*weight
}
