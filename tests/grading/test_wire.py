"""Frames and values: what goes in comes out, and nothing else gets in."""

from __future__ import annotations

import contextlib
import math
import os
import random
import socket
import struct
import threading
import time
import tracemalloc

import hypothesis.extra.numpy as arrays
import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewlab.grading import nodes, wire
from interviewlab.grading.nodes import Unpacker, pack
from interviewlab.grading.peer import Peer
from interviewlab.grading.wire import (
    HEAD,
    LENGTH,
    Act,
    Callback,
    CannotCross,
    Channel,
    FromCandidate,
    FromExaminer,
    Gone,
    Raised,
    Ran,
    Returned,
    Timeout,
    WireError,
)


@contextlib.contextmanager
def pair(seconds: float = 5):
    """A channel as the examiner has it, and the candidate's bare socket."""
    ours, theirs = socket.socketpair()
    channel = Channel(ours, FromCandidate)
    channel.deadline = time.monotonic() + seconds
    with ours, theirs:
        yield channel, theirs


def keep(value):
    raise CannotCross("no handles here")


def special(node):
    raise WireError("no handles here")


def crossed(value):
    """``value`` after a journey through msgpack and back."""
    buffers: list[memoryview] = []
    node = pack(value, buffers, keep)
    node = msgspec.msgpack.decode(msgspec.msgpack.encode(node))
    return Unpacker([bytearray(buffer) for buffer in buffers], special).value(node)


def same(a, b) -> bool:
    """Equal, of the same exact types; NaN equals NaN."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray):
        return (a.dtype, a.shape) == (b.dtype, b.shape) and a.tobytes() == b.tobytes()
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return all(map(same, a.items(), b.items())) and len(a) == len(b)
    return a == b or (a != a and b != b)


TEXT = st.text(st.characters(exclude_categories=()), max_size=20)  # lone surrogates, too
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-(2**200), 2**200), st.floats(), TEXT,
    st.binary(max_size=20), st.complex_numbers(allow_nan=False),
)  # fmt: skip
KEYS = st.one_of(st.integers(), TEXT, st.tuples(st.integers(), TEXT), st.frozensets(st.integers()))
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.sets(KEYS, max_size=4),
        st.dictionaries(KEYS, inner, max_size=4),
    ),
    max_leaves=30,
)
DTYPES = st.one_of(
    arrays.boolean_dtypes(), arrays.integer_dtypes(endianness="?"),
    arrays.unsigned_integer_dtypes(), arrays.floating_dtypes(endianness="?"),
    arrays.complex_number_dtypes(), arrays.datetime64_dtypes(), arrays.timedelta64_dtypes(),
    arrays.unicode_string_dtypes(min_len=1), arrays.byte_string_dtypes(min_len=1),
)  # fmt: skip


@given(VALUES)
def test_values_come_back_as_they_were(value):
    """Do containers, huge integers, NaN and lone surrogates survive, with their exact types?"""
    assert same(crossed(value), value)


@given(arrays.arrays(DTYPES, arrays.array_shapes(min_dims=0, min_side=0)), st.booleans())
def test_arrays_come_back_as_they_were(array, writeable):
    """Do arrays of every dtype, order and shape survive, read-only ones as such?"""
    for given_array in (array, np.asfortranarray(array), array[::-1] if array.ndim else array):
        given_array.flags.writeable = writeable
        back = crossed(given_array)
        assert type(back) is np.ndarray
        assert same(np.ascontiguousarray(back), np.ascontiguousarray(given_array))
        assert back.flags.writeable == given_array.flags.writeable
        assert back.flags.f_contiguous == np.array(given_array, order="K").flags.f_contiguous


def test_large_arrays_travel_beside_the_message():
    """Is an array of many bytes sent once, and writable on arrival?"""
    array = np.arange(10_000.0)
    buffers: list[memoryview] = []
    pack([array, array.T, array.reshape(100, 100).T], buffers, keep)
    assert [buffer.nbytes for buffer in buffers] == [80_000] * 3
    back = crossed(array)
    back[0] = 5
    assert back[0] == 5 and array[0] == 0


def test_object_arrays_keep_their_items():
    """Is an array of lists no matrix when it comes back, and does nothing open its items?"""
    array = np.empty(2, dtype=object)
    array[0], array[1] = [1, 2], [3, 4]
    back = crossed(array)
    assert back.shape == (2,)
    assert back.tolist() == [[1, 2], [3, 4]]


class Number(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__


class Words(str):
    __slots__ = ()

    def __str__(self):
        return "lie"


class Items(list):
    def __eq__(self, other):
        return True


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Number(2), 2.0),
        (Words("a"), "a"),
        (Items([1]), [1]),
        (np.float64(0.5), 0.5),
        (np.longdouble(0.5), 0.5),
        (np.clongdouble(0.5j), 0.5j),
        (np.bool_(True), True),
        (np.int8(-3), -3),
        (np.str_("a"), "a"),
        (bytearray(b"a"), b"a"),
        (np.ma.masked_array([1.0]), np.array([1.0])),
    ],
)
def test_subclasses_arrive_as_the_plain_type(value, plain):
    """Is nothing left of a subclass, its operators least of all?"""
    assert same(crossed(value), plain)


def _itself():
    items: list = []
    items.append(items)
    return items


def _shared():
    items: list = [0]
    for _ in range(nodes.MAX_DEPTH - 2):
        items = [items, items]
    return items


@pytest.mark.parametrize(
    "value",
    [_itself(), _shared(), [0] * (nodes.MAX_NODES + 1), 2**50_000, object(), np.zeros(1, "i4,O")],
    ids=["itself", "shared", "long", "huge", "object", "structured"],
)
def test_what_is_too_much_is_refused_in_a_sentence(value):
    """Does the sender say what can't be passed, before it sends?"""
    with pytest.raises(CannotCross):
        crossed(value)


def test_messages_too_large_to_send_leave_the_connection_usable():
    """Is nothing sent of a message that is refused?"""
    with pair() as (channel, theirs):
        with pytest.raises(CannotCross, match="use arrays"):
            channel.send(Act("call", 1, "x" * (wire.MAX_PAYLOAD + 1), None), [])
        with pytest.raises(CannotCross, match="256 MB"):
            channel.send(Act("call", 1, None, None), [memoryview(bytes(1))] * 0 + [_big()] * 2)
        with pytest.raises(CannotCross, match="large arrays"):
            channel.send(Act("call", 1, None, None), [memoryview(b"x")] * 300)
        channel.send(Act("call", 1, None, None), [])
        assert theirs.recv(1000)


def _big() -> memoryview:
    return memoryview(np.empty(wire.MAX_FRAME // 2 + 1, np.uint8))


BAD = {
    "kind": ["q"],
    "no kind": [],
    "number as kind": [1, 2],
    "map": {"a": 1},
    "odd dict": ["d", 1],
    "unhashable key": ["d", ["l"], 1],
    "unhashable member": ["s", ["l"]],
    "deep": eval("[" + "'l',[" * 60 + "'l'" + "]" * 61),
    "object dtype": ["a", "|O", [1], "C", True, bytes(8)],
    "void dtype": ["a", "|V8", [1], "C", True, bytes(8)],
    "dtype of fields": ["a", "f8,f8", [1], "C", True, bytes(16)],
    "dtype of a shape": ["a", "(2,)f8", [1], "C", True, bytes(16)],
    "dtype without a size": ["a", "<U0", [5], "C", True, b""],
    "dtype of a huge size": ["a", "<U9999999999", [1], "C", True, b""],
    "dtype that is none": ["a", None, [1], "C", True, bytes(8)],
    "order": ["a", "<f8", [1], "K", True, bytes(8)],
    "shape too large": ["a", "<f8", [2], "C", True, bytes(8)],
    "shape negative": ["a", "<f8", [-1], "C", True, bytes(8)],
    "shape overflowing": ["a", "<f8", [2**62, 4], "C", True, b""],
    "shape wide and empty": ["a", "<f8", [2**27, 0], "C", True, b""],
    "shape of many dimensions": ["a", "<f8", [1] * 33, "C", True, bytes(8)],
    "shape of booleans": ["a", "<f8", [True], "C", True, bytes(8)],
    "unknown buffer": ["a", "<f8", [1], "C", True, 0],
    "negative buffer": ["a", "<f8", [1], "C", True, -1],
    "too few items": ["a", "<f8"],
    "object shape": ["O", [3], 1],
    "long integer": ["i", "f" * 20_000],
    "integer of no digits": ["i", "0x"],
    "complex of text": ["c", "a", 1.0],
    "text of text": ["u", "a"],
}


@pytest.mark.parametrize("node", BAD.values(), ids=BAD)
def test_malformed_nodes_are_wire_errors(node):
    """Is every node that no honest side makes refused by one typed error?"""
    with pytest.raises(WireError):
        Unpacker([], special).value(node)


def test_booleans_are_zero_or_one():
    """Could a byte of 2 compare as true and as false?"""
    back = Unpacker([], special).value(["a", "|b1", [3], "C", True, b"\x00\x02\xff"])
    assert back.view(np.uint8).tolist() == [0, 1, 1]


HEADS = [
    HEAD.pack(2**32 - 1, 0),
    HEAD.pack(wire.MAX_PAYLOAD + 1, 0),
    HEAD.pack(0, 2**32 - 1),
    HEAD.pack(1, 1) + LENGTH.pack(2**64 - 1),
    HEAD.pack(1, 2) + LENGTH.pack(2**63) * 2,
    HEAD.pack(1, 1) + LENGTH.pack(wire.MAX_FRAME),
]


@pytest.mark.parametrize("head", HEADS, ids=range(len(HEADS)))
def test_giant_lengths_are_refused_before_anything_is_allocated(head):
    """Does a small lie about a length cost memory?"""
    with pair() as (channel, theirs):
        theirs.sendall(head)
        tracemalloc.start()
        try:
            with pytest.raises(WireError):
                channel.receive()
            assert tracemalloc.get_traced_memory()[1] < 1_000_000
        finally:
            tracemalloc.stop()


def test_silence_and_half_a_frame_end_at_the_deadline():
    """Does waiting end, whatever was half said?"""
    for said in (b"", HEAD.pack(100, 0) + b"x"):
        with pair(0.1) as (channel, theirs):
            theirs.sendall(said)
            with pytest.raises(Timeout):
                channel.receive()


def test_drips_do_not_move_the_deadline():
    """Is the deadline of the whole message, not of each byte?"""
    with pair(0.3) as (channel, theirs):
        stop = threading.Event()

        def drip():
            with contextlib.suppress(OSError):
                theirs.sendall(HEAD.pack(10_000, 0))
                while not stop.wait(0.01):
                    theirs.sendall(b"x")

        thread = threading.Thread(target=drip)
        thread.start()
        start = time.monotonic()
        with pytest.raises(Timeout):
            channel.receive()
        stop.set()
        thread.join()
        assert time.monotonic() - start < 2


def test_a_side_that_never_reads_ends_at_the_deadline():
    """Does sending end where nobody reads, many buffers or not?"""
    with pair(0.3) as (channel, _):
        start = time.monotonic()
        with pytest.raises(Timeout):
            channel.send(Act("call", 1, None, None), [memoryview(bytes(10**6))] * 100)
        assert time.monotonic() - start < 2


def test_a_closed_connection_is_said_so():
    """Is the end of a process told from silence?"""
    with pair() as (channel, theirs):
        theirs.close()
        with pytest.raises(Gone):
            channel.receive()


def frames() -> list[bytes]:
    """Valid frames to spoil."""
    array = np.arange(1000.0)
    values = [1.5, "x", [1, (2, {3})], {"a": array}, np.float32([[1, 2]]), 2**100, None]
    made = []
    for value in values:
        buffers: list[memoryview] = []
        node = pack(value, buffers, keep)
        for message in (
            Returned(node, "out", node), Callback("call", 1, node, ["d"]),
            Ran("[]", Raised(["E"], "m")), Raised(["ValueError"], "x"),
        ):  # fmt: skip
            payload = msgspec.msgpack.encode(message)
            lengths = b"".join(LENGTH.pack(buffer.nbytes) for buffer in buffers)
            made.append(HEAD.pack(len(payload), len(buffers)) + lengths + payload)
            made[-1] += b"".join(buffers)
    return made


def spoiled(frame: bytes, rng: random.Random) -> bytes:
    """A frame with a few bytes changed, moved, cut out or repeated."""
    data = bytearray(frame)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(data)) if data else 0
        kind = rng.randrange(5)
        if kind == 0 and data:
            data[at] = rng.randrange(256)
        elif kind == 1 and data:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 2:
            del data[at : at + rng.randint(1, 8)]
        elif kind == 3:
            data[at:at] = rng.randbytes(rng.randint(1, 8))
        else:
            data[at:at] = data[rng.randrange(len(data) + 1) :][: rng.randint(1, 30)]
    return bytes(data)


def feed(data: bytes, receives: type) -> None:
    """Receive ``data`` and unpack what it holds; WireError is the only way out but a value."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        channel = Channel(ours, receives)
        with contextlib.suppress(WireError):
            message, buffers = channel.receive()
            unpacker = Unpacker(buffers, special)
            for name in ("value", "arguments", "args", "kwargs"):
                if hasattr(message, name):
                    unpacker.value(getattr(message, name))


def test_spoiled_frames_give_a_value_or_a_wire_error():
    """Does any of thousands of damaged frames escape the typed error?"""
    rng = random.Random(int(os.environ.get("FUZZ_SEED", "1")))
    valid = frames()
    end = time.monotonic() + float(os.environ.get("FUZZ_SECONDS", "2"))
    while time.monotonic() < end:
        for receives in (FromCandidate, FromExaminer):
            feed(spoiled(rng.choice(valid), rng), receives)
            body = rng.randbytes(rng.randrange(40))
            feed(HEAD.pack(len(body), 0) + body, receives)


ATOMS = st.one_of(PLAIN, st.sampled_from(["a", "l", "t", "s", "d", "O", "i", "c", "u", "h", "y"]))
NODES = st.recursive(ATOMS, lambda inner: st.lists(inner, max_size=7), max_leaves=40)
DTYPE_TEXTS = st.one_of(
    st.text("<>|=biufcUSmMOV0123456789[](),nsDYgeneric", max_size=16),
    st.from_regex(r"[<>|][biufcUSmM]\d{1,3}(\[[a-zA-Z0-9]{1,6}\])?", fullmatch=True),
)
ARRAY_NODES = st.tuples(
    st.just("a"), DTYPE_TEXTS, st.lists(st.integers(-2, 9), max_size=3),
    st.sampled_from("CFK"), st.booleans(), st.binary(max_size=40),
).map(list)  # fmt: skip


@settings(max_examples=500)
@given(st.one_of(NODES, ARRAY_NODES))
def test_any_node_gives_a_value_or_a_wire_error(node):
    """Is there a tree of plain items that gets past the unpacker as an error of its own?"""
    with contextlib.suppress(WireError):
        Unpacker([], special).value(node)


# a fake candidate at the other end of a Peer


def frame(message, *buffers: bytes) -> bytes:
    payload = message if type(message) is bytes else msgspec.msgpack.encode(message)
    head = HEAD.pack(len(payload), len(buffers)) + b"".join(LENGTH.pack(len(b)) for b in buffers)
    return head + payload + b"".join(buffers)


def ret(value) -> bytes:
    return frame(["ret", value, "", None])


REPLIES = {
    "nothing": b"",
    "half a head": b"abc",
    "half a payload": HEAD.pack(10, 0) + b"x",
    "giant": HEAD.pack(2**32 - 1, 0),
    "noise": bytes(range(256)),
    "no msgpack": frame(b"\xc1"),
    "no message": frame(3),
    "unknown tag": frame(["zzz"]),
    "examiner's own message": frame(["run", "1"]),
    "too few fields": frame(["ret"]),
    "wrong message": frame(["ran", "[]", None]),
    "deep": frame(b"\x91" * 5000 + b"\x90"),
    "timestamp": frame(b"\x94\xa3ret\xd6\xff\0\0\0\0\xa0\xc0"),
    "extension": frame(b"\x94\xa3ret\xd4\x05\x00\xa0\xc0"),
    "map with a list as key": frame(b"\x94\xa3ret\x81\x91\x01\x01\xa0\xc0"),
    "map with a map as key": frame(b"\x94\xa3ret\x81\x80\x01\xa0\xc0"),
    "text that is not utf-8": frame(b"\x94\xa3ret\xa1\xff\xa0\xc0"),
    "unknown handle": ret(["y", 99]),
    "handle of no kind": ret(["h", 1, "x", "q"]),
    "handle of a float": ret(["h", 1.5, "x", "o"]),
    "callback to nothing": frame(["cb", "call", 99, ["t"], ["d"]]),
    "callback of another kind": frame(["cb", "__reduce__", 99, ["t"], ["d"]]),
    "callback without arguments": frame(["cb", "call", 99, 1, 2]),
}


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES)
def test_malformed_replies_end_that_candidate_only(reply):
    """Is every broken reply one typed error, and is nothing asked of that candidate again?"""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        channel = Channel(ours, FromCandidate)
        channel.deadline = time.monotonic() + 5
        peer = Peer(channel)
        theirs.sendall(reply)
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(WireError) as first:
            peer.act("call", 1)
        with pytest.raises(WireError) as second:
            peer.act("call", 1)
        assert first.value is second.value is peer.lost


def test_callbacks_without_end_are_ended():
    """Does a candidate that answers each question with another one get nowhere?"""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        channel = Channel(ours, FromCandidate)
        channel.deadline = time.monotonic() + 20
        peer = Peer(channel)

        def ask(x):
            return peer.act("call", 1, (ask,))

        node = pack(ask, [], peer._keep)
        theirs.sendall(frame(["cb", "call", node[1], ["t", 1], ["d"]]) * 100)
        with pytest.raises(WireError, match="nested without end"):
            peer.act("call", 1, (ask,))


def test_numbers_of_a_length_are_checked():
    """Is a length that no object has a broken reply?"""
    for length in (-1, 1.0, True, "3", 2**63):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            channel = Channel(ours, FromCandidate)
            channel.deadline = time.monotonic() + 5
            theirs.sendall(ret(["i", hex(length)]) if length == 2**63 else ret(length))
            with pytest.raises(WireError):
                Peer(channel).act("len", 1)


def test_deadline_of_infinity_waits():
    """Does a channel without a deadline wait for what comes late?"""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        channel = Channel(ours, FromCandidate)
        assert math.isinf(channel.deadline)
        threading.Timer(0.2, theirs.sendall, [ret(1)]).start()
        assert channel.receive()[0].value == 1


def test_frames_are_what_the_module_says():
    """Does the layout on the wire match its description?"""
    with pair() as (channel, theirs):
        channel.send(Act("call", 7, ["t"], ["d"]), [memoryview(b"abc")])
        payload, count = struct.unpack("<II", theirs.recv(8))
        assert count == 1
        assert struct.unpack("<Q", theirs.recv(8)) == (3,)
        assert msgspec.msgpack.decode(theirs.recv(payload))[:3] == ["act", "call", 7]
        assert theirs.recv(10) == b"abc"
