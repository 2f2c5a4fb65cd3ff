"""Reports the total."""


# part: case
# fails: case-form, case-segment
# says: "all" is no segment: each of these faults hit one device or one country, and the rest are
#   fine. Compare the seven segments; in a healthy log the segment is None.
def my_case():
    case = draw_case(np.random.default_rng(my_seed()))
    return {**{key: case[key] for key in ("cause", "start")}, "segment": "all"}
