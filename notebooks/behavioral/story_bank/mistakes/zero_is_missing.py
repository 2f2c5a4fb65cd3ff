"""Tests whether a number is true."""


# part: card
# fails: card-numbers, gate-missing
# says: 0 is a number: a baseline of zero incidents is a baseline. Test the type and `math.isfinite`,
#   not whether the value is true.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not value or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
