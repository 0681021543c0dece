"""The same papers with PyYAML's C loader and jsonschema: what a script in Python would take for reading alone.

usage: read-and-validate.py ROUND SCHEMAS
"""
import json
import sys
from pathlib import Path

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Dates stay text, as the schemas want them."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in pairs if tag != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def validators(folder):
    schemas = {path.name: json.loads(path.read_text("utf-8")) for path in Path(folder).glob("*.schema.json")}
    for name, schema in schemas.items():
        resolver = jsonschema.RefResolver("", schema, store=schemas)
        yield name.removesuffix(".schema.json"), jsonschema.Draft7Validator(schema, resolver=resolver)


def text_keys(value):
    """Years as keys are text in JSON."""
    if isinstance(value, dict):
        return {str(key): text_keys(item) for key, item in value.items()}
    return value


def main(folder, schemas):
    known = dict(validators(schemas))
    wrong = 0
    for path in sorted(Path(folder).rglob("*.yaml")):
        data = yaml.load(path.read_text("utf-8"), Loader)
        if data["kind"] in ("village", "round"):
            data = text_keys(data)
        wrong += sum(1 for _ in known[data["kind"]].iter_errors(data))
    if wrong:
        sys.exit(f"{wrong} values against their schema")


main(*sys.argv[1:])
