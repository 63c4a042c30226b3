package orders

import (
	"os"
	"testing"
)

func TestCount(t *testing.T) {
	if os.Getenv("ORDERS_DB") == "" {
		return
	}
	if Count([]string{"a"}) != 1 {
		t.Fatal("wrong")
	}
}
