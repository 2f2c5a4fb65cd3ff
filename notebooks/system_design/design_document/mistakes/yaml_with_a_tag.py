"""Lets YAML build an object."""


# part: page
# fails: page-your-prompt, page-as-measured, page-complete, page-in-time, page-label,
#   page-in-budget, page-metrics
# says: The YAML has a tag (!!python/...), which asks the reader to run something of yours. Write
#   plain texts, numbers, lists and tables.
def my_design():
    return "features: !!python/tuple [a, b]"
