"""Takes whole numbers for no numbers."""


# part: card
# fails: card-numbers
# says: `read_cards` makes floats, but cards may be written by hand: -3 and 1000000 are numbers,
#   too. Accept int and float, without bool.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) is not float or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
