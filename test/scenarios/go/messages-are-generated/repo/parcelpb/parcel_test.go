package parcelpb

import "testing"

func TestSizesHaveNames(t *testing.T) {
	for _, size := range []Size{Size_SMALL, Size_LARGE} {
		if Size_name[int32(size)] == "" {
			t.Errorf("size %d has no name", int32(size))
		}
	}
}
