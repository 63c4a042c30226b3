package rates

import "testing"

func TestOf(t *testing.T) {
	for name, weight := range map[string]int{"nothing": 0, "one": 1} {
		t.Run(name, func(t *testing.T) {
			if Of(weight) < 3 {
				t.Fatal("below the least price")
			}
		})
	}
}
