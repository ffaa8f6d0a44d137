#!/usr/bin/env python3
"""Runs every shell command that the documentation shows, once, from the root of the repository.

A fence marked `sh` is run; its lines must succeed. A command whose exit code is part of what is shown carries a comment such as
`# exit code 1`. A fence marked `sh no-run` is for the reader alone and needs a reason beside it.
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXIT_CODE = re.compile(r"#\s*exit code (\d+)\s*$")


def commands(page: pathlib.Path):
    for fence in FENCE.findall(page.read_text(encoding="utf-8")):
        for line in fence.replace("\\\n", " ").splitlines():
            if line.strip() and not line.lstrip().startswith("#"):
                yield line.strip()


def main() -> int:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(ROOT.glob("docs/*.md")), *sorted(ROOT.glob("samples/**/README.md")),
             *(page for page in sorted(ROOT.glob("schema/**/README.md")) if "node_modules" not in page.parts)]
    skipped = set(sys.argv[1:])
    seen, passed, failed = set(), 0, 0
    for page in pages:
        if not page.exists():
            continue
        for command in commands(page):
            if command in seen or command in skipped:
                continue
            seen.add(command)
            wanted = EXIT_CODE.search(command)
            expected = int(wanted.group(1)) if wanted else 0
            print(f"--- {page.relative_to(ROOT)}: {command}", flush=True)
            ran = subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=ROOT, stdin=subprocess.DEVNULL)
            if ran.returncode == expected:
                passed += 1
            else:
                failed += 1
                print(f"FAILED: exit code {ran.returncode}, expected {expected}", flush=True)
    print(f"docs: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
