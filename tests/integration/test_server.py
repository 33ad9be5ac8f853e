"""The language server over its real standard input and output, with the abilities of VS Code."""

import sys

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

pytestmark = pytest.mark.filterwarnings("error::pytest_lsp.LspSpecificationWarning")

SCENE = """class Main extends Phaser.Scene {
  constructor() { super('Main'); }
  create() {
    this.make.graphics({}, false).fillRect(0, 0, 8, 8).generateTexture('hero', 8, 8);
    this.hero = this.add.sprite(100, 100, 'hero');
    this.hero.setPositon(1, 2);
    this.scene.start('Main');
  }
}
new Phaser.Game({ width: 800, height: 600, scene: Main });
"""
SERVE = [sys.executable, "-m", "phaser_copilot", "serve"]


async def _begin(client: LanguageClient, capabilities: lsp.ClientCapabilities) -> None:
    await client.initialize_session(lsp.InitializeParams(capabilities=capabilities, workspace_folders=None))


@pytest_lsp.fixture(config=ClientServerConfig(server_command=SERVE))
async def client(lsp_client: LanguageClient):
    """A client that pulls diagnostics."""
    await _begin(lsp_client, client_capabilities("visual_studio_code"))
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(config=ClientServerConfig(server_command=SERVE))
async def pushed(lsp_client: LanguageClient):
    """A client that is pushed diagnostics, and can be sent edits."""
    capabilities = client_capabilities("visual_studio_code")
    capabilities.text_document.diagnostic = None
    await _begin(lsp_client, capabilities)
    yield
    await lsp_client.shutdown_session()


def _open(client: LanguageClient, text: str, name: str = "scene.js", language: str = "javascript") -> str:
    uri = f"file:///games/{name}"
    item = lsp.TextDocumentItem(uri, language, 1, text)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    return uri


def _at(text: str, mark: str, more: int = 0) -> lsp.Position:
    before = text[: text.index(mark) + more]
    return lsp.Position(before.count("\n"), len(before) - before.rfind("\n") - 1)


def _change(client: LanguageClient, uri: str, version: int, where: lsp.Range, text: str) -> None:
    change = lsp.TextDocumentContentChangePartial(range=where, text=text)
    document = lsp.VersionedTextDocumentIdentifier(uri=uri, version=version)
    client.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [change]))


def _id(uri: str) -> lsp.TextDocumentIdentifier:
    return lsp.TextDocumentIdentifier(uri)


async def _labels(client: LanguageClient, uri: str, at: lsp.Position) -> list[str]:
    found = await client.text_document_completion_async(lsp.CompletionParams(_id(uri), at))
    return [item.label for item in found.items] if found else []


@pytest.mark.asyncio
async def test_findings_are_pulled_and_know_when_nothing_changed(client):
    uri = _open(client, SCENE)
    report = await client.text_document_diagnostic_async(lsp.DocumentDiagnosticParams(_id(uri)))
    assert [item.code for item in report.items] == ["PH101"]
    again = await client.text_document_diagnostic_async(
        lsp.DocumentDiagnosticParams(_id(uri), previous_result_id=report.result_id)
    )
    assert again.kind == "unchanged"


@pytest.mark.asyncio
async def test_findings_are_pushed_after_an_edit_and_cleared_on_close(pushed):
    uri = _open(pushed, SCENE)
    await pushed.wait_for_notification("textDocument/publishDiagnostics")
    assert [item.code for item in pushed.diagnostics[uri]] == ["PH101"]
    start = _at(SCENE, "setPositon")
    _change(pushed, uri, 2, lsp.Range(start, lsp.Position(start.line, start.character + 10)), "setPosition")
    await pushed.wait_for_notification("textDocument/publishDiagnostics")
    assert not pushed.diagnostics[uri]


@pytest.mark.asyncio
async def test_files_without_phaser_are_left_alone(client):
    uri = _open(client, "const a = undefinedName;\nfoo.\n", "plain.js")
    report = await client.text_document_diagnostic_async(lsp.DocumentDiagnosticParams(_id(uri)))
    assert not report.items
    assert await _labels(client, uri, lsp.Position(1, 4)) == []


@pytest.mark.asyncio
async def test_pages_are_checked_in_their_place(client):
    uri = _open(client, f"<html>\n<script>\n{SCENE}</script>\n</html>\n", "page.html", "html")
    report = await client.text_document_diagnostic_async(lsp.DocumentDiagnosticParams(_id(uri)))
    assert [(item.code, item.range.start.line) for item in report.items] == [("PH101", 7)]


@pytest.mark.asyncio
async def test_a_quick_fix_repairs_the_mistake(client):
    uri = _open(client, SCENE)
    where = lsp.Range(_at(SCENE, "setPositon"), _at(SCENE, "setPositon"))
    context = lsp.CodeActionContext(diagnostics=[])
    actions = await client.text_document_code_action_async(lsp.CodeActionParams(_id(uri), where, context))
    fix = next(action for action in actions if action.is_preferred or "setPosition" in action.title)
    assert fix.edit.document_changes[0].edits[0].new_text == "setPosition"


@pytest.mark.asyncio
async def test_fix_all_is_one_edit(client):
    text = SCENE.replace("this.hero.setPositon(1, 2);", "this.tweens.add({ target: this.hero, x: 9 });")
    uri = _open(client, text)
    context = lsp.CodeActionContext(diagnostics=[], only=[lsp.CodeActionKind.SourceFixAll])
    everything = lsp.Range(lsp.Position(0, 0), lsp.Position(10, 0))
    (action,) = await client.text_document_code_action_async(lsp.CodeActionParams(_id(uri), everything, context))
    (edit,) = action.edit.document_changes[0].edits
    assert "targets: this.hero" in edit.new_text
    assert edit.new_text.count("\n") == 1


@pytest.mark.asyncio
async def test_completion_knows_receivers_keys_and_configs(client):
    for written, expected in {
        "this.add.": "sprite",
        "this.hero.setSc": "setScale",
        "this.add.image(1, 2, '": "hero",
        "this.scene.start('": "Main",
        "this.input.keyboard.on('": "keydown",
        "this.tweens.add({ ": "targets",
        "Phaser.Math.": "Between",
    }.items():
        text = SCENE.replace("this.hero.setPositon(1, 2);", written)
        uri = _open(client, text, f"{expected}.js")
        assert expected in await _labels(client, uri, _at(text, written, len(written))), written


@pytest.mark.asyncio
async def test_a_completion_is_explained_when_it_is_looked_at(client):
    text = SCENE.replace("setPositon(1, 2);", "set")
    uri = _open(client, text)
    at = _at(text, "this.hero.set\n", 13)
    found = await client.text_document_completion_async(lsp.CompletionParams(_id(uri), at))
    item = next(item for item in found.items if item.label == "setScale")
    resolved = await client.completion_item_resolve_async(item)
    assert "setScale(x?: number" in resolved.documentation.value


@pytest.mark.asyncio
async def test_hover_signature_symbols_and_definition(client):
    uri = _open(client, SCENE)
    hover = await client.text_document_hover_async(lsp.HoverParams(_id(uri), _at(SCENE, "sprite(", 2)))
    assert "sprite(x: number" in hover.contents.value
    help_ = await client.text_document_signature_help_async(
        lsp.SignatureHelpParams(_id(uri), _at(SCENE, "100, 100, 'hero'", 5))
    )
    assert help_.active_parameter == 1
    (scene, game) = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(_id(uri)))
    assert (scene.name, [child.name for child in scene.children], game.name) == (
        "Main",
        ["constructor", "create"],
        "Phaser.Game",
    )
    for used, line in {"'hero');\n    this.hero": 3, "'Main');\n  }\n}": 1, "hero.setPositon": 4}.items():
        (place,) = await client.text_document_definition_async(lsp.DefinitionParams(_id(uri), _at(SCENE, used, 2)))
        assert place.range.start.line == line, used


@pytest.mark.asyncio
async def test_keys_of_other_open_files_are_known(client):
    _open(client, SCENE, "main.js")
    text = "class Other extends Phaser.Scene {\n  create() { this.add.image(0, 0, ''); }\n}\n"
    uri = _open(client, text, "other.js")
    assert "hero" in await _labels(client, uri, _at(text, "'')", 1))


@pytest.mark.asyncio
async def test_status_fix_explain_and_preview_need_no_model(pushed):
    edits = []

    @pushed.feature(lsp.WORKSPACE_APPLY_EDIT)
    def apply(params: lsp.ApplyWorkspaceEditParams) -> lsp.ApplyWorkspaceEditResult:
        edits.append(params)
        return lsp.ApplyWorkspaceEditResult(applied=True)

    uri = _open(pushed, SCENE.replace("this.hero.setPositon(1, 2);", "this.tweens.add({ target: this.hero, x: 9 });"))
    status = await _run(pushed, "status", {})
    assert status["state"] in ("absent", "ready")
    fixed = await _run(pushed, "fix", {"uri": uri, "model": False})
    assert fixed["applied"] and fixed["verdict"]["ok"] and len(edits) == 1
    explained = await _run(pushed, "explain", {"uri": uri, "model": False})
    assert "PH201" in explained["markdown"]
    preview = await _run(pushed, "preview", {"uri": uri})
    assert preview["script"].startswith("class Main") and preview["module"] is False


@pytest.mark.asyncio
async def test_mistakes_of_a_caller_are_said(client):
    with pytest.raises(Exception, match="is not open"):
        await _run(client, "fix", {"uri": "file:///nowhere.js"})
    with pytest.raises(Exception, match="There is no task"):
        await _run(client, "generate", {})
    with pytest.raises(Exception, match="no command"):
        await _run(client, "nothing", {})


async def _run(client: LanguageClient, name: str, argument: dict):
    params = lsp.ExecuteCommandParams(f"phaserCopilot.{name}", arguments=[argument])
    return await client.workspace_execute_command_async(params)
