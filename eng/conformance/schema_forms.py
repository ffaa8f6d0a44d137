"""What the published schema says of each member: its form, an example, when it is asked for."""

import json
import pathlib

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "schema" / "v1"
STRICT = json.loads((SCHEMA / "bundled.exchange.schema.json").read_text(encoding="utf-8"))["$defs"]

RECORDS = [
    definition["properties"]["type"]["const"]
    for definition in STRICT.values()
    if "const" in definition.get("properties", {}).get("type", {})
    and definition["properties"]["type"]["const"] not in ("bundle", "end")
]

EXAMPLES = {
    "id": "p1",
    "date": "2026-03-02",
    "instant": "2026-11-21T03:00:00Z",
    "country": "MY",
    "occupation": "5322",
    "text": "Contoh",
    "number-text": "A1234567",
    "integer": 12,
    "rupiah": 37500,
    "signed-rupiah": -37500,
    "decimal": 1.5,
    "truth": True,
}

WELL_FORMED = {
    "^[0-9]{16}$": "5203084708959001",
    "^[0-9]{10}$": "5203082001",
    "^\\+[1-9][0-9]{6,14}$": "+6281234567890",
    "^[0-9]{4}-(?:0[1-9]|1[0-2])$": "2026-03",
}


class Member:
    """One member of an object."""

    def __init__(self, name, schema):
        self.name = name
        self.asked_for = schema.get("x-asked-for")
        self.is_list = schema.get("type") in ("array", ["array", "null"])
        value = schema["items"] if self.is_list else schema
        target = value.get("$ref") or next((option["$ref"] for option in value.get("anyOf", []) if "$ref" in option), None)
        self.definition = target and target.removeprefix("#/$defs/")
        self.form = self._form(value)
        self.example = WELL_FORMED.get(value.get("x-well-formed"))

    def _form(self, value):
        if self.definition in ("id", "date", "instant", "number-text", "country", "occupation"):
            return self.definition
        if self.definition and "properties" in STRICT[self.definition]:
            return "object"
        if self.definition and "enum" in STRICT[self.definition]:
            return "code"
        if self.definition:
            raise NotImplementedError(self.definition)
        kinds = value["type"] if isinstance(value["type"], list) else [value["type"]]
        if "boolean" in kinds:
            return "truth"
        if "number" in kinds:
            return "decimal"
        if "integer" in kinds:
            return "integer" if value["maximum"] < 2**53 else "rupiah" if value["minimum"] == 0 else "signed-rupiah"
        return "text"

    @property
    def is_text(self):
        return self.form in ("id", "date", "instant", "text", "number-text", "code", "country", "occupation")

    def value(self):
        """A value that every profile accepts."""
        one = (
            full(self.definition) if self.form == "object"
            else STRICT[self.definition]["enum"][0] if self.form == "code"
            else self.example if self.example is not None
            else EXAMPLES[self.form]
        )
        return [one] if self.is_list else one


def members(definition):
    """The members of an object, without the type of a line."""
    return [
        Member(name, schema)
        for name, schema in STRICT[definition]["properties"].items()
        if "const" not in schema
    ]


def full(definition):
    """An object with every member."""
    properties = STRICT[definition]["properties"]
    made = {"type": properties["type"]["const"]} if "const" in properties.get("type", {}) else {}
    return made | {member.name: member.value() for member in members(definition)}


def least(definition):
    """An object with the members that every profile asks for."""
    kept = {member.name for member in members(definition) if member.asked_for == "draft"} | {"type"}
    return {name: value for name, value in full(definition).items() if name in kept}
