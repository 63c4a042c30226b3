// Package fakeclock is a clock for tests of other projects.
package fakeclock

// Clock stands still until it is told otherwise.
type Clock struct {
	now int
}

// Advance lets time pass.
func (c *Clock) Advance(seconds int) {
	c.now += seconds
}

// Now is the time.
func (c *Clock) Now() int {
	return c.now
}
