"""Tests numbers with isinstance."""


# part: card
# fails: card-numbers
# says: In Python True and False are ints, so `isinstance` accepts them as a result. Compare the type,
#   or refuse bool first.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return not isinstance(value, (int, float)) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
