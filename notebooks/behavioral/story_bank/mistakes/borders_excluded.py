"""Complains at exactly 70 and 420 words."""


# part: gate
# fails: gate-length
# says: 70 and 420 words are inside the bounds: 'fewer than 70', 'more than 420'.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total <= 70,
        "long": total >= 420,
    }
    return [name for name, holds in found.items() if holds]
