// Package status tells how far a parcel is.
package status

// Code is a status as it is stored.
type Code int

const (
	Packed Code = iota + 1
	Sent
	Arrived
)

// String is for people.
func (code Code) String() string {
	switch code {
	case Packed:
		return "packed"
	case Sent:
		return "sent"
	}
	return "arrived"
}
