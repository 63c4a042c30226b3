package post

// FakeVan drives nowhere.
type FakeVan struct {
	Towns []string
}

// Drive notes the town.
func (v *FakeVan) Drive(to string) int {
	v.Towns = append(v.Towns, to)
	return 1
}
