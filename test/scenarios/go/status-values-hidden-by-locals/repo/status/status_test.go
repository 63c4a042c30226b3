package status

import "testing"

func TestNames(t *testing.T) {
	codes := []string{"packed", "sent", "arrived"}
	if len(codes) != 3 {
		t.Error("Unknown code")
	}
}
