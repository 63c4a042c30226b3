package store

import "testing"

type fake struct{}

func (fake) Get(key string) string { return key }

func TestStore(t *testing.T) {
	var s Store = fake{}
	if s.Get("a") != "a" {
		t.Fatal("wrong")
	}
}
