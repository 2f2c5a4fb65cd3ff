"""Complains only if there is more we than I."""


# part: gate
# fails: gate-borders
# says: "It was done" has no 'we', and no 'I' either: the share is 0.0. Only `share_of_i(story)
#   < 0.5` decides.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    said = [word.split("'")[0] for word in words(story["action"])]
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": sum(w in WE_WORDS for w in said) > sum(w in I_WORDS for w in said),
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
