"""The browser behind a session: launched once, one fresh page a scene, killed when it does not obey."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from phaser_copilot.browser import chromium, page
from phaser_copilot.errors import MissingError

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, CDPSession, Page, Playwright, Route

VIEWPORT = (800, 600)
MEMORY_LIMIT = 2 * 1024**3  # bytes, all processes of the browser together
WATCH_EVERY = 0.25  # seconds
LAUNCH_LIMIT = 60.0  # seconds
CLOSE_LIMIT = 3.0  # seconds

_CALL_RUN = "function (request) { return this(request); }"


@dataclass(frozen=True)
class Outcome:
    """How a run ended: with the page's `answer`, or with the reason why there is none."""

    answer: dict[str, Any] | None
    reason: str = ""  # "timeout", "memory", "crash" or "navigation"
    detail: str = ""


@dataclass
class Room:
    """A fresh page with Phaser loaded, and the handle of its ``run`` function."""

    context: BrowserContext
    page: Page
    channel: CDPSession
    run_id: str
    crashed: asyncio.Event


class Host:
    """Owns the browser; everything here runs on one event loop."""

    def __init__(self, phaser: Path, executable: str | Path | None) -> None:
        self._phaser = phaser.read_bytes()
        self._executable = executable
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._pid = 0
        self._spare: asyncio.Task[Room] | None = None
        self._chores: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """Launch the browser and prepare the first page."""
        self._playwright = await _start_playwright()
        await self._launch()

    async def run(self, request: dict[str, Any], limit: float) -> Outcome:
        """Run one scene; `limit` is in seconds of wall-clock time. Runs are served one after the other."""
        async with self._turn:
            room = await self._take_room()
            outcome = await self._watch(room, request, limit)
            if outcome.reason in ("", "navigation"):
                self._in_background(_leave(room))
            else:
                await self._relaunch()
            self._prepare_spare()
            return outcome

    async def close(self) -> None:
        """End the browser and everything it started."""
        await self._kill()
        if self._playwright is not None:
            await self._playwright.stop()
            self._playwright = None

    async def _launch(self) -> None:
        assert self._playwright is not None
        path = chromium.find(self._executable)
        self._browser = await self._playwright.chromium.launch(
            executable_path=path, args=list(chromium.flags()), timeout=LAUNCH_LIMIT * 1000
        )
        self._pid = await _process_id(self._browser)

    async def _relaunch(self) -> None:
        await self._kill()
        await self._launch()

    async def _kill(self) -> None:
        for task in (self._spare, *self._chores):
            if task is not None:
                task.cancel()
        self._spare = None
        browser, self._browser = self._browser, None
        if browser is None:
            return
        _kill_tree(self._pid)
        with contextlib.suppress(Exception):
            await asyncio.wait_for(browser.close(), CLOSE_LIMIT)

    def _prepare_spare(self) -> None:
        self._spare = asyncio.create_task(self._open_room())

    async def _take_room(self) -> Room:
        if self._browser is None or not self._browser.is_connected():
            await self._relaunch()
        spare, self._spare = self._spare, None
        if spare is not None:
            with contextlib.suppress(Exception):
                return await spare
        return await self._open_room()

    async def _open_room(self) -> Room:
        assert self._browser is not None
        context = await self._browser.new_context(
            offline=True,
            service_workers="block",
            accept_downloads=False,
            viewport={"width": VIEWPORT[0], "height": VIEWPORT[1]},
            locale="en-US",
            timezone_id="UTC",
        )
        served: set[str] = set()

        async def answer(route: Route) -> None:
            await self._answer(route, served)

        await context.route("**/*", answer)
        tab = await context.new_page()
        crashed = asyncio.Event()
        tab.on("crash", lambda _: crashed.set())
        await tab.goto(page.PAGE_URL, wait_until="load")
        channel = await context.new_cdp_session(tab)
        handle = await channel.send("Runtime.evaluate", {"expression": "window.__takeRun()"})
        return Room(context, tab, channel, handle["result"]["objectId"], crashed)

    async def _answer(self, route: Route, served: set[str]) -> None:
        """Give the page and Phaser once; everything else is aborted, which leaves a navigating page where it is."""
        url = route.request.url
        with contextlib.suppress(Exception):
            if url in served or url not in (page.PAGE_URL, page.PHASER_URL):
                await route.abort("aborted")
                return
            served.add(url)
            if url == page.PHASER_URL:
                await route.fulfill(body=self._phaser, content_type="text/javascript; charset=utf-8")
            else:
                headers = {"content-security-policy": page.POLICY}
                await route.fulfill(body=page.html(), content_type="text/html; charset=utf-8", headers=headers)

    async def _watch(self, room: Room, request: dict[str, Any], limit: float) -> Outcome:
        call = asyncio.create_task(_call_run(room, request))
        crash = asyncio.create_task(room.crashed.wait())
        try:
            return await self._first_end(call, crash, limit)
        finally:
            call.cancel()
            crash.cancel()

    async def _first_end(self, call: asyncio.Task[Outcome], crash: asyncio.Task[Any], limit: float) -> Outcome:
        clock = asyncio.get_running_loop().time
        end = clock() + limit
        while clock() < end:
            wait = min(WATCH_EVERY, max(0.0, end - clock()))
            await asyncio.wait({call, crash}, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            if crash.done():
                return Outcome(None, "crash")
            if call.done():
                return call.result()
            if await asyncio.to_thread(_memory, self._pid) > MEMORY_LIMIT:
                return Outcome(None, "memory")
        return Outcome(None, "timeout")

    def _in_background(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)


async def _start_playwright() -> Playwright:
    try:
        from playwright.async_api import async_playwright
    except ImportError as error:
        raise MissingError(
            "Running scenes needs Playwright, which is not installed", fix="pip install 'phaser-copilot[browser]'"
        ) from error
    return await async_playwright().start()


async def _process_id(browser: Browser) -> int:
    channel = await browser.new_browser_cdp_session()
    answer = await channel.send("SystemInfo.getProcessInfo")
    await channel.detach()
    return int(next(process["id"] for process in answer["processInfo"] if process["type"] == "browser"))


async def _call_run(room: Room, request: dict[str, Any]) -> Outcome:
    from playwright.async_api import Error

    arguments = {
        "functionDeclaration": _CALL_RUN,
        "objectId": room.run_id,
        "arguments": [{"value": request}],
        "awaitPromise": True,
        "returnByValue": True,
    }
    try:
        answer = await room.channel.send("Runtime.callFunctionOn", arguments)
    except Error as error:
        return Outcome(None, "navigation", str(error))
    if "exceptionDetails" in answer:
        details = answer["exceptionDetails"]
        return Outcome(None, "harness", str(details.get("exception", {}).get("description", details.get("text"))))
    return Outcome(json.loads(answer["result"]["value"]))


async def _leave(room: Room) -> None:
    with contextlib.suppress(Exception):
        await asyncio.wait_for(room.context.close(), CLOSE_LIMIT)


def _family(pid: int) -> list[psutil.Process]:
    with contextlib.suppress(psutil.Error):
        parent = psutil.Process(pid)
        return [*parent.children(recursive=True), parent]
    return []


def _memory(pid: int) -> int:
    total = 0
    for process in _family(pid):
        with contextlib.suppress(psutil.Error):
            total += process.memory_info().rss
    return total


def _kill_tree(pid: int) -> None:
    for process in _family(pid):
        with contextlib.suppress(psutil.Error):
            process.kill()
