"""Requests, distillation against servers with faults, parsing and selection."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from click.testing import CliRunner

from phaser_copilot.cli import cli
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.task import Difficulty, Lang, Task
from phaser_copilot.training.data import controls, distill, parse, pool, requests, select, validate
from phaser_copilot.training.data.distill import Ledger
from phaser_copilot.training.data.requests import Request
from phaser_copilot.training.data.teachers import BatchTeacher, ChatTeacher, Line, Patience, Reply, anthropic_headers
from tests.unit.data_kit import some
from tests.unit.teacher_server import TeacherServer, answer

QUICK = Patience(tries=5, seconds=0, poll=0)


@pytest.fixture
def server():
    server = TeacherServer()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def wanted():
    return requests.make(8, 1)


def chat(server, **options):
    return ChatTeacher(Line(f"{server.url}/v1", {"Authorization": "Bearer k"}, QUICK), "tutor", **options)


def batch(server, ledger):
    line = Line(server.url, anthropic_headers("k"), QUICK)
    return BatchTeacher(line, "tutor", remember=ledger.remember, pending=ledger.batch)


# requests


def test_six_thousand_requests_are_even_and_different():
    made = requests.make(requests.MOST, 1)
    assert len({(each.text, each.apis) for each in made}) > 0.99 * len(made)
    assert len({each.id for each in made}) == len(made)
    assert all(len(each.id) <= 64 and each.id.replace("_", "").isalnum() for each in made)
    families = Counter(each.family for each in made)
    assert len(families) >= 30 and max(families.values()) < 1.5 * min(families.values())
    for kinds in (Counter(each.lang for each in made), Counter(each.difficulty for each in made)):
        assert max(kinds.values()) < 1.1 * min(kinds.values())
    assert len({api for each in made for api in each.apis}) > 200


def test_requests_are_in_their_language_and_name_api_that_exists():
    api = ApiIndex.load()
    for each in requests.make(600, 2):
        assert Task.from_text(each.text).lang is each.lang
        for name in each.apis:
            owner, _, member = name.rpartition(".")
            assert api.member(owner, member) or api.static(owner, member) or api.is_space(name), name


def test_requests_come_from_the_seed_and_survive_the_file(tmp_path):
    assert requests.make(50, 1) == requests.make(50, 1) != requests.make(50, 2)
    requests.write(tmp_path / "r.jsonl", requests.make(50, 1))
    assert requests.read(tmp_path / "r.jsonl") == requests.make(50, 1)
    (tmp_path / "r.jsonl").write_text('{"id": 1}')
    with pytest.raises(UsageError):
        requests.read(tmp_path / "r.jsonl")
    with pytest.raises(UsageError):
        requests.make(6001, 1)


# OpenAI-compatible


def test_a_teacher_is_asked_as_the_model_will_be(server, wanted, tmp_path):
    replies = list(distill.distill(wanted, chat(server), Ledger(tmp_path)))
    assert len(replies) == 8 and not any(reply.error for reply in replies)
    _, path, headers, body = server.asked[0]
    assert path == "/v1/chat/completions" and headers["Authorization"] == "Bearer k"
    assert body["model"] == "tutor" and body["max_tokens"] > 1000
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    assert body["messages"][1]["content"] == wanted[0].prompt
    assert wanted[0].text in wanted[0].prompt and wanted[0].apis[0] in wanted[0].prompt
    assert (replies[0].tokens_in, replies[0].tokens_out) == (300, 500)


@pytest.mark.parametrize("faults", [[429], [500, 503], ["cut"], ["json", "json"], [529, "cut", "json", 429]])
def test_passing_faults_are_waited_out(server, wanted, tmp_path, faults):
    server.faults = list(faults)
    replies = list(distill.distill(wanted[:3], chat(server), Ledger(tmp_path)))
    assert [reply.error for reply in replies] == ["", "", ""]
    assert len(server.asked) == 3 + len(faults)


@pytest.mark.parametrize(("faults", "word"), [([401], "fault 401"), ([500] * 9, "fault 500"), (["json"] * 9, "JSON")])
def test_lasting_faults_end_the_run_and_keep_what_came_before(server, wanted, tmp_path, faults, word):
    ledger = Ledger(tmp_path)
    list(distill.distill(wanted[:2], chat(server), ledger))
    server.faults = list(faults)
    with pytest.raises(MissingError) as caught:
        list(distill.distill(wanted, chat(server), ledger))
    assert word in str(caught.value)
    assert len(ledger.replies()) == 2


def test_nobody_there_is_said(wanted, tmp_path):
    teacher = ChatTeacher(Line("http://127.0.0.1:9/v1", {}, QUICK), "x")
    with pytest.raises(MissingError):
        list(distill.distill(wanted, teacher, Ledger(tmp_path)))


def test_refusals_and_cut_answers_are_kept_and_not_asked_again(server, wanted, tmp_path):
    server.odd = {0: "refusal", 1: "length", 2: "empty"}
    ledger = Ledger(tmp_path)
    replies = list(distill.distill(wanted[:4], chat(server), ledger))
    assert [reply.error for reply in replies] == ["refusal", "length", "empty", ""]
    assert ledger.open(wanted[:4]) == []
    assert list(distill.distill(wanted[:4], chat(server), ledger)) == []
    assert len(server.asked) == 4


def test_a_limit_of_requests_a_minute_spaces_them(server, wanted, monkeypatch, tmp_path):
    slept = []
    monkeypatch.setattr("phaser_copilot.training.data.teachers.time.sleep", slept.append)
    list(distill.distill(wanted[:3], chat(server, per_minute=6), Ledger(tmp_path)))
    assert len(slept) == 3 and all(8 < seconds <= 10 for seconds in slept)


def test_a_pause_that_the_service_names_is_kept(server, wanted, monkeypatch, tmp_path):
    slept = []
    monkeypatch.setattr("phaser_copilot.training.data.teachers.time.sleep", slept.append)
    server.faults = [429, 500]
    patient = Line(f"{server.url}/v1", {}, Patience(seconds=100, longest=1000))
    list(distill.distill(wanted[:1], ChatTeacher(patient, "x"), Ledger(tmp_path)))
    assert slept[0] == 0  # retry-after: 0
    assert 140 <= slept[1] <= 260  # the second pause is twice as long


def test_a_run_that_was_killed_goes_on_and_a_half_line_does_no_harm(server, wanted, tmp_path):
    ledger = Ledger(tmp_path)
    run = distill.distill(wanted, chat(server), ledger)
    [next(run) for _ in range(3)]
    run.close()
    with ledger.file.open("a") as stream:
        stream.write('{"id": "seed_000003", "te')
    replies = list(distill.distill(wanted, chat(server), ledger))
    assert len(replies) == 5
    assert len(ledger.replies()) == 8
    assert len(ledger.teachers()) == 8


# Message Batches


def test_a_batch_is_sent_polled_and_collected_in_any_order(server, wanted, tmp_path):
    ledger = Ledger(tmp_path)
    replies = list(distill.distill(wanted, batch(server, ledger), ledger))
    assert sorted(reply.id for reply in replies) == [each.id for each in wanted]
    assert [reply.id for reply in replies] != [each.id for each in wanted]
    _, path, headers, body = server.asked[0]
    sent = {name.lower(): value for name, value in headers.items()}
    assert path == "/v1/messages/batches"
    assert sent["x-api-key"] == "k" and sent["anthropic-version"] == "2023-06-01"
    first = body["requests"][0]
    assert first["custom_id"] == wanted[0].id
    assert set(first["params"]) >= {"model", "max_tokens", "system", "messages"}
    assert ledger.batch is None


def test_what_became_of_each_request_of_a_batch_is_told(server, wanted, tmp_path):
    server.odd = {0: "refusal", 1: "length", 2: "errored", 3: "expired"}
    ledger = Ledger(tmp_path)
    first = {reply.id: reply for reply in batch(server, ledger).answer(wanted)}
    errors = [first[each.id].error for each in wanted]
    assert errors == ["refusal", "length", "too odd", "expired", "", "", "", ""]


def test_expired_requests_are_asked_again_as_long_as_that_helps(server, wanted, tmp_path):
    server.odd = {2: "expired", 3: "expired"}  # in the second batch these numbers do not occur
    ledger = Ledger(tmp_path)
    list(distill.distill(wanted, batch(server, ledger), ledger))
    assert [len(sent) for sent in server.batches.values()] == [8, 2]
    assert ledger.open(wanted) == []


def test_a_stopped_program_finds_its_batch_again(server, wanted, tmp_path):
    ledger = Ledger(tmp_path)
    server.then = [404]  # the first look at the batch fails for good
    with pytest.raises(MissingError):
        list(distill.distill(wanted, batch(server, ledger), ledger))
    assert ledger.batch == "msgbatch_00"
    assert len(list(distill.distill(wanted, batch(server, ledger), ledger))) == 8
    assert len(server.batches) == 1
    assert ledger.batch is None


@pytest.mark.parametrize("fault", ["cut results", "broken line"])
def test_results_that_break_off_are_fetched_again_and_nothing_counts_twice(server, wanted, tmp_path, fault):
    ledger = Ledger(tmp_path)
    server.then = [fault]
    replies = list(batch(server, ledger).answer(wanted))
    assert sorted(reply.id for reply in replies) == [each.id for each in wanted]
    assert sum(path.endswith("/results") for path in server.paths("GET")) == 2


# cost


def test_the_estimate_counts_what_is_open_and_halves_batches(wanted):
    single = distill.estimate(wanted, 3, 15, batch=False)
    half = distill.estimate(wanted, 3, 15, batch=True)
    assert single.requests == 8 and single.tokens_out == 8 * 1100
    assert single.cost == pytest.approx((single.tokens_in * 3 + single.tokens_out * 15) / 1e6)
    assert half.cost == pytest.approx(single.cost / 2)
    assert distill.estimate(wanted, 0, 0, batch=True).cost is None


# parse and select


def test_answers_become_samples_and_losses_are_counted(server, wanted, tmp_path):
    server.odd = {0: "refusal", 1: "prose", 2: "length"}
    ledger = Ledger(tmp_path)
    list(distill.distill(wanted[:7], chat(server), ledger))
    parsed = parse.parse(wanted, ledger.replies(), ledger.teachers())
    assert parsed.lost == {"refusal": 1, "no code": 1, "length": 1, "no answer": 1}
    assert len(parsed.samples) == 4
    sample = parsed.samples[0]
    assert (sample.source, sample.generator, sample.family) == ("distill", "tutor", wanted[3].family)
    assert list(sample.tasks) == [wanted[3].lang] and sample.code.startswith("const SPEED")
    pool.write(tmp_path / "samples.jsonl", parsed.samples)
    assert list(pool.read(tmp_path / "samples.jsonl")) == parsed.samples


def test_a_teachers_answer_is_validated_like_any_other():
    request = Request("r1", "movement", Lang.EN, Difficulty.EASY, "a ball", ())
    whole = answer("Task: a ball")
    texts = {"good": whole, "open": whole.replace("[/PLAN]\n", ""), "wrong": whole.replace("add.circle(", "add.ball(")}
    levels = {}
    for name, text in texts.items():
        (sample,) = parse.parse([request], {"r1": Reply("r1", text)}, {}).samples
        levels[name] = validate.still(sample).level
    assert levels == {"good": None, "open": "L1 format", "wrong": "L3 API"}


def test_selection_drops_near_duplicates_the_bad_and_the_many():
    base = [sample for sample in some(10) if sample.variant == 0][:6]
    teacher = [
        replace(sample, source="distill", scene=f"t/{n}", tasks={Lang.EN: (f"{sample.tasks[Lang.EN][2]}",)})
        for n, sample in enumerate(base)
    ]
    twin = replace(
        teacher[1], scene="t/twin", code=teacher[1].code.replace("800", "640"), tasks={Lang.EN: ("other words",)}
    )
    same_task = replace(controls.GOOD, scene="t/words", tasks=teacher[2].tasks)
    selection = select.select([*teacher[1:], twin, same_task], [teacher[0]], per_family=99, least=0.3)
    names = {sample.scene for sample in selection.kept}
    assert len(names & {"t/1", "t/twin"}) == 1
    assert len(names & {"t/2", "t/words"}) == 1
    assert {"t/3", "t/4", "t/5"} <= names
    copy = replace(teacher[0], scene="t/copy")
    assert "t/0" in select.select([copy], [teacher[0]], per_family=9, least=0).dropped["t/copy#0"]
    one = select.select([replace(s, family="f") for s in teacher], [], per_family=2, least=0)
    assert len(one.kept) == 2
    assert select.select(teacher, [], per_family=9, least=1.01).kept == []


# the commands


def run(*args, **options):
    return CliRunner().invoke(cli, ["data", *map(str, args)], **options)


def test_the_way_from_requests_to_samples_by_commands(server, tmp_path):
    assert run("requests", "--out", tmp_path / "r.jsonl", "--count", 4).exit_code == 0
    args = ("distill", "--requests", tmp_path / "r.jsonl", "--out", tmp_path / "raw", "--url", f"{server.url}/v1")
    asked = run(*args, "--model", "tutor", "--price-in", 3, "--price-out", 15, input="n\n")
    assert "4 of 4 requests go to tutor" in asked.stderr and "cost about 0.0" in asked.stderr
    assert asked.exit_code != 0 and not server.asked
    done = run(*args, "--model", "tutor", "--yes")
    assert done.exit_code == 0 and "4 answers, 0 requests still open" in done.stdout
    assert "All 4 requests are answered" in run(*args, "--model", "tutor").stderr
    done = run(
        "parse", "--requests", tmp_path / "r.jsonl", "--answers", tmp_path / "raw", "--out", tmp_path / "s.jsonl"
    )
    assert "4 samples" in done.stdout
    assert json.loads((tmp_path / "s.jsonl").read_text().splitlines()[0])["source"] == "distill"


def test_batches_by_command(server, tmp_path, monkeypatch):
    run("requests", "--out", tmp_path / "r.jsonl", "--count", 3)
    args = (
        "distill",
        "--requests",
        tmp_path / "r.jsonl",
        "--out",
        tmp_path / "raw",
        "--anthropic",
        "--url",
        server.url,
    )
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    refused = run(*args, "--model", "tutor", "--yes")
    assert isinstance(refused.exception, MissingError) and "ANTHROPIC_API_KEY" in refused.exception.what
    monkeypatch.setenv("ANTHROPIC_API_KEY", "k")
    done = run(*args, "--model", "tutor", "--yes", "--poll", "0")
    assert "3 answers" in done.stdout
    assert isinstance(
        run("distill", "--requests", tmp_path / "r.jsonl", "--out", tmp_path, "--model", "x").exception, UsageError
    )
