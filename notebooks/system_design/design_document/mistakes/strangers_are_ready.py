"""Takes an input that is no step for ready."""


# part: order
# fails: order-errors, clock-errors
# says: An input that nobody makes is taken as ready at 0. It is a typing error on the page, and
#   the page can't be built: raise ValueError.
def finish_times(steps):
    done = {}
    waits_for = {name: step["after"] for name, step in steps.items()}
    for name in TopologicalSorter(waits_for).static_order():
        if name in steps:
            start = max((done[each] for each in waits_for[name] if each in done), default=0)
            done[name] = start + steps[name]["takes"]
    return done
