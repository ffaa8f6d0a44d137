"""Vectors over the container: lines, bytes, bundles, the end line, and what JSON Schema cannot see; the rules XCH-001 to 005 and 015 to 021."""

import base64
import hashlib

from files import bundle, compact, end, expected, header, vector

PERSON = {"type": "person", "id": "p1", "name": "Siti Aminah"}
SECOND = {"type": "person", "id": "p2", "name": "Budi Santoso"}


def case(name, text, *expect, profile="draft", twin=None, **more):
    """A vector of this layer; the profile is that of its bundle."""
    if isinstance(text, bytes):
        return vector("container", name, profile, None, *expect, twin=twin, inputBase64=base64.b64encode(text).decode(), **more)
    return vector("container", name, profile, text, *expect, twin=twin, **more)


def all_vectors():
    """Every vector of this layer."""
    made = whole() + lines() + utf8() + twice() + outside() + headers() + versions() + ends() + limits()
    for one in made:
        if one["input"] is None:
            del one["input"]
    return made


def whole():
    """Files that follow every rule."""
    crlf = "".join(text + "\r\n" for text in [header("submit"), compact(VILLAGE)])
    return [
        case("one-bundle", bundle("draft", PERSON)),
        case("empty-bundle", bundle("draft")),
        case("two-bundles", bundle("draft", PERSON) + bundle("submit", VILLAGE)),
        case("carriage-returns", crlf + end(crlf, 1) + "\r\n", profile="submit"),
        case("no-last-line-end", bundle("draft", PERSON).rstrip("\n")),
        case("capital-hash", bundle("draft", PERSON).rsplit("\n", 2)[0] + "\n" + capital_end(), profile="draft"),
        case("white-space", bundle("draft", ' { "type" : "person" , "id":"p1",\t"name":"Siti Aminah" } ')),
        case("escaped-names", bundle("draft", r'{"type":"person","id":"p1","na\u006de":"Siti Aminah"}')),
        case("any-order", bundle("draft", '{"name":"Siti Aminah","id":"p1","type":"person"}')),
        case("other-letters", bundle("draft", {**PERSON, "name": "Ma'ruf Ñoño 阿敏 😀"})),
        case("record-of-later-version", bundle("draft", {"type": "herbarium", "id": "h1"}), expected("XCH-010", "/type", "warning", 2)),
        case("record-of-later-version-exchange", bundle("exchange", {"type": "herbarium", "id": "h1"}), expected("XCH-010", "/type", line=2),
             profile="exchange", twin="record-of-later-version"),
        case("record-without-type", bundle("draft", {"id": "p1", "name": "Siti Aminah"}), expected("XCH-007", "/type", line=2), twin="one-bundle"),
    ]


VILLAGE = {"type": "village", "id": "v", "code": "5203082001", "name": "Anjani"}


def capital_end():
    before = bundle("draft", PERSON).rsplit("\n", 2)[0] + "\n"
    return end(before, 1, sha256=hashlib.sha256(before.encode()).hexdigest().upper()) + "\n"


def lines():
    """XCH-001: every line is exactly one JSON object, and a broken one never stops the others."""
    broken = {
        "cut": '{"type":"person","id":"p1"',
        "cut-in-text": '{"type":"person","id":"p',
        "array": '[{"type":"person","id":"p1","name":"Siti"}]',
        "text": '"person"',
        "number": "5",
        "word": "person",
        "empty": "",
        "blanks": "   ",
        "two-objects": '{"type":"person","id":"p1","name":"Siti"}{}',
        "trailing-comma": '{"type":"person","id":"p1","name":"Siti",}',
        "single-quotes": "{'type':'person','id':'p1','name':'Siti'}",
        "comment": '{"type":"person","id":"p1","name":"Siti"} // tetangga',
        "not-a-number": '{"type":"person","id":"p1","name":"Siti","x-own-a":NaN}',
        "leading-zero": '{"type":"person","id":"p1","name":"Siti","x-own-a":01}',
        "bare-minus": '{"type":"person","id":"p1","name":"Siti","x-own-a":-}',
        "line-break-in-text": '{"type":"person","id":"p1","name":"Siti\tAminah"}',
        "bad-escape": r'{"type":"person","id":"p1","name":"Siti\q"}',
        "csv": "p1;Siti Aminah;perempuan",
    }
    made = [
        case(f"line-{name}", bundle("draft", text, SECOND), expected("XCH-001", "", line=2), twin="one-bundle")
        for name, text in broken.items()
    ]
    two = bundle("draft", "{", SECOND, "]", {**PERSON, "id": "p 1"})
    return made + [case("lines-broken-and-others-judged", two, expected("XCH-001", "", line=2), expected("XCH-001", "", line=4),
                        expected("XCH-011", "/id", line=5), twin="one-bundle")]


def utf8():
    """XCH-002: UTF-8 without a byte order mark."""
    sound = bundle("draft", PERSON)
    latin = [header("draft").encode(), b'{"type":"person","id":"p1","name":"Andr\xe9"}']
    before = b"".join(line + b"\n" for line in latin)
    closed = before + compact({"type": "end", "records": 1, "sha256": hashlib.sha256(before).hexdigest()}).encode() + b"\n"
    return [
        case("byte-order-mark", b"\xef\xbb\xbf" + sound.encode(), expected("XCH-002", "", line=1), twin="one-bundle"),
        case("latin-1", closed, expected("XCH-002", "", line=2), twin="one-bundle"),
        case("half-character", bundle("draft", r'{"type":"person","id":"p1","name":"Siti \ud800"}'), expected("XCH-002", "/name", line=2),
             twin="whole-character"),
        case("whole-character", bundle("draft", r'{"type":"person","id":"p1","name":"Siti \ud83d\ude00"}')),
    ]


def twice():
    """XCH-005: no object has a member twice, at any level."""
    cases = {
        "member": ('{"type":"person","id":"p1","name":"Siti","name":"Aminah"}', "/name"),
        "member-with-same-value": ('{"type":"person","id":"p1","name":"Siti","name":"Siti"}', "/name"),
        "escaped-member": (r'{"type":"person","id":"p1","name":"Siti","na\u006de":"Aminah"}', "/name"),
        "member-of-object": ('{"type":"person","id":"p1","name":"Siti","address":{"rt":"1","rt":"2"}}', "/address/rt"),
        "member-in-list": ('{"type":"village","id":"v","code":"5203082001","officers":[{"person":"p1","role":"tutor"},{"person":"p1","person":"p2"}]}',
                           "/officers/1/person"),
        "own-member": ('{"type":"person","id":"p1","name":"Siti","x-own-a":1,"x-own-a":2}', "/x-own-a"),
        "member-of-own-object": ('{"type":"person","id":"p1","name":"Siti","x-own-a":{"b":1,"b":2}}', "/x-own-a/b"),
    }
    return [
        case(f"twice-{name}", bundle("draft", line), expected("XCH-005", pointer, line=2), twin="one-bundle")
        for name, (line, pointer) in cases.items()
    ]


def outside():
    """XCH-015: every record stands between its bundle line and its end line."""
    sound = bundle("draft", PERSON)
    return [
        case("record-before-bundle", compact(SECOND) + "\n" + sound, expected("XCH-015", "/type", line=1), twin="one-bundle"),
        case("record-behind-end", sound + compact(SECOND) + "\n", expected("XCH-015", "/type", line=4), twin="one-bundle"),
        case("second-end", sound + compact({"type": "end", "records": 0}) + "\n", expected("XCH-015", "/type", line=4), twin="one-bundle"),
        case("record-between-bundles", sound + compact(SECOND) + "\n" + bundle("draft"), expected("XCH-015", "/type", line=4), twin="two-bundles"),
    ]


def headers():
    """XCH-016: the bundle line names schema, id, village and profile; and its other members."""
    made = [
        case(f"header-without-{member}", bundle("draft", PERSON, first=header("draft", **{member: None})), expected("XCH-016", f"/{member}", line=1),
             twin="one-bundle")
        for member in ("schema", "id", "village")
    ]
    no_profile = bundle("submit", VILLAGE, first=header(None))
    return made + [
        case("header-without-profile", no_profile, expected("XCH-016", "/profile", line=1), profile="submit", twin="header-whole"),
        case("header-whole", bundle("submit", VILLAGE, first=header("submit", producedAt="2026-11-21T03:00:00Z", producer={"name": "Simdes", "version": "2.1"},
                                                                   purpose="reporting")), profile="submit"),
        case("header-with-own-member", bundle("exchange", VILLAGE, first=header("exchange", **{"x-simdes-batch": 7})), profile="exchange"),
        case("header-with-other-profile", bundle("submit", VILLAGE, first=header("final")), expected("XCH-016", "/profile", line=1), profile="submit",
             twin="header-whole"),
        case("header-with-other-purpose", bundle("submit", VILLAGE, first=header("submit", purpose="backup")), expected("XCH-016", "/purpose", line=1),
             profile="submit", twin="header-whole"),
        case("header-with-bad-id", bundle("submit", VILLAGE, first=header("submit", id="b 1")), expected("XCH-011", "/id", line=1), profile="submit",
             twin="header-whole"),
        case("header-with-bad-instant", bundle("submit", VILLAGE, first=header("submit", producedAt="21-11-2026")), expected("XCH-012", "/producedAt", line=1),
             profile="submit", twin="header-whole"),
    ]


def versions():
    """XCH-017: the schema version; of an unknown one no record is judged."""
    bad = {**PERSON, "id": "p 1"}
    made = [
        case(f"version-{name}", bundle("draft", bad, first=header("draft", schema=schema)), expected("XCH-017", "/schema", line=1), twin="version-later-minor")
        for name, schema in {"later-major": "desmigratif/2.0", "earlier-major": "desmigratif/0.9", "no-minor": "desmigratif/1", "no-number": "desmigratif/1.x",
                             "other-format": "opensid/1.0", "other-digits": "desmigratif/1.٠"}.items()
    ]
    return made + [
        case("version-later-minor", bundle("draft", PERSON, first=header("draft", schema="desmigratif/1.7"))),
        case("version-later-minor-with-new-member", bundle("draft", {**PERSON, "bloodType": "O"}, first=header("draft", schema="desmigratif/1.7")),
             expected("XCH-006", "/bloodType", "warning", 2), twin="version-later-minor"),
    ]


def ends():
    """XCH-018 to 020: the bundle is closed, and holds what the end line says."""
    cut = {profile: header(profile) + "\n" + compact(VILLAGE) + "\n" for profile in ("draft", "submit", "exchange")}
    sound = bundle("submit", VILLAGE)
    lines_of_sound = sound.splitlines(keepends=True)
    resaved = lines_of_sound[0].replace("\n", "\r\n") + "".join(lines_of_sound[1:])
    before = "".join(lines_of_sound[:-1])
    return [
        case("cut-draft", cut["draft"], expected("XCH-018", "", "warning", 1), twin="one-bundle"),
        case("cut-submit", cut["submit"], expected("XCH-018", "", line=1), profile="submit", twin="closed-submit"),
        case("cut-exchange", cut["exchange"], expected("XCH-018", "", line=1), profile="exchange", twin="closed-exchange"),
        case("closed-submit", sound, profile="submit"),
        case("closed-exchange", bundle("exchange", VILLAGE), profile="exchange"),
        case("next-bundle-before-end", cut["submit"] + sound, expected("XCH-018", "", line=1), profile="submit", twin="closed-submit"),
        case("cut-in-last-line", before + lines_of_sound[-1][:20], expected("XCH-001", "", line=3), expected("XCH-018", "", line=1), profile="submit",
             twin="closed-submit"),
        case("count-too-high", before + end(before, 2) + "\n", expected("XCH-019", "/records", line=3), profile="submit", twin="closed-submit"),
        case("count-too-low", before + end(before, 0) + "\n", expected("XCH-019", "/records", line=3), profile="submit", twin="closed-submit"),
        case("line-resaved", resaved, expected("XCH-020", "/sha256", line=3), profile="submit", twin="closed-submit"),
        case("name-edited", sound.replace("Anjani", "Anjany"), expected("XCH-020", "/sha256", line=3), profile="submit", twin="closed-submit"),
        case("line-lost", bundle("submit", VILLAGE, PERSON | {"sex": "female", "birthDate": "1995-08-07"}).replace(compact(VILLAGE) + "\n", ""),
             expected("XCH-019", "/records", line=3), expected("XCH-020", "/sha256", line=3), profile="submit", twin="closed-submit"),
        case("hash-of-other-type", before + end(before, 1, sha256=5) + "\n", expected("XCH-009", "/sha256", line=3), profile="submit", twin="closed-submit"),
        case("count-of-other-type", before + end(before, "1") + "\n", expected("XCH-009", "/records", line=3), profile="submit", twin="closed-submit"),
    ]


def limits():
    """XCH-003, 004 and 021: what lies on both sides of each limit. A limit named here stands in place of the default one."""
    def padded(length):
        line = compact({**PERSON, "x-own-a": ""})
        return line[:-2] + "a" * (length - len(line)) + line[-2:]

    def nested(levels):
        return compact(PERSON)[:-1] + ',"x-own-a":' + "[" * (levels - 1) + "]" * (levels - 1) + "}"

    return [
        case("line-as-long-as-allowed", bundle("draft", padded(200), SECOND), limits={"maxLineBytes": 200}),
        case("line-one-byte-too-long", bundle("draft", padded(201), SECOND), expected("XCH-003", "", line=2), twin="line-as-long-as-allowed",
             limits={"maxLineBytes": 200}),
        case("as-deep-as-allowed", bundle("draft", nested(32), SECOND)),
        case("one-level-too-deep", bundle("draft", nested(33), SECOND), expected("XCH-004", "", line=2), twin="as-deep-as-allowed"),
        case("as-many-records-as-allowed", bundle("draft", PERSON, SECOND), limits={"maxRecords": 2}),
        case("one-record-too-many", bundle("draft", PERSON, SECOND, {**SECOND, "id": "p 3"}), expected("XCH-021", "", line=1),
             twin="as-many-records-as-allowed", limits={"maxRecords": 2}),
    ]
