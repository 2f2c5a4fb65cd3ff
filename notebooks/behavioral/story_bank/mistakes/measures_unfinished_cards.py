"""Measures before it knows that all is there."""


# part: gate
# fails: gate-missing, gate-many
# says: An unfinished card has nothing to measure, and story['result'] is a KeyError. Say what is
#   missing, and stop there.
def complaints(story):
    length = {name: len(words(story[name])) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return [name for name, holds in found.items() if holds]
