"""Lets NaN and infinity through."""


# part: fields
# fails: fields-numbers
# says: NaN is a float, and every later comparison with it is False: no limit is ever exceeded.
#   Ask `math.isfinite` as well.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if kind == "number":
            there = type(value) in (int, float)
        else:
            filled = value.strip() if isinstance(value, str) else value
            there = isinstance(value, KINDS[kind]) and len(filled) > 0
        if not there:
            missing.append(path)
    return missing
