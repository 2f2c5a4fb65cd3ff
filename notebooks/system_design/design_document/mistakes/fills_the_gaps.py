"""Walks with setdefault."""


# part: fields
# fails: fields-paths
# says: Looking must not change the page: `setdefault` writes an empty table wherever a key is absent.
#   Walk with `get`.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            value = value.setdefault(key, {}) if isinstance(value, dict) else None
        if kind == "number":
            good = type(value) in (int, float) and abs(value) < math.inf
        else:
            good = isinstance(value, KINDS[kind]) and len(value) > 0
        if not good or (kind == "text" and not value.strip()):
            missing.append(path)
    return missing
