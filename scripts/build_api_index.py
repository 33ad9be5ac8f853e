"""Generate the API index from Phaser's npm package.

    python scripts/build_api_index.py PATH/TO/phaser/types/phaser.json

Three sources, all inside the package, are laid over each other:

- ``types/phaser.json`` (JSDoc output): classes, inheritance, members, parameters, return types, typedefs, events.
  Only facts are taken, never the prose.
- ``dist/phaser.min.js``, evaluated in QuickJS with a stub of a browser: which names really exist, constants' values.
- ``src/**/*.js``: instance properties without documentation (``this.name = …`` inside a class).

The last two keep the checker from calling a name unknown that the documentation merely forgot.
The output is deterministic: the same package gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

OUTPUT = Path(__file__).resolve().parent.parent / "phaser_copilot" / "phaser" / "api.json.xz"
FORMAT = 1
OPTIONAL, REST = 1, 2
Doc = dict[str, Any]
# Plugins put themselves on the systems of each scene under these names.
INSTALLED = {
    "Phaser.Scenes.Systems": {"time", "data", "input", "load", "tweens", "lights", "arcadePhysics", "matterPhysics"},
}

# Just enough of a browser for Phaser to evaluate its modules; nothing is drawn and no game is made.
BROWSER_STUB = """
const noop = () => {};
const anything = new Proxy(function () {}, {
  get(target, key) {
    if (key === Symbol.toPrimitive) return () => 0;
    if (key === 'prototype') return target.prototype;
    if (key === 'length') return 1;
    if (key === 'data') return [1, 1, 1, 1];
    return anything;
  },
  set: () => true, has: () => true, apply: () => anything, construct: () => anything,
});
Object.assign(globalThis, {
  window: globalThis, self: globalThis, global: globalThis,
  document: anything, screen: anything, Image: anything, URL: anything, XMLHttpRequest: anything,
  navigator: { userAgent: '', appVersion: '', platform: '', vendor: '', maxTouchPoints: 0, getGamepads: noop },
  location: { href: '', protocol: 'http:' }, performance: { now: () => 0 },
  console: { log: noop, warn: noop, error: noop },
  HTMLVideoElement: function () {}, HTMLCanvasElement: function () {}, Element: function () {},
  setTimeout: noop, requestAnimationFrame: noop, addEventListener: noop,
});
"""

# Every name reachable from `Phaser`: what it is, its value if it is a constant, and what its instances have.
DUMP = """
(() => {
  const out = {}, seen = new Set();
  const instanceNames = (f) => {
    const names = new Set();
    for (let p = f.prototype; p && p !== Object.prototype; p = Object.getPrototypeOf(p))
      Object.getOwnPropertyNames(p).forEach((n) => names.add(n));
    return [...names];
  };
  const visit = (path, value, depth) => {
    const type = typeof value;
    const entry = out[path] = { kind: value === null ? 'null' : type };
    if (type === 'number' && isFinite(value) || type === 'string' || type === 'boolean') entry.value = value;
    if (type !== 'object' && type !== 'function' || value === null || depth > 7 || seen.has(value)) return;
    seen.add(value);
    if (type === 'function' && value.prototype) entry.instance = instanceNames(value);
    if (type === 'object' && Object.getPrototypeOf(value) !== Object.prototype) return;
    const skip = new Set('prototype length name arguments caller super mixin extend ignoreFinals'.split(' '));
    for (const key of Object.getOwnPropertyNames(value).sort())
      if (!(type === 'function' && skip.has(key)) && /^[A-Za-z_$]/.test(key))
        visit(path + '.' + key, value[key], depth + 1);
  };
  visit('Phaser', Phaser, 0);
  return JSON.stringify(out);
})()
"""


class Interner:
    """Numbers equal things in the order in which they first appear."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self.items: list[Any] = []

    def add(self, item: Any) -> int:
        key = json.dumps(item)
        if key not in self._numbers:
            self._numbers[key] = len(self.items)
            self.items.append(item)
        return self._numbers[key]


class Builder:
    """Collects the facts of one Phaser package."""

    def __init__(self, docs: list[Doc], runtime: dict[str, Doc], sources: Path) -> None:
        self.docs = [doc for doc in docs if not doc.get("inherited")]
        self.runtime = runtime
        self.sources = sources
        self.types = Interner()
        self.params = Interner()

    def build(self, version: str) -> Doc:
        """Return the whole index as one JSON-able object."""
        spaces = self._spaces()
        typedefs = {doc["longname"]: self._typedef(doc) for doc in self.docs if doc["kind"] == "typedef"}
        self._fill(spaces)
        self._add_undocumented_statics(spaces)
        self._add_undocumented_instance_names(spaces)
        return {
            "format": FORMAT,
            "version": version,
            "types": self.types.items,
            "params": self.params.items,
            "spaces": dict(sorted(spaces.items())),
            "typedefs": dict(sorted(typedefs.items())),
        }

    def _spaces(self) -> dict[str, Doc]:
        """One entry for each namespace and class: `x` parents, `c` constructor, `m` instance and `s` static members."""
        spaces: dict[str, Doc] = {}
        for doc in self.docs:
            if doc["kind"] not in ("class", "namespace"):
                continue
            entry = spaces.setdefault(doc["longname"], {})
            if doc["kind"] == "class":
                entry["c"] = self._params(doc)
                _set(entry, "x", [parent for parent in map(plain_name, doc.get("augments", [])) if parent != "object"])
            _set(entry, "v", since(doc))
            if doc["longname"] not in self.runtime and not doc["longname"].startswith("Phaser.Types"):
                entry["absent"] = 1
        return spaces

    def _fill(self, spaces: dict[str, Doc]) -> None:
        for doc in self.docs:
            owner = spaces.get(doc.get("memberof", ""))
            if owner is None or doc["kind"] not in ("function", "member", "constant", "event"):
                continue
            if doc["kind"] == "event":
                owner.setdefault("e", {})[doc["name"]] = self._event(doc)
                continue
            if doc["scope"] == "static" and doc["longname"] not in self.runtime:
                continue
            table = owner.setdefault("m" if doc["scope"] == "instance" else "s", {})
            table[doc["name"]] = self._function(doc) if doc["kind"] == "function" else self._property(doc)

    def _add_undocumented_statics(self, spaces: dict[str, Doc]) -> None:
        for path, fact in sorted(self.runtime.items()):
            owner, _, name = path.rpartition(".")
            entry = spaces.get(owner)
            if entry is None or path in spaces or owner.endswith(f"Components.{owner.rpartition('.')[2]}"):
                continue
            if name not in entry.get("s", {}) and name not in entry.get("e", {}):
                entry.setdefault("s", {})[name] = self._undocumented(fact)

    def _undocumented(self, fact: Doc) -> list[Any]:
        if fact["kind"] == "function":
            return [self.types.add("any"), None, ""]
        return [self.types.add(fact["kind"] if "value" in fact else "any"), 0, "", *_value(fact)]

    def _add_undocumented_instance_names(self, spaces: dict[str, Doc]) -> None:
        """Fill `h`, the names that instances have at run time although no documentation tells."""
        written = names_written_to_this(self.docs, self.sources)
        for name, entry in spaces.items():
            found = set(self.runtime.get(name, {}).get("instance", ())) | written.get(name, set())
            found |= INSTALLED.get(name, set())
            known = documented_names(spaces, name) | {"constructor", "initialize"}
            _set(entry, "h", sorted(found - known))

    def _typedef(self, doc: Doc) -> Doc:
        entry: Doc = {}
        _set(entry, "x", [plain_name(parent) for parent in doc.get("augments", []) if parent != "object"])
        if type_names(doc) == ["function"] or "params" in doc:
            entry["f"] = [self._return(doc), self._params(doc)]
        elif "properties" in doc:
            entry["p"] = {p["name"]: self._typedef_property(p) for p in doc["properties"]}
        else:
            entry["t"] = self._type(doc)
        _set(entry, "v", since(doc))
        return entry

    def _typedef_property(self, doc: Doc) -> list[Any]:
        return [self._type(doc), OPTIONAL if doc.get("optional") else 0]

    def _function(self, doc: Doc) -> list[Any]:
        return [self._return(doc), self._params(doc), since(doc)]

    def _property(self, doc: Doc) -> list[Any]:
        flags = 1 if doc.get("readonly") or doc["kind"] == "constant" else 0
        return [self._type(doc), flags, since(doc), *_value(self.runtime.get(doc["longname"], {}))]

    def _event(self, doc: Doc) -> list[Any]:
        path = doc["longname"].replace("#event:", ".")
        return [self.runtime.get(path, {}).get("value", ""), self._params(doc), since(doc)]

    def _params(self, doc: Doc) -> list[int]:
        top_level = [param for param in doc.get("params", []) if "." not in param.get("name", ".")]
        return [self.params.add(self._param(param)) for param in top_level]

    def _param(self, param: Doc) -> list[Any]:
        flags = (OPTIONAL if param.get("optional") else 0) | (REST if param.get("variable") else 0)
        fact: list[Any] = [param["name"], self._type(param), flags]
        if "defaultvalue" in param:
            fact.append(str(param["defaultvalue"]))
        return fact

    def _return(self, doc: Doc) -> int:
        returns = doc.get("returns")
        return self._type(returns[0]) if returns else self.types.add("void")

    def _type(self, doc: Doc) -> int:
        names = [normal_type(name) for name in type_names(doc)] or ["any"]
        if doc.get("nullable") is True and "null" not in names:
            names.append("null")
        return self.types.add("|".join(names))


def _set(entry: Doc, key: str, value: Any) -> None:
    if value:
        entry[key] = value


def _value(fact: Doc) -> list[Any]:
    return [fact["value"]] if "value" in fact else []


def type_names(doc: Doc) -> list[str]:
    """The alternatives of a JSDoc type, as written."""
    names: list[str] = doc.get("type", {}).get("names", [])
    return names


def normal_type(name: str) -> str:
    """Write ``Array.<X>`` as ``X[]`` and the many spellings of 'anything' as ``any``.

    >>> normal_type("Array.<Phaser.Scene>")
    'Phaser.Scene[]'
    """
    if name.startswith("Array.<"):
        element = name[len("Array.<") : -1]
        return f"{normal_type(element)}[]" if re.fullmatch(r"[\w.$]+", element) else "any[]"
    if name.startswith("Phaser."):
        return plain_name(name)
    if not re.fullmatch(r"[\w.$]+", name):
        return "any"
    aliases = {"*": "any", "object": "object", "Object": "object", "T": "any", "integer": "number", "array": "any[]"}
    return aliases.get(name, name)


def plain_name(name: str) -> str:
    """Drop type arguments: ``Phaser.Structs.List.<X>`` is ``Phaser.Structs.List``."""
    return name.split(".<")[0]


def since(doc: Doc) -> str:
    """The version that brought it, empty for the first 3.0.0."""
    version: str = doc.get("since", "")
    return "" if version == "3.0.0" else version


def documented_names(spaces: dict[str, Doc], name: str) -> set[str]:
    """All documented instance names of a class, inherited ones included."""
    entry = spaces.get(name, {})
    names = set(entry.get("m", {}))
    for parent in entry.get("x", []):
        names |= documented_names(spaces, parent)
    return names


def names_written_to_this(docs: list[Doc], sources: Path) -> dict[str, set[str]]:
    """Names assigned to ``this`` in the file that defines each class or mixin."""
    found: dict[str, set[str]] = defaultdict(set)
    for doc in docs:
        if doc["kind"] in ("class", "namespace") and "meta" in doc:
            file = source_file(doc, sources)
            if file.name != "index.js" and file.is_file():
                text = file.read_text(encoding="utf-8")
                found[doc["longname"]] |= set(re.findall(r"\bthis\.([A-Za-z_$][\w$]*)\s*=[^=]", text))
    return found


def source_file(doc: Doc, sources: Path) -> Path:
    """The source file behind an entry; the paths inside are those of another machine."""
    folder = doc["meta"]["path"].replace("\\", "/").partition("/src")[2].strip("/")
    return sources / folder / str(doc["meta"]["filename"])


def runtime_facts(library: str) -> dict[str, Doc]:
    """Evaluate Phaser in QuickJS and list what is reachable from its global name."""
    import quickjs

    context = quickjs.Context()
    context.eval(BROWSER_STUB)
    context.eval(library)
    facts: dict[str, Doc] = json.loads(context.eval(DUMP))
    return facts


def build(types_json: Path) -> bytes:
    """Return the compressed index of the package that holds `types_json`."""
    package = types_json.resolve().parent.parent
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    docs = json.loads(types_json.read_text(encoding="utf-8"))
    runtime = runtime_facts((package / "dist" / "phaser.min.js").read_text(encoding="utf-8"))
    index = Builder(docs, runtime, package / "src").build(version)
    text = json.dumps(index, separators=(",", ":"), ensure_ascii=True)
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def main() -> None:
    """Write the index into the package."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("types_json", type=Path, help="types/phaser.json of the unpacked npm package")
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT)
    arguments = parser.parse_args()
    data = build(arguments.types_json)
    arguments.output.write_bytes(data)
    print(f"{arguments.output}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
