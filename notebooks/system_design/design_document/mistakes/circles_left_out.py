"""Returns what is done when it goes no further."""


# part: order
# fails: order-errors, clock-errors
# says: When a round finishes nothing, you return what you have, and steps in a circle silently
#   disappear. If some are left, raise ValueError.
def finish_times(steps):
    done, progress = {}, True
    while progress:
        progress = False
        for name, step in steps.items():
            if name not in done and all(each in done for each in step["after"]):
                done[name] = max((done[each] for each in step["after"]), default=0) + step["takes"]
                progress = True
    return done
