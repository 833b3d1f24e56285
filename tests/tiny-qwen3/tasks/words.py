"""Latin words for the letter tasks: real ones, and made ones that look like them."""

from functools import lru_cache

REAL = """
strawberry banana apple orange cherry mango melon grape lemon peach plum raspberry blueberry pineapple coconut tomato potato
carrot onion pepper garlic cabbage lettuce spinach pumpkin cucumber bread butter cheese yogurt chocolate cookie sandwich
pancake coffee sugar honey water river mountain valley ocean island forest desert meadow garden flower rose tulip daisy
sunflower tree leaf branch root seed grass stone rock sand earth moon star planet galaxy comet rocket satellite universe
window door kitchen bedroom bathroom balcony ceiling floor mirror pillow blanket candle lantern bottle glass spoon fork knife
table chair sofa lamp clock watch calendar letter envelope stamp pencil paper eraser notebook library teacher student school
college university professor lesson science physics chemistry biology history geography mathematics language grammar
sentence alphabet vowel consonant syllable dictionary book story novel poem author reader writer doctor nurse hospital
medicine patient engineer scientist artist painter musician singer dancer actor lawyer judge farmer baker butcher soldier
sailor pilot driver captain king queen prince princess castle tower bridge street avenue village city country capital airport
station train bus bicycle motorcycle airplane helicopter ship boat ferry submarine ticket passport suitcase journey travel
holiday birthday wedding festival christmas monday tuesday wednesday thursday friday saturday sunday january february march
april june july august september october november december spring summer autumn winter weather rain snow storm thunder
lightning cloud rainbow wind breeze hurricane temperature dog cat horse cow sheep goat pig chicken duck goose rabbit mouse
elephant giraffe lion tiger leopard monkey gorilla kangaroo koala panda bear wolf fox deer squirrel hedgehog turtle snake lizard
crocodile alligator frog salmon dolphin whale shark octopus butterfly spider mosquito dragonfly grasshopper penguin eagle
parrot pigeon sparrow peacock ostrich flamingo hello world computer keyboard monitor internet browser software hardware
memory processor algorithm function variable network server database password message telephone television camera picture
music guitar piano violin trumpet drum orchestra concert theater cinema museum gallery football basketball tennis swimming
running jumping happy angry hungry thirsty sleepy beautiful wonderful terrible delicious dangerous comfortable important
interesting difficult simple quick slow little purple yellow green silver golden eleven twelve thirteen hundred thousand
million balloon mississippi tennessee committee success access address assess possess bookkeeper parallel occurrence
accommodate millennium embarrass harass necessary rhythm queue zebra quartz jazz puzzle pizza buzz fizzy level radar civic
kayak rotor noon refer racecar madam stats tenet deed peep drawer stressed desserts reward ponder think wonder dream
freedom justice courage wisdom friendship happiness kindness patience knowledge education government environment
communication information application organization imagination responsibility international refrigerator
""".split()
QUOTES = ("{}", "{}", "{}", '"{}"', '"{}"', "'{}'", "“{}”", "‘{}’", "`{}`", "*{}*", "«{}»")


@lru_cache(None)
def _followers():
    """Which letters follow each pair of letters in real words (`^` starts a word)."""
    table = {}
    for word in REAL:
        padded = "^^" + word
        for n, letter in enumerate(word):
            table.setdefault(padded[n:n + 2], []).append(letter)
    return table


def _likely_word(rng, length):
    word = ""
    while len(word) < length:
        options = _followers().get(("^^" + word)[-2:]) or "aeiourstln"
        word += rng.choice(options)
    return word


def repetitive_word(rng, length=None):
    """A word of two to four different letters, by default 4 to 12 letters long."""
    length = length or rng.randrange(4, 13)
    letters = rng.sample("abcdefghijklmnopqrstuvwxyz", rng.randrange(2, 5))
    return "".join(rng.choice(letters) for _ in range(length))


def make_word(rng):
    """A word of 3 to 12 Latin letters, in lower case."""
    style, length = rng.random(), rng.choice((3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 11, 12))
    if style < 0.25:
        word = rng.choice(REAL)
        return word if len(word) <= 13 else word[:12]
    if style < 0.7:
        return _likely_word(rng, length)
    if style < 0.85:
        return repetitive_word(rng, length)
    return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(length))
