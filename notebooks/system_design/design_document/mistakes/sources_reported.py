"""Reports late sources as well."""


# part: clock
# fails: clock-by-hand, clock-chains, clock-random, clock-lineage
# says: The label is always known after the request; that makes it a label, not a time traveller.
#   Report features only.
def time_travellers(design):
    steps = {}
    for name, source in design["sources"].items():
        steps[name] = {"after": [], "takes": source["until_s"]}
    for name, feature in design["features"].items():
        age = feature["delay_s"] + feature["every_s"]
        steps[name] = {"after": feature["after"], "takes": age}
    ready = finish_times(steps)
    return {name: ready[name] for name in steps if ready[name] > 0}


def leaks(design):
    tainted = {design["label"]}
    for _ in design["features"]:
        tainted |= {
            name for name, each in design["features"].items() if tainted & set(each["after"])
        }
    return tainted - {design["label"]}
