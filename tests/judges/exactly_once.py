#!/usr/bin/env python3
"""Kills the publishing worker with -9 again and again while it sends 150 messages to a network that loses answers, for each way networks keep
repeats apart. Afterwards every message must stand there exactly once. Prints TAP.

Needs FOLKMOOT_SHARED (for judges/fake_network.py) and CRASH_WORKER (the binary of crates/testkit). `exactly_once.py [MESSAGES] [KILLS]`."""
import collections
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

MESSAGES = int(sys.argv[1]) if len(sys.argv) > 1 else 150
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 100
SHARED, WORKER = os.environ.get("FOLKMOOT_SHARED", ""), os.environ.get("CRASH_WORKER", "")
JUDGE = os.path.join(SHARED, "judges", "fake_network.py")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def everything(port):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/_all", timeout=10) as answer:
        return json.load(answer)


def run(way, seed):
    port, chance = free_port(), random.Random(seed)
    judge = subprocess.Popen([sys.executable, JUDGE, str(port), str(seed)], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                everything(port)
                break
            except OSError:
                time.sleep(0.05)
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([WORKER, "seed", folder, str(port), way, str(MESSAGES)], check=True, timeout=120)
            kills, early = 0, False
            while kills < KILLS and not early:
                worker = subprocess.Popen([WORKER, "work", folder, str(port), way], stdout=subprocess.PIPE)
                try:
                    worker.wait(timeout=chance.uniform(0.03, 0.35))
                    early = True
                except subprocess.TimeoutExpired:
                    worker.kill()
                    worker.wait()
                    kills += 1
            last = subprocess.run([WORKER, "work", folder, str(port), way], stdout=subprocess.PIPE, timeout=300, check=False)
            counts = collections.Counter(post["text"] for post in everything(port))
        wanted = {f"Bericht {number} van het dorp." for number in range(MESSAGES)}
        lost, invented = wanted - set(counts), set(counts) - wanted
        twice = [text for text, count in counts.items() if count > 1]
        fine = b"SETTLED" in last.stdout and not lost and not twice and not invented and kills >= KILLS
        return fine, f"{MESSAGES} messages, {kills} kills: {len(lost)} lost, {len(twice)} twice, {len(invented)} invented"
    finally:
        judge.kill()
        judge.wait()


if not os.path.exists(JUDGE):
    print("NOT RUN: the judge fake_network.py is not here")
    sys.exit(77)
bad = 0
print("1..3")
for index, way in enumerate(("own", "idempotency", "none"), 1):
    fine, words = run(way, 40 + index)
    bad += not fine
    print(f"{'ok' if fine else 'not ok'} {index} - exactly once with {way}: {words}", flush=True)
sys.exit(bool(bad))
