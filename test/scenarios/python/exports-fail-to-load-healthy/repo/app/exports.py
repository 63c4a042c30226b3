import csv
import io


def exports(request):
    out = io.StringIO()
    csv.writer(out).writerows(request["rows"])
    return out.getvalue()
