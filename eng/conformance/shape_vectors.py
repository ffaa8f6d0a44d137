"""Vectors over the shape of single lines: what JSON Schema can see, the rules XCH-006 to XCH-014."""

import copy

from files import bundle, expected, vector
from schema_forms import RECORDS, full, least, members

LINE = 2  # the record stands behind the bundle line


def all_vectors():
    """Every vector of this layer, record type by record type."""
    made = []
    for record in RECORDS:
        made += of_record(record)
    return made


def one(name, profile, record, *expect, twin=None):
    """A vector over one record in a bundle of its own."""
    return vector("shape", name, profile, bundle(profile, record), *expect, twin=twin)


def of_record(record):
    """The vectors of one record type."""
    whole, small = full(record), least(record)
    made = [
        one(f"{record}/least", "draft", small),
        one(f"{record}/full", "exchange", whole),
        one(f"{record}/full-draft", "draft", whole),
        one(f"{record}/own-member", "exchange", whole | {"x-opensid-kode": {"any": [1, None]}}),
        one(f"{record}/own-member-without-name", "exchange", whole | {"x-opensid-": 1},
            expected("XCH-006", "/x-opensid-", line=LINE), twin=f"{record}/own-member"),
        one(f"{record}/unknown-member", "exchange", whole | {"remarks": 1},
            expected("XCH-006", "/remarks", line=LINE), twin=f"{record}/own-member"),
        one(f"{record}/unknown-member-draft", "draft", whole | {"remarks": 1},
            expected("XCH-006", "/remarks", "warning", LINE), twin=f"{record}/full-draft"),
    ]
    for path, member in places(record):
        made += of_member(record, whole, small, path, member)
    return made


def places(definition, path=()):
    """Every member of a record and of the objects in it, with the way to it; of a list its first element."""
    for member in members(definition):
        yield path, member
        if member.form == "object":
            yield from places(member.definition, path + (member.name,) + ((0,) if member.is_list else ()))


def changed(record, path, name, *value):
    """A copy of a record with one member gone, or with another value."""
    copied = copy.deepcopy(record)
    place = copied
    for step in path:
        place = place[step]
    if value:
        place[name] = value[0]
    else:
        del place[name]
    return copied


def of_member(record, whole, small, path, member):
    """The vectors of one member: absent, of another JSON type, and what its form forbids."""
    pointer = "".join(f"/{step}" for step in path) + f"/{member.name}"
    name = f"{record}/{'.'.join(str(step) for step in path if step != 0)}{'.' if path else ''}{member.name}"
    made = []

    def refused(fault, value, code, suffix=""):
        made.append(one(f"{name}/{fault}", "exchange", changed(whole, path, member.name, value),
                        expected(code, pointer + suffix, line=LINE), twin=f"{record}/full"))

    def accepted(case, value, profile="exchange"):
        made.append(one(f"{name}/{case}", profile, changed(whole, path, member.name, value)))

    made += absences(record, whole, small, path, member, name, pointer)
    if member.is_list:
        refused("no-list", {"0": 1}, "XCH-009")
        refused("element-of-other-type", [5] if member.form == "object" or member.is_text else ["x"], "XCH-009", "/0")
        if not member.asked_for:
            accepted("empty-list", [])
        value = None
    elif member.form == "object":
        refused("no-object", "x", "XCH-009")
        value = None
    elif member.is_text:
        refused("number", 5, "XCH-009")
        value = member.value()
    else:
        refused("text", str(member.value()), "XCH-013" if "rupiah" in member.form else "XCH-009")
        value = member.value()

    suffix, wrap = ("/0", lambda item: [item]) if member.is_list else ("", lambda item: item)
    match member.form:
        case "code":
            refused("unknown-code", wrap("desmigratif-2-word"), "XCH-010", suffix)
            made.append(one(f"{name}/unknown-code-draft", "draft", changed(whole, path, member.name, wrap("desmigratif-2-word")),
                            expected("XCH-010", pointer + suffix, "warning", LINE), twin=f"{record}/full-draft"))
        case "country":
            refused("small-letters", "my", "XCH-010")
        case "occupation":
            refused("three-digits", "532", "XCH-010")
        case "id":
            refused("blank-in-id", wrap("p 1"), "XCH-011", suffix)
        case "date":
            refused("other-form", "02/03/2026", "XCH-012")
        case "instant":
            refused("other-zone", "2026-11-21T03:00:00+07:00", "XCH-012")
        case "number-text":
            refused("spoilt-by-spreadsheet", "3.21215E+15", "XCH-014")
        case "integer" if not member.is_list:
            refused("fraction", 1.5, "XCH-009")
        case "rupiah":
            refused("negative", -1, "XCH-013")
            refused("fraction", 1.5, "XCH-013")
    return made + boundaries(record, whole, path, member, name, pointer)


def absences(record, whole, small, path, member, name, pointer):
    """A member that is asked for, away; one that is not, as null."""
    if member.asked_for == "draft":
        base, twin = (small, f"{record}/least") if not path else (whole, f"{record}/full-draft")
        finding = expected("XCH-007", pointer, line=LINE)
        made = [one(f"{name}/absent", "draft", changed(base, path, member.name), finding, twin=twin),
                one(f"{name}/null", "draft", changed(base, path, member.name, None), finding, twin=twin)]
        if member.is_text and not member.is_list:
            made.append(one(f"{name}/empty", "draft", changed(base, path, member.name, ""), finding, twin=twin))
        return made
    if member.asked_for:
        strict = member.asked_for
        without = changed(whole, path, member.name)
        return [one(f"{name}/absent-draft", "draft", without),
                one(f"{name}/absent", strict, without, expected("XCH-008", pointer, line=LINE), twin=f"{name}/absent-draft".removeprefix("shape/"))]
    return [one(f"{name}/null", "exchange", changed(whole, path, member.name, None))]


SHOWN = {"date": ("person", "birthDate"), "id": ("person", "id"), "integer": ("social-security", "months"), "instant": ("bundle", "producedAt"),
         "rupiah": ("social-security", "paidRp")}


def boundaries(record, whole, path, member, name, pointer):
    """What lies on both sides of each boundary of a form, shown once."""
    sides = {
        ("person", "birthDate"): ("XCH-012", ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2025-04-30"],
                                  ["2023-02-29", "1900-02-29", "0000-01-01", "2025-04-31", "2025-13-01", "2025-00-10", "2025-1-1",
                                   "2025-01-01 ", "2025-01-01T00:00:00Z", "٢٠٢٥-٠١-٠١"]),
        ("person", "id"): ("XCH-011", ["a" * 64, "A", "0", "A.b_c:d-e"], ["a" * 65, "-a", ".a", "_a", "a b", "a/b", "é"]),
        ("person", "nik"): ("XCH-014", ["3E15", "5203E082", "520308"], ["3,21215E+15", "3E+15", "3e-1"]),
        ("public-works", "workers"): ("XCH-009", [0, 2147483647, 3.0], [2147483648, -2147483649]),
        ("public-works", "budgetRp"): ("XCH-013", [0, 9007199254740991], [-37500]),
        ("migration", "destination"): ("XCH-010", ["HK", "TW"], ["MYS", "M", "M1", "Malaysia"]),
        ("migration", "occupation"): ("XCH-010", ["53221", "532201"], ["5322011", "53 22", "ART"]),
    }.get((record, member.name)) if not path else None
    if sides is None:
        return []
    code, inside, outside = sides
    made = [one(f"{name}/inside-{place}", "exchange", changed(whole, path, member.name, value)) for place, value in enumerate(inside, 1)]
    return made + [
        one(f"{name}/outside-{place}", "exchange", changed(whole, path, member.name, value),
            expected(code, pointer, line=LINE), twin=f"{name}/inside-1")
        for place, value in enumerate(outside, 1)
    ]
