"""Never asks whether the story is a dict."""


# part: card
# fails: card-no-story
# says: None has no `get`: the AttributeError blames your code, not what was passed. Begin with
#   `isinstance` and raise TypeError yourself.
def missing_fields(story):
    def lacks(name):
        value = story.get(name)
        if name in NUMBERS:
            return type(value) not in (int, float) or not math.isfinite(value)
        if name == "tags":
            return not isinstance(value, (list, tuple)) or not value
        return not isinstance(value, str) or not value.strip()

    return [name for name in FIELDS if lacks(name)]
