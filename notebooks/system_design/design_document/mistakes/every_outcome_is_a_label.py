"""Follows every source that measures something."""


# part: clock
# fails: clock-lineage
# says: You follow other sources than the label, too. A page has one label; what descends from
#   another reaction may be a feature if it is in time, and the clock judges that.
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
    tainted |= {name for name, each in design["sources"].items() if each.get("measures")}
    for _ in design["features"]:
        tainted |= {
            name for name, each in design["features"].items() if tainted & set(each["after"])
        }
    return tainted & set(design["features"])
