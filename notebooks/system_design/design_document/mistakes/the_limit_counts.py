"""Calls a metric fooled exactly at its limit."""


# part: metrics
# fails: metrics-rare
# says: Fooled means *below* the limit. You use <=, and at a limit of 0 this rejects metrics that
#   are never fooled.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {
        catalogue[name]["watches"] for name in {*metrics["guardrails"]} - {metrics["online"]}
    }
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if min(brief["rate"], 1 - brief["rate"]) <= offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
