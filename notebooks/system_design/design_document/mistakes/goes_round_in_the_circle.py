"""Recursion with a memory, and without a look at who is waiting."""


# part: order
# fails: order-errors, clock-errors
# says: In a circle each step asks the next one for ever, until Python gives up with a RecursionError.
#   Remember which steps are still open, and raise ValueError when one comes back.
def finish_times(steps):
    done = {}

    def end(name):
        if name not in steps:
            raise ValueError(f"{name} is an input, and no step")
        if name not in done:
            start = max((end(each) for each in steps[name]["after"]), default=0)
            done[name] = start + steps[name]["takes"]
        return done[name]

    return {name: end(name) for name in steps}
