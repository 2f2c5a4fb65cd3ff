"""Takes every feature on offer."""


# part: page
# fails: page-in-time, page-label
# says: More features look like a better page, but some of these are ready after the request and
#   some are made of the label. Run your two judges, and leave out what they name.
def my_design():
    page, brief = blank_page(), CASE["brief"]
    measured = {source["measures"]: name for name, source in CASE["sources"].items()}
    page["label"], page["features"] = measured[page["goal"]], CASE["features"]
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
