"""Array operations, with numpy's scalars in the answers."""


# part: traffic
def average_rate(users, requests_per_user):
    return np.float64(users) * requests_per_user / np.prod([24, 60, 60]), "QPS"


def peak_rate(users, requests_per_user, hourly):
    hourly = np.asarray(hourly, dtype=float)
    if hourly.shape != (24,) or not hourly.any():
        raise ValueError("not 24 hours")
    average, _ = average_rate(users, requests_per_user)
    return average * hourly.max() / hourly.mean(), "1/s"


# part: logs
def log_storage(average, peak, bytes_per_request, days, replicas, fill):
    if fill > 1 or fill <= 0:
        raise ValueError("fill must be in (0, 1]")
    factors = np.array([average, 86_400, days, bytes_per_request, replicas, 1 / fill], dtype=float)
    return factors.prod() / 1e9, "GB"


# part: tables
def table_memory(tables):
    rows, dim, bits, row_bits = np.array(tables, dtype=float).reshape(-1, 4).T
    return rows @ (dim * bits + row_bits) / 8 / 1000**3, "GB"


# part: fleet
def fleet(average, peak, table_bytes, memory_gib, usable, group_rate, utilisation):
    needs = np.array([table_bytes / 1024**3, peak])
    offers = np.array([usable * memory_gib, utilisation * group_rate])
    per_group, groups = np.ceil(needs / offers)
    return np.maximum(per_group, 1) * groups, "GPU"


# part: bill
def monthly_cost(group, accelerators, zones, dollars_per_hour, storage_bytes, dollars_per_gb):
    if zones < 2:
        raise ValueError("zones")
    per_zone = np.ceil(accelerators / group / (zones - 1))
    amounts = np.array([per_zone * zones * group, storage_bytes / 1e9])
    return amounts @ [dollars_per_hour * 365 * 2, dollars_per_gb], "USD/month"
