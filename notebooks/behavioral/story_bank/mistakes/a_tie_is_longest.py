"""Lets the action tie with another block."""


# part: gate
# fails: gate-action
# says: As long as the background is not longer than the background. A tie is a complaint: use <=.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] < max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
