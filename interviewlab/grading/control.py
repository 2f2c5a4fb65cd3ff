"""Orders to the warm parents: framed msgpack over a socket, with descriptors."""

from __future__ import annotations

import socket
import struct

import msgspec

LENGTH = struct.Struct("<I")
MAX_DESCRIPTORS = 4


def send(connection: socket.socket, message: object, descriptors: list[int] | None = None) -> None:
    """Send a message of built-ins; the descriptors arrive with it."""
    payload = msgspec.msgpack.encode(message)
    socket.send_fds(connection, [LENGTH.pack(len(payload))], descriptors or [])
    connection.sendall(payload)


def receive(connection: socket.socket) -> tuple[object, list[int]]:
    """The next message and its descriptors.

    Raises
    ------
    EOFError
        The other side is gone.
    """
    head, descriptors, _, _ = socket.recv_fds(connection, LENGTH.size, MAX_DESCRIPTORS)
    head += _exactly(connection, LENGTH.size - len(head)) if head else b""
    if not head:
        raise EOFError
    payload = _exactly(connection, LENGTH.unpack(head)[0])
    return msgspec.msgpack.decode(payload), descriptors


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)
