//! Route: a citizen's post joins the case of its conversation, or opens one at the department the rules say, with its clock running.

use super::take_in::{Desk, NAME};
use crate::Refusal;
use folkmoot_model::{
    event::{Event, ObjectKind},
    ids::{AuthorId, CaseId},
    incoming::{
        case::{Case, CaseState},
        routing::{Route, route},
    },
};
use folkmoot_store::{self as store, posts::Post};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::json;

/// Longest subject, characters.
const SUBJECT_CHARS: usize = 72;

/// Files a new post: into the case of its conversation, or as a new case. The post itself is written by the caller, in the same transaction.
pub(super) async fn file(desk: &Desk<'_>, post: &Post, author: AuthorId, events: &mut Vec<Event>) -> Result<CaseId, Refusal> {
    let standing = match &post.in_reply_to_remote {
        Some(parent) => store::cases::for_post(desk.tx, desk.account.id, parent).await?,
        None => None,
    };
    let case = match standing {
        Some(case) => join(desk, case, post, events).await?,
        None => open(desk, post, author, events).await?,
    };
    let particulars = json!({ "account": post.account, "case": case, "language": post.language });
    events.push(desk.newsroom.own_event(NAME, "collected", ObjectKind::Post, post.id.0, particulars));
    Ok(case)
}

/// By when an answer to something said at `at` was promised, and the open time promised in seconds.
fn promise(desk: &Desk<'_>, at: Timestamp) -> (Option<Timestamp>, i64) {
    match desk.guideline.promise() {
        Some(promise) => (promise.hours.deadline(at, promise.first_answer).ok(), promise.first_answer.as_secs()),
        None => (None, 0),
    }
}

/// The citizen speaks again: the clock starts anew when an answer is owed anew, and a closed case opens.
async fn join(desk: &Desk<'_>, id: CaseId, post: &Post, events: &mut Vec<Event>) -> Result<CaseId, Refusal> {
    let mut case = store::cases::get(desk.tx, id).await?.ok_or(Refusal::NotFound)?;
    case.last_post_at = case.last_post_at.max(post.published_at);
    case.language = post.language.clone().or(case.language);
    let reopened = matches!(case.state, CaseState::Closed | CaseState::Resolved);
    if case.due_at.is_none() && case.state != CaseState::Pending {
        let (due_at, promised_s) = promise(desk, post.published_at);
        case.due_at = due_at;
        case.promised_s = promised_s;
        case.state = if case.owner.is_some() { CaseState::Assigned } else { CaseState::New };
    }
    if reopened {
        case.reopened = case.reopened.saturating_add(1);
        case.closed_at = None;
        case.closing = None;
        events.push(desk.newsroom.own_event(NAME, "reopened", ObjectKind::Case, id.0, json!({ "by": "a new post" })));
    }
    case.revision += 1;
    store::cases::update(desk.tx, &case).await?;
    Ok(id)
}

async fn open(desk: &Desk<'_>, post: &Post, author: AuthorId, events: &mut Vec<Event>) -> Result<CaseId, Refusal> {
    let Route { department, rule, word } =
        route(desk.rules, desk.account.department, &post.text, desk.account.id, post.language.as_ref());
    let (due_at, promised_s) = promise(desk, post.published_at);
    let zone = desk.guideline.promise().map_or(TimeZone::UTC, |promise| promise.hours.zone().clone());
    let day = post.collected_at.to_zoned(zone).date();
    let case = Case {
        id: CaseId::new(&*desk.newsroom.mint),
        number: store::cases::next_number(desk.tx, day).await?,
        account: desk.account.id,
        first_post: post.id,
        author,
        subject: subject(&post.text),
        state: CaseState::New,
        pending_on: None,
        department,
        owner: None,
        language: post.language.clone(),
        opened_at: post.published_at,
        due_at,
        promised_s,
        first_answered_at: None,
        answered_at: None,
        closed_at: None,
        closing: None,
        last_post_at: post.published_at,
        reopened: 0,
        revision: 1,
    };
    store::cases::insert(desk.tx, &case, rule, word.as_deref()).await?;
    let particulars = json!({ "department": department, "rule": rule, "word": word, "due": due_at });
    events.push(desk.newsroom.own_event(NAME, "opened", ObjectKind::Case, case.id.0, particulars));
    Ok(case.id)
}

/// A few words for the list: the first sentence without the names it is addressed to.
pub fn subject(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().skip_while(|word| word.starts_with('@')).collect();
    let plain = words.join(" ");
    let end = plain.find(['.', '!', '?', ';']).filter(|at| *at > 12).unwrap_or(plain.len());
    let sentence = &plain[..end];
    if sentence.is_empty() {
        return "…".to_owned();
    }
    if sentence.chars().count() <= SUBJECT_CHARS {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(SUBJECT_CHARS).collect();
    let whole = cut.rfind(' ').filter(|at| *at > 20).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_the_first_sentence_without_the_address() {
        assert_eq!(subject("@stad@veldmonde.example De lamp is kapot. Al drie weken!"), "De lamp is kapot");
        assert_eq!(subject("@stad"), "…");
        assert_eq!(subject(""), "…");
        let long = subject(&"woord ".repeat(60));
        assert!(long.ends_with('…') && long.chars().count() <= SUBJECT_CHARS + 1);
        assert!(subject(&"👏".repeat(300)).chars().count() <= SUBJECT_CHARS + 1);
    }
}
