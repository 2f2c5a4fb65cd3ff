"""Takes white space for a text."""


# part: fields
# fails: fields-kinds
# says: A text of blanks has a length and says nothing. Strip it before you ask whether it is
#   empty.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if kind == "number":
            there = type(value) in (int, float) and math.isfinite(value)
        else:
            there = isinstance(value, KINDS[kind]) and len(value) > 0
        if not there:
            missing.append(path)
    return missing
