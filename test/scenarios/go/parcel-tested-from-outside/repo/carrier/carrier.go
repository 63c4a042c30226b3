// Package carrier says what a carrier is.
package carrier

// Limit is the most that a carrier takes.
const Limit = 40

// Carrier takes parcels away.
type Carrier interface {
	Take(number string) error
}
