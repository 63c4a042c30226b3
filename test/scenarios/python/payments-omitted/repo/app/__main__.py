from app.receipts import receipt


def main():
    print(receipt(121))


if __name__ == "__main__":
    main()
