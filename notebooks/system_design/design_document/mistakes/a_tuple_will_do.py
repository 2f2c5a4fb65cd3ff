"""Accepts a tuple where a list is asked."""


# part: fields
# fails: fields-kinds
# says: You take a tuple for a list. The kind says list; a page that came from YAML never has a tuple,
#   and what reads it next may not take one.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if kind == "number":
            good = type(value) in (int, float) and abs(value) < math.inf
        elif kind == "list":
            good = isinstance(value, (list, tuple)) and len(value) > 0
        else:
            good = isinstance(value, KINDS[kind]) and len(value) > 0
        if not good or (kind == "text" and not value.strip()):
            missing.append(path)
    return missing
