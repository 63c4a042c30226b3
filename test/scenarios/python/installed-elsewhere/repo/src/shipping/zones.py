def zone(country):
    return 1 if country in ("NL", "BE") else 2
