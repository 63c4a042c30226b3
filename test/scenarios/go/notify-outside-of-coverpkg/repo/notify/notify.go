// Package notify tells customers about their parcels.
package notify

// Text gives what is sent.
func Text(number string) string {
	return "Parcel " + number + " is there."
}
