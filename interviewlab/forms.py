"""The forms in which an array may reach an answer; a right answer takes them all."""

from __future__ import annotations

import numpy as np

FORMS = ("as drawn", "Fortran order", "strided", "read-only", "whole numbers", "lists", "float32")


def in_form(values, form: str):
    """Arguments with every array as ``form`` has it; all but ``float32`` keep the values."""
    if isinstance(values, dict):
        return {key: in_form(value, form) for key, value in values.items()}
    if isinstance(values, tuple):
        return tuple(in_form(value, form) for value in values)
    return _array_in_form(values, form) if type(values) is np.ndarray else values


def _array_in_form(array: np.ndarray, form: str):
    if form == "Fortran order":
        return np.asfortranarray(array) if array.ndim else array  # it gives a scalar an axis
    if form == "strided":
        wide = np.repeat(array, 2, axis=-1) if array.ndim else array
        return wide[..., ::2] if array.ndim else array
    if form == "read-only":
        array.flags.writeable = False
    whole = array.dtype.kind == "f" and array.size and np.all(np.floor(array) == array)
    if form == "whole numbers" and whole and np.abs(array).max() < 2**53:
        return array.astype(np.int64)
    if form == "lists":
        return array.tolist()
    if form == "float32" and array.dtype == np.float64:
        return array.astype(np.float32)
    return array
