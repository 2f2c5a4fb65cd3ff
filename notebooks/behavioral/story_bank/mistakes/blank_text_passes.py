"""Tests texts without stripping them."""


# part: card
# fails: card-texts
# says: A space is a text that is true, and says nothing. Strip before you test.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value

    return [name for name in FIELDS if lacks(name)]
