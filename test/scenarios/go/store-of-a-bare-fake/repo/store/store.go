package store

// Store keeps values.
type Store interface{ Get(key string) string }

type limits struct{ most int }

// Option changes a store's limits.
type Option func(*limits)

// WithMost limits the number of values.
func WithMost(most int) Option {
	return func(l *limits) { l.most = most }
}
