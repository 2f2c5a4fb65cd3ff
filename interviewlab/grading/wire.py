"""Frames and values between an examiner and a candidate.

A frame is ``<u32 payload length> <u32 buffer count> <u64 length of each buffer> payload buffers``.
The payload is one typed message in msgpack; arrays above a few kilobytes travel as buffers behind
it, so they are copied once on each side. Nothing is ever unpickled.

Values are nodes: None, bool, float, str and bytes stand for themselves, an int too where it fits 64
bits, and everything else is a list whose first item names its kind (see ``pack`` and ``unpack``).
What ``unpack`` returns is an exact built-in, a plain ndarray, or what the side made of a handle.
"""

from __future__ import annotations

import math
import socket
import struct
import time
from collections.abc import Callable

import msgspec
import numpy as np

MAX_FRAME = 256_000_000
MAX_BUFFERS = 256
MAX_NODES = 1_000_000
MAX_DEPTH = 40
MAX_DIMENSIONS = 32
INLINE_BYTES = 4096
ARRAY_KINDS = "biufcUSmM"
HEAD = struct.Struct("<II")
LENGTH = struct.Struct("<Q")


class WireError(Exception):
    """The other side broke the protocol, or is gone; there is nothing left to say to it."""


class Timeout(WireError):
    """No answer within the time that was allowed."""


class CannotCross(TypeError):
    """A value that is neither plain data nor something that may stay behind a handle."""


class Run(msgspec.Struct, tag="run", array_like=True):
    """Examiner: run this cell."""

    source: str


class Lookup(msgspec.Struct, tag="look", array_like=True):
    """Examiner: what are these names bound to? The answer is a dict of those that exist."""

    names: list[str]


class Act(msgspec.Struct, tag="act", array_like=True):
    """Examiner: do ``operation`` on the object behind ``handle``."""

    operation: str
    handle: int
    args: object
    kwargs: object
    keep: bool = False  # answer with the arguments as the call left them, too


class Returned(msgspec.Struct, tag="ret", array_like=True):
    """Either side: the answer; ``printed`` is what the learner's code wrote meanwhile."""

    value: object
    printed: str = ""
    arguments: object = None


class Raised(msgspec.Struct, tag="err", array_like=True):
    """Either side: an exception, with the names of its classes from the most special on.

    ``place`` is the learner's line, ``stub`` the learner's function that is not written yet.
    """

    types: list[str]
    message: str
    place: str = ""
    stub: str = ""
    printed: str = ""


class Ran(msgspec.Struct, tag="ran", array_like=True):
    """Candidate: the cell has run; ``outputs`` are nbformat outputs, as JSON."""

    outputs: str
    error: Raised | None = None


class Callback(msgspec.Struct, tag="cb", array_like=True):
    """Candidate: call (or advance) what the check passed."""

    operation: str
    handle: int
    args: object
    kwargs: object


FromExaminer = Run | Lookup | Act | Returned | Raised
FromCandidate = Ran | Returned | Raised | Callback


class Channel:
    """Frames over a connected stream socket.

    Parameters
    ----------
    connection : socket
    receives : type
        The union of messages that may arrive.

    Attributes
    ----------
    deadline : float
        The time of ``time.monotonic`` at which sending and receiving give up.
    """

    def __init__(self, connection: socket.socket, receives: type):
        self.deadline = math.inf
        self._socket = connection
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder = msgspec.msgpack.Decoder(receives)

    def send(self, message, buffers: list[memoryview]) -> None:
        payload = self._encoder.encode(message)
        lengths = b"".join(LENGTH.pack(buffer.nbytes) for buffer in buffers)
        if len(payload) + sum(buffer.nbytes for buffer in buffers) > MAX_FRAME:
            raise CannotCross(f"More than {MAX_FRAME // 10**6} MB can't be passed in one call.")
        try:
            self._wait_no_longer()
            self._socket.sendall(HEAD.pack(len(payload), len(buffers)) + lengths + payload)
            for buffer in buffers:
                self._socket.sendall(buffer)
        except TimeoutError:
            raise Timeout("nothing is read in time") from None
        except OSError as error:
            raise WireError(f"the connection is closed ({error})") from None

    def receive(self):
        """The next message and its buffers."""
        payload_length, count = HEAD.unpack(self._read(HEAD.size))
        if count > MAX_BUFFERS:
            raise WireError(f"{count} buffers in one message")
        lengths = [LENGTH.unpack(self._read(LENGTH.size))[0] for _ in range(count)]
        if payload_length + sum(lengths) > MAX_FRAME:
            raise WireError(f"a message of {payload_length + sum(lengths)} bytes")
        payload = self._read(payload_length)
        buffers = [self._read(length) for length in lengths]
        try:
            return self._decoder.decode(payload), buffers
        except (msgspec.DecodeError, RecursionError, ValueError) as error:
            raise WireError(f"an unreadable message ({error})") from None

    def close(self) -> None:
        self._socket.close()

    def _wait_no_longer(self) -> None:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise Timeout("no answer in time")
        self._socket.settimeout(None if math.isinf(left) else left)

    def _read(self, size: int) -> bytearray:
        data = bytearray(size)
        view = memoryview(data)
        filled = 0
        while filled < size:
            self._wait_no_longer()
            try:
                count = self._socket.recv_into(view[filled:])
            except TimeoutError:
                raise Timeout("no answer in time") from None
            except OSError as error:
                raise WireError(f"the connection broke ({error})") from None
            if count == 0:
                raise WireError("the connection is closed")
            filled += count
        return data


def pack(value, buffers: list[memoryview], keep: Callable[[object], list], depth: int = 0):
    """``value`` as a node; arrays that are not small are appended to ``buffers``.

    ``keep`` gives the node of anything that is not plain data, or raises :class:`CannotCross`.
    Subclasses of plain types travel as the plain type.
    """
    if value is None or value is True or value is False or type(value) in (float, str):
        return value
    if depth > MAX_DEPTH:
        raise CannotCross(f"A value nested more than {MAX_DEPTH} deep can't be passed.")

    def inner(item):
        return pack(item, buffers, keep, depth + 1)

    if isinstance(value, np.ndarray):
        return _pack_array(np.asarray(value), buffers, inner)
    if isinstance(value, np.generic) and value.dtype.kind in "biufcUSmM":
        if value.dtype.kind in "mM":
            return _pack_array(np.asarray(value), buffers, inner)
        plain = value.item()
        return inner(float(plain) if isinstance(plain, np.floating) else plain)
    if isinstance(value, int):
        number = int(value)
        return number if -(2**63) <= number < 2**63 else ["i", hex(number)]
    if isinstance(value, float):
        return float(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, complex):
        return ["c", value.real, value.imag]
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, list):
        return ["l", *map(inner, value)]
    if isinstance(value, tuple):
        return ["t", *map(inner, value)]
    if isinstance(value, (set, frozenset)):
        return ["s" if isinstance(value, set) else "z", *map(inner, value)]
    if isinstance(value, dict):
        return ["d", *(inner(part) for pair in value.items() for part in pair)]
    return keep(value)


def _pack_array(array: np.ndarray, buffers: list[memoryview], inner: Callable) -> list:
    if array.dtype.kind == "O":
        return ["O", list(array.shape), *map(inner, array.ravel().tolist())]
    if array.dtype.kind not in ARRAY_KINDS or array.dtype.names is not None:
        raise CannotCross(f"An array of dtype {array.dtype} can't be passed.")
    order = "F" if array.flags.f_contiguous and not array.flags.c_contiguous else "C"
    flat = np.ravel(array, order=order).view(np.uint8) if array.size else np.empty(0, np.uint8)
    where: object = flat.tobytes()
    if array.nbytes > INLINE_BYTES:
        buffers.append(memoryview(flat))
        where = len(buffers) - 1
    return ["a", array.dtype.str, list(array.shape), order, array.flags.writeable, where]


class Unpacker:
    """Turns the nodes of one message back into values, within the caps.

    ``special`` gets the nodes of handles: it returns what stands for them on this side.
    """

    def __init__(self, buffers: list[bytearray], special: Callable[[list], object]):
        self._buffers = buffers
        self._special = special
        self._left = MAX_NODES

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
        except (TypeError, ValueError, IndexError, OverflowError, MemoryError) as error:
            raise WireError(f"a malformed value ({type(error).__name__})") from None

    def _tagged(self, kind: str, items: list, node: list, depth: int):
        if kind == "a":
            return self._array(*items)
        if kind in "ltszd" and len(kind) == 1:
            values = [self.value(item, depth) for item in items]
            if kind == "d":
                return dict(zip(values[::2], values[1::2], strict=True))
            return {"l": list, "t": tuple, "s": set, "z": frozenset}[kind](values)
        if kind == "O":
            array = np.empty(len(items) - 1, dtype=object)
            array[:] = [self.value(item, depth) for item in items[1:]]
            return array.reshape(self._shape(items[0]))
        if kind == "i":
            if type(items[0]) is not str or len(items[0]) > 10_000:
                raise ValueError
            return int(items[0], 16)
        if kind == "c":
            real, imaginary = items
            if type(real) is not float or type(imaginary) is not float:
                raise TypeError
            return complex(real, imaginary)
        return self._special(node)

    def _array(self, dtype: str, shape: list, order: str, writeable: bool, where) -> np.ndarray:
        if type(dtype) is not str or len(dtype) > 16 or order not in ("C", "F"):
            raise ValueError
        kind = np.dtype(dtype)
        if kind.kind not in ARRAY_KINDS or kind.hasobject or kind.itemsize == 0:
            raise ValueError
        data = bytearray(where) if type(where) is bytes else self._buffer(where)
        dimensions = self._shape(shape)
        if math.prod(dimensions) * kind.itemsize != len(data):
            raise ValueError
        array = np.frombuffer(data, dtype=kind).reshape(dimensions, order=order)
        array.flags.writeable = bool(writeable)
        return array

    def _buffer(self, where) -> bytearray:
        if type(where) is not int or where < 0:
            raise IndexError
        return self._buffers[where]

    @staticmethod
    def _shape(shape) -> tuple[int, ...]:
        if type(shape) is not list or len(shape) > MAX_DIMENSIONS:
            raise ValueError
        if not all(type(length) is int and 0 <= length <= MAX_FRAME for length in shape):
            raise ValueError
        return tuple(shape)
