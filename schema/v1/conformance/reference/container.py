"""A file of the format: its lines, its bundles, their end lines; and the shape of every record in them."""

import hashlib
import json
import re

from . import shape

DEFAULTS = {"maxLineBytes": 1_048_576, "maxDepth": 32, "maxRecords": 1_000_000}
PURPOSES = ("service", "reporting", "exchange", "test")


class Unreadable(Exception):
    """A line that is not one JSON object, or is nested too deep."""


def findings_of(data, limits=None):
    """Every finding on the bytes of a file, as dictionaries with code, pointer, severity and line."""
    return _File({**DEFAULTS, **(limits or {})}).read(data)


class _Members(list):
    """The members of an object in their order, those that stand twice included."""


def parse(text, max_depth):
    """The object of a line, with the pointers of members that stand twice and of texts that name half a character."""
    depth = most = 0
    quoted = escaped = False
    for character in text:
        if quoted:
            quoted = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            quoted = True
        elif character in "{[":
            depth += 1
            most = max(most, depth)
        elif character in "}]":
            depth -= 1
    try:
        value = json.loads(text, object_pairs_hook=_Members, parse_constant=_refuse)
    except (ValueError, RecursionError) as fault:
        raise Unreadable("XCH-001") from fault
    if not isinstance(value, _Members):
        raise Unreadable("XCH-001")
    if most > max_depth:
        raise Unreadable("XCH-004")
    faults = []
    return _plain(value, "", faults), faults


def _refuse(constant):
    raise ValueError(constant)


def _plain(value, pointer, faults):
    if isinstance(value, _Members):
        made = {}
        for name, inner in value:
            here = f"{pointer}/{name}"
            if name in made:
                faults.append(("XCH-005", here))
                _plain(inner, here, faults)
            else:
                made[name] = _plain(inner, here, faults)
        return made
    if isinstance(value, list):
        return [_plain(item, f"{pointer}/{place}", faults) for place, item in enumerate(value)]
    if isinstance(value, str) and re.search("[\ud800-\udfff]", value):
        faults.append(("XCH-002", pointer))
    return value


class _File:
    def __init__(self, limits):
        self.limits = limits
        self.findings = []
        self.bundle = None

    def read(self, data):
        lines = data.split(b"\n")
        if lines[-1] == b"":
            lines.pop()
        rest = len(data)
        for number, line in enumerate(lines, 1):
            rest -= len(line) + 1
            self._line(line, line + (b"\n" if rest >= 0 else b""), number)
        if self.bundle:
            self._cut()
        return self.findings

    def _find(self, code, pointer, line, severity="error"):
        self.findings.append({"code": code, "pointer": pointer, "severity": severity, "line": line})

    def _line(self, line, raw, number):
        if number == 1 and line.startswith(b"\xef\xbb\xbf"):
            self._find("XCH-002", "", number)
            line, raw = line[3:], raw[3:]
        line = line.removesuffix(b"\r")
        if len(line) > self.limits["maxLineBytes"]:
            self._find("XCH-003", "", number)
            self._count(raw)
            return
        text = line.decode("utf-8", errors="replace")
        broken = not _is_utf8(line)
        if broken:
            self._find("XCH-002", "", number)
        try:
            record, faults = parse(text, self.limits["maxDepth"])
        except Unreadable as fault:
            self._count(raw)
            if not broken and self._is_judged():
                self._find(str(fault), "", number)
            return
        kind = record.get("type")
        if kind == "bundle":
            self._begin(record, faults, raw, number)
        elif kind == "end":
            self._end(record, faults, number)
        else:
            self._count(raw)
            if self._is_judged():
                self._record(record, kind, faults, number)

    def _is_judged(self):
        return self.bundle is None or (self.bundle["known"] and not self.bundle["full"])

    def _count(self, raw):
        if self.bundle:
            self.bundle["hash"].update(raw)
            self.bundle["records"] += 1
            if self.bundle["records"] > self.limits["maxRecords"] and not self.bundle["full"]:
                self.bundle["full"] = True
                self._find("XCH-021", "", self.bundle["line"])

    def _texts(self, faults, number):
        for code, pointer in faults:
            self._find(code, pointer, number)

    def _record(self, record, kind, faults, number):
        profile = self.bundle["profile"] if self.bundle else "draft"
        self._texts(faults, number)
        if self.bundle is None:
            self._find("XCH-015", "/type", number)
        if kind in (None, ""):
            self._find("XCH-007", "/type", number)
        elif kind in shape.RECORDS:
            for code, pointer, severity in shape.judge(record, profile):
                self._find(code, pointer, number, severity)
        else:
            self._find("XCH-010", "/type", number, "error" if profile == "exchange" else "warning")

    def _begin(self, record, faults, raw, number):
        if self.bundle:
            self._cut()
        profile = record.get("profile") if record.get("profile") in shape.PROFILES else "submit"
        self.bundle = {"hash": hashlib.sha256(raw), "records": 0, "profile": profile, "line": number, "known": True, "full": False}
        self._texts(faults, number)
        for code, pointer, severity in shape.judge(record, profile):
            word = pointer in ("/profile", "/purpose") and code == "XCH-010"
            self._find("XCH-016" if word else code, pointer, number, "error" if word else severity)
        for name in ("schema", "id", "village", "profile"):
            if record.get(name) in (None, ""):
                self._find("XCH-016", f"/{name}", number)
        for name, words in (("profile", shape.PROFILES), ("purpose", PURPOSES)):
            if isinstance(record.get(name), str) and record[name] and record[name] not in words:
                self._find("XCH-016", f"/{name}", number)
        schema = record.get("schema")
        if isinstance(schema, str) and schema and not re.fullmatch("desmigratif/1\\.[0-9]+", schema):
            self.bundle["known"] = False
            self._find("XCH-017", "/schema", number)

    def _end(self, record, faults, number):
        profile = self.bundle["profile"] if self.bundle else "submit"
        self._texts(faults, number)
        for code, pointer, severity in shape.judge(record, profile):
            self._find(code, pointer, number, severity)
        if self.bundle is None:
            self._find("XCH-015", "/type", number)
            return
        stated, written = record.get("records"), record.get("sha256")
        if isinstance(stated, int) and not isinstance(stated, bool) and stated != self.bundle["records"]:
            self._find("XCH-019", "/records", number)
        if isinstance(written, str) and written and written.lower() != self.bundle["hash"].hexdigest():
            self._find("XCH-020", "/sha256", number)
        self.bundle = None

    def _cut(self):
        self._find("XCH-018", "", self.bundle["line"], "warning" if self.bundle["profile"] == "draft" else "error")
        self.bundle = None


def _is_utf8(line):
    try:
        line.decode("utf-8")
        return True
    except UnicodeDecodeError:
        return False
