#!/usr/bin/env python3
"""Plans invented villages a second time, by trying every proposal, and compares with the tool.

Nothing here is shared with the planner: rules, levels and groups are written again from what the documentation says of them. Compared are the
value of every level, who is not planned for and why, and the exact sets of codes that reject.

Usage: check-planner.py COMMAND… (the tool, such as: dotnet src/Desmigratif.Cli/bin/Debug/net10.0/desmigratif.dll)
"""

import calendar
import datetime
import itertools
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

AS_OF = datetime.date(2026, 11, 21)
ACTIVITIES = ["reading-writing-counting", "arts", "sport", "spiritual-guidance", "counselling"]
NEVER = {"active-period", "caregiver-unwilling", "child-refused", "conflict-of-interest", "screening"}
RESTRICTIONS = {"child-refused": "child-refused", "guardian-refused": "child-refused", "caregiver-declined": "caregiver-unwilling"}
POLICIES = [
    {},
    {"tiers": 2, "maxDistanceMetres": 1000},
    {"moves": "frozen"},
    {"moves": "listed", "movable": ["c0", "c1"], "maxAge": 40},
    {"requiredModules": ["m"], "moduleValidMonths": 18, "requireWillingnessStatement": False},
    {"sexPolicies": [{"activity": "sport", "from": "2026-11-21"}, {"activity": "arts", "from": "2026-11-22"}]},
    {"screeningValidMonths": {"non-violence-statement": 12}, "maxChildren": 1, "minAge": None},
    {"siblingExemptions": [{"caregiver": "g0", "siblings": "s1"}, {"caregiver": "g1", "siblings": "s2"}], "maxDistanceMetres": 8000},
]
VILLAGES = 40


def day(text):
    return datetime.date.fromisoformat(text)


def after_months(start, months):
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def completed_years(birth):
    return AS_OF.year - birth.year - ((AS_OF.month, AS_OF.day) < (birth.month, birth.day))


def metres(one, other):
    south, north = math.radians(one["lat"]), math.radians(other["lat"])
    chord = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(math.radians(other["lng"] - one["lng"]) / 2) ** 2
    return math.floor(2 * 6371008.8 * math.asin(min(1, math.sqrt(chord))) + 0.5)


def invent(chance):
    """The records and the decisions of one small village."""
    def some(share):
        return chance.random() < share

    def person(name, births):
        record = {"type": "person", "id": name}
        facts = {
            "birthDate": (0.9, births), "religion": (0.8, ["islam", "hinduism"]), "sex": (0.8, ["female", "male"]),
            "familyCard": (0.2, ["5203010101109001", "5203.0101 0110-9001", "0"]), "residence": (0.1, ["away", "moved", "present", "present"]),
            "lifeStatus": (0.05, ["dead", "missing", "alive"]),
        }
        for member, (share, values) in facts.items():
            if some(share):
                record[member] = chance.choice(values)
        if some(0.8):
            record["address"] = {"hamlet": chance.choice(["Timur", "Barat", ""])}
        if some(0.8):
            record["location"] = {"lat": -8.6 + chance.randint(-12, 12) / 1000, "lng": 116.5 + chance.randint(-12, 12) / 1000}
        for parent, share in (("mother", 0.4), ("father", 0.2)):
            if some(share):
                record[parent] = {"person": f"e{chance.randrange(4)}", "certainty": "stated"}
        return record

    children, caregivers = chance.randint(1, 6), chance.randint(1, 4)
    records = [{"type": "person", "id": f"e{at}", **({"mother": {"person": f"e{at - 2}"}} if at > 1 and some(0.7) else {})} for at in range(4)]
    for at in range(children):
        records.append(person(f"pc{at}", ["2015-02-28", "2012-07-01", "2017-08-17", "2008-11-22", "2008-11-21", "2020-02-29"]))
        child = {"type": "child", "id": f"c{at}", "person": f"pc{at}" if some(0.96) else "nobody", "needs": chance.sample(ACTIVITIES, chance.randint(0, 3))}
        options = {
            "counselling": (0.3, [True, False]), "siblings": (0.5, ["s1", "s2", ""]), "specialNeeds": (0.1, [["hearing"]]),
            "vulnerability": (0.6, [["tier-1"], ["tier-2"], ["tier-3", "tier-2"], ["tier-3"]]), "carer": (0.1, [{"person": "pg0"}]),
            "languages": (0.6, [["id"], ["sas", "id"], ["jv"], []]),
            "restrictions": (0.2, [[{"caregiver": f"g{chance.randrange(4)}", "reason": reason}] for reason in (*RESTRICTIONS, "conflict-of-interest", "quarrel")]),
        }
        child.update({member: chance.choice(values) for member, (share, values) in options.items() if some(share)})
        records.append(child)
    for at in range(caregivers):
        records.append(person(f"pg{at}", ["1980-01-01", "1990-05-05", "1995-02-28", "2000-02-29", "2008-11-21", "2008-11-22"]))
        caregiver = {"type": "caregiver", "id": f"g{at}", "person": f"pg{at}", "offers": chance.sample(ACTIVITIES, chance.randint(0, 4)), "screening": []}
        for kind, days in (("non-violence-statement", ["2026-01-10", "2026-01-11", "2026-01-12", "2025-11-21", "2025-11-20", "2026-11-22"]), ("willingness-statement", ["2026-01-10"])):
            if some(0.93):
                caregiver["screening"].append({"kind": kind, "on": chance.choice(days)})
        options = {
            "relation": (0.95, ["neighbour", "volunteer", "tutor", "neighbour", "volunteer", "kin"]), "capacity": (0.85, [0, 1, 1, 2, 2, 2, 3, 3, 4, -1]), "acceptsSpecialNeeds": (0.5, [True, False]),
            "languages": (0.7, [["id"], ["sas"], ["id", "jv"], ["sas", "id"], []]), "modules": (0.6, [[{"module": "m", "completedOn": on}] for on in ("2026-01-01", "2025-05-21", "2025-05-20", "2027-01-01")]),
            "maxDistanceMetres": (0.3, [0, 1500, 4000]), "from": (0.2, ["2026-11-21", "2026-11-22"]), "to": (0.1, ["2026-11-21", "2026-11-20"]),
        }
        caregiver.update({member: chance.choice(values) for member, (share, values) in options.items() if some(share)})
        records.append(caregiver)
    for at in range(chance.randint(0, 4)):
        records.append({
            "type": "care-arrangement", "id": f"a{at}", "child": f"c{chance.randrange(children)}", "caregiver": f"g{chance.randrange(caregivers)}",
            "kind": chance.choice(["community-mentor", "community-mentor", "kin-care"]), "from": chance.choice(["2026-03-01", "2026-11-21", "2026-11-22", "2025-01-01"]),
            **({"to": chance.choice(["2026-11-21", "2026-11-20"])} if some(0.2) else {}),
        })
    chance.shuffle(records)
    pins = [(f"c{chance.randrange(children)}", f"g{chance.randrange(caregivers)}") for _ in range(chance.randint(0, 2))]
    return records, pins


class Village:
    """What the specification makes of the records, a policy and decisions."""

    def __init__(self, records, pins, policy):
        def of(kind):
            return sorted((own for own in records if own["type"] == kind), key=lambda own: own["id"])

        self.policy = policy
        self.people = {own["id"]: own for own in of("person")}
        self.outside = {own["id"]: why for own in of("child") if (why := self.why_outside(own))}
        self.children = [own for own in of("child") if own["id"] not in self.outside]
        self.caregivers = [own for own in of("caregiver") if own["person"] in self.people and own.get("relation") != "kin"]
        self.places = [max(0, own.get("capacity", policy.get("maxChildren", 3))) for own in self.caregivers]
        self.codes = [[self.pair(child, caregiver) for caregiver in self.caregivers] for child in self.children]
        self.current = [self.companion(at, of("care-arrangement")) for at in range(len(self.children))]
        self.groups = self.make_groups(self.pinned(pins))
        taken = [sum(len(members) for members, pin in self.groups if pin == at) for at in range(len(self.caregivers))]
        self.room = [max(own, pinned) for own, pinned in zip(self.places, taken)]

    def why_outside(self, child):
        person = self.people.get(child["person"])
        if person is None:
            return "person-unknown"
        if person.get("lifeStatus") in ("dead", "missing"):
            return person["lifeStatus"]
        if person.get("residence") in ("moved", "away"):
            return person["residence"]
        return "adult" if "birthDate" in person and completed_years(day(person["birthDate"])) >= 18 else None

    def limit(self, caregiver):
        return caregiver.get("maxDistanceMetres", self.policy.get("maxDistanceMetres", 2500))

    def distance(self, child, caregiver):
        places = [self.people[own["person"]].get("location") for own in (child, caregiver)]
        return metres(*places) if all(places) else None

    def pair(self, child, caregiver):
        policy, person, adult = self.policy, self.people[child["person"]], self.people[caregiver["person"]]
        shared = set(child["needs"]) & set(caregiver["offers"])
        shown = {own["kind"]: day(own["on"]) for own in caregiver["screening"] if day(own["on"]) <= AS_OF}
        codes = set()

        valid = policy.get("screeningValidMonths", {}).get("non-violence-statement")
        statement = shown.get("non-violence-statement")
        if statement is None or (valid is not None and after_months(statement, valid) < AS_OF):
            codes.add("screening")
        tied = [person["id"], person.get("mother", {}).get("person"), person.get("father", {}).get("person"), child.get("carer", {}).get("person")]
        cards = ["".join(sign for sign in own.get("familyCard", "") if sign not in " .-") for own in (person, adult)]
        if adult["id"] in tied or (cards[0] == cards[1] and len(cards[0]) == 16):
            codes.add("conflict-of-interest")
        codes |= {RESTRICTIONS.get(own["reason"], "conflict-of-interest") for own in child.get("restrictions", []) if own["caregiver"] == caregiver["id"]}
        if policy.get("requireWillingnessStatement", True) and "willingness-statement" not in shown:
            codes.add("caregiver-unwilling")
        if child.get("specialNeeds"):
            accepts = caregiver.get("acceptsSpecialNeeds")
            codes |= {"needs-not-covered"} if accepts is None else set() if accepts else {"caregiver-unwilling"}
        if ("from" in caregiver and day(caregiver["from"]) > AS_OF or "to" in caregiver and day(caregiver["to"]) < AS_OF
                or adult.get("lifeStatus") in ("dead", "missing") or adult.get("residence") in ("away", "moved")):
            codes.add("active-period")
        if "birthDate" in adult:
            years, least, most = completed_years(day(adult["birthDate"])), policy.get("minAge", 18), policy.get("maxAge")
            if (least is not None and years < least) or (most is not None and years > most):
                codes.add("profile-age")
        if "spiritual-guidance" in shared and len({own["religion"] for own in (person, adult) if "religion" in own}) == 2:
            codes.add("religion")
        for module in policy.get("requiredModules", []):
            completed = [day(own["completedOn"]) for own in caregiver.get("modules", []) if own["module"] == module and day(own["completedOn"]) <= AS_OF]
            if not completed:
                codes.add("module-missing")
            elif after_months(max(completed), policy["moduleValidMonths"]) < AS_OF:
                codes.add("module-expired")
        in_force = {own["activity"] for own in policy.get("sexPolicies", []) if day(own["from"]) <= AS_OF}
        if in_force & shared and len({own["sex"] for own in (person, adult) if "sex" in own}) == 2:
            codes.add("sex-policy")
        spoken = [set(own.get("languages", [])) for own in (child, caregiver)]
        if all(spoken) and not spoken[0] & spoken[1]:
            codes.add("language")
        if (self.distance(child, caregiver) or 0) > self.limit(caregiver):
            codes.add("distance")
        return codes

    def companion(self, at, arrangements):
        """The place of the valid current companion, or nothing."""
        ids = {own["id"]: place for place, own in enumerate(self.caregivers)}
        now = [own for own in arrangements if own["child"] == self.children[at]["id"] and own["kind"] == "community-mentor" and own["caregiver"] in ids
               and day(own["from"]) <= AS_OF <= day(own.get("to", "9999-12-31"))]
        if not now:
            return None
        place = ids[min(now, key=lambda own: (-day(own["from"]).toordinal(), own["id"]))["caregiver"]]
        return None if self.codes[at][place] else place

    def pinned(self, pins):
        moves, movable = self.policy.get("moves", "allowed"), self.policy.get("movable", [])
        pinned = {at: place for at, place in enumerate(self.current) if place is not None and moves != "allowed"
                  and not (moves == "listed" and self.children[at]["id"] in movable)}
        children = {own["id"]: at for at, own in enumerate(self.children)}
        caregivers = {own["id"]: at for at, own in enumerate(self.caregivers)}
        for child in {child for child, _ in pins} & set(children):
            named = {caregiver for own, caregiver in pins if own == child}
            place = caregivers.get(named.pop()) if len(named) == 1 else None
            if place is not None and not self.codes[children[child]][place] & NEVER:
                pinned[children[child]] = place
        return pinned

    def make_groups(self, pinned):
        families = {}
        for at, child in enumerate(self.children):
            families.setdefault(child.get("siblings") or at, []).append(at)
        groups = []
        for members in families.values():
            pins = {pinned[at] for at in members if at in pinned}
            if not pins or (len(pins) == 1 and not any(self.codes[at][min(pins)] & NEVER for at in members if at not in pinned)):
                groups.append((members, min(pins) if pins else None))
                continue
            groups += [([at], pinned[at]) for at in members if at in pinned]
            rest = [at for at in members if at not in pinned]
            groups += [(rest, None)] if rest else []
        return sorted(groups, key=lambda group: group[0])

    def is_exempt(self, members, place):
        return any(own["caregiver"] == self.caregivers[place]["id"] and own["siblings"] == self.children[members[0]].get("siblings")
                   for own in self.policy.get("siblingExemptions", []))

    def group_codes(self, members, place):
        too_big = {"group-too-big"} if len(members) > self.places[place] and not self.is_exempt(members, place) else set()
        return set().union(too_big, *(self.codes[at][place] for at in members))

    def ancestors(self, person):
        steps, open_ = {person: 0}, [person]
        for own in open_:
            for link in ("mother", "father"):
                parent = self.people[own].get(link, {}).get("person")
                if parent in self.people and parent not in steps:
                    steps[parent] = steps[own] + 1
                    open_.append(parent)
        return steps

    def care_order(self, child, caregiver):
        one, other = (self.ancestors(own["person"]) for own in (child, caregiver))
        if min((one[own] + other[own] for own in one if own in other), default=4) <= 3:
            return 0
        hamlets = [self.people[own["person"]].get("address", {}).get("hamlet") for own in (child, caregiver)]
        return 1 if hamlets[0] and hamlets[0] == hamlets[1] else 2

    def cost(self, members, place):
        """What a group costs on each level with a caregiver, or left out; squares of loads apart."""
        tiers, people = self.policy.get("tiers", 3), [self.children[at] for at in members]
        unplaced = [0] * tiers
        if place is None:
            named = [int(code[-1]) for own in people for code in own.get("vulnerability", []) if int(code[-1]) <= tiers]
            unplaced[min(named, default=tiers) - 1] = len(members)
        caregiver = None if place is None else self.caregivers[place]
        offers = set(caregiver["offers"]) if caregiver else set()
        later = [0] * 8
        for at, child in zip(members, people):
            later[0] += self.current[at] is not None and self.current[at] != place
            later[2] += (child.get("counselling") is True or "counselling" in child["needs"]) and "counselling" not in offers
            later[3] += len(set(child["needs"]) - {"counselling"} - offers)
            if caregiver:
                known = self.distance(child, caregiver)
                later[1] += self.care_order(child, caregiver)
                later[4] += self.limit(caregiver) if known is None else known
                later[5] += bool(child.get("languages")) and child["languages"][0] not in caregiver.get("languages", [])
                later[7] += (len(self.children) - at) * (place + 1)
        return unplaced + later

    def best(self):
        """The values of the best proposal of all."""
        options = []
        for members, pin in self.groups:
            places = [pin] if pin is not None else [None, *(at for at in range(len(self.caregivers)) if not self.group_codes(members, at))]
            options.append([(place, self.cost(members, place)) for place in places])
        least = None
        for chosen in itertools.product(*options):
            load, fits = [0] * len(self.caregivers), True
            for (members, _), (place, _) in zip(self.groups, chosen):
                if place is not None:
                    load[place] += len(members)
            for place, own in enumerate(load):
                if own > self.room[place]:
                    there = [members for (members, _), (at, _) in zip(self.groups, chosen) if at == place]
                    fits = fits and len(there) == 1 and self.is_exempt(there[0], place)
            if fits:
                value = [sum(column) for column in zip(*(cost for _, cost in chosen))] or [0] * (self.policy.get("tiers", 3) + 8)
                value[-2] = sum(own * own for own in load)
                least = value if least is None or value < least else least
        return least

    def differences(self, proposal):
        expected = {"levels": self.best(), "outside": self.outside}
        found = {"levels": [own["value"] for own in proposal["levels"]],
                 "outside": {own["child"]: own["details"]["why"] for own in proposal["unplaced"] if own["reason"] == "out-of-scope"}}
        rejected = [code for members, _ in self.groups for place in range(len(self.caregivers)) for code in self.group_codes(members, place)]
        expected["pairs"] = {code: rejected.count(code) for code in rejected}
        found["pairs"] = proposal["metrics"]["pairs"]["rejected"]
        for own in proposal["unplaced"]:
            if own["reason"] == "no-eligible-caregiver":
                members = next(group for group, _ in self.groups if any(self.children[at]["id"] == own["child"] for at in group))
                sets = sorted(sorted(self.group_codes(members, place)) for place in range(len(self.caregivers)))
                expected[own["child"]] = sets
                found[own["child"]] = sorted(codes for one in own["details"]["rejected"] for codes in [one["codes"]] * one["count"])
        return [f"{what}: expected {expected[what]}, found {found[what]}" for what in expected if expected[what] != found[what]]


def main(tool):
    chance, wrong, placed = random.Random(20261121), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        register, policy_file = pathlib.Path(folder, "register.ndjson"), pathlib.Path(folder, "policy.json")
        for number, policy in enumerate(POLICIES):
            villages = [invent(chance) for _ in range(VILLAGES)]
            lines, pins = [], []
            for at, (records, decisions) in enumerate(villages):
                lines += [{"type": "bundle", "schema": "desmigratif/1.0", "id": f"b{at}", "village": "5203082001", "purpose": "test", "profile": "draft"}, *records]
                pins += [part for child, caregiver in decisions for part in ("--pin", f"b{at}/{child}={caregiver}")]
            register.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
            policy_file.write_text(json.dumps(policy), encoding="utf-8")
            ran = subprocess.run([*tool, "assign", str(register), "--as-of", AS_OF.isoformat(), "--format", "json", "--policy", str(policy_file), *pins],
                                 capture_output=True, text=True, check=False)
            proposals = [json.loads(line) for line in ran.stdout.splitlines()]
            if len(proposals) != VILLAGES:
                print(f"policy {number}: {len(proposals)} proposals, exit code {ran.returncode}\n{ran.stderr}")
                return 1
            for at, (proposal, (records, decisions)) in enumerate(zip(proposals, villages)):
                placed += len(proposal["placements"])
                for difference in Village(records, decisions, policy).differences(proposal):
                    wrong += 1
                    print(f"policy {number}, village {at}: {difference}")
    print(f"{len(POLICIES) * VILLAGES} villages planned twice, {placed} children placed, {wrong} differences")
    return 0 if wrong == 0 and placed > 200 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
