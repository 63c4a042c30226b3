package notify

import "testing"

func TestText(t *testing.T) {
	if got := Text("7"); got != "Parcel 7 is there." {
		t.Errorf("got %q", got)
	}
}
