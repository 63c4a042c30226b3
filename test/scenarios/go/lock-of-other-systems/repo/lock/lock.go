// Package lock keeps others out.
package lock

// Name gives the name of a lock.
func Name(of string) string {
	return prefix() + of
}
