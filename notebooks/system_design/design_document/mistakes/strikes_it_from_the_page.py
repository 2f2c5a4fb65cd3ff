"""Removes the online metric from the page's guardrails."""


# part: metrics
# fails: metrics-any-brief
# says: `guardrails` is the page's own list: after your `remove` the page has lost a line. Leave the
#   metric out while you collect, or copy the list.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    guards = metrics["guardrails"]
    while metrics["online"] in guards:
        guards.remove(metrics["online"])
    watched = {catalogue[name]["watches"] for name in guards}
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if min(brief["rate"], 1 - brief["rate"]) < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
