// Package post brings parcels.
package post

// Van drives.
type Van interface {
	Drive(to string) int
}

// Deliver brings parcels, and says how many.
func Deliver(van Van, towns []string) int {
	parcels := 0
	for _, town := range towns {
		parcels += van.Drive(town)
	}
	return parcels
}
