"""Takes whatever is late for a leak, and nothing else."""


# part: clock
# fails: clock-by-hand, clock-edge, clock-lineage
# says: You let the clock decide. A feature may be late and innocent, and it may descend from a
#   label that is known at once. A leak is a matter of lineage: follow the inputs.
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
    return set(time_travellers(design))
