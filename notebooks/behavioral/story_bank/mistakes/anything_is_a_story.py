"""Treats what is no dict as an empty story."""


# part: card
# fails: card-no-story
# says: None or a list is not a story with nine gaps: somebody passed the wrong thing. Raise
#   TypeError.
def missing_fields(story):
    if not isinstance(story, dict):
        return list(FIELDS)

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
