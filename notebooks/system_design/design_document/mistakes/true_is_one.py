"""Takes True for a number."""


# part: fields
# fails: fields-numbers
# says: `isinstance(True, int)` is true in Python, so a budget of `True` ms passes as 1 ms. Ask
#   `type(value) in (int, float)`, or exclude bool.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if kind == "number":
            there = isinstance(value, (int, float)) and math.isfinite(value)
        else:
            filled = value.strip() if isinstance(value, str) else value
            there = isinstance(value, KINDS[kind]) and len(filled) > 0
        if not there:
            missing.append(path)
    return missing
