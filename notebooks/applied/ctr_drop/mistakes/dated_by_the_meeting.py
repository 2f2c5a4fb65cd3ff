"""Gives the day on which it was reported."""


# part: case
# fails: case-start
# says: The day on which somebody noticed is not the day on which it began. Date the fault by its
#   gauge; a healthy log has no start at all.
def my_case():
    case = draw_case(np.random.default_rng(my_seed()))
    return {**{key: case[key] for key in ("cause", "segment")}, "start": 27}
