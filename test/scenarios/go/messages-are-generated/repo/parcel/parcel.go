// Package parcel knows sizes.
package parcel

import "example.com/depot/parcelpb"

// New makes a parcel that is large enough.
func New(number string, length int) *parcelpb.Parcel {
	if length > 40 {
		return &parcelpb.Parcel{Number: number, Size: parcelpb.Size_LARGE}
	}
	return &parcelpb.Parcel{Number: number}
}
