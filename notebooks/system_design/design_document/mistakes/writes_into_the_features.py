"""Turns the page's own entries into steps."""


# part: clock
# fails: clock-chains
# says: You write the worst age into the page's own entries, and whoever reads the page next finds a
#   number that nobody measured. Build new steps.
def time_travellers(design):
    steps = {name: {"after": [], "takes": s["until_s"]} for name, s in design["sources"].items()}
    for name, job in design["features"].items():
        job["takes"] = job["delay_s"] + job["every_s"]
        steps[name] = job
    done = finish_times(steps)
    return {name: done[name] for name in design["features"] if done[name] > 0}


def leaks(design):
    tainted = {design["label"]}
    for _ in design["features"]:
        for name, job in design["features"].items():
            if not tainted.isdisjoint(job["after"]):
                tainted.add(name)
    return tainted - {design["label"]}
