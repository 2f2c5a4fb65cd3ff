"""Row 36: the learner's code finds the wire and speaks on it."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from tests.attacks.attack import RIGHT_MEAN, RIGHT_MEAN_POINTS, Attack

WIRE = """\
import gc, os, socket, struct, time
import msgspec
wire = socket.socket(fileno=os.dup(3))
def say(message, *buffers, announced=None):
    payload = message if isinstance(message, bytes) else msgspec.msgpack.encode(message)
    lengths = [len(buffer) for buffer in buffers] if announced is None else announced
    head = struct.pack("<II", len(payload), len(lengths))
    wire.sendall(head + b"".join(struct.pack("<Q", n) for n in lengths) + payload + b"".join(buffers))
def answer(value, *buffers): say(["ret", value, "", None], *buffers)
def deep(levels):
    node = ["l"]
    for _ in range(levels): node = ["l", node]
    return node
"""


def answering(name: str, line: str, says: str = ".", **more) -> Attack:
    """``variance`` answers in its own way, before the candidate can."""
    cells = {"mean": RIGHT_MEAN, "variance": f"def variance(x):\n    {line}\n    return 42.0"}
    more = {"honest": RIGHT_MEAN_POINTS, "cell_seconds": 2, **more}
    return Attack(36, name, cells=cells, extra=WIRE, says=says, **more)


ARRAY = "['a', {dtype}, {shape}, 'C', True, {where}]"


def array(dtype="'<f8'", shape="[1]", where="bytes(8)") -> str:
    return f"answer({ARRAY.format(dtype=dtype, shape=shape, where=where)})"


ATTACKS = [
    answering(
        "truncated-frame",
        "wire.sendall(struct.pack('<II', 1000, 0) + b'x'); time.sleep(9)",
        "took more than",
    ),
    answering(
        "closed-frame", "wire.sendall(struct.pack('<II', 1000, 0)); os._exit(0)", "exit code 0"
    ),
    answering("giant-payload", "wire.sendall(struct.pack('<II', 2**32 - 1, 0))", "bytes"),
    answering("giant-buffer", "wire.sendall(struct.pack('<IIQ', 1, 1, 2**63))", "bytes"),
    answering(
        "overflowing-buffers", "wire.sendall(struct.pack('<IIQQ', 1, 2, 2**64 - 1, 2))", "bytes"
    ),
    answering("too-many-buffers", "wire.sendall(struct.pack('<II', 1, 2**31))", "buffers"),
    answering("noise", "wire.sendall(os.urandom(10_000)); time.sleep(9)"),
    answering("not-msgpack", "say(b'\\xc1' * 20)", "unreadable"),
    answering(
        "payload-of-empty-lists",
        "say(b'\\xdd' + struct.pack('>I', 15_000_000) + b'\\x90' * 15_000_000)",
        cell_seconds=4,
    ),
    answering("unknown-message", "say(['run', 'print(1)'])", "unreadable"),
    answering("no-message", "say(42)", "unreadable"),
    answering("deep", "answer(deep(500))", "levels"),
    answering("too-deep-to-decode", "say(b'\\x91' * 200_000 + b'\\x90')", "unreadable"),
    answering("many-items", "answer(['l', *[0] * 4_000_000])", "items"),
    answering("wrong-kind-of-answer", "say(['ran', '[]', None])", "another message"),
    answering("object-dtype", array(dtype="'|O'"), "malformed"),
    answering("structured-dtype", array(dtype="'f8,O'"), "malformed"),
    answering("giant-dtype", array(dtype="'<U999999999'"), "malformed"),
    answering("empty-dtype", array(dtype="'<U0'", where="b''"), "malformed"),
    answering("void-dtype", array(dtype="'|V8'"), "malformed"),
    answering("impossible-shape", array(shape="[3, 5]"), "malformed"),
    answering("negative-shape", array(shape="[-1]"), "malformed"),
    answering("overflowing-shape", array(shape="[2**32, 2**32, 0]", where="b''"), "malformed"),
    answering("wide-and-empty", array(shape="[200_000_000, 0]", where="b''"), "malformed"),
    answering("unknown-buffer", array(where="3"), "malformed"),
    answering(
        "lying-booleans",
        "answer(['a', '|b1', [], 'C', True, b'\\x02'])",
        ".",
        honest=RIGHT_MEAN_POINTS,
    ),
    answering("number-that-is-none", "answer(['i', 'f' * 10**6])", "malformed"),
    answering("unhashable-member", "answer(['s', ['l']])", "malformed"),
    answering("unknown-handle", "answer(['y', 12345])", "no known kind"),
    answering("unknown-callback", "say(['cb', 'call', 12345, ['t'], ['d']])", "callback"),
    answering("callback-of-a-proxy", "say(['cb', 'next', 0, ['l'], ['d']])", "callback"),
    answering(
        "object-of-a-special-name",
        "answer(['h', 1, '__class__', 'f'])",
        ".",
        honest=RIGHT_MEAN_POINTS + 1,
    ),
    answering("handle-of-no-kind", "answer(['h', 1, 'x', ['f']])", "malformed"),
    answering("error-of-many-names", "say(['err', ['E'] * 10**5, 'x' * 10**6, '', '', ''])", "."),
    answering(
        "error-that-looks-passed",
        "say(['err', ['CheckFailed', 'GeneratorExit'], '', '', '', ''])",
        ".",
    ),
    answering("timestamps", "say(b'\\x94\\xa3ret\\xd6\\xff\\xff\\xff\\xff\\xff\\xa0\\xc0')", "."),
    answering("floods", "[answer(42.0) for _ in range(100_000)]", "."),
    Attack(
        36,
        "answers-before-the-question",
        cells={"mean": RIGHT_MEAN},
        extra=WIRE + "for _ in range(20): say(['ret', ['d'], '', None])",
        honest=RIGHT_MEAN_POINTS + 1,
        says=".",
    ),
    Attack(
        36,
        "says-the-cell-ran-twice",
        extra=WIRE + "for _ in range(3): say(['ran', '[]', None])",
        says=".",
    ),
    Attack(
        36,
        "never-reads",
        cells={"mean": "def mean(x):\n    answer(42.0)\n    time.sleep(60)"},
        extra=WIRE,
        cell_seconds=1,
        says="took more than",
    ),
    Attack(
        36,
        "surrogates",
        cells={
            "mean": "def mean(x):\n    raise ValueError('\\ud800')",
            "variance": "def variance(x):\n    return '\\udfff'",
        },
        extra="import numpy as np\nprint('\\ud800')",
        honest=1,
        says="ValueError",
    ),
    Attack(
        36,
        "invalid-characters",
        cells={
            "mean": "def mean(x):\n    return np.full(3, 0xFFFFFFFF, dtype=np.uint32).view('<U1')"
        },
        extra="import numpy as np",
        says=".",
    ),
    Attack(
        36,
        "lone-surrogates-in-an-array",
        cells={"mean": "def mean(x):\n    return np.full(3, 0xD800, dtype=np.uint32).view('<U1')"},
        extra="import numpy as np",
        says=".",
    ),
    Attack(
        36,
        "iterator-of-itself",
        cells={"mean": "def mean(x):\n    return Me()"},
        extra="class Me:\n    def __len__(self): return 3\n    def __iter__(self): return self\n    def __next__(self): return self\n    def __getitem__(self, i): return self",
        cell_seconds=1,
        says=".",
    ),
    Attack(
        36,
        "length-that-is-none",
        cells={"mean": "def mean(x):\n    return Short()"},
        extra="class Short:\n    def __len__(self): return -1\n    def __getitem__(self, i): raise KeyError",
        says=".",
    ),
]
