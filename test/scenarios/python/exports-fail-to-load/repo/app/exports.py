import spreadsheets

def exports(request):
    return spreadsheets.write(request["rows"])
