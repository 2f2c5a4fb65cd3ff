"""Writes one table twice."""


# part: page
# fails: page-your-prompt, page-as-measured, page-complete, page-in-time, page-label,
#   page-in-budget, page-metrics
# says: The YAML has the same key twice. PyYAML would keep the second and drop the first without
#   a word: join the two.
def my_design():
    return "sla: {ms: 100}\nsla: {share: 0.01}\n"
