"""Takes tags that are no prompts for no tags."""


# part: card
# fails: card-tags
# says: Whether a tag is a good one is another question. Here a list or a tuple lacks nothing, unless
#   it is empty.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not any(tag in PROMPTS for tag in value)
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
