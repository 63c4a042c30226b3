from app.grammar import tokens


def parse(text):
    return {"words": tokens(text)}
