"""Accepts whatever stands under the key."""


# part: card
# fails: card-numbers, card-texts, card-tags, gate-many
# says: A key with nothing behind it is a field to be filled in. Look at the value: its type, and
#   whether it is blank.
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a story is a dict")

    def lacks(name):
        return name not in story

    return [name for name in FIELDS if lacks(name)]
