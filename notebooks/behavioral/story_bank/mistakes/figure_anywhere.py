"""Looks for a digit in the whole card."""


# part: gate
# fails: gate-one-each, gate-borders, gate-many
# says: A year in the title is no result. The digit must be said in the result.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in str(story)),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
