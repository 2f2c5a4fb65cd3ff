"""Takes a zero for a gap."""


# part: fields
# fails: fields-numbers
# says: You ask `if not value`, and 0 is falsy: a delay of 0 seconds is an answer. Ask for the
#   type of a number, and for emptiness only where things can be empty.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if kind == "number":
            there = bool(value) and type(value) in (int, float) and math.isfinite(value)
        else:
            filled = value.strip() if isinstance(value, str) else value
            there = isinstance(value, KINDS[kind]) and len(filled) > 0
        if not there:
            missing.append(path)
    return missing
