"""Does not ask whether the number is finite."""


# part: card
# fails: card-numbers, gate-many
# says: NaN and infinity are floats, and no result. Add `math.isfinite`.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
