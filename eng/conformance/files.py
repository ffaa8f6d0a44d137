"""Files of the format as text: bundles with a right end line, and vectors over them."""

import hashlib
import json

VILLAGE = "5203082001"
AS_OF = "2026-11-21"


def compact(value):
    """One line of JSON, members in their order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def header(profile, **members):
    """A bundle line; a member that is None is left out."""
    line = {"type": "bundle", "schema": "desmigratif/1.0", "id": "b-1", "village": VILLAGE, "profile": profile}
    line.update(members)
    return compact({name: value for name, value in line.items() if value is not None})


def end(before, records, **members):
    """The end line for what stands before it."""
    line = {"type": "end", "records": records, "sha256": hashlib.sha256(before.encode()).hexdigest()}
    line.update(members)
    return compact({name: value for name, value in line.items() if value is not None})


def bundle(profile, *lines, first=None):
    """A whole bundle: its header, these lines (text or records), and the end line."""
    texts = [first or header(profile)] + [line if isinstance(line, str) else compact(line) for line in lines]
    before = "".join(text + "\n" for text in texts)
    return before + end(before, len(lines)) + "\n"


def expected(code, pointer, severity="error", line=None):
    """A finding that is expected, at a line of the input counted from 1."""
    return {"code": code, "pointer": pointer, "severity": severity, **({} if line is None else {"line": line})}


def vector(layer, name, profile, text, *expect, twin=None, **more):
    """One vector. A refused one names the accepted one that differs from it least."""
    made = {"id": f"{layer}/{name}", "layer": layer, "profile": profile, "asOf": AS_OF, "input": text, "expect": list(expect)}
    made.update(more)
    if twin is not None:
        made["twin"] = f"{layer}/{twin}"
    return made
