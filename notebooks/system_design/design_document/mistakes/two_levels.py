"""Reads paths of one or two keys only."""


# part: fields
# fails: fields-paths
# says: You walk two keys at most, and a path of three or four then ends in the wrong place. Walk all
#   the keys in a loop.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        first, _, second = path.partition(".")
        value = design.get(first) if isinstance(design, dict) else None
        if second:
            value = value.get(second) if isinstance(value, dict) else None
        if kind == "number":
            there = type(value) in (int, float) and math.isfinite(value)
        else:
            filled = value.strip() if isinstance(value, str) else value
            there = isinstance(value, KINDS[kind]) and len(filled) > 0
        if not there:
            missing.append(path)
    return missing
