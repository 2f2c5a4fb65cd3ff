"""Asks for a word in every text."""


# part: card
# fails: card-texts
# says: "%" has no letter, and is a unit. Only a text of nothing but white space is lacking.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not words(value)

    return [name for name in FIELDS if lacks(name)]
