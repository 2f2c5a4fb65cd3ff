"""Measures accuracy and minutes, whatever the goal."""


# part: page
# fails: page-metrics
# says: Accuracy and minutes per visit are what every page has. Accuracy scores yes/no answers
#   and is fooled where one of them is rare, and minutes measure attention: read the brief.
def my_design():
    page, brief = blank_page(), CASE["brief"]
    measured = {source["measures"]: name for name, source in CASE["sources"].items()}
    page["label"], page["features"] = measured[page["goal"]], CASE["features"]
    bad = {*time_travellers(page), *leaks(page)}
    page["features"] = {name: each for name, each in CASE["features"].items() if name not in bad}
    for model in CASE["models"].values():
        stages = {**CASE["stages"], "model": model}
        stages = {name: {**stages[name], "after": NEEDS[name]} for name in NEEDS}
        if fits(*latency({"stages": stages})):
            page["stages"] = stages
    keys = ["task", "measures", "watches"]
    named = {METRICS[name][key]: name for name in METRICS for key in keys}
    page["metrics"] = {"offline": "accuracy", "online": "minutes per visit"}
    page["metrics"]["guardrails"] = [named[harm] for harm in brief["harms"]]
    page["baseline"] = next(iter(page["features"]))
    page["risk"] = f"{page['baseline']}: its job is late and nobody is called"
    return page
