"""Answers requests; a part that is not installed is left out."""

try:
    from app.exports import exports
except ImportError:
    exports = None


def respond(path, request):
    if path == "/exports" and exports is not None:
        return 200, exports(request)
    if path == "/":
        return 200, "welcome"
    return 404, ""
