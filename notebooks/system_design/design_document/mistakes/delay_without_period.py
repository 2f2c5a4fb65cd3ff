"""Forgets that a job runs only now and then."""


# part: clock
# fails: clock-by-hand, clock-edge, clock-chains, clock-random, page-in-time
# says: You add the delay and not the period. A job that runs hourly is up to an hour older than
#   its delay: worst age = delay + period.
def time_travellers(design):
    steps = {}
    for name, source in design["sources"].items():
        steps[name] = {"after": [], "takes": source["until_s"]}
    for name, feature in design["features"].items():
        age = feature["delay_s"]
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
