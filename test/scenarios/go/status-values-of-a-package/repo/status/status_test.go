package status

import "testing"

func TestStoredValues(t *testing.T) {
	if Packed != 1 || Sent != 2 || Arrived != 3 {
		t.Error("stored parcels would change their status")
	}
}
