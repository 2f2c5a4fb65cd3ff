"""Counts the first table."""


# part: tables
# fails: tables-by-hand, tables-your-case, tables-exact, tables-edges
# says: You counted one table and returned. Sum over all of them; with no table, the sum is 0
#   bytes.
def table_memory(tables):
    rows, dim, bits, extra = tables[0]
    return rows * (dim * bits + extra) / 8, "bytes"
