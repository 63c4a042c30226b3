package parcel

// SetMargin lets tests choose the margin.
func SetMargin(to int) { margin = to }
