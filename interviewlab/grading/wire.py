"""Frames and messages between an examiner and a candidate.

A frame is ``<u32 payload length> <u32 buffer count> <u64 length of each buffer> payload buffers``.
The payload is one typed message in msgpack; arrays above a few kilobytes travel as buffers behind
it, so they are copied once on each side. Nothing is ever unpickled. The values inside a message
are nodes, see :mod:`interviewlab.grading.nodes`.
"""

from __future__ import annotations

import math
import socket
import struct
import time

import msgspec

MAX_FRAME = 256_000_000
MAX_PAYLOAD = 12_000_000  # decoding takes up to 64 times as much memory, before a node is counted
MAX_BUFFERS = 256
HEAD = struct.Struct("<II")
LENGTH = struct.Struct("<Q")


class WireError(BaseException):
    """The other side broke the protocol, or is gone; there is nothing left to say to it.

    Not an ``Exception``: a check that catches what learner code may raise must not catch this one
    and go on, for a late answer would then pass for the answer to its next question.
    """


class Gone(WireError):
    """The other side has closed the connection: its process has ended, or will not talk."""


class Timeout(WireError):
    """No answer within the time that was allowed."""


class CannotCross(TypeError):
    """A value that is neither plain data nor something that may stay behind a handle."""


def clean(text: str) -> str:
    """``text`` as UTF-8 can hold it: a lone surrogate becomes a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


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
        if len(payload) > MAX_PAYLOAD:
            raise CannotCross(
                f"More than {MAX_PAYLOAD // 10**6} MB of lists and text can't be passed in one "
                "call: use arrays."
            )
        if len(payload) + sum(buffer.nbytes for buffer in buffers) > MAX_FRAME:
            raise CannotCross(f"More than {MAX_FRAME // 10**6} MB can't be passed in one call.")
        if len(buffers) > MAX_BUFFERS:
            raise CannotCross(f"More than {MAX_BUFFERS} large arrays can't be passed in one call.")
        head = HEAD.pack(len(payload), len(buffers)) + lengths + payload
        try:
            for piece in (head, *buffers):
                self._wait_no_longer()  # sendall takes the whole time for each piece
                self._socket.sendall(piece)
        except TimeoutError:
            raise Timeout("nothing is read in time") from None
        except OSError as error:
            raise Gone(f"the connection is closed ({error})") from None

    def receive(self):
        """The next message and its buffers."""
        payload_length, count = HEAD.unpack(self._read(HEAD.size))
        if count > MAX_BUFFERS:
            raise WireError(f"{count} buffers in one message")
        lengths = [LENGTH.unpack(self._read(LENGTH.size))[0] for _ in range(count)]
        if payload_length > MAX_PAYLOAD or payload_length + sum(lengths) > MAX_FRAME:
            raise WireError(f"a message of {payload_length + sum(lengths)} bytes")
        payload = self._read(payload_length)
        buffers = [self._read(length) for length in lengths]
        try:
            return self._decoder.decode(payload), buffers
        except Exception as error:  # whatever it is, the other side wrote it
            raise WireError(f"an unreadable message ({clean(str(error))[:200]})") from None

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
                raise Gone(f"the connection broke ({error})") from None
            if count == 0:
                raise Gone("the connection is closed")
            filled += count
        return data
