#!/usr/bin/env python3
"""Runs the conformance kit: against the reference validator beside it, or against your own.

    python3 run.py                                   the reference validator, every layer it has
    python3 run.py --layer shape                     one layer
    python3 run.py --validator "php validate.php"    yours, by the line protocol that README.md describes

Python 3.10 or later, nothing to install. Exit code: 0 every vector agrees, 1 some do not, 2 nothing could be run.
"""

import argparse
import base64
import collections
import hashlib
import json
import pathlib
import shlex
import subprocess
import sys

KIT = pathlib.Path(__file__).resolve().parent
SHOWN = 20


MEMBERS = {"id", "layer", "profile", "asOf", "expect"}


def vectors(layer):
    """The vectors of one layer, as the manifest names them."""
    name = f"vectors/{layer}.ndjson"
    data = (KIT / name).read_bytes()
    listed = {file["name"]: file["sha256"] for file in json.loads((KIT / "manifest.json").read_text(encoding="utf-8"))["files"]}
    if listed.get(name) != hashlib.sha256(data).hexdigest():
        print(f"warning: {name} is not the file that manifest.json names; take the kit again if you did not change it", file=sys.stderr)
    made = []
    for number, line in enumerate(data.decode("utf-8", errors="replace").splitlines(), 1):
        try:
            vector = json.loads(line)
            lacking = MEMBERS - vector.keys() or ({"input"} if not {"input", "inputBase64"} & vector.keys() else set())
        except (ValueError, AttributeError):
            fail(f"{name}, line {number}: this vector is no JSON object. Take the kit again.")
        if lacking:
            fail(f"{name}, line {number}: this vector lacks {', '.join(sorted(lacking))}. Take the kit again.")
        made.append(vector)
    return made


def fail(message):
    """Ends the run with what is wrong."""
    print(message, file=sys.stderr)
    sys.exit(2)


def data_of(vector):
    """The bytes of the input."""
    return base64.b64decode(vector["inputBase64"]) if "inputBase64" in vector else vector["input"].encode()


def reference(requests):
    """The answers of the reference validator, which judges shape and container."""
    from reference.container import findings_of

    return [
        {"id": request["id"], "findings": findings_of(data_of(request), request.get("limits"))}
        if request["layer"] in ("shape", "container") else {"id": request["id"], "skipped": True}
        for request in requests
    ]


def ask(command, requests):
    """The answers of a validator that reads one request a line and writes one answer a line."""
    text = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
    try:
        ran = subprocess.run(shlex.split(command), input=text.encode(), stdout=subprocess.PIPE, check=False)
    except OSError as fault:
        fail(f"The validator cannot be started: {fault.strerror}.")
    answers = []
    for number, line in enumerate(ran.stdout.decode("utf-8", errors="replace").splitlines(), 1):
        try:
            answer = json.loads(line)
            answer["id"]
        except (ValueError, KeyError, TypeError):
            fail(f"Answer {number} of the validator is no JSON object with an id. One line of JSON is one answer; write everything else to standard error.")
        answers.append(answer)
    return answers


def key(finding):
    return finding["code"], finding["pointer"], finding["severity"]


def canonical(line):
    return json.dumps(json.loads(line, parse_float=str, parse_int=str), sort_keys=True)


def verdict(vector, answer):
    """Nothing where an answer agrees; else what was expected and found. "skipped" where the validator does not have the layer."""
    if answer is None:
        return "no answer"
    if answer.get("skipped"):
        return "skipped"
    if "output" in vector:
        return None if sorted(map(canonical, answer.get("output", []))) == sorted(map(canonical, vector["output"])) else "other records were written back"
    if "findings" in answer:
        wanted, found = (collections.Counter(map(key, findings)) for findings in (vector["expect"], answer["findings"]))
        if wanted == found:
            return None
        return f"missing {sorted((wanted - found).elements())}, not expected {sorted((found - wanted).elements())}"
    accepts = not any(finding["severity"] in ("error", "blocking") for finding in vector["expect"])
    return None if answer.get("accepted") is accepts else f"should be {'accepted' if accepts else 'refused'}: {sorted(map(key, vector['expect']))}"


def main():
    layers = sorted(path.stem for path in (KIT / "vectors").glob("*.ndjson"))
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--layer", choices=layers, action="append", help="only this layer; may be given more than once")
    arguments.add_argument("--validator", help="the command of your own validator")
    given = arguments.parse_args()

    wrong = 0
    print(f"{'layer':<12}{'vectors':>9}{'agree':>8}{'disagree':>10}{'skipped':>9}")
    for layer in given.layer or layers:
        asked = vectors(layer)
        requests = [{name: value for name, value in vector.items() if name not in ("expect", "output", "twin")} for vector in asked]
        answers = {answer["id"]: answer for answer in (ask(given.validator, requests) if given.validator else reference(requests))}
        results = {vector["id"]: verdict(vector, answers.get(vector["id"])) for vector in asked}
        skipped = sum(result == "skipped" for result in results.values())
        faults = {name: result for name, result in results.items() if result not in (None, "skipped")}
        wrong += len(faults)
        print(f"{layer:<12}{len(asked):>9}{len(asked) - skipped - len(faults):>8}{len(faults):>10}{skipped:>9}")
        for name in list(faults)[:SHOWN]:
            print(f"  {name}: {faults[name]}")
        if len(faults) > SHOWN:
            print(f"  … and {len(faults) - SHOWN} more")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
