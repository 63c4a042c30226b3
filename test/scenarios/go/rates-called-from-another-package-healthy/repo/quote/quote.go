// Package quote makes offers.
package quote

import "example.com/depot/rates"

// Total gives the price of some parcels to a zone.
func Total(parcels, zone int) int {
	return parcels * rates.Standard().Price(zone)
}
