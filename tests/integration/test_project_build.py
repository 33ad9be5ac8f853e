"""A scene written for a project really runs in it: a Vite project, built, in a real browser."""

import functools
import json
import shutil
import subprocess
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import sync_playwright

from phaser_copilot import corpus
from phaser_copilot.browser import chromium
from phaser_copilot.paths import cache_dir
from phaser_copilot.phaser.module import to_module
from phaser_copilot.phaser.typescript import to_typescript
from tests.conftest import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PACKAGE = {
    "name": "game",
    "private": True,
    "type": "module",
    "dependencies": {"phaser": "3.90.0"},
    "devDependencies": {"vite": "6.4.1", "typescript": "5.9.3"},
}
TSCONFIG = {
    "compilerOptions": {
        "strict": True,
        "noEmit": True,
        "target": "ES2022",
        "module": "ESNext",
        "moduleResolution": "bundler",
        "skipLibCheck": True,
        "types": [],
        "lib": ["ES2022", "DOM"],
    },
    "include": ["src"],
}
MAIN = """\
import Phaser from 'phaser';
import functions from './functions';
import classes from './classes';

const game = new Phaser.Game({ type: Phaser.CANVAS, width: 800, height: 600, scene: [functions, classes] });
game.events.once('ready', () => game.scene.start('classes'));
(window as any).game = game;
"""


@pytest.fixture(scope="module")
def project():
    """A Vite project with TypeScript; its packages are fetched once."""
    if shutil.which("npm") is None:
        pytest.skip("needs npm")
    folder = cache_dir() / "test-projects" / "vite"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text(json.dumps(PACKAGE))
    (folder / "tsconfig.json").write_text(json.dumps(TSCONFIG))
    (folder / "index.html").write_text('<!doctype html><script type="module" src="/src/main.ts"></script>')
    (folder / "src").mkdir(exist_ok=True)
    (folder / "src" / "main.ts").write_text(MAIN)
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True, timeout=250)
    return folder


def scene(name, file):
    return to_typescript(to_module(corpus.load(ROOT / "data" / "corpus" / name).default.code, file))


@pytest.mark.timeout(600)
def test_scenes_of_both_styles_are_compiled_built_and_run(project):
    functions = scene("keyboard/charge-jump.js", "functions.ts")
    classes = scene("mini-games/snake.js", "classes.ts")
    (project / "src" / "functions.ts").write_text(functions)
    (project / "src" / "classes.ts").write_text(classes)
    compiled = subprocess.run(["npx", "tsc"], cwd=project, capture_output=True, text=True, timeout=250)
    assert compiled.returncode == 0, compiled.stdout
    subprocess.run(["npx", "vite", "build", "--logLevel", "error"], cwd=project, check=True, timeout=250)

    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(project / "dist"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    errors = []
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=str(chromium.find()), args=["--no-sandbox"])
            page = browser.new_page()
            page.on("pageerror", lambda error: errors.append(str(error)))
            page.goto(f"http://127.0.0.1:{server.server_port}/")
            page.wait_for_function("window.game && game.scene.getScenes(true).length === 2", timeout=60_000)
            objects = page.evaluate("game.scene.getScenes(true).map(scene => scene.children.length)")
            browser.close()
    finally:
        server.shutdown()
    assert errors == []
    assert all(objects)
