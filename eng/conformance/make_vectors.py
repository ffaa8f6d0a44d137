#!/usr/bin/env python3
"""Writes the vectors of the conformance kit, schema/v1/conformance/vectors, and their manifest.

What a vector expects follows from the fault that is planted in it and from the published schema; no implementation of the format is
asked. `--check` compares with what is committed and writes nothing. See schema/v1/conformance/README.md for the form of a vector.
"""

import hashlib
import json
import pathlib
import sys

import container_vectors
import round_trip_vectors
import shape_vectors

KIT = pathlib.Path(__file__).resolve().parents[2] / "schema" / "v1" / "conformance"


def lines_of(vectors):
    """The vectors as lines of JSON, in order; an id that stands twice is a fault of this script."""
    ids = [vector["id"] for vector in vectors]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    assert not twice, f"vectors with one id: {twice}"
    missing = sorted({vector["twin"] for vector in vectors if "twin" in vector} - set(ids))
    assert not missing, f"twins that do not exist: {missing}"
    return "".join(json.dumps(vector, ensure_ascii=False, separators=(",", ":")) + "\n" for vector in vectors)


def files():
    """Every file of the kit that is made, by its path inside the kit."""
    made = {
        "vectors/shape.ndjson": shape_vectors.all_vectors(),
        "vectors/container.ndjson": container_vectors.all_vectors(),
        "vectors/round-trip.ndjson": round_trip_vectors.all_vectors(),
    }
    texts = {name: lines_of(vectors) for name, vectors in made.items()}
    rules = KIT / "vectors" / "rules.ndjson"
    if rules.exists():  # written by the tests of the rules
        texts["vectors/rules.ndjson"] = rules.read_text(encoding="utf-8")
    manifest = {
        "format": "desmigratif/1.0",
        "files": [
            {
                "name": name,
                "vectors": text.count("\n"),
                "sha256": hashlib.sha256(text.encode()).hexdigest(),
            }
            for name, text in sorted(texts.items())
        ],
    }
    texts["manifest.json"] = json.dumps(manifest, indent=2) + "\n"
    return texts


def main():
    stale = []
    for name, text in files().items():
        path = KIT / name
        if path.exists() and path.read_bytes() == text.encode():
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    if stale and "--check" in sys.argv:
        sys.exit(f"Not what eng/conformance/make_vectors.py writes: {', '.join(stale)}. Run it, look at the change, and commit it.")
    print(f"{'Fresh' if not stale else 'Written'}: {sum(text.count(chr(10)) for name, text in files().items() if name.endswith('.ndjson'))} vectors.")


if __name__ == "__main__":
    main()
