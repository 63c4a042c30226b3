def demonstrate():
    port = 8080
    return port
