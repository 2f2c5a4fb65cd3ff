"""Compares characters."""


# part: gate
# fails: gate-one-each, gate-action
# says: Long words are not long telling. Compare numbers of words.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": max(SPOKEN, key=lambda name: len(story[name])) != "action",
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
