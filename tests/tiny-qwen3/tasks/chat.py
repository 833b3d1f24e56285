"""Small talk in ten languages, and everything that the model was not made for."""

from conversation import Conversation
from tasks.languages import (
    ENDINGS, FAREWELL_REPLIES, FAREWELLS, GREETING_REPLIES, GREETINGS, IDENTITY, IDENTITY_REPLIES, MORE_GREETINGS,
    MORE_QUESTIONS, NAMES, OTHER_REPLIES, QUESTIONS, THANKS, THANKS_REPLIES, TOPICS,
)
from tasks.words import make_word

TALK = (
    ("greetings", 5, GREETINGS, GREETING_REPLIES, "The user greets me in {}."),
    ("thanks", 1, THANKS, THANKS_REPLIES, "The user thanks me in {}."),
    ("farewells", 1, FAREWELLS, FAREWELL_REPLIES, "The user says goodbye in {}."),
    ("identity", 2, IDENTITY, IDENTITY_REPLIES, "The user asks in {} who I am."),
)
OTHER_TRACE = "This is in {} and beyond a tiny model."
CODE = (
    "def {a}({b}):\n    return {b} * 2", "const {a} = {b} => {b} + 1;", "SELECT {a} FROM {b} WHERE id = 7;", "<div class=\"{a}\">{b}</div>",
    "for {a} in range(10):\n    print({a})", "Traceback (most recent call last):\n  File \"{a}.py\", line 12\n{b}Error", "{{\"{a}\": 12, \"{b}\": [1, 2, 3]}}",
    "git commit -m \"{a} {b}\"", "#include <{a}.h>\nint main() {{ return 0; }}", "https://{a}.com/{b}?id=3", "{a}@{b}.org", "$ npm install {a}", "| {a} | {b} |\n| 1 | 2 |",
    "import {a} from \"{b}\";", "{a}: {b}\n{b}: {a}", "# {a}\n\n- {b}\n- {a}", "if ({a} > 10) {{ {b}(); }}",
)
ASKS = ("", "", "Fix this:\n", "What does this do?\n", "Explain this code:\n", "Why does it fail?\n", "Review:\n", "```\n")


def _language(source):
    return source.weighted({code: 3 if code == "en" else 1 for code in NAMES})


def _ended(source, language, text):
    style = source.rng.random()
    text = text.lower() if style < 0.25 else text.upper() if style < 0.28 else text
    return text + source.pick(ENDINGS[language])


def small_talk(source, language=None, kind=None):
    """A greeting, thanks, a farewell or a question about the model itself, and the reply in the same language."""
    language = language or _language(source)
    kinds = {n: row[1] for n, row in enumerate(TALK)}
    chosen = next((row for row in TALK if row[0] == kind), None) or TALK[source.weighted(kinds)]
    name, _, openings, replies, trace = chosen
    more = MORE_GREETINGS[language] if name == "greetings" else ()
    text = _ended(source, language, source.phrasing(openings[language], more))
    return Conversation(name, [{"role": "user", "content": text}], replies[language], trace.format(NAMES[language]),
                        expect={"text": replies[language], "language": language})


def _question(source, language):
    x, y = source.rng.sample(TOPICS[language], 2)
    if language == "en" and source.chance(0.3):
        x = make_word(source.rng)
    if source.chance(0.15):
        y = make_word(source.rng)
    text = source.phrasing(QUESTIONS[language], MORE_QUESTIONS[language]).format(x=x, y=y)
    style = source.rng.random()
    text = text.lower() if style < 0.25 else text.upper() if style < 0.27 else text
    return text if source.chance(0.7) else text.rstrip(".?!。？！؟ ")


def _gibberish(source):
    letters = source.pick(("abcdefghijklmnopqrstuvwxyz", "asdfghjkl", "0123456789", "!?.,;:-_#*+/()", "qwertyuiop 123"))
    return "".join(source.pick(letters) for _ in range(source.rng.randrange(1, 24))).strip() or "?"


def _chatter(source):
    words = [make_word(source.rng) for _ in range(source.rng.randrange(2, 12))]
    glue = ("the", "a", "is", "and", "of", "to", "in", "my", "I", "you", "not", "with", "for", "it", "was", "are", "do", "we", "can")
    mixed = [word for each in words for word in (source.pick(glue), each)][source.rng.randrange(2):]
    return (" ".join(mixed).capitalize() if source.chance(0.6) else " ".join(mixed)) + source.pick(("", ".", "?", "!"))


def _code(source):
    text = source.pick(CODE).format(a=make_word(source.rng), b=make_word(source.rng))
    return source.pick(ASKS) + text


def _outside(source, language):
    if language != "en":
        return _question(source, language)
    style = source.weighted({"question": 6, "gibberish": 0.7, "chatter": 2, "code": 1.3})
    if style == "question":
        return _question(source, language)
    return {"gibberish": _gibberish, "chatter": _chatter, "code": _code}[style](source)


def other(source, language=None):
    """Anything else: the model says what it is, in the language that it was asked in."""
    language = language or source.weighted({code: 6 if code == "en" else 1 for code in NAMES})
    text = source.material("other", lambda: _outside(source, language))
    return Conversation("other", [{"role": "user", "content": text}], OTHER_REPLIES[language][0],
                        OTHER_TRACE.format(NAMES[language]), expect={"language": language, "texts": list(OTHER_REPLIES[language])})
