package post

import "testing"

func TestOneParcelForEachTown(t *testing.T) {
	van := &FakeVan{}
	if got := Deliver(van, []string{"Ulm"}); got != 1 {
		t.Errorf("brought %d parcels, want 1", got)
	}
	if len(van.Towns) != 1 {
		t.Error("went nowhere")
	}
}
