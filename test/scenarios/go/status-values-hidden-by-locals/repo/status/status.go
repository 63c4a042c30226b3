// Package status tells how far a parcel is.
package status

import "strings"

var codes = strings.Fields("packed sent arrived")

const Unknown = "unknown"

// Name is for people.
func Name(code int) string {
	if code < 0 || code >= len(codes) {
		return Unknown
	}
	return codes[code]
}
