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
	sender := &fakeSender{}
	if err := Arrived(sender, "ada"); err != nil {
		t.Fatal(err)
	}
	if got := len(sender.sent); got != 1 {
		t.Errorf("sent %d texts, want 1", got)
	}
}
