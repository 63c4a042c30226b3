def weight(articles):
    return sum(grams for _, grams in articles)
