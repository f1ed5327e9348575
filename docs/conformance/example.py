"""A validator of IRM JSON in thirty lines, with three of the rules: python3 example.py FILE. It stands here to show the protocol."""

import json
import re
import sys


def walk(value, pointer=""):
    yield value, pointer
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, child in items:
        yield from walk(child, pointer + "/" + str(name).replace("~", "~0").replace("/", "~1"))


def check(document):
    for value, pointer in walk(document):
        if isinstance(value, dict) and isinstance(value.get("end"), str) and isinstance(value.get("start"), str):
            length = min(len(value["start"]), len(value["end"]))  # 2022 and 2022-05 do not contradict each other
            if value["end"][:length] < value["start"][:length]:
                yield "OGP1301", pointer + "/end"
        if re.search(r"/(commitments|milestones|sources)$", pointer) and isinstance(value, list):
            ids = [item.get("id") for item in value if isinstance(item, dict)]
            yield from (("OGP1101", f"{pointer}/{i}") for i in range(len(ids)) if ids[i] is not None and ids[i] in ids[:i])


try:
    found = list(check(json.loads(open(sys.argv[1], "rb").read())))
except (UnicodeDecodeError, json.JSONDecodeError):
    found = [("OGP1001", "")]
print(json.dumps({"findings": [{"code": code, "severity": "error", "pointer": pointer} for code, pointer in found]}))
