def serve(path):
    page = path.strip("/")
    return page or "index"
