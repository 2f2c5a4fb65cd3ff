"""Skips a key where it can go no further."""


# part: fields
# fails: fields-half-a-page, fields-paths
# says: Where you stand on no dict, you skip the key and stay, and then take what is there for
#   the value at the end of the path. A blocked path is missing.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            if isinstance(value, dict):
                value = value.get(key)
        if kind == "number":
            there = type(value) in (int, float) and abs(value) < math.inf
        else:
            filled = value.strip() if isinstance(value, str) else value
            there = isinstance(value, KINDS[kind]) and len(filled) > 0
        if not there:
            missing.append(path)
    return missing
