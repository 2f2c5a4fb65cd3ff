"""Names all causes to be safe."""


# part: case
# fails: case-form, case-cause
# says: Naming everything is naming nothing: six teams begin to search. Commit to one cause, or to
#   "none".
def my_case():
    case = draw_case(np.random.default_rng(my_seed()))
    return {**{key: case[key] for key in ("segment", "start")}, "cause": list(LIMITS)}
