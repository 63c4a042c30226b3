def checksum(text):
    return sum(text.encode()) % 97
