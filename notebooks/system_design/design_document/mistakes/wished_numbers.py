"""Writes the delays that it would like to have."""


# part: page
# fails: page-as-measured
# says: You wrote delays of 0 where the platform measured others. A page with wished numbers
#   passes every judge and fails on the first day: copy what was measured.
def my_design():
    page, brief = blank_page(), CASE["brief"]
    measured = {source["measures"]: name for name, source in CASE["sources"].items()}
    page["label"], page["features"] = measured[page["goal"]], CASE["features"]
    bad = {*time_travellers(page), *leaks(page)}
    page["features"] = {
        name: {**each, "delay_s": 0, "every_s": 0}
        for name, each in CASE["features"].items()
        if name not in bad
    }
    for model in CASE["models"].values():
        stages = {**CASE["stages"], "model": model}
        stages = {name: {**stages[name], "after": NEEDS[name]} for name in NEEDS}
        if fits(*latency({"stages": stages})):
            page["stages"] = stages
    keys = ["task", "measures", "watches"]
    named = {METRICS[name][key]: name for name in METRICS for key in keys}
    page["metrics"] = {"offline": named[brief["task"]], "online": named[brief["goal"]]}
    page["metrics"]["guardrails"] = [named[harm] for harm in brief["harms"]]
    page["baseline"] = next(iter(page["features"]))
    page["risk"] = f"{page['baseline']}: its job is late and nobody is called"
    return page
