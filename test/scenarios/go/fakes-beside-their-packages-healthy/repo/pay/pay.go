// Package pay takes money.
package pay

import "errors"

// Gateway moves money.
type Gateway interface {
	Charge(cents int) error
}

// Fee takes what is to be paid for a parcel.
func Fee(gateway Gateway, cents int) error {
	if cents < 0 {
		return errors.New("a fee is no refund")
	}
	return gateway.Charge(cents)
}
