"""Catches a missing key, but not a page that is no dict."""


# part: fields
# fails: fields-half-a-page, fields-paths
# says: You catch KeyError, and a page that is None or a list raises something else: TypeError,
#   AttributeError. Before every step ask whether you stand on a dict.
def missing_fields(design, fields):
    missing = []
    for path, kind in fields.items():
        value = design
        try:
            for key in path.split("."):
                value = value[key]
        except KeyError:
            value = None
        if kind == "number":
            there = type(value) in (int, float) and math.isfinite(value)
        else:
            filled = value.strip() if isinstance(value, str) else value
            there = isinstance(value, KINDS[kind]) and len(filled) > 0
        if not there:
            missing.append(path)
    return missing
