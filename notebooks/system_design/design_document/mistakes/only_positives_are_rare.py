"""Forgets that negatives can be rare."""


# part: metrics
# fails: metrics-rare
# says: You compare the share of positives only. At 97% positives the constant answer is 'yes',
#   and fools accuracy just as well: take the rarer of the two classes.
def mismatched_metrics(metrics, brief, catalogue):
    offline, online = catalogue[metrics["offline"]], catalogue[metrics["online"]]
    watched = {
        catalogue[name]["watches"] for name in {*metrics["guardrails"]} - {metrics["online"]}
    }
    found = {("guardrails", harm) for harm in brief["harms"] if harm not in watched}
    if offline["task"] != brief["task"]:
        found.add(("offline", "task"))
    if brief["rate"] < offline["fooled_below"]:
        found.add(("offline", "constant"))
    if online["measures"] != brief["goal"]:
        found.add(("online", "goal"))
    return found
