"""Which parts of a whole game a source has."""

from __future__ import annotations

_QUERY = """
(function_declaration name: (identifier) @part)
(method_definition name: (property_identifier) @part)
(pair key: (property_identifier) @part value: [(function_expression) (arrow_function)])
(variable_declarator name: (identifier) @part value: [(function_expression) (arrow_function)])
(new_expression constructor: (member_expression) @game)
"""
_PARTS = {"preload", "create", "update", "init"}


def parts(code: str) -> frozenset[str]:
    """Find the lifecycle functions of a source, and ``Phaser.Game`` when it makes one."""
    import tree_sitter_javascript
    from tree_sitter import Language, Parser, Query, QueryCursor

    language = Language(tree_sitter_javascript.language())
    root = Parser(language).parse(code.encode()).root_node
    found = QueryCursor(Query(language, _QUERY)).captures(root)
    names = {node.text.decode() for node in found.get("part", ()) if node.text}
    games = {node.text.decode() for node in found.get("game", ()) if node.text}
    return frozenset(names & _PARTS) | (games & {"Phaser.Game"})
