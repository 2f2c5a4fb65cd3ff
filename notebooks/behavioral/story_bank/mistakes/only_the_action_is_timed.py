"""Takes the length of the action for that of the story."""


# part: gate
# fails: gate-missing, gate-one-each, gate-action, gate-length, gate-many
# says: The panel hears four blocks. Add up their words before you compare with 70 and 420.
def complaints(story):
    if missing := missing_fields(story):
        return [f"missing {name}" for name in missing]
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = length["action"]
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
