"""Waits for the first input only."""


# part: order
# fails: order-negative, order-matches-scipy, order-diamonds, clock-by-hand, clock-chains,
#   clock-random, clock-lineage, budget-random, page-in-time
# says: A step of yours can start before the last of its inputs is done. It waits for all of them,
#   whatever their order in the list: take the maximum.
def finish_times(steps):
    done = {}
    waits_for = {name: step["after"] for name, step in steps.items()}
    for name in TopologicalSorter(waits_for).static_order():
        if name not in steps:
            raise ValueError(f"{name} is an input, and no step")
        start = done[waits_for[name][0]] if waits_for[name] else 0
        done[name] = start + steps[name]["takes"]
    return done
