"""Asks about the constant only where the task fits."""


# part: metrics
# fails: metrics-any-brief
# says: You ask whether a constant fools the metric only if its task fits (`elif`). A metric may be
#   wrong twice: four independent questions, four `if`s.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {
        catalogue[name]["watches"] for name in {*metrics["guardrails"]} - {metrics["online"]}
    }
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    elif min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
