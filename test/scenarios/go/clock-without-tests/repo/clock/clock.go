// Package clock knows opening hours.
package clock

// Open says whether the depot is open at an hour.
func Open(hour int) bool {
	return hour >= 9 && hour < 18
}
