// Package pickup hands parcels out.
package pickup

import (
	"example.com/depot/clock"
	"example.com/depot/parcel"
)

// Possible says whether a parcel can be had at an hour.
func Possible(hour, length int) bool {
	return clock.Open(hour) && parcel.Fits(length, 40)
}
