def chain(handlers):
    def handle(request):
        for handler in handlers:
            request = handler(request)
        return request
    return handle
