package lock

func prefix() string { return "/run/lock/" }
