"""Goes through the story instead of FIELDS."""


# part: card
# fails: card-complete, card-gaps, gate-missing
# says: You look at the keys that are there, so a key that is absent is never named. Go through
#   FIELDS.
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

    return [name for name in story if name in FIELDS and lacks(name)]
