"""Divides by 1024 three times and writes GB."""


# part: tables
# fails: tables-by-hand, tables-one-row, tables-exact, tables-edges
# says: You divided by 1024**3 and wrote GB. That number is in GiB, and 7% below the number of
#   GB. Return bytes, or write the name that belongs to the divisor.
def table_memory(tables):
    bits = sum(rows * (dim * bits + extra) for rows, dim, bits, extra in tables)
    return bits / 8 / 1024**3, "GB"
