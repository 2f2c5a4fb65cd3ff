"""Just enough for the tables."""


def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    room = usable * memory_gib * 1024**3
    return (
        int(np.ceil(table_bytes / room)) * int(np.ceil(peak / (group_rate * utilisation))),
        "accelerators",
    )
