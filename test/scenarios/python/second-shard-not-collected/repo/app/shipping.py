def days(country):
    return 1 if country == "NL" else 4
