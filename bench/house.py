#!/usr/bin/env python3
"""The house under load: pages, changes, collecting, memory, start, size; on SQLite and PostgreSQL. Prints a Markdown table.

    bench/house.py [--cases 100000] [--posts 1000000] [--only sqlite|postgres]

Needs wrk, and for PostgreSQL Debian's postgresql with pgbench; builds the release binaries itself. Peer in the same run: the two bare
statements of an inbox page (counts, 51 rows with the last message), asked one after the other by Python's sqlite3 or by pgbench over the same
database: what no page can be under.
Loopback only; everything is started here and ended here."""
import argparse
import http.client
import json
import os
import random
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TARGET = os.environ.get("CARGO_TARGET_DIR") or os.path.join(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache")), "folkmoot/target")
BIN = os.path.join(TARGET, "release")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def build():
    env = dict(os.environ, CARGO_TARGET_DIR=TARGET)
    subprocess.run(["cargo", "build", "--release", "-q", "-p", "folkmoot", "-p", "folkmoot-testkit", "--bins"], cwd=ROOT, env=env, check=True)


class Postgres:
    """A cluster of its own, gone afterwards."""

    def __init__(self, folder):
        self.bin = next((os.path.join("/usr/lib/postgresql", v, "bin") for v in sorted(os.listdir("/usr/lib/postgresql"), reverse=True)), None)
        self.port, self.folder = free_port(), os.path.join(folder, "pg")
        os.makedirs(self.folder)
        shutil.chown(self.folder, "postgres")
        os.chmod(folder, 0o755)
        self.run("initdb", "-D", self.folder + "/data", "-A", "trust", "-U", "postgres")
        self.server = subprocess.Popen(self.as_postgres(f"{self.bin}/postgres", "-D", self.folder + "/data", "-p", str(self.port), "-k", self.folder,
                                       "-c", "listen_addresses=127.0.0.1", "-c", "shared_buffers=512MB"), stderr=subprocess.DEVNULL)
        for _ in range(100):
            if subprocess.run([f"{self.bin}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False).returncode == 0:
                break
            time.sleep(0.1)
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def as_postgres(self, *command):
        return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", *command]

    def run(self, program, *args):
        subprocess.run(self.as_postgres(f"{self.bin}/{program}", *args), check=True, stdout=subprocess.DEVNULL)

    def stop(self):
        self.server.terminate()
        self.server.wait()


class House:
    def __init__(self, database, folder):
        self.port = free_port()
        began = time.perf_counter()
        self.process = subprocess.Popen([f"{BIN}/folkmoot", "serve", "--data", folder, "--database", database, "--listen", f"127.0.0.1:{self.port}"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                http.client.HTTPConnection("127.0.0.1", self.port, timeout=5).request("GET", "/sign-in")
                break
            except OSError:
                time.sleep(0.005)
        status, _, _ = self.ask("GET", "/sign-in")
        assert status == 200, status
        self.start_ms = (time.perf_counter() - began) * 1000
        self.cookie = ""

    def ask(self, method, path, form=None, connection=None):
        connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": getattr(self, "cookie", ""), "Origin": f"http://127.0.0.1:{self.port}", "Sec-Fetch-Site": "same-origin"}
        body = None
        if form is not None:
            body, headers["Content-Type"] = urllib.parse.urlencode(form), "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode("utf-8", "replace")

    def sign_in(self, email, password):
        status, headers, _ = self.ask("POST", "/sign-in", {"email": email, "password": password})
        assert status == 303, status
        self.cookie = headers["set-cookie"].split(";")[0]

    def memory_mb(self, line):
        """VmRSS: resident now; VmHWM: the most that ever was."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as file:
            return int(re.search(line + r":\s+(\d+)", file.read()).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


def wrk(house, path, seconds=10, connections=8):
    out = subprocess.run(["wrk", "-t", "2", "-c", str(connections), "-d", f"{seconds}s", "--latency", "-H", f"Cookie: {house.cookie}",
                          f"http://127.0.0.1:{house.port}{path}"], capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in out, out

    def ms(text):
        number, unit = re.match(r"([\d.]+)(us|ms|s)", text).groups()
        return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]

    return {"p50": ms(re.search(r"(?m)^\s+50%\s+(\S+)", out).group(1)), "p99": ms(re.search(r"(?m)^\s+99%\s+(\S+)", out).group(1)),
            "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))}


def one_at_a_time(house, path, count=300):
    connection, times = http.client.HTTPConnection("127.0.0.1", house.port, timeout=60), []
    for _ in range(count):
        began = time.perf_counter()
        status, _, _ = house.ask("GET", path, connection=connection)
        times.append((time.perf_counter() - began) * 1000)
        assert status == 200, status
    times.sort()
    return statistics.median(times), times[int(len(times) * 0.99)]


BARE = ["SELECT tab, COUNT(*), SUM(CASE WHEN due_at < 0 THEN 1 ELSE 0 END) FROM cases WHERE tab IN ('to_answer', 'at_department', 'follow_up') GROUP BY tab",
        "SELECT cases.*, authors.display_name, authors.handle, spoken.text, (SELECT COUNT(*) FROM posts WHERE posts.case_id = page.id) "
        "FROM (SELECT id, sort_at FROM cases WHERE tab = 'to_answer' ORDER BY sort_at, id LIMIT 51) AS page "
        "JOIN cases ON cases.id = page.id JOIN authors ON authors.id = cases.author "
        "LEFT JOIN posts AS spoken ON spoken.id = (SELECT last.id FROM posts AS last WHERE last.case_id = page.id AND last.author IS NOT NULL "
        "ORDER BY last.published_at DESC, last.id DESC LIMIT 1) ORDER BY page.sort_at, page.id"]


def bare(path, postgres, folder):
    """The statements alone; the middle and the slowest hundredth, ms."""
    if postgres:
        script = os.path.join(folder, "page.sql")
        with open(script, "w", encoding="utf-8") as file:
            file.write("".join(statement + ";\n" for statement in BARE))
        os.chmod(script, 0o644)
        postgres.run("pgbench", "-n", "-t", "300", "-l", f"--log-prefix={postgres.folder}/bare", "-f", script, "-h", "127.0.0.1", "-p",
                     str(postgres.port), "-U", "postgres", "postgres")
        log = next(name for name in os.listdir(postgres.folder) if name.startswith("bare"))
        with open(os.path.join(postgres.folder, log), encoding="utf-8") as file:
            times = [int(line.split()[2]) / 1000 for line in file]
    else:
        database, times = sqlite3.connect(path), []
        for _ in range(300):
            began = time.perf_counter()
            for statement in BARE:
                assert database.execute(statement).fetchall()
            times.append((time.perf_counter() - began) * 1000)
        database.close()
    times.sort()
    return statistics.median(times), times[int(len(times) * 0.99)]


def updates(house, count=200):
    """Notes on cases of the first pages: a change with its event, then the page again."""
    _, _, page = house.ask("GET", "/inbox")
    cases = sorted(set(re.findall(r'href="/inbox/([0-9a-f]{32})', page)))
    assert cases, "no case on the inbox page"
    _, _, thread = house.ask("GET", f"/inbox/{cases[0]}")
    csrf = re.search(r'name="csrf" value="([^"]+)"', thread).group(1)
    times = []
    for number in range(count):
        case = random.choice(cases)
        began = time.perf_counter()
        status, _, _ = house.ask("POST", f"/cases/{case}/reply", {"csrf": csrf, "mode": "note", "kind": "note", "text": f"note {number}"})
        if status == 404:
            status, _, _ = house.ask("POST", f"/cases/{case}/note", {"csrf": csrf, "text": f"note {number}"})
        times.append((time.perf_counter() - began) * 1000)
        assert status in (200, 303), status
    times.sort()
    return statistics.median(times), times[int(len(times) * 0.99)]


def measure(kind, database, folder, options, postgres):
    began = time.perf_counter()
    email, password = subprocess.run([f"{BIN}/fill_house", database, str(options.cases), str(options.posts)], check=True, capture_output=True,
                                     text=True).stdout.split("\n")[:2]
    print(f"{kind}: filled in {time.perf_counter() - began:.0f} s", file=sys.stderr)
    if postgres:  # what autovacuum does in the minutes after
        postgres.run("vacuumdb", "--analyze", "-q", "-h", "127.0.0.1", "-p", str(postgres.port), "-U", "postgres", "postgres")
    house = House(database, folder)
    try:
        row = {"start": house.start_ms}
        time.sleep(3)
        row["idle"] = house.memory_mb("VmRSS")
        house.sign_in(email, password)
        row["single"] = one_at_a_time(house, "/inbox")
        row["bare"] = bare(f"{folder}/house.db", postgres, folder)
        row["loaded"] = wrk(house, "/inbox")
        row["update"] = updates(house)
        row["memory"] = house.memory_mb("VmHWM")
        return row
    finally:
        house.stop()


def demo_ms():
    """From the start of `folkmoot demo` on an empty folder to its first page; the middle of five."""
    times = []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as folder:
            port, began = free_port(), time.perf_counter()
            demo = subprocess.Popen([f"{BIN}/folkmoot", "demo", "--data", folder, "--listen", f"127.0.0.1:{port}"], stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL)
            try:
                while True:
                    try:
                        with urllib.request.urlopen(f"http://127.0.0.1:{port}/sign-in", timeout=30) as page:
                            assert page.status == 200
                        break
                    except urllib.error.URLError:
                        time.sleep(0.005)
                times.append((time.perf_counter() - began) * 1000)
            finally:
                demo.terminate()
                demo.wait()
    return statistics.median(times)


def collecting(database):
    out = subprocess.run([f"{BIN}/collect_house", database, "40000"], check=True, capture_output=True, text=True).stdout
    return json.loads(out)["per_second"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--posts", type=int, default=1_000_000)
    parser.add_argument("--only", choices=["sqlite", "postgres"])
    options = parser.parse_args()
    build()
    rows = {}
    for kind in ("sqlite", "postgres"):
        if options.only and options.only != kind:
            continue
        with tempfile.TemporaryDirectory() as folder:
            postgres = Postgres(folder) if kind == "postgres" else None
            try:
                database = postgres.url if postgres else f"sqlite://{folder}/house.db"
                rows[kind] = measure(kind, database, folder, options, postgres)
                if postgres:
                    postgres.run("createdb", "-h", "127.0.0.1", "-p", str(postgres.port), "-U", "postgres", "collect")
                rows[kind]["collect"] = collecting(database.rsplit("/", 1)[0] + "/collect" if postgres else f"sqlite://{folder}/collect.db")
                print(kind, json.dumps(rows[kind]), file=sys.stderr)
            finally:
                if postgres:
                    postgres.stop()
    demo = demo_ms()
    size = os.path.getsize(f"{BIN}/folkmoot") / 1e6
    print(f"| {options.posts:,} posts, {options.cases:,} cases | " + " | ".join(rows) + " | goal |\n|---|" + "---|" * (len(rows) + 1))
    lines = [
        ("inbox page, one at a time, p50 / p99 ms", lambda r: f"{r['single'][0]:.1f} / {r['single'][1]:.1f}", "p99 ≤ 25"),
        ("its statements alone (the peer), p50 / p99 ms", lambda r: f"{r['bare'][0]:.1f} / {r['bare'][1]:.1f}", ""),
        ("page to peer, p50", lambda r: f"{r['single'][0] / r['bare'][0]:.1f} ×", ""),
        ("inbox page, 8 connections, p50 / p99 ms", lambda r: f"{r['loaded']['p50']:.1f} / {r['loaded']['p99']:.1f}", "p99 ≤ 25"),
        ("inbox pages a second", lambda r: f"{r['loaded']['rate']:.0f}", "≥ 500"),
        ("change of a case, p50 / p99 ms", lambda r: f"{r['update'][0]:.1f} / {r['update'][1]:.1f}", ""),
        ("messages collected a second", lambda r: f"{r['collect']:.0f}", "≥ 2,000"),
        ("memory idle, MB", lambda r: f"{r['idle']:.0f}", "≤ 60"),
        ("memory under load, the most, MB", lambda r: f"{r['memory']:.0f}", "≤ 300"),
        ("start to first page, ms", lambda r: f"{r['start']:.0f}", "≤ 1,000"),
    ]
    for words, cell, goal in lines:
        print(f"| {words} | " + " | ".join(cell(row) for row in rows.values()) + f" | {goal} |")
    print(f"| demo, an empty folder to its first page, ms | {demo:.0f} | | ≤ 1,000 |")
    print(f"| binary, MB | " + " | ".join(f"{size:.0f}" for _ in rows) + " | |")


main()
