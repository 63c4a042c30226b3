import sys


def main(arguments):
    if not arguments:
        print("usage: greet NAME")
        return 2
    print("hello " + arguments[0])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
