// Package notes keeps notes on parcels.
package notes

// Shorten cuts a note.
func Shorten(note string, most int) string {
	if len(note) <= most {
		return note
	}
	return note[:most]
}
