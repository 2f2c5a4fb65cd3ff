"""Counts the average age of a job's output."""


# part: clock
# fails: clock-by-hand, clock-edge, clock-chains, clock-random, page-in-time
# says: You add half a period: that is the average age. Right before the next publication the
#   output is one whole period older than right after one, and a page must hold then, too.
def time_travellers(design):
    steps = {}
    for name, source in design["sources"].items():
        steps[name] = {"after": [], "takes": source["until_s"]}
    for name, feature in design["features"].items():
        age = feature["delay_s"] + feature["every_s"] / 2
        steps[name] = {"after": feature["after"], "takes": age}
    ready = finish_times(steps)
    return {name: ready[name] for name in design["features"] if ready[name] > 0}


def leaks(design):
    tainted = {design["label"]}
    for _ in design["features"]:
        tainted |= {
            name for name, each in design["features"].items() if tainted & set(each["after"])
        }
    return tainted - {design["label"]}
