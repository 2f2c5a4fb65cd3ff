"""Multiplies in the integers of the array."""


# part: tables
# fails: tables-edges
# says: The products are taken in the dtype of the array, and 50 million rows of 2,048 bits are
#   more than int32 holds. Convert to int (Python's never wrap) or to float first.
def table_memory(tables):
    with np.errstate(all="ignore"):
        bits_in_all = sum(rows * (dim * bits + extra) for rows, dim, bits, extra in tables)
    return float(bits_in_all) / 8, "bytes"
