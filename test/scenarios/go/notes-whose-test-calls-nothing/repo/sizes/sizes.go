// Package sizes knows sizes.
package sizes

// Fits says whether something of a length goes into a box.
func Fits(length, box int) bool {
	return length <= box
}
