"""Follows the lineage in the order of the page, once."""


# part: clock
# fails: clock-lineage
# says: You go through the features once. Where a feature is written before its input, the taint
#   arrives too late. Repeat, as often as there are features or until nothing changes.
def time_travellers(design):
    steps = {}
    for name, source in design["sources"].items():
        steps[name] = {"after": [], "takes": source["until_s"]}
    for name, feature in design["features"].items():
        age = feature["delay_s"] + feature["every_s"]
        steps[name] = {"after": feature["after"], "takes": age}
    ready = finish_times(steps)
    return {name: ready[name] for name in design["features"] if ready[name] > 0}


def leaks(design):
    tainted = {design["label"]}
    for name, feature in design["features"].items():
        if tainted & set(feature["after"]):
            tainted.add(name)
    return tainted - {design["label"]}
