"""Mistakes that models and people make with Phaser, to be planted into good scenes."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

# What stands in a good scene, and what is often written in its place. Phaser 2, other libraries, typos, slips.
_SWAPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # names that Phaser does not have
    (r"\.setVelocityX\(", (".setXVelocity(", ".velocityX(")),
    (r"\.setVelocityY\(", (".setYVelocity(", ".setVelocityy(")),
    (r"\.setVelocity\(", (".setSpeed(", ".velocity(")),
    (r"\.setCollideWorldBounds\(", (".setCollidesWorldBounds(", ".collideWorldBounds(")),
    (r"\.setFillStyle\(", (".setFillColor(", ".setColor(")),
    (r"\.setText\(", (".updateText(", ".changeText(", ".setString(")),
    (r"\.setTint\(", (".setColor(", ".tintColor(")),
    (r"\.setVisible\(", (".show(", ".setVisibility(")),
    (r"\.setDepth\(", (".setZ2(", ".setZIndex(")),
    (r"\.setAlpha\(", (".setOpacity(", ".fade(")),
    (r"\.setInteractive\(", (".enableInput(", ".makeInteractive(")),
    (r"\.createCursorKeys\(", (".createCursors(", ".cursorKeys(")),
    (r"\.startFollow\(", (".follow(", ".followTarget(")),
    (r"\.delayedCall\(", (".delayCall(", ".wait(", ".setTimeout(")),
    (r"\.generateTexture\(", (".createTexture(", ".toTexture(")),
    (r"\.setCircle\(", (".setRadius2(", ".setBodyCircle(")),
    (r"\.setScrollFactor\(", (".fixToCamera(", ".setParallax(")),
    (r"\.setBounce\(", (".setBounciness(", ".bounce(")),
    (r"\.setImmovable\(", (".setStatic2(", ".immovable(")),
    (r"\.killAndHide\(", (".removeAndHide(",)),
    (r"\.moveTo\(", (".moveToPoint(", ".moveTowards(")),
    (r"this\.add\.rectangle\(", ("this.add.rect(", "this.add.square(", "this.add.box(")),
    (r"this\.add\.circle\(", ("this.add.ball(", "this.add.disc(")),
    (r"this\.add\.graphics\(", ("this.add.graphic(", "this.add.draw(")),
    (r"Phaser\.Math\.Between\(", ("Phaser.Math.RandomBetween(", "Phaser.Math.RandomInt(")),
    (r"Phaser\.Math\.Distance\.Between\(", ("Phaser.Math.Dist(", "Phaser.Math.Distance.Of(")),
    (r"Phaser\.Math\.Clamp\(", ("Phaser.Math.clamp(", "Phaser.Math.Limit(")),
    (r"Phaser\.Math\.Wrap\(", ("Phaser.Math.Loop(", "Phaser.Math.wrap(")),
    (r"\.isDown\b", (".isPressed", ".down")),
    # Phaser 2
    (r"\.setOrigin\(", (".anchor.setTo(", ".setAnchor(")),
    (r"\.setScale\(", (".scale.setTo(",)),
    (r"\.fillStyle\(", (".beginFill(", ".setFillStyle(")),
    (r"\.fillRect\(", (".drawRect(", ".rect(")),
    (r"\.fillCircle\(", (".drawCircle(", ".circle(")),
    (r"\.lineStyle\(", (".setLineStyle(", ".strokeStyle2(")),
    (r"\.disableBody\(true, true\)", (".kill()",)),
    (r"this\.physics\.add\.(collider|overlap)\(", (r"this.physics.arcade.\1(", r"this.physics.\1s(")),
    (r"this\.physics\.add\.group\(", ("this.physics.add.groups(", "this.physics.group2(")),
    (r"this\.add\.(text|rectangle|circle|image|sprite)\(", (r"game.add.\1(", r"this.game.add.\1(")),
    (r"Phaser\.Input\.Keyboard\.JustDown\(", ("Phaser.Keyboard.JustDown(", "Phaser.Input.Keyboard.IsJustDown(")),
    (r"Phaser\.Input\.Keyboard\.KeyCodes\.", ("Phaser.Keyboard.", "Phaser.Input.Keyboard.")),
    (r"this\.time\.addEvent\(", ("this.time.events.add(", "this.time.addTimer(")),
    (r"this\.cameras\.main\.", ("this.camera.", "this.cameras.")),
    (r"this\.scene\.restart\(", ("this.state.restart(", "this.scene.reload(")),
    (r"this\.tweens\.add\(", ("this.add.tween(", "this.tween.add(")),
    # events that never come
    (r"'keydown-(\w+)'", (r"'keydown_\1'", r"'key-\1'")),
    (r"'pointerdown'", ("'click'", "'mousedown'")),
    (r"'pointermove'", ("'mousemove'",)),
    (r"'pointerup'", ("'mouseup'",)),
    # config keys
    (r"\btargets: ", ("target: ",)),
    (r"\bduration: ", ("duraton: ", "time: ")),
    (r"\bease: '", ("easing: '",)),
    (r"\byoyo: ", ("yoYo: ",)),
    (r"\bloop: true", ("looping: true", "repeated: true")),
    (r"\bfontSize: ", ("fontsize: ",)),
    (r"\bbackgroundColor: ", ("backgroundcolor: ", "background: ")),
    (r"\blifespan: ", ("lifeSpan: ", "life: ")),
    (r"\bcallback: ", ("callBack: ",)),
    (r"\n( *)scene: ", (r"\n\1scenes: ",)),
    (r"\n *physics: \{[^\n]*\},?(?=\n)", ("",)),
    # values of the wrong kind
    (r"(this\.add\.(?:rectangle|circle)\([^()\n]*)0x([0-9a-fA-F]{6})\)", (r"\1'#\2')",)),
    (r"\bcolor: '#([0-9a-fA-F]{6})'", (r"color: 0x\1",)),
    (r"(\.(?:image|sprite)\([^()'\n]*)'(\w+)'", (r"\1'\2s'", r"\1'\2_img'")),
    (r"(\.scene\.(?:start|launch)\()'(\w+)'", (r"\1'\2Scene'",)),
    (r"(Phaser\.Math\.Between)\([^(),\n]+, ([^(),\n]+)\)", (r"\1(\2)",)),
    (r"(\.setPosition)\(([^(),\n]+), [^(),\n]+\)", (r"\1 = (\2)",)),
    # JavaScript
    (r"\(\) => \{", ("function () {",)),
    (r"\bnew (Phaser\.\w[\w.]*)\(", (r"\1(",)),
    (r"(?<=[ (!])this\.([a-z]\w*)\b(?![(\w]| =)", (r"\1",)),
    (r"\n( *)const (\w+) = ", (r"\n\1\2 = ",)),
    (r"\n( *)(?:let|var) (\w+);(?=\n)", ("",)),
    (r"\);(?=\n)", (";", "));")),
    (r"\n\}(?=\n|$)", ("",)),
    (r"',(?=\n)", ("'", ",")),
    (r" \{\n", ("\n", " {{\n")),
)  # fmt: skip


@dataclass(frozen=True)
class Planted:
    """A scene with one mistake.

    Attributes
    ----------
    code
        The broken scene.
    wrong, right
        The lines that changed, broken and good, stripped; either may be empty.
    line
        Where, counted from 1 in the broken scene.
    """

    code: str
    wrong: str
    right: str
    line: int


def plant(code: str, dice: random.Random) -> Iterator[Planted]:
    """Yield versions of a scene with one mistake each, in random order, each kind of mistake once."""
    order = list(_SWAPS)
    dice.shuffle(order)
    for pattern, replacements in order:
        places = list(re.finditer(pattern, code))
        if places:
            place = dice.choice(places)
            broken = code[: place.start()] + place.expand(dice.choice(replacements)) + code[place.end() :]
            planted = _compare(code, broken)
            if planted is not None:
                yield planted


def _compare(good: str, broken: str) -> Planted | None:
    """Find the one line that changed; None when the mistake is not in a single line."""
    before, after = good.splitlines(), broken.splitlines()
    same = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    changed = len(before) - len(after)
    if changed not in (0, 1) or before[same + 1 :] != after[same + (1 - changed) :]:
        return None
    wrong = after[same].strip() if changed == 0 else ""
    return Planted(broken, wrong, before[same].strip(), min(same + 1, len(after)))
