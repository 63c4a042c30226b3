package rates

// Of gives a price's tax.
func Of(price int) int {
	return price * 19 / 100
}
