"""Seeded choices that keep the reserved tenth of numbers, words and phrasings out of training."""

import json
import random
from functools import lru_cache

from conversation import reserved


@lru_cache(None)
def _sides(templates):
    """(the templates that training may use, the reserved ones)."""
    kept = [template for template in templates if reserved("phrasing", template)]
    return [template for template in templates if template not in kept], kept


class Source:
    """A stream of choices: of training material only, or (`held`) of held-out material only."""

    def __init__(self, seed, held=False):
        self.rng = random.Random(seed)
        self.held = held
        self.given = None  # a set records what was given out, as JSON keys

    def chance(self, share):
        """True with this probability."""
        return self.rng.random() < share

    def pick(self, options):
        """One of the options, none of them reserved material."""
        return self.rng.choice(options)

    def weighted(self, options):
        """One key of a {option: weight} table."""
        return self.rng.choices(list(options), list(options.values()))[0]

    def phrasing(self, templates, more=()):
        """A template: in training never a reserved one; held out, a reserved one half of the time.

        `more` are for training only: the held-out prompts stay the same when some are added, so that figures compare.
        """
        open_to_training, kept = _sides(tuple(templates) if self.held else (*templates, *more))
        return self._note("phrasing", self.rng.choice(kept if kept and self.held and self.chance(0.5) else open_to_training))

    def material(self, kind, make):
        """The first of `make()`'s results on this source's side of the reserved tenth."""
        while True:
            made = make()
            if reserved(kind, made) == self.held:
                return self._note(kind, made)

    def _note(self, kind, made):
        if self.given is not None:
            self.given.add(json.dumps([kind, made], ensure_ascii=False))
        return made
