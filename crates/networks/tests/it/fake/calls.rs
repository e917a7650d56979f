//! The calls a connector makes, and how the fake answers them.

use super::{TOWN, World, account_json, not_found};
use crate::server::{Asked, Reply};
use serde_json::{Value, json};
use std::fmt::Write as _;

pub fn answer(world: &mut World, asked: &Asked) -> Reply {
    let segments: Vec<&str> = asked.path.trim_start_matches('/').split('/').collect();
    match (asked.method.as_str(), &segments[..]) {
        ("GET", ["api", "v1", "accounts", "verify_credentials"]) => Reply::json(account_json(TOWN)),
        ("GET", ["api", "v2", "instance"]) => Reply::json(
            json!({"version": "4.6.4", "configuration": {"statuses": {"max_characters": 500}, "urls": {"streaming": format!("ws://{}", asked.header("host").unwrap())}}}),
        ),
        ("GET", ["api", "v1", "streaming", "health"]) => Reply::Answer { status: 200, headers: Vec::new(), body: b"OK".to_vec() },
        ("GET", ["api", "v1", "streaming", "user"]) => stream(world),
        ("GET", ["api", "v1", "notifications"]) => notifications(world, asked),
        ("POST", ["api", "v1", "statuses"]) => publish(world, asked),
        ("GET", ["api", "v1", "statuses"]) => several(world, asked),
        ("GET", ["api", "v1", "accounts", account, "statuses"]) => timeline(world, asked, account),
        ("POST", ["api", "v1", "accounts", _, "block" | "unblock" | "mute" | "unmute"] | ["api", "v1", "reports"]) => {
            Reply::json("{}")
        }
        ("POST", ["api", "v2", "media"]) => {
            let body = String::from_utf8_lossy(&asked.body);
            let description = body.split("name=\"description\"\r\n\r\n").nth(1).and_then(|rest| rest.split("\r\n").next());
            world.media.push(description.unwrap_or_default().to_owned());
            Reply::status(202, json!({"id": world.media.len().to_string(), "type": "image", "url": null}))
        }
        ("GET", ["api", "v1", "media", id]) => {
            Reply::json(json!({"id": id, "type": "image", "url": "https://fake.example/a.png"}))
        }
        (method, ["api", "v1", "statuses", id, rest @ ..]) => one(world, asked, method, id.parse().unwrap_or(0), rest),
        _ => not_found(),
    }
}

fn pictures(media: &[String], body: &Value) -> Vec<String> {
    let ids = body["media_ids"].as_array().into_iter().flatten();
    ids.map(|id| media[id.as_str().unwrap().parse::<usize>().unwrap() - 1].clone()).collect()
}

fn publish(world: &mut World, asked: &Asked) -> Reply {
    let (body, key) = (asked.json(), asked.header("idempotency-key").unwrap_or_default().to_owned());
    if let Some((_, id)) = world.keys.iter().find(|(known, _)| *known == key) {
        return Reply::json(world.status_json(*id).unwrap());
    }
    let text = body["status"].as_str().unwrap_or_default();
    if text.is_empty() || text.chars().count() > 500 {
        return Reply::status(422, r#"{"error":"Validation failed: Text can't be blank or too long"}"#);
    }
    let parent = body["in_reply_to_id"].as_str().map(|id| id.parse().unwrap());
    let id = world.post(TOWN, text, body["visibility"].as_str().unwrap_or("public"), parent);
    let pictures = pictures(&world.media, &body);
    world.find(id).unwrap().pictures = pictures;
    world.keys.push((key, id));
    Reply::json(world.status_json(id).unwrap())
}

fn one(world: &mut World, asked: &Asked, method: &str, id: u64, rest: &[&str]) -> Reply {
    let Some(status) = world.find(id) else { return not_found() };
    match (method, rest) {
        ("GET", []) => {}
        ("PUT", []) => {
            let body = asked.json();
            body["status"].as_str().unwrap_or_default().clone_into(&mut status.text);
            status.edited = true;
            let pictures = pictures(&world.media, &body);
            world.find(id).unwrap().pictures = pictures;
        }
        ("DELETE", []) => {
            let told = world.status_json(id).unwrap();
            world.statuses.retain(|status| status.id != id);
            world.notifications.retain(|(_, _, status, _)| *status != id);
            return Reply::json(told);
        }
        ("GET", ["source"]) => return Reply::json(json!({"id": id.to_string(), "text": status.text})),
        ("GET", ["context"]) => return context(world, id),
        _ => return not_found(),
    }
    Reply::json(world.status_json(id).unwrap())
}

fn context(world: &World, id: u64) -> Reply {
    let parent_of = |id: u64| world.statuses.iter().find(|status| status.id == id).and_then(|status| status.parent);
    let mut ancestors = Vec::new();
    let mut at = parent_of(id);
    while let Some(parent) = at {
        ancestors.insert(0, world.status_json(parent));
        at = parent_of(parent);
    }
    let mut below = vec![id];
    for status in &world.statuses {
        if status.parent.is_some_and(|parent| below.contains(&parent)) {
            below.push(status.id);
        }
    }
    let descendants: Vec<Option<Value>> = below[1..].iter().map(|id| world.status_json(*id)).collect();
    Reply::json(json!({"ancestors": ancestors, "descendants": descendants}))
}

fn several(world: &World, asked: &Asked) -> Reply {
    let ids = asked.query.iter().filter(|(name, _)| name == "id[]").filter_map(|(_, id)| id.parse().ok());
    Reply::json(Value::from(ids.filter_map(|id| world.status_json(id)).collect::<Vec<_>>()))
}

fn number(asked: &Asked, name: &str) -> Option<u64> {
    asked.query(name).map(|text| text.parse().unwrap())
}

/// Newest first, as pages are; with `min_id` the oldest of what is newer, or on some servers the newest.
fn notifications(world: &World, asked: &Asked) -> Reply {
    let (after, before) = (number(asked, "min_id"), number(asked, "max_id").unwrap_or(u64::MAX));
    let limit = usize::try_from(number(asked, "limit").unwrap_or(40)).unwrap().min(40);
    let all: Vec<&(u64, String, u64, i64)> =
        world.notifications.iter().filter(|(id, ..)| *id > after.unwrap_or(0) && *id < before).collect();
    let oldest_first = after.is_some() && !world.manners.newest_first;
    let page: Vec<_> = if oldest_first { all.iter().take(limit).rev().collect() } else { all.iter().rev().take(limit).collect() };
    let page: Vec<Value> = page
        .into_iter()
        .map(|(id, kind, status, at)| {
            json!({"id": id.to_string(), "type": kind, "created_at": super::instant(*at), "account": account_json("2"), "status": world.status_json(*status)})
        })
        .collect();
    Reply::json(Value::from(page))
}

fn timeline(world: &World, asked: &Asked, account: &str) -> Reply {
    let ours = world.statuses.iter().rev().filter(|status| status.account == account);
    if let Some(most) = world.manners.one_page {
        return Reply::json(Value::from(ours.take(most).map(|status| world.status_json(status.id).unwrap()).collect::<Vec<_>>()));
    }
    let before = number(asked, "max_id").unwrap_or(u64::MAX);
    let page: Vec<u64> = ours.filter(|status| status.id < before).take(20).map(|status| status.id).collect();
    let body = Value::from(page.iter().map(|id| world.status_json(*id).unwrap()).collect::<Vec<_>>());
    match page.last() {
        Some(last) => {
            let next = format!(
                "<http://{}{}?max_id={last}>; rel=\"next\", <http://x>; rel=\"prev\"",
                asked.header("host").unwrap(),
                asked.path
            );
            Reply::json(body).with("link", next)
        }
        None => Reply::json(body),
    }
}

/// Everything so far, at once.
fn stream(world: &World) -> Reply {
    let mut body = String::from(":)\n");
    for (id, kind, status, at) in &world.notifications {
        let told =
            json!({"id": id.to_string(), "type": kind, "created_at": super::instant(*at), "status": world.status_json(*status)});
        write!(body, "event: notification\ndata: {told}\n\n").unwrap();
    }
    let headers = vec![("content-type".to_owned(), "text/event-stream".to_owned())];
    Reply::Answer { status: 200, headers, body: (body + ":thump\n").into_bytes() }
}
