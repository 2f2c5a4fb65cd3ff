"""Goes round as often as there are steps, and trusts the result."""


# part: order
# fails: order-errors, clock-errors
# says: So many rounds settle every plan that can be settled; in a circle they return a number all
#   the same. If one more round would still change something, raise ValueError.
def finish_times(steps):
    for step in steps.values():
        if not set(step["after"]) <= set(steps):
            raise ValueError("an input is no step")
    done = dict.fromkeys(steps, 0)
    for _ in steps:
        for name, step in steps.items():
            done[name] = max((done[each] for each in step["after"]), default=0) + step["takes"]
    return done
