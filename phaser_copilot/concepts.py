"""Words of games that mean the same thing to somebody who asks for a scene: a dot is a circle, a baddie an enemy."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Chinese words of one concept may stand inside a longer word, so they are at least two characters where one is common.
_SAME = (
    "circle circles ball balls dot dots disc disk orb 圆 球 圆形 圆点 小球",
    "square squares box boxes block blocks rectangle rect tile cube brick 方块 方形 正方形 矩形 盒子 砖块 箱子",
    "text label word message 文字 文本 字样",
    "player hero character man guy me avatar protagonist 玩家 主角 角色 小人 人物",
    "enemy enemies monster monsters baddie baddies foe alien aliens invader zombie ghost 敌人 怪物 外星人 敌机 坏人",
    "ship spaceship rocket plane spacecraft jet 飞船 飞机 火箭 战机",
    "car cars vehicle truck 汽车 小车 赛车 车子",
    "coin coins gem gems star stars apple apples fruit money gold 金币 宝石 星星 苹果 水果 豆子 硬币",
    "bullet bullets shot shots missile projectile laser 子弹 炮弹 导弹 激光",
    "shoot shoots shooting fire fires fired launch 射击 发射 开火 开枪",
    "move moves moving walk walks walking go goes run steer travel 移动 走动 行走 走路 跑动 左右走",
    "jump jumps jumping hop leap 跳跃 跳起 起跳 跳一下",
    "bounce bounces bouncing rebound ricochet 反弹 弹跳 弹回 弹来弹去",
    "fall falls falling drop drops dropping descend 掉落 下落 落下 掉下",
    "click clicks clicked clicking tap taps tapped press pressed touch 点击 单击 点一下 点按 触摸",
    "drag drags dragged dragging draggable 拖动 拖拽 拖着",
    "mouse pointer cursor 鼠标 光标 指针",
    "follow follows chase chases chasing pursue track 跟随 追逐 追赶 追着 跟着",
    "vanish vanishes disappear disappears remove removed destroy gone pop pops 消失 不见 移除 消除",
    "appear appears show shows shown display reveal 出现 显示 露出",
    "hit hits touch touches touching collide collides collision overlap bump 碰到 碰撞 撞到 撞上 击中 打中 接触",
    "collect collects pick pickup catch eat eats gather grab 收集 捡起 接住 吃掉 拾取 吃到",
    "spin spins spinning rotate rotates rotating revolve 旋转 转动 转圈",
    "blink blinks blinking flash flashes flashing flicker 闪烁 闪动 一闪",
    "fade fades fading 淡出 淡入 渐变 渐隐",
    "grow grows bigger larger enlarge scale 变大 放大 增大",
    "shrink shrinks smaller 变小 缩小",
    "score points point 得分 分数 计分 积分",
    "health life lives hp heart hearts 生命 血条 血量 掉血",
    "timer countdown clock stopwatch 计时 倒计时 秒表 时钟",
    "button buttons 按钮 按键",
    "menu 菜单 标题 开始界面",
    "restart retry replay reset 重新开始 重来 再来 重玩 重置",
    "win wins won victory 胜利 获胜 赢了 通关",
    "lose loses lost gameover 失败 输了 游戏结束",
    "background backdrop 背景",
    "colour color colours colors coloured colored hue 颜色 彩色 变色",
    "random randomly 随机",
    "platform platforms ledge 平台 台阶",
    "wall walls obstacle obstacles barrier 墙壁 障碍 围墙 一堵墙",
    "edge edges border 边缘 边界 屏幕边",
    "explode explodes explosion burst boom 爆炸 炸开 爆开",
    "sound sounds beep tone noise 声音 音效 蜂鸣",
    "paddle racket bat 挡板 球拍 板子",
    "spawn spawns generate create 生成 产生 冒出",
    "world map level stage 地图 世界 关卡",
    "scroll scrolls scrolling 滚动 卷动",
    "orbit orbits circling 环绕 绕着 公转 绕圈",
    "weather snow rain snowflake 下雪 下雨 雪花 雨滴",
    "speed fast faster quick slow slower velocity 速度 加速 越来越快",
    "patrol patrols sway left-right 来回 巡逻 往返",
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_OF: dict[str, list[str]] = {}
for _line in _SAME:
    _name, *_ = _line.split()
    for _word in _line.split():
        _OF.setdefault(_word, []).append(f"={_name}")
_ENGLISH = {word: names for word, names in _OF.items() if not _HAN.search(word)}
_CHINESE = {word: names for word, names in _OF.items() if _HAN.search(word)}
# looked for at every place, since one word may begin inside another
_ANY_CHINESE = re.compile(f"(?=({'|'.join(sorted(_CHINESE, key=len, reverse=True))}))")

THINGS = frozenset(
    f"={name}"
    for name in (
        *("circle", "square", "text", "enemy", "ship", "car", "coin", "bullet", "mouse", "score", "health", "timer"),
        *("button", "menu", "click", "restart", "win", "lose", "platform", "wall", "paddle", "sound"),
        *("drag", "jump", "shoot", "grow", "shrink", "spin", "blink", "fade", "explode", "scroll", "weather"),
    )
)
"""Concepts that a scene either has or has not."""


def of_word(word: str) -> list[str]:
    """Names of the concepts that an English word in lower case stands for."""
    return _ENGLISH.get(word, [])


def of_han(text: str) -> Iterator[str]:
    """Names of the concepts that the words in a run of Chinese characters stand for, each once."""
    yield from dict.fromkeys(name for word in _ANY_CHINESE.findall(text) for name in _CHINESE[word])
