package notify

import "testing"

type fakeSender struct {
	sent []string
}

func (f *fakeSender) Send(to, text string) error {
	f.sent = append(f.sent, to+": "+text)
	return nil
}

func TestArrivedIsSent(t *testing.T) {
	var sender Sender = &fakeSender{}
	if err := sender.Send("ada", "Your parcel is there."); err != nil {
		t.Fatal(err)
	}
	if got := len(sender.(*fakeSender).sent); got != 1 {
		t.Errorf("sent %d texts, want 1", got)
	}
}

func TestNothingIsSentAtFirst(t *testing.T) {
	if got := len((&fakeSender{}).sent); got != 0 {
		t.Errorf("sent %d texts, want 0", got)
	}
}
