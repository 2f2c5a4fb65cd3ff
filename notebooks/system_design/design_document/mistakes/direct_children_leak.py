"""Looks for the label among the direct inputs only."""


# part: clock
# fails: clock-edge, clock-lineage
# says: You look one step back. A feature made of a feature that is made of the label leaks as
#   well, under a harmless name: go on until nothing new is found.
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
    return {name for name, each in design["features"].items() if design["label"] in each["after"]}
