"""Looks for a word of nothing but digits."""


# part: gate
# fails: gate-borders
# says: "-0.5".isdigit() is False: it asks for nothing but digits. Test each character of the
#   result.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(word.isdigit() for word in words(story["result"])),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
