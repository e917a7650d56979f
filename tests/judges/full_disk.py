#!/usr/bin/env python3
"""A disk that fills up under the running program: it says so in words, keeps serving what is there, loses nothing that it said was saved, and
goes on by itself once there is room. Prints TAP.

The disk is a small file system of its own in a namespace of its own; the program is set up and used through its pages. Needs FOLKMOOT_BIN."""
import html.parser
import http.cookiejar
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

BIN = os.environ.get("FOLKMOOT_BIN", "")
ROOM = "16m"
PASSWORD = "heron ladder violet supper"
FULL = 507
NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"]


class Forms(html.parser.HTMLParser):
    """The forms of a page as a browser would send them untouched."""

    def __init__(self, page):
        super().__init__()
        self.forms, self.field = {}, None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.fields = self.forms.setdefault(attrs.get("action"), [])
        if tag == "input" and attrs.get("name") and self.forms:
            chosen = attrs.get("type") not in ("checkbox", "radio") or "checked" in attrs
            if chosen and attrs.get("type") != "file":
                self.fields.append((attrs["name"], attrs.get("value") or ""))
        if tag == "select":
            self.field = attrs.get("name")
        if tag == "option" and self.field and "selected" in attrs:
            self.fields.append((self.field, attrs.get("value") or ""))


class Person:
    """Somebody at a browser without JavaScript."""

    def __init__(self, url):
        self.url = url
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def ask(self, path, body=None):
        request = urllib.request.Request(self.url + path, body, {"Origin": self.url})
        try:
            with self.opener.open(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def fill(self, path, action, **given):
        _, page = self.ask(path)
        fields = [pair for pair in Forms(page).forms[action] if pair[0] not in given] + list(given.items())
        return self.ask(action, urllib.parse.urlencode(fields).encode())

    def write_draft(self, number):
        return self.fill("/compose", "/compose", **{"act": "save", "title": f"Draft {number}", "text-nl": f"Bericht {number}. " + "Woorden. " * 400})


class Newsroom:
    def __init__(self, folder):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url, self.folder = f"http://127.0.0.1:{port}", folder
        inside = f'mount -t tmpfs -o size={ROOM},mode=700 tmpfs "$0" && exec "$1" serve --data "$0" --listen 127.0.0.1:{port}'
        self.process = subprocess.Popen([*NAMESPACE, "sh", "-c", inside, folder, BIN], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for _ in range(600):
            try:
                urllib.request.urlopen(self.url + "/sign-in", timeout=5).read()
                return
            except OSError:
                time.sleep(0.05)
            if self.process.poll() is not None:
                break
        raise RuntimeError(f"it does not answer: {self.process.stderr.read()[-2000:]}")

    def path(self, name):
        return f"/proc/{self.process.pid}/root{self.folder}/{name}"

    def no_room(self):
        """Something else on the machine takes what is left."""
        with open(self.path("somebody-elses"), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass

    def room(self):
        os.remove(self.path("somebody-elses"))

    def stop(self):
        self.process.terminate()
        self.process.wait()


def judge(newsroom):
    person, done = Person(newsroom.url), []

    def ok(fine, words, detail=""):
        done.append(bool(fine))
        print(f"{'ok' if fine else 'not ok'} {len(done)} - a full disk: {words}")
        if not fine:
            print("#   " + re.sub(r"<[^>]*>|\s+", " ", str(detail))[:1500])

    status, page = person.fill("/set-up", "/set-up", organisation="Testdorp", time_zone="Europe/Amsterdam", languages="nl", department="Communicatie", name="Ilse Visser", email="ilse@testdorp.example", password=PASSWORD)
    ok(status == 200 and "newsroom" in page.lower(), "a newsroom is set up", page)
    saved = []
    for number in range(3):
        status, page = person.write_draft(number)
        if status == 200:
            saved.append(number)
    ok(len(saved) == 3, "drafts are kept while there is room", f"{status} {page}")
    newsroom.no_room()
    refused = None
    for number in range(100, 160):
        status, page = person.write_draft(number)
        if status != 200:
            refused = (status, page)
            break
        saved.append(number)
    ok(refused and refused[0] == FULL and "disk is full" in refused[1], "it is said in words that the disk is full", refused)
    ok(refused and "Woorden." in refused[1], "what was written stands on the page and can be sent again", refused and refused[1])
    status, page = person.ask("/messages")
    ok(status == 200 and "Draft 0" in page, "everything that is there can still be read", f"{status} {page}")
    status, page = person.ask("/health")
    ok(status == 200 and "isk" in page, "the health page speaks of the disk", f"{status} {page}")
    newsroom.room()
    status, page = person.write_draft(999)
    ok(status == 200, "with room again it goes on by itself", f"{status} {page}")
    saved.append(999)
    found, path = set(), "/messages"
    while path:
        _, page = person.ask(path)
        found |= {int(number) for number in re.findall(r"Draft (\d+)", page)}
        more = re.search(r'href="(/messages\?[^"]*after=[^"]*)"', page)
        path = more and more.group(1).replace("&amp;", "&")
    ok(found == set(saved), "nothing that was saved is lost and nothing else is there", f"{sorted(found ^ set(saved))}")
    print(f"1..{len(done)}")
    return all(done)


def main():
    if subprocess.run([*NAMESPACE, "true"], capture_output=True, check=False).returncode != 0:
        print("NOT RUN: this machine gives no namespace for a small disk")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        newsroom = Newsroom(folder)
        try:
            return 0 if judge(newsroom) else 1
        finally:
            newsroom.stop()


sys.exit(main())
