CARTS = [{"rope": 900, "hook": 100}, {}]
