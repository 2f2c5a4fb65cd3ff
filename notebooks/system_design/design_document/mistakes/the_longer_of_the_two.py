"""Takes the larger of delay and period."""


# part: clock
# fails: clock-by-hand, clock-edge, clock-chains, clock-random, page-in-time
# says: You take the larger of delay and period. The two follow each other: wait a period for the
#   next run, then the delay until it is published. Add them.
def time_travellers(design):
    steps = {}
    for name, source in design["sources"].items():
        steps[name] = {"after": [], "takes": source["until_s"]}
    for name, feature in design["features"].items():
        age = max(feature["delay_s"], feature["every_s"])
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
