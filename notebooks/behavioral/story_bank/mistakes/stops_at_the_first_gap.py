"""Returns the first missing field only."""


# part: card
# fails: card-complete, card-gaps, gate-missing
# says: One gap at a time means nine rounds for an empty card. Collect all missing fields.
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

    return [name for name in FIELDS if lacks(name)][:1]
