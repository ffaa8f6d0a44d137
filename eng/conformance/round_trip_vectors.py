"""Vectors over reading and writing back: nothing is lost that another system wrote, known to this version or not."""

import copy

from files import bundle, compact, vector
from schema_forms import RECORDS, full, members

ADDED = {"x-simdes-kode": {"urut": [3, 1, 2], "catatan": None}, "laterMember": {"a": [True, "é", 1.5]}}


def all_vectors():
    """For each record type: the whole record, strangers at every level, unknown codes, values of another type; and lines of later versions."""
    made = []
    for record in RECORDS:
        whole = full(record)
        made += [
            one(f"{record}/full", whole),
            one(f"{record}/strangers", strangers(whole)),
            one(f"{record}/unknown-codes", with_codes(record, whole)),
            one(f"{record}/other-types", other_types(record, whole)),
        ]
    later = {"type": "herbarium", "id": "h1", "leaves": [{"n": 1}], "note": "ditulis \"apa adanya\""}
    made.append(one("later-type", later))
    made.append(one("precise-numbers", '{"type":"person","id":"p1","name":"Siti","x-own-a":[1.10,1e3,12345678901234567890,-0.0]}'))
    return made


def one(name, record):
    """A vector whose output is its input: line for line the same JSON values, a number as it was written."""
    text = record if isinstance(record, str) else compact(record)
    return vector("round-trip", name, "draft", bundle("draft", text), output=[text])


def strangers(value):
    """A copy with members of others in every object."""
    if isinstance(value, dict):
        return {name: strangers(inner) for name, inner in value.items()} | copy.deepcopy(ADDED)
    return [strangers(item) for item in value] if isinstance(value, list) else value


def with_codes(definition, value):
    """A copy in which every code is one of a later version."""
    made = dict(value)
    for member in members(definition):
        if member.form == "code":
            made[member.name] = ["later-word"] if member.is_list else "later-word"
        elif member.form == "object":
            inner = made[member.name]
            made[member.name] = (
                [with_codes(member.definition, item) for item in inner] if member.is_list else with_codes(member.definition, inner)
            )
    return made


def other_types(definition, value):
    """A copy in which every member but type, id and the names of others has a value of another JSON type."""
    made = dict(value)
    for member in members(definition):
        if member.name != "id":
            made[member.name] = {"kept": member.name} if member.form != "object" or member.is_list else [member.name]
    return made
