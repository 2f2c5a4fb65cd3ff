"""Accepts one text as tags."""


# part: card
# fails: card-tags
# says: "conflict" is a text of eight letters: later code would loop over them. Tags are a list or a
#   tuple, also if there is only one.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
