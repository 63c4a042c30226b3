// Package rates knows what sending costs.
package rates

// Table gives the price of a zone.
type Table interface {
	Price(zone int) int
}

type standard struct{}

func (standard) Price(zone int) int {
	return 300 + 150*zone
}

// Standard gives the table that holds everywhere.
func Standard() Table {
	return standard{}
}
