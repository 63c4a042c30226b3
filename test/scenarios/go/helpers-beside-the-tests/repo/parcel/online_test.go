//go:build online

package parcel

import "testing"

func TestOnline(t *testing.T) {
	t.Skip("no scales")
}
