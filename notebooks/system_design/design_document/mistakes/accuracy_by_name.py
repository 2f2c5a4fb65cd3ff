"""Knows accuracy by its name."""


# part: metrics
# fails: metrics-rare
# says: You test whether the metric is called accuracy. Any metric with a `fooled_below` above
#   the share of the rarer class is fooled: read the catalogue.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {
        catalogue[name]["watches"] for name in {*metrics["guardrails"]} - {metrics["online"]}
    }
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if metrics["offline"] == "accuracy" and min(brief["rate"], 1 - brief["rate"]) < 0.1:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
