"""Letter counting and word reversal.

The trace spells the word with one circled number a letter. Each number is one token that occurs once in the
trace, so that every later step can look its letter up; a count runs along, or the numbers are walked back down.
"""

from conversation import Conversation
from phrasing import casual
from tasks.words import QUOTES, make_word, repetitive_word

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮"
COUNT_PHRASINGS = (
    "How many {c}'s are in {w}?", "How many {c}'s are there in {w}?", "How many {c}s are in {w}?", "How many {c} are in {w}?",
    "How many {c}'s in {w}?", "how many {c} in {w}", "How many {c}'s does {w} have?", "How many {c}'s does {w} contain?",
    "How many times does the letter {c} appear in {w}?", "How many times does {c} appear in {w}?",
    "How many times does {c} occur in {w}?", "How often does {c} appear in {w}?", "How often does the letter {c} occur in {w}?",
    "How many times is {c} in {w}?", "How many times is the letter {c} used in {w}?", "How many letters {c} are in {w}?",
    "How many letter {c}'s are there in {w}?", "Count the {c}'s in {w}.", "Count the letter {c} in {w}.", "count {c} in {w}",
    "Count how many {c}'s are in {w}.", "Count how often {c} appears in {w}.", "Can you count the {c}'s in {w}?",
    "Count every {c} in {w}.", "Number of {c} in {w}?", "What is the number of {c}'s in {w}?", "the number of {c}'s in {w}",
    "In {w}, how many {c}'s are there?", "In {w}, how many times does {c} appear?", "{w}: how many {c}'s?", "{w} has how many {c}'s?",
    "Tell me how many {c}'s are in {w}.", "I want to know how many {c}'s are in {w}.", "Do you know how many {c}'s {w} has?",
    "Find the number of {c}'s in {w}.", "How many of the letter {c} are in {w}?", "What is the count of {c} in {w}?",
    "Could you tell me how many {c}'s there are in {w}?", "How many {c}'s can you find in {w}?", "How many {c}'s do you see in {w}?",
    "Look at {w}. How many {c}'s does it have?", "Take {w}. How many times does it contain {c}?", "letter {c} in {w}, how many?",
    "How many instances of {c} are in {w}?", "How many occurrences of {c} are in {w}?", "Occurrences of {c} in {w}?",
)
REVERSE_PHRASINGS = (
    "Reverse {w}.", "Reverse {w}", "reverse {w}", "Reverse the letters of {w}.", "Reverse the letters in {w}.", "Spell {w} backwards.",
    "spell {w} backwards", "Spell {w} backward.", "Spell {w} in reverse.", "Write {w} backwards.", "Write {w} in reverse.",
    "Write {w} backward.", "What is {w} backwards?", "What is {w} spelled backwards?", "What's {w} backwards?", "What is {w} reversed?",
    "How do you spell {w} backwards?", "How is {w} spelled backwards?", "How do you write {w} backwards?", "{w} backwards",
    "{w} backwards?", "{w} reversed", "{w} in reverse", "Can you reverse {w}?", "Can you spell {w} backwards?", "Could you reverse {w}?",
    "Turn {w} around.", "Say {w} backwards.", "Give me {w} backwards.", "Give me {w} in reverse.", "Reverse this: {w}", "Backwards: {w}",
    "Reverse this word: {w}", "Flip {w}.", "Flip the letters of {w}.", "Read {w} from right to left.", "Write {w} from the end to the start.",
    "Write the letters of {w} in reverse order.", "Spell {w} from back to front.", "I want {w} spelled backwards.", "Try {w} backwards.",
    "What do you get if you reverse {w}?", "What does {w} look like backwards?", "Tell me {w} backwards.", "{w}, but backwards",
)
# For training only.
MORE_REVERSE_PHRASINGS = (
    "Flip {w} around.", "flip {w} around", "Flip {w} backwards.", "Flip {w} over.", "Flip this word: {w}", "Flip this: {w}", "Can you flip {w}?",
    "Could you flip {w} for me?", "Can you flip the letters of {w}?", "I want {w} flipped.", "What is {w} flipped?", "{w} flipped", "{w}, flipped",
    "Flip the order of the letters in {w}.", "Flip all letters of {w}.", "Flip every letter in {w}.", "Flip and write {w}.", "How does {w} look when you flip it?",
    "Flip the spelling of {w}.", "{w}: flip it", "Try {w} in reverse.", "Try to write {w} backwards.", "Try to reverse {w}.", "Try and spell {w} backwards.",
    "Mirror {w}.", "Invert {w}.", "Invert the letters of {w}.", "Write {w} the other way round.", "Spell {w} the other way around.", "Say the letters of {w} backwards.",
    "Reverse the order of the letters in {w}.", "Reverse all letters of {w}.", "{w} from right to left", "Print {w} backwards.", "Type {w} backwards.",
)
# Words of few letters are where the answer loses its place.
REPETITIVE_WORDS = 0.35


def count_trace(word, letter):
    """The letter to count, then every letter with its number and how many matches there were so far."""
    count, out = 0, [f"{letter}: "]
    for mark, each in zip(CIRCLED, word):
        count += each == letter
        out.append(f"{mark}{each}{count}")
    return "".join(out)


def reverse_trace(word):
    """The letters with their numbers, then the same from the last to the first."""
    marked = [mark + each for mark, each in zip(CIRCLED, word)]
    return "".join(marked) + "\n" + "".join(reversed(marked))


def count_answer(letter, count):
    """The answer that a letter occurs this many times."""
    return f"The letter {letter} appears {count} {'time' if count == 1 else 'times'}."


def _cased(source, word):
    style = source.rng.random()
    return word.capitalize() if style < 0.1 else word.upper() if style < 0.13 else word


def _shown(source, word):
    quoted = source.pick(QUOTES).format(word)
    return ("the word " if source.chance(0.3) else "") + quoted


def _target(source, word):
    if source.chance(0.88):
        return source.pick(sorted(set(word)) if source.chance(0.4) else word)
    return source.pick("abcdefghijklmnopqrstuvwxyz")


def _word(source):
    if not source.held and source.chance(REPETITIVE_WORDS):
        return source.material("word", lambda: repetitive_word(source.rng))
    return source.material("word", lambda: make_word(source.rng))


def count_letters(source):
    """How often a letter occurs in a word; upper and lower case count alike."""
    word = _word(source)
    letter = _target(source, word)
    shown_letter = letter.upper() if source.chance(0.12) else letter
    if source.chance(0.2):
        shown_letter = source.pick(('"{}"', "'{}'", "“{}”")).format(shown_letter)
    request = source.phrasing(COUNT_PHRASINGS).format(c=shown_letter, w=_shown(source, _cased(source, word)))
    messages = [{"role": "user", "content": casual(source, request)}]
    count = word.count(letter)
    return Conversation("count_letters", messages, count_answer(letter, count), count_trace(word, letter),
                        expect={"number": count})


def reverse_word(source):
    """A word to be spelled backwards, in the case that it is written in."""
    word = _cased(source, _word(source))
    request = source.phrasing(REVERSE_PHRASINGS, MORE_REVERSE_PHRASINGS).format(w=_shown(source, word))
    messages = [{"role": "user", "content": casual(source, request, keep_case=True)}]
    return Conversation("reverse_word", messages, word[::-1], reverse_trace(word), expect={"text": word[::-1]})
