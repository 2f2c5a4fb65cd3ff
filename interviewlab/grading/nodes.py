"""Values as nodes: what may cross between an examiner and a candidate, and how.

None, bool, float, str and bytes stand for themselves, an int too where it fits 64 bits, and
everything else is a list whose first item names its kind. What :class:`Unpacker` returns is an
exact built-in, a plain ndarray, or what the side made of a handle.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np

from interviewlab.grading.wire import MAX_FRAME, CannotCross, WireError

MAX_NODES = 1_000_000  # of one packed value; a message has up to three
MAX_DEPTH = 40
MAX_DIMENSIONS = 32
MAX_BITS = 40_000
INLINE_BYTES = 4096
ARRAY_KINDS = "biufcUSmM"
DTYPE = re.compile(r"[<>|][biufcUSmM][1-9]\d{0,9}(\[\d{0,9}[a-zA-Z]{1,7}\])?")


def pack(value, buffers: list[memoryview], keep: Callable[[object], list]):
    """``value`` as a node; arrays that are not small are appended to ``buffers``.

    ``keep`` gives the node of anything that is not plain data, or raises :class:`CannotCross`.
    Subclasses of plain types travel as the plain type.

    Raises
    ------
    CannotCross
        The value is too large, too deep, or of a kind that has no node.
    """
    return _Packer(buffers, keep).node(value)


class _Packer:
    def __init__(self, buffers: list[memoryview], keep: Callable[[object], list]):
        self._buffers = buffers
        self._keep = keep
        self._left = MAX_NODES

    def node(self, value, depth: int = 0):
        self._left -= 1
        if value is None or value is True or value is False or type(value) is float:
            return value
        if self._left < 0:
            raise CannotCross(f"More than {MAX_NODES} items can't be passed: use an array.")
        if depth > MAX_DEPTH:
            raise CannotCross(f"A value nested more than {MAX_DEPTH} deep can't be passed.")
        if isinstance(value, np.ndarray):
            return self._array(np.asarray(value), depth)
        if isinstance(value, np.generic) and value.dtype.kind in ARRAY_KINDS:
            return self._scalar(value, depth)
        if isinstance(value, int):
            return _integer(int(value))
        if isinstance(value, float):
            return float(value)
        if isinstance(value, str):
            return _text(value if type(value) is str else str.__str__(value))
        if isinstance(value, complex):
            number = complex(value)
            return ["c", number.real, number.imag]
        if isinstance(value, (bytes, bytearray)):
            return bytes(value)
        return self._container(value, depth + 1)

    def _container(self, value, depth: int):
        for plain, kind in ((list, "l"), (tuple, "t"), (set, "s"), (frozenset, "z")):
            if isinstance(value, plain):
                return [kind, *(self.node(item, depth) for item in value)]
        if isinstance(value, dict):
            return ["d", *(self.node(part, depth) for pair in value.items() for part in pair)]
        return self._keep(value)

    def _scalar(self, value: np.generic, depth: int):
        if value.dtype.kind in "mM":
            return self._array(np.asarray(value), depth)
        plain = value.item()
        if isinstance(plain, np.floating):  # a long double is its own item
            plain = float(plain)
        elif isinstance(plain, np.complexfloating):
            plain = complex(plain)
        return self.node(plain, depth + 1)

    def _array(self, array: np.ndarray, depth: int) -> list:
        if array.dtype.kind == "O":
            items = (self.node(item, depth + 1) for item in array.ravel().tolist())
            return ["O", list(array.shape), *items]
        if not DTYPE.fullmatch(array.dtype.str):
            raise CannotCross(f"An array of dtype {array.dtype} can't be passed.")
        order = "F" if array.flags.f_contiguous and not array.flags.c_contiguous else "C"
        flat = np.ravel(array, order=order).view(np.uint8) if array.size else np.empty(0, np.uint8)
        where: object = flat.tobytes() if array.nbytes <= INLINE_BYTES else len(self._buffers)
        if type(where) is int:
            self._buffers.append(memoryview(flat))
        return ["a", array.dtype.str, list(array.shape), order, array.flags.writeable, where]


def _integer(number: int):
    if -(2**63) <= number < 2**63:
        return number
    if number.bit_length() > MAX_BITS:
        raise CannotCross(f"An integer of more than {MAX_BITS} bits can't be passed.")
    return ["i", hex(number)]


def _text(text: str):
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:  # lone surrogates
        return ["u", text.encode("utf-8", "surrogatepass")]
    return text


class Unpacker:
    """Turns the nodes of one message back into values, within the caps.

    ``special`` gets the nodes of handles: it returns what stands for them on this side.
    """

    def __init__(self, buffers: list[bytearray], special: Callable[[list], object]):
        self._buffers = buffers
        self._special = special
        self._left = 3 * MAX_NODES

    def value(self, node, depth: int = 0):
        """The value of a node.

        Raises
        ------
        WireError
            The node is none that ``pack`` makes, or exceeds a cap.
        """
        self._left -= 1
        if self._left < 0 or depth > MAX_DEPTH + 1:
            raise WireError("a value with too many items or levels")
        if node is None or type(node) in (bool, int, float, str, bytes):
            return node
        if type(node) is not list or not node or type(node[0]) is not str:
            raise WireError("a value of no known kind")
        try:
            return self._tagged(node[0], node[1:], node, depth + 1)
        except WireError:
            raise
        except Exception as error:  # whatever it is, the other side wrote it
            raise WireError(f"a malformed value ({type(error).__name__})") from None

    def _tagged(self, kind: str, items: list, node: list, depth: int):
        if kind == "a":
            return self._array(*items)
        if kind in CONTAINERS:
            values = [self.value(item, depth) for item in items]
            if kind == "d":
                return dict(zip(values[::2], values[1::2], strict=True))
            return CONTAINERS[kind](values)
        if kind == "O":
            array = np.empty(len(items) - 1, dtype=object)
            for index, item in enumerate(items[1:]):  # one by one: numpy opens no item
                array[index] = self.value(item, depth)
            return array.reshape(_shape(items[0]))
        if kind == "i":
            (digits,) = items
            if type(digits) is not str or len(digits) > MAX_BITS // 4 + 8:
                raise ValueError
            return int(digits, 16)
        if kind == "c":
            real, imaginary = items
            if type(real) is not float or type(imaginary) is not float:
                raise TypeError
            return complex(real, imaginary)
        if kind == "u":
            (data,) = items
            return bytes(data).decode("utf-8", "surrogatepass") if type(data) is bytes else _no()
        return self._special(node)

    def _array(self, dtype: str, shape: list, order: str, writeable: bool, where) -> np.ndarray:
        if type(dtype) is not str or not DTYPE.fullmatch(dtype) or order not in ("C", "F"):
            raise ValueError
        kind = np.dtype(dtype)
        data = bytearray(where) if type(where) is bytes else self._buffer(where)
        dimensions = _shape(shape)
        if math.prod(dimensions) * kind.itemsize != len(data):
            raise ValueError
        array = np.frombuffer(data, dtype=kind).reshape(dimensions, order=order)
        if kind.kind == "b":  # a boolean that is neither 0 nor 1 would compare as it likes
            array = np.asarray(np.not_equal(array.view(np.uint8), 0))
        array.flags.writeable = bool(writeable)
        return array

    def _buffer(self, where) -> bytearray:
        if type(where) is not int or where < 0:
            raise IndexError
        return self._buffers[where]


CONTAINERS: dict[str, Callable] = {"l": list, "t": tuple, "s": set, "z": frozenset, "d": dict}


def _shape(shape) -> tuple[int, ...]:
    """A shape as a tuple; one without items may not be wide: ``tolist`` would make all its rows."""
    if type(shape) is not list or len(shape) > MAX_DIMENSIONS:
        raise ValueError
    if not all(type(length) is int and 0 <= length <= MAX_FRAME for length in shape):
        raise ValueError
    if 0 in shape and math.prod(length or 1 for length in shape) > MAX_NODES:
        raise ValueError
    return tuple(shape)


def _no():
    raise TypeError
