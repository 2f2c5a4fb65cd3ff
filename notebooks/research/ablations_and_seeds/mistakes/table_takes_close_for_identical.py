"""Compares scores under a tolerance."""


# part: table
# fails: table-dead-switch
# says: You call scores identical when they are only close (np.allclose), so a small and steady gain gets
#   p = 1. compare knows exact zeros: leave it to judge.
def ablation_table(full, ablated):
    dead = (0.0, 0.0, 0.0, 1.0)
    results = [dead if np.allclose(s, full) else compare(s, full) for s in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    adjusted = np.minimum(adjusted, 1)
    return [(name, results[i][0], p[i], adjusted[i]) for i, name in enumerate(ablated)]
