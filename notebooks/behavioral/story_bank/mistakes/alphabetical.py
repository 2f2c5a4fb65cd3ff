"""Sorts the names."""


# part: card
# fails: card-complete, card-gaps, gate-missing
# says: The order is that of FIELDS, in which a card is written and read, not the alphabet.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return sorted(name for name in FIELDS if lacks(name))
