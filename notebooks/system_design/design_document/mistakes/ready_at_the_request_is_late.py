"""Calls a feature late that is ready exactly at the request."""


# part: clock
# fails: clock-edge, clock-chains, clock-lineage, page-in-time
# says: You use >= 0. What is ready exactly at the request is in time: the request's own fields
#   are, with a delay of 0. Late means above 0.
def time_travellers(design):
    steps = {}
    for name, source in design["sources"].items():
        steps[name] = {"after": [], "takes": source["until_s"]}
    for name, feature in design["features"].items():
        age = feature["delay_s"] + feature["every_s"]
        steps[name] = {"after": feature["after"], "takes": age}
    ready = finish_times(steps)
    return {name: ready[name] for name in design["features"] if ready[name] >= 0}


def leaks(design):
    tainted = {design["label"]}
    for _ in design["features"]:
        tainted |= {
            name for name, each in design["features"].items() if tainted & set(each["after"])
        }
    return tainted - {design["label"]}
