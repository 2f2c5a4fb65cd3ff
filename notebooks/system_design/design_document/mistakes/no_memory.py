"""Recursion that computes a step again for everyone who waits for it."""


# part: order
# fails: order-diamonds
# says: You compute a step again for each step that waits for it: with two ways into every join,
#   25 joins in a row cost 2 to the 25. Keep what is done in a dict.
def finish_times(steps):
    def ends(name, path):
        if name in path or name not in steps:
            raise ValueError(name)
        inputs = [ends(each, path | {name}) for each in steps[name]["after"]]
        return max(inputs, default=0) + steps[name]["takes"]

    return {name: ends(name, frozenset()) for name in steps}
