"""Surface variety that leaves a request's meaning alone."""

PREFIXES = ("please ", "hey, ", "hi, ", "hello! ", "ok, ", "now ", "so, ", "quick question: ", "can you tell me: ", "tell me: ")
SUFFIXES = (" please", ", please", " thanks", " thank you", "!", "??", " :)", ".", "?", " ...")


def _lower_first(text):
    return text[:1].lower() + text[1:]


def casual(source, text, keep_case=False):
    """The text as somebody else might have typed it: politeness, case, punctuation, blanks."""
    style = source.rng.random()
    if style < 0.5:
        return text
    if style < 0.62 and not keep_case:
        text = text.lower()
    elif style < 0.74:
        prefix = source.pick(PREFIXES)
        prefix = prefix if source.chance(0.4) else prefix.capitalize()
        text = prefix + (text if keep_case else _lower_first(text))
    elif style < 0.80:
        return text.rstrip(".?!") + source.pick(SUFFIXES)
    elif style < 0.83 and not keep_case:
        text = text.upper()
    if source.chance(0.5):
        text = text.rstrip(".?!")
    return text
