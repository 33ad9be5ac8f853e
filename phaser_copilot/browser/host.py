"""The browser behind a session: launched once, one fresh page a scene, killed when it does not obey."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from phaser_copilot.browser import chromium, page
from phaser_copilot.browser.pauses import Pauses
from phaser_copilot.errors import MissingError

if TYPE_CHECKING:
    from playwright.async_api import Browser, CDPSession, Page, Playwright, Route

VIEWPORT = (800, 600)
MEMORY_LIMIT = 2 * 1024**3  # bytes, all processes of the browser together
WATCH_EVERY = 0.25  # seconds
LAUNCH_LIMIT = 60.0  # seconds
LOAD_LIMIT = 30.0  # seconds; a launch on a busy machine included
CLOSE_LIMIT = 3.0  # seconds

# Ends after which the browser cannot be trusted to obey.
FATAL = ("timeout", "memory", "crash")

_CALL_RUN = "function (request) { return this(request); }"


@dataclass(frozen=True)
class Outcome:
    """How a run ended: with the page's `answer`, or with the reason why there is none."""

    answer: dict[str, Any] | None
    reason: str = ""  # "timeout", "memory", "crash" or "navigation"
    detail: str = ""
    place: tuple[int, int] | None = None  # the scene's line and column, from 1


@dataclass(frozen=True)
class Room:
    """The one tab in which the scenes run, and its debugging channel."""

    page: Page
    channel: CDPSession
    pauses: Pauses
    crashed: asyncio.Event


class Host:
    """Owns the browser; everything here runs on one event loop.

    A new window costs ten times as much as going to a new address in an old one, so each scene gets a new origin
    (and with it a new process and empty storage) in the same tab, loaded while nobody waits.
    """

    def __init__(self, phaser: Path, executable: str | Path | None) -> None:
        self._phaser = phaser.read_bytes()
        self._executable = executable
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._pid = 0
        self._room: Room | None = None
        self._next: asyncio.Task[str] | None = None
        self._number = 0
        self._expected: set[str] = set()
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """Launch the browser and load the first page."""
        self._playwright = await _start_playwright()
        await self._launch()
        self._next = asyncio.create_task(self._load_page())

    async def run(self, request: dict[str, Any], limit: float) -> Outcome:
        """Run one scene; `limit` is in seconds of wall-clock time. Runs are served one after the other."""
        async with self._turn:
            run_id = await self._fresh_page()
            assert self._room is not None
            outcome = await self._watch(self._room, run_id, request, limit)
            if outcome.reason == "timeout":
                outcome = replace(outcome, place=await self._room.pauses.place())
            if outcome.reason in FATAL:
                await self._kill(gently=False)
            if self._playwright is not None:  # not closed meanwhile
                self._next = asyncio.create_task(self._load_page())
            return outcome

    async def close(self) -> None:
        """End the browser and everything it started."""
        playwright, self._playwright = self._playwright, None
        await self._kill(gently=True)
        if playwright is not None:
            await playwright.stop()

    async def _launch(self) -> None:
        assert self._playwright is not None
        path = chromium.find(self._executable)
        self._browser = await self._playwright.chromium.launch(
            executable_path=path, args=list(chromium.flags()), timeout=LAUNCH_LIMIT * 1000
        )
        self._pid = await _process_id(self._browser)
        self._room = await self._open_room(self._browser)

    async def _kill(self, *, gently: bool) -> None:
        if self._next is not None:
            self._next.cancel()
        browser, self._browser, self._room, self._next = self._browser, None, None, None
        if browser is None:
            return
        family = _family(self._pid)
        if gently:
            await _close(browser)
        _kill_all(family)
        if not gently:
            await _close(browser)

    async def _open_room(self, browser: Browser) -> Room:
        context = await browser.new_context(
            offline=True,
            service_workers="block",
            accept_downloads=False,
            viewport={"width": VIEWPORT[0], "height": VIEWPORT[1]},
            locale="en-US",
            timezone_id="UTC",
        )
        await context.route("**/*", self._answer)
        tab = await context.new_page()
        context.on("page", _close_popup)
        crashed = asyncio.Event()
        tab.on("crash", lambda _: crashed.set())
        channel = await context.new_cdp_session(tab)
        pauses = Pauses(channel)
        await pauses.enable()
        return Room(tab, channel, pauses, crashed)

    async def _fresh_page(self) -> str:
        """Return the handle of the next page's ``run`` function; a browser that gives none is replaced."""
        task, self._next = self._next, None
        if task is not None:
            with contextlib.suppress(Exception):
                return await asyncio.wait_for(task, LOAD_LIMIT)
        await self._kill(gently=False)
        return await self._load_page()

    async def _load_page(self) -> str:
        if self._browser is None or not self._browser.is_connected():
            await self._launch()
        assert self._room is not None
        self._number += 1
        address = page.origin(self._number)
        self._expected = {address, address + page.PHASER}
        await self._room.page.goto(address, wait_until="load", timeout=LOAD_LIMIT * 1000)
        answer = await self._room.channel.send("Runtime.evaluate", {"expression": "window.__takeRun()"})
        return str(answer["result"]["objectId"])

    async def _answer(self, route: Route) -> None:
        """Give the page and Phaser once each; abort everything else, which leaves a navigating page where it is."""
        url = route.request.url
        with contextlib.suppress(Exception):
            if url not in self._expected:
                await route.abort("aborted")
                return
            self._expected.discard(url)
            if url.endswith(page.PHASER):
                await route.fulfill(body=self._phaser, content_type="text/javascript; charset=utf-8")
            else:
                headers = {"content-security-policy": page.POLICY}
                await route.fulfill(body=page.html(), content_type="text/html; charset=utf-8", headers=headers)

    async def _watch(self, room: Room, run_id: str, request: dict[str, Any], limit: float) -> Outcome:
        call = asyncio.create_task(_call_run(room, run_id, request))
        crash = asyncio.create_task(room.crashed.wait())
        try:
            return await self._first_end(call, crash, limit)
        finally:
            call.cancel()
            crash.cancel()

    async def _first_end(self, call: asyncio.Task[Outcome], crash: asyncio.Task[Any], limit: float) -> Outcome:
        now = asyncio.get_running_loop().time
        end = now() + limit
        while now() < end:
            wait = min(WATCH_EVERY, max(0.0, end - now()))
            await asyncio.wait({call, crash}, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            if crash.done():
                return Outcome(None, "crash")
            if call.done():
                return call.result()
            if await asyncio.to_thread(_memory, self._pid) > MEMORY_LIMIT:
                return Outcome(None, "memory")
        return Outcome(None, "timeout")


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


async def _call_run(room: Room, run_id: str, request: dict[str, Any]) -> Outcome:
    from playwright.async_api import Error

    arguments = {
        "functionDeclaration": _CALL_RUN,
        "objectId": run_id,
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


async def _close(browser: Browser) -> None:
    with contextlib.suppress(Exception):
        await asyncio.wait_for(browser.close(), CLOSE_LIMIT)


async def _close_popup(popup: Page) -> None:
    with contextlib.suppress(Exception):
        await popup.close()


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


def _kill_all(processes: list[psutil.Process]) -> None:
    for process in processes:
        with contextlib.suppress(psutil.Error):
            process.kill()
