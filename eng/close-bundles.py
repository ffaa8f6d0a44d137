#!/usr/bin/env python3
"""Makes the end line of every bundle in the given files right: the number of records and the SHA-256 of the bytes before it.

    python3 eng/close-bundles.py samples/data/examples/*.ndjson            writes the end lines
    python3 eng/close-bundles.py --check samples/data/examples/*.ndjson    only says which are wrong

For bundles that people write by hand. Everything but the end lines stays as it is, byte for byte.
"""

import hashlib
import json
import pathlib
import sys


def type_of(line: bytes) -> object:
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record.get("type") if isinstance(record, dict) else None


def closed(content: bytes) -> bytes:
    """The file with every end line made anew; a bundle without one gets one."""
    done, bundle = [], []

    def close() -> None:
        if bundle:
            text = b"".join(bundle)
            end = {"type": "end", "records": len(bundle) - 1, "sha256": hashlib.sha256(text).hexdigest()}
            done.extend([text, json.dumps(end, separators=(",", ":")).encode() + b"\n"])
            bundle.clear()

    for line in content.splitlines(keepends=True):
        kind = type_of(line)
        if kind == "bundle":
            close()
            bundle.append(line)
        elif kind == "end" and bundle:
            close()
        else:
            (bundle or done).append(line if line.endswith(b"\n") else line + b"\n")
    close()
    return b"".join(done)


def main() -> int:
    only_check = "--check" in sys.argv[1:]
    wrong = 0
    for name in (argument for argument in sys.argv[1:] if argument != "--check"):
        file = pathlib.Path(name)
        before = file.read_bytes()
        after = closed(before)
        if after != before:
            wrong += 1
            print(f"{file}: {'an end line is wrong' if only_check else 'end lines written'}")
            if not only_check:
                file.write_bytes(after)
    return 1 if only_check and wrong else 0


if __name__ == "__main__":
    sys.exit(main())
