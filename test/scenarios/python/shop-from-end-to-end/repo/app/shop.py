import sys


def serve(words):
    return " ".join(words).upper()


if __name__ == "__main__":
    print(serve(sys.argv[1:]))
