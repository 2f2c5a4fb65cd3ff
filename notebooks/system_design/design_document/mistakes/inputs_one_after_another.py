"""Adds the times of all inputs."""


# part: order
# fails: order-by-hand, order-any, order-negative, order-matches-scipy, order-diamonds,
#   clock-by-hand, clock-chains, clock-random, clock-lineage, budget-by-hand, budget-random,
#   page-as-measured, page-complete, page-in-time, page-in-budget
# says: You add up the finishing times of the inputs, as if one waited for the other. They run
#   side by side: the last one to finish decides, which is the maximum.
def finish_times(steps):
    done = {}
    waits_for = {name: step["after"] for name, step in steps.items()}
    for name in TopologicalSorter(waits_for).static_order():
        if name not in steps:
            raise ValueError(f"{name} is an input, and no step")
        start = sum(done[each] for each in waits_for[name])
        done[name] = start + steps[name]["takes"]
    return done
