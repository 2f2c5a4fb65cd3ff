"""Goes on after missing fields."""


# part: gate
# fails: gate-missing, gate-many
# says: With a field missing the other complaints are noise: of course it is short. Return what is
#   missing, alone.
def complaints(story):
    missing = [f"missing {name}" for name in missing_fields(story)]
    story = {"action": "", "result": "", **story}
    length = {name: len(words(story.get(name, ""))) for name in SPOKEN}
    total = sum(length.values())
    found = {
        "action": length["action"] <= max(length[name] for name in SPOKEN if name != "action"),
        "figure": not any(sign.isdigit() for sign in story["result"]),
        "we": share_of_i(story) < 0.5,
        "short": total < 70,
        "long": total > 420,
    }
    return missing + [name for name, holds in found.items() if holds]
