package pay

import "testing"

func TestFeeIsCharged(t *testing.T) {
	gateway := NewMockGateway()
	if err := Fee(gateway, 250); err != nil {
		t.Fatal(err)
	}
	if got := len(gateway.Charged); got != 1 {
		t.Errorf("charged %d times, want 1", got)
	}
}
