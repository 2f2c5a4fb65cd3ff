"""Tests an array for emptiness as if it were a list."""


# part: tables
# fails: tables-edges
# says: `if not tables` works for a list, but an array of several numbers is neither true nor
#   false. Use len(tables) == 0, or no test at all: a sum over no tables is 0.
def table_memory(tables):
    if not tables:
        return 0.0, "bytes"
    bits_in_all = sum(
        int(rows) * (int(dim) * int(bits) + int(row_bits)) for rows, dim, bits, row_bits in tables
    )
    return bits_in_all / 8, "bytes"
