// Package parcel knows sizes.
package parcel

// Fits says whether something of a length goes into a box.
func Fits(length, box int) bool {
	return length <= box
}
