package fakeclock

// Zone is the time elsewhere.
func Zone(clock *Clock, hours int) int {
	return clock.Now() + hours*3600
}
