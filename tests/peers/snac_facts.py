#!/usr/bin/env python3
"""The facts of docs/networks/snac.md, asked of two running snac servers. Start it by: tests/peers/snac.sh tests/peers/snac_facts.py

Prints one `ok` or `not ok` line per fact, and no more: the product must not depend on anything a new version of the server answers differently.
"""
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

CITY, VILLAGE = os.environ["CITY_URL"], os.environ["VILLAGE_URL"]
RETURN = "http://folkmoot.test/connected"
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082")
PATIENCE_S = 60
facts = {"number": 0, "failed": 0}


class StayHere(urllib.request.HTTPRedirectHandler):
    """An answer with a redirect is an answer."""

    def redirect_request(self, *_):
        return None


browser = urllib.request.build_opener(StayHere)


def ask(method, url, token=None, form=None, value=None, raw=None, headers=()):
    """One request; the answer is (status, parsed JSON or text, headers)."""
    head, body = dict(headers), raw
    if form is not None:
        body, head["content-type"] = urllib.parse.urlencode(form).encode(), "application/x-www-form-urlencoded"
    if value is not None:
        body, head["content-type"] = json.dumps(value).encode(), "application/json"
    if token:
        head["authorization"] = f"Bearer {token}"
    try:
        answer = browser.open(urllib.request.Request(url, data=body, headers=head, method=method), timeout=30)
    except urllib.error.HTTPError as error:
        answer = error
    text = answer.read().decode("utf-8", "replace")
    try:
        return answer.status, json.loads(text), answer.headers
    except ValueError:
        return answer.status, text, answer.headers


def fact(text, holds):
    facts["number"] += 1
    facts["failed"] += not holds
    print(f"{'ok' if holds else 'not ok'} {facts['number']} - snac: {text}", flush=True)


def until(look):
    """What `look` finds, asked again until it finds something or patience ends."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.2)
    return None


def connect(server, login, password):
    """OAuth as a person would: register, sign in on the server's form, exchange the code."""
    app = ask("POST", server + "/api/v1/apps", form={"client_name": "Folkmoot test", "redirect_uris": RETURN, "scopes": "read write"})[1]
    sign_in = {"login": login, "passwd": password, "redir": RETURN, "cid": app["client_id"], "state": "st4te"}
    status, _, head = ask("POST", server + "/oauth/x-snac-login", form=sign_in)
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(head["location"]).query)
    fact(f"{login} signs in and is sent back with code and state", status == 303 and query["state"] == ["st4te"])
    grant = {"grant_type": "authorization_code", "client_id": app["client_id"], "client_secret": app["client_secret"], "redirect_uri": RETURN}
    fact("any code at all yields a token", ask("POST", server + "/oauth/token", form={**grant, "code": "00" * 16})[0] == 200)
    return ask("POST", server + "/oauth/token", form={**grant, "code": query["code"][0]})[1]["access_token"]


def real(status):
    """The post itself, out of its booster's wrapping."""
    return status.get("reblog") or status


def upload(token, name, description):
    edge = "folkmoot-edge"
    lines = f'--{edge}\r\ncontent-disposition: form-data; name="description"\r\n\r\n{description}\r\n'
    lines += f'--{edge}\r\ncontent-disposition: form-data; name="file"; filename="{name}"\r\ncontent-type: image/png\r\n\r\n'
    body = lines.encode() + PNG + f"\r\n--{edge}--\r\n".encode()
    return ask("POST", CITY + "/api/v2/media", token, raw=body, headers={"content-type": f"multipart/form-data; boundary={edge}"}.items())


def what_is_missing(token):
    get = lambda path, with_token=token: ask("GET", CITY + path, with_token)
    status, instance, head = get("/api/v1/instance")
    fact("limits are in /api/v1/instance", status == 200 and instance["configuration"]["statuses"]["max_characters"] == 100000)
    fact("there is no /api/v2/instance", get("/api/v2/instance")[0] == 404)
    fact("streaming is claimed, and is not there", "streaming_api" in instance["urls"] and get("/api/v1/streaming/user")[0] == 404)
    fact("no rate-limit headers", not [name for name in head if name.lower().startswith("x-ratelimit")])
    fact("a dead token is 422 for verify_credentials", get("/api/v1/accounts/verify_credentials", "abc123")[0] == 422)
    fact("a dead token is 401 elsewhere", get("/api/v1/timelines/home", "abc123")[0] == 401)


def publishing(token):
    say = lambda **value: ask("POST", CITY + "/api/v1/statuses", token, value=value, headers={"Idempotency-Key": "the same"}.items())[1]
    first, second = say(status="Bridge *closed*"), say(status="Bridge *closed*")
    fact("Idempotency-Key is ignored", first["uri"] != second["uri"])
    fact("text is the source, content its markup", first["text"] == "Bridge *closed*" and "<i>closed</i>" in first["content"])
    address = f"{CITY}/api/v1/statuses/{first['id']}"
    fact("DELETE is 404 and deletes nothing", ask("DELETE", address, token)[0] == 404 and ask("GET", address, token)[0] == 200)
    one, other = upload(token, "map.png", "A map"), upload(token, "map.png", "Another map")
    fact("media is ready at once", one[0] == 200 and ask("GET", f"{CITY}/api/v1/media/{one[1]['id']}", token)[0] == 404)
    fact("two uploads with one file name are one medium", one[1]["id"] == other[1]["id"])
    pictured = say(status="With a picture", media_ids=[one[1]["id"]], language="nl")
    fact("a post carries its picture and alt text", pictured["media_attachments"][0]["description"] == "Another map")
    fact("language is always en", pictured["language"] == "en")
    fact("unlisted shows as public", say(status="Quiet", visibility="unlisted")["visibility"] == "public")


def conversation(city, citizen):
    notes = lambda server, token, query="": ask("GET", f"{server}/api/v1/notifications{query}", token)[1]
    found = ask("GET", VILLAGE + "/api/v2/search?type=accounts&resolve=true&q=@city@city.test", citizen)[1]["accounts"]
    fact("the citizen finds @city@city.test", len(found) == 1)
    ask("POST", f"{VILLAGE}/api/v1/accounts/{found[0]['id']}/follow", citizen, value={})
    followed = until(lambda: [note for note in notes(CITY, city) if note["type"] == "follow"])
    fact("the follow arrives at the city", bool(followed))
    post = ask("POST", CITY + "/api/v1/statuses", city, value={"status": "Main Street is closed on Monday."})[1]
    at_home = lambda: [s for s in ask("GET", VILLAGE + "/api/v1/timelines/home", citizen)[1] if s["uri"] == post["uri"]]
    seen = until(at_home)[0]
    fact("the citizen sees the city's post, under another id", seen["id"][10:] == post["id"][10:])
    time.sleep(2)
    edited = ask("PUT", f"{CITY}/api/v1/statuses/{post['id']}", city, value={"status": "Main Street is closed on Tuesday."})[1]
    fact("an edit changes the id and keeps the uri", edited["id"] != post["id"] and edited["uri"] == post["uri"])
    fact("the old id still answers", ask("GET", f"{CITY}/api/v1/statuses/{post['id']}", city)[1]["id"] == edited["id"])
    fact("the citizen sees the edit", bool(until(lambda: "Tuesday" in at_home()[0]["content"])))
    reply = {"status": "@city@city.test until when?", "in_reply_to_id": seen["id"]}
    question = ask("POST", VILLAGE + "/api/v1/statuses", citizen, value=reply)[1]
    asked = until(lambda: [note for note in notes(CITY, city) if note["type"] == "mention"])[0]
    fact("the citizen's reply arrives as a mention, in its thread", real(asked["status"])["in_reply_to_id"] == edited["id"])
    fact("mentions leave out the one who asks", asked["status"]["mentions"] == [])
    oldest = notes(CITY, city)[-1]["id"]
    fact("min_id is respected", oldest not in [note["id"] for note in notes(CITY, city, f"?min_id={oldest}")])
    fact("since_id is ignored", oldest in [note["id"] for note in notes(CITY, city, f"?since_id={oldest}")])
    fact("types[] is ignored", {"follow", "mention"} <= {note["type"] for note in notes(CITY, city, "?types[]=mention")})
    answer = {"status": "@citizen@village.test until Friday.", "in_reply_to_id": asked["status"]["id"]}
    answer = ask("POST", CITY + "/api/v1/statuses", city, value=answer)[1]
    told = until(lambda: [n for n in notes(VILLAGE, citizen) if n["type"] == "mention" and real(n["status"])["uri"] == answer["uri"]])
    fact("the city's answer arrives at the citizen", bool(told))
    before = len(notes(CITY, city))
    ask("PUT", f"{VILLAGE}/api/v1/statuses/{question['id']}", citizen, value={"status": "@city@city.test until when exactly?"})
    again = until(lambda: "exactly" in ask("GET", f"{CITY}/api/v1/statuses/{asked['status']['id']}", city)[1]["content"])
    fact("a citizen's edit changes the post in place, without a notification", bool(again) and len(notes(CITY, city)) == before)
    boosting(city, citizen, post, seen)


def boosting(city, citizen, post, seen):
    ask("POST", f"{VILLAGE}/api/v1/statuses/{seen['id']}/reblog", citizen, value={})
    own = lambda: ask("GET", f"{CITY}/api/v1/statuses/{post['id']}", city)[1]
    wrapped = until(lambda: own() if own()["reblogs_count"] else None)
    fact("our boosted post comes wrapped in its booster's name", wrapped["account"]["acct"] == "citizen@village.test" and wrapped["content"] == "")
    fact("inside the wrapping is our post", wrapped["reblog"]["uri"] == post["uri"] and wrapped["uri"] != post["uri"])


def main():
    city = connect(CITY, os.environ["CITY_LOGIN"], os.environ["CITY_PASSWORD"])
    citizen = connect(VILLAGE, os.environ["CITIZEN_LOGIN"], os.environ["CITIZEN_PASSWORD"])
    what_is_missing(city)
    publishing(city)
    conversation(city, citizen)
    print(f"1..{facts['number']}")
    sys.exit(1 if facts["failed"] else 0)


if __name__ == "__main__":
    main()
