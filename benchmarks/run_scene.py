"""How long a scene takes in the browser: the first one, and the ones after it.

    python benchmarks/run_scene.py [--runs 20] [--frames 120] [FILE ...]

Without files a small built-in scene is run. Times are wall-clock milliseconds of `Session.run`; the launch of the
browser is a line of its own. The later runs follow each other without a pause, so each of them waits for its page;
with half a second between them the page is ready before it is asked for.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from phaser_copilot.browser import Session, source
from phaser_copilot.phaser import library

SCENE = """
new Phaser.Game({
  width: 800, height: 600, physics: { default: 'arcade', arcade: { gravity: { y: 300 } } },
  scene: {
    create() {
      this.balls = this.physics.add.group();
      for (let i = 0; i < 20; i += 1) {
        const ball = this.add.circle(40 * i, 50, 12, 0x33cc66);
        this.balls.add(ball);
        ball.body.setBounce(0.9).setCollideWorldBounds(true);
      }
      this.physics.add.collider(this.balls);
      this.label = this.add.text(10, 10, 'Score: 0');
    },
    update() { this.label.setText(`Score: ${this.game.getFrame()}`); },
  },
});
"""


def measure(session: Session, codes: list[str], runs: int, pause: float, **options: object) -> list[float]:
    """Return the milliseconds of `runs` runs, with `pause` seconds before each."""
    times = []
    for number in range(runs):
        time.sleep(pause)
        began = time.perf_counter()
        report = session.run(codes[number % len(codes)], **options)  # type: ignore[arg-type]
        times.append((time.perf_counter() - began) * 1000)
        if not report.clean:
            print(f"  not clean: {report.errors}")
    return times


def show(name: str, times: list[float]) -> None:
    """Print one line: median, least and most."""
    print(f"{name:32} median {statistics.median(times):6.0f} ms   min {min(times):6.0f}   max {max(times):6.0f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--frames", type=int, default=120)
    arguments = parser.parse_args()
    codes = [source.read(file) for file in arguments.files] or [SCENE]
    began = time.perf_counter()
    with Session(phaser=library.local() or library.fetch()) as session:
        show("launch of the browser", [(time.perf_counter() - began) * 1000])
        show("first scene", measure(session, codes, 1, 0, frames=arguments.frames))
        show("later scenes, one on the other", measure(session, codes, arguments.runs, 0, frames=arguments.frames))
        show("later scenes, after a pause", measure(session, codes, arguments.runs, 0.5, frames=arguments.frames))
        show("with WebGL", measure(session, codes, arguments.runs // 2, 0, frames=arguments.frames, renderer="webgl"))
        show("with a screenshot", measure(session, codes, 5, 0, frames=arguments.frames, screenshot=True))
        show("300 frames", measure(session, codes, 5, 0, frames=300))


if __name__ == "__main__":
    main()
