"""Chance that is the same on every machine: only Random.random(), which Python never changes."""
from random import Random


class Dice:
    def __init__(self, key):
        self._random = Random(str(key))

    def between(self, low, high):
        return low + (high - low) * self._random.random()

    def whole(self, low, high):
        return low + int(self._random.random() * (high - low + 1))

    def pick(self, choices):
        return choices[int(self._random.random() * len(choices))]

    def chance(self, share):
        return self._random.random() < share
