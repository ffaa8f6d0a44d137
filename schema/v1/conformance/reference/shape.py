"""The shape of one record, judged by the published schema: which member does not hold, and by which rule of the format."""

import json
import pathlib
import re

SCHEMA = pathlib.Path(__file__).resolve().parents[2]
DEFINITIONS = json.loads((SCHEMA / "bundled.exchange.schema.json").read_text(encoding="utf-8"))["$defs"]
RECORDS = {
    definition["properties"]["type"]["const"]: definition
    for definition in DEFINITIONS.values()
    if "const" in definition.get("properties", {}).get("type", {})
}
PROFILES = ("draft", "submit", "exchange")
BY_FORM = {"id": "XCH-011", "date": "XCH-012", "instant": "XCH-012", "number-text": "XCH-014", "country": "XCH-010", "occupation": "XCH-010"}
LARGEST_NUMBER_OF_OTHERS = 2**53


def judge(record, profile):
    """The findings on one record of a known type, as (code, pointer, severity)."""
    findings = []
    definition = RECORDS[record["type"]]
    _object(record, definition, "", profile, findings)
    return findings


def _object(value, definition, pointer, profile, findings):
    members = definition["properties"]
    for name, node in members.items():
        here = f"{pointer}/{name}"
        if value.get(name) in (None, "", []) and not _is_kept(value.get(name), node):
            asked = node.get("x-asked-for")
            if asked == "draft":
                findings.append(("XCH-007", here, "error"))
            elif asked and PROFILES.index(profile) >= PROFILES.index(asked):
                findings.append(("XCH-008", here, "error"))
        elif "const" not in node:
            _member(value[name], node, here, profile, findings)
    for name in value:
        if name not in members and not re.match(r"x-[^-]+-[\s\S]", name):
            findings.append(("XCH-006", f"{pointer}/{name}", "error" if profile == "exchange" else "warning"))


def _is_kept(value, node):
    """Whether an empty list or text is a value of another type than the member's, and thus not simply absent."""
    if value == [] and not isinstance(value, str):
        return not _is_list(node)
    return value == "" and (_is_list(node) or _form(node) not in ("text", "code", *BY_FORM))


def _is_list(node):
    return node.get("type") in ("array", ["array", "null"])


def _form(node):
    """What a value is: the name of a definition, or the plain form of the values it allows."""
    reference = node.get("$ref") or next((option["$ref"] for option in node.get("anyOf", []) if "$ref" in option), None)
    if reference:
        name = reference.removeprefix("#/$defs/")
        return "object" if "properties" in DEFINITIONS[name] else "code" if "enum" in DEFINITIONS[name] else name
    kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
    if "integer" in kinds:
        return "rupiah" if node["maximum"] > LARGEST_NUMBER_OF_OTHERS else "integer"
    return "text" if "string" in kinds else kinds[0]


def _definition(node):
    reference = node.get("$ref") or next(option["$ref"] for option in node["anyOf"] if "$ref" in option)
    return DEFINITIONS[reference.removeprefix("#/$defs/")]


def _member(value, node, pointer, profile, findings):
    if _is_list(node):
        if not isinstance(value, list):
            findings.append(("XCH-009", pointer, "error"))
            return
        for place, item in enumerate(value):
            _value(item, node["items"], f"{pointer}/{place}", profile, findings)
    else:
        _value(value, node, pointer, profile, findings)


def _value(value, node, pointer, profile, findings):
    form = _form(node)
    fault = None
    if form == "object":
        if isinstance(value, dict):
            _object(value, _definition(node), pointer, profile, findings)
        else:
            fault = "XCH-009"
    elif form in ("text", "code", *BY_FORM):
        if not isinstance(value, str):
            fault = "XCH-009"
        elif form == "code":
            fault = None if value in _definition(node)["enum"] else "XCH-010"
        elif form != "text":
            fault = None if _fits(value, _definition(node)) else BY_FORM[form]
    elif form == "boolean":
        fault = None if isinstance(value, bool) else "XCH-009"
    elif not _is_number(value) or not node["minimum"] <= value <= node["maximum"] or (form != "number" and value != int(value)):
        fault = "XCH-013" if form == "rupiah" else "XCH-009"
    if fault:
        findings.append((fault, pointer, "warning" if fault == "XCH-010" and profile != "exchange" else "error"))


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _fits(text, definition):
    """Whether a text follows the pattern of its form; in JSON Schema `$` is the end of the text and nothing else."""
    if "pattern" in definition and not re.search(definition["pattern"].replace("$", r"\Z"), text):
        return False
    return "not" not in definition or not re.search(definition["not"]["pattern"].replace("$", r"\Z"), text)
