"""Asks only whether the key is there."""


# part: fields
# fails: fields-by-hand, fields-numbers, fields-kinds, fields-paths
# says: A key with an empty table, a text or None under it is still a gap. After the last key ask
#   for the kind and for emptiness, too.
def missing_fields(design, fields):
    missing = []
    for path in fields:
        place = design
        for key in path.split("."):
            if not isinstance(place, dict) or key not in place:
                missing.append(path)
                break
            place = place[key]
    return missing
