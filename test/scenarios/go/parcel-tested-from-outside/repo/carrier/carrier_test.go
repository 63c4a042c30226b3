package carrier

import "testing"

type nobody struct{}

func (nobody) Take(string) error { return nil }

func TestNobodyIsACarrier(t *testing.T) {
	var carrier Carrier = nobody{}
	if err := carrier.Take("1"); err != nil || Limit != 40 {
		t.Error("not a carrier")
	}
}
