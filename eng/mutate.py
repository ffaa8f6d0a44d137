#!/usr/bin/env python3
"""Measures how many small faults put into a room of Desmigratif.Rules on purpose its tests notice (see docs/MUTATION.md).

    dotnet tool restore
    python3 eng/mutate.py Cooperatives                              one room, by its own tests
    python3 eng/mutate.py People Registers                          several at once, which costs less than one by one
    python3 eng/mutate.py                                           every room
    python3 eng/mutate.py --report mutation-report.json [ROOM ...]  a report of dotnet-stryker that is there already

A room is a folder; a folder in it that holds rules is a room of its own and is named with a slash (MigrationServices/Costs). Prints one line of a
Markdown table for each room, then every fault that no test noticed.
"""

import argparse
import collections
import datetime
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src/Desmigratif.Rules"
TESTS = ROOT / "tests/Desmigratif.Rules.Tests"
LEFT_OUT = {"Assignment", "bin", "obj"}  # how the solver searches decides how fast it is, not what it answers

# Tests that put every rule before hundreds of records: they say that nothing breaks, not what a rule answers, and would be asked about every fault.
SLOW = ["DecisionsStayAlikeTests", "Twenty_thousand_of_everything", "Every_rule_answers_on_every_day"]


def rooms() -> list[str]:
    folders = {file.parent.relative_to(SOURCES) for file in SOURCES.rglob("*.cs")}
    return sorted(folder.as_posix() for folder in folders if folder.parts and folder.parts[0] not in LEFT_OUT)


def run(asked: list[str], concurrency: int) -> pathlib.Path:
    """Lets dotnet-stryker do its work in these rooms, and says where its report lies."""
    tests = sorted({room.split("/")[0] for room in asked})
    named = "|".join(f"FullyQualifiedName~.Rules.Tests.{name}." for name in tests)
    config = {
        "project": "Desmigratif.Rules.csproj",
        "mutate": [f"{room}/*.cs" for room in asked],
        "test-case-filter": "&".join([f"({named})", *(f"FullyQualifiedName!~{name}" for name in SLOW)]),
        "coverage-analysis": "perTest",
        "ignore-mutations": ["string"],
        "reporters": ["json"],
        "additional-timeout": 30000,  # a machine at work elsewhere must not pass for a loop without end
        "concurrency": concurrency,
    }
    output = TESTS / "StrykerOutput" / datetime.datetime.now().strftime("%Y-%m-%d.%H-%M-%S")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "stryker-config.json"
        file.write_text(json.dumps({"stryker-config": config}))
        subprocess.run(["dotnet", "stryker", "--config-file", file, "--output", output], cwd=TESTS, check=True)
    return output / "reports/mutation-report.json"


def show(report: pathlib.Path, asked: list[str]) -> None:
    counts = {room: collections.Counter() for room in asked}
    alive = []
    for path, file in json.loads(report.read_text())["files"].items():
        # The report names files either from the project on or from the root of the disk on.
        place = pathlib.PurePosixPath(path.replace("\\", "/").rpartition("src/Desmigratif.Rules/")[2])
        room = place.parent.as_posix()
        if room not in counts:
            continue
        lines = file["source"].splitlines()
        for mutant in file["mutants"]:
            counts[room][mutant["status"]] += 1
            if mutant["status"] in ("Survived", "NoCoverage"):
                start, end = mutant["location"]["start"], mutant["location"]["end"]
                was = lines[start["line"] - 1].strip() if start["line"] != end["line"] else lines[start["line"] - 1][start["column"] - 1:end["column"] - 1]
                replacement = " ".join(mutant.get("replacement", "").split())
                alive.append((place.as_posix(), start["line"], mutant["status"], was, replacement))

    print("\n| room of `Desmigratif.Rules` | score | killed | survived | not covered | day |\n|---|---:|---:|---:|---:|---|")
    for room in asked:
        count = counts[room]
        killed = count["Killed"] + count["Timeout"]
        judged = killed + count["Survived"] + count["NoCoverage"]
        score = f"{100 * killed / judged:.1f} %" if judged else "–"
        print(f"| {room} | {score} | {killed} | {count['Survived']} | {count['NoCoverage']} | {datetime.date.today()} |")
    print()
    for path, line, status, was, replacement in sorted(alive):
        print(f"{path}:{line}: {'not covered' if status == 'NoCoverage' else 'survived'}: {was}  =>  {replacement[:200]}")


def main() -> None:
    known = rooms()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help="; ".join(known))
    parser.add_argument("--report", type=pathlib.Path, help="a report that is there already")
    parser.add_argument("--concurrency", type=int, default=2, help="how many faults are tried at once (2)")
    arguments = parser.parse_args()
    asked = arguments.rooms or known
    if unknown := [room for room in asked if room not in known]:
        parser.error(f"no such room: {', '.join(unknown)}; the rooms are {', '.join(known)}")
    show(arguments.report or run(asked, arguments.concurrency), asked)


if __name__ == "__main__":
    main()
