"""Goes through the tables."""


def table_memory(tables):
    for rows, dim, bits, row_bits in tables:
        return int(rows) * (int(dim) * int(bits) + int(row_bits)) / 8e9, "GB"
    return 0, "GB"
