#!/usr/bin/env python3
"""A validator that speaks the line protocol of README.md. Put your own judgement in place of the call of `findings_of`."""

import base64
import json
import sys

from reference.container import findings_of

for line in sys.stdin.buffer:
    request = json.loads(line)
    answer = {"id": request["id"]}
    if request["layer"] in ("shape", "container"):
        data = base64.b64decode(request["inputBase64"]) if "inputBase64" in request else request["input"].encode()
        answer["findings"] = findings_of(data, request.get("limits"))
    else:
        answer["skipped"] = True
    print(json.dumps(answer), flush=True)
