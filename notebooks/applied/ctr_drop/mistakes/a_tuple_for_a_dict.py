"""Returns a tuple."""


# part: case
# fails: case-form, case-cause, case-segment, case-start
# says: A bare tuple leaves the reader to guess which is which. Return a dict with the keys cause,
#   segment and start.
def my_case():
    case = draw_case(np.random.default_rng(my_seed()))
    return (case["cause"], case["segment"], case["start"])
