package lock

func prefix() string { return "Global-" }
