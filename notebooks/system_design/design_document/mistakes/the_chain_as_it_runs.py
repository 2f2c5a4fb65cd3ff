"""Keeps the services one after the other."""


# part: page
# fails: page-in-budget
# says: You copied `after` from the platform: that is today's chain. `policy` needs nothing and
#   `features` only `fetch`; what needs not wait must not wait.
def my_design():
    page, brief = blank_page(), CASE["brief"]
    measured = {source["measures"]: name for name, source in CASE["sources"].items()}
    page["label"], page["features"] = measured[page["goal"]], CASE["features"]
    bad = {*time_travellers(page), *leaks(page)}
    page["features"] = {name: each for name, each in CASE["features"].items() if name not in bad}
    for model in CASE["models"].values():
        stages = {**CASE["stages"], "model": model}
        stages = {name: stages[name] for name in NEEDS}
        page["stages"] = stages
        break
    keys = ["task", "measures", "watches"]
    named = {METRICS[name][key]: name for name in METRICS for key in keys}
    page["metrics"] = {"offline": named[brief["task"]], "online": named[brief["goal"]]}
    page["metrics"]["guardrails"] = [named[harm] for harm in brief["harms"]]
    page["baseline"] = next(iter(page["features"]))
    page["risk"] = f"{page['baseline']}: its job is late and nobody is called"
    return page
