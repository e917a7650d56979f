//! A changed guideline asks again: a message that was cleared under one version and is stopped by the one in force at its hour goes back to
//! its writer when that version is signed, long before the hour, instead of failing when it should go out.

use super::{
    Rulebook,
    impact::{Blocked, blocking},
};
use crate::{
    Newsroom, Refusal,
    outgoing::{draft::save, steps},
};
use folkmoot_model::{
    event::ObjectKind,
    guideline::finding::Finding,
    ids::MessageId,
    outgoing::message::{Message, MessageState},
};
use folkmoot_store as store;
use serde_json::json;

/// The name it is recorded under.
pub const NAME: &str = "guideline_watch";
/// Messages read at once.
const AT_ONCE: u32 = 100;

/// The reconciler: when versions were signed, withdrawn or came into force since it last looked, holds every cleared message against what
/// will be in force at its hour. Returns how many went back.
///
/// # Errors
/// The database; the next run begins anew.
pub async fn hold_cleared(newsroom: &Newsroom) -> Result<u64, Refusal> {
    let read = newsroom.store.read();
    let rules = Rulebook::read(&read, newsroom.now()).await?;
    let mark = rules.mark();
    if store::guideline_drafts::seen(&read, NAME).await?.as_deref() == Some(&mark) {
        return Ok(0);
    }
    let (mut back, mut after) = (0, None);
    loop {
        let some = store::messages::cleared(&read, after, AT_ONCE).await?;
        let Some(last) = some.last().map(|message| message.id) else { break };
        after = Some(last);
        for message in some {
            back += u64::from(hold(newsroom, &rules, message.id).await?);
        }
    }
    let tx = newsroom.store.begin().await?;
    store::guideline_drafts::note_seen(&tx, NAME, &mark).await?;
    tx.commit_bookkeeping("which versions messages were held against is no change of the record").await?;
    Ok(back)
}

/// Sends one message back when the guideline stops it; true when it did.
async fn hold(newsroom: &Newsroom, rules: &Rulebook, id: MessageId) -> Result<bool, Refusal> {
    let read = newsroom.store.read();
    let Some(message) = store::messages::get(&read, id).await?.filter(is_cleared) else { return Ok(false) };
    let Blocked(Some(guideline), findings) = blocking(newsroom, &read, rules, &message).await? else { return Ok(false) };
    if findings.is_empty() {
        return ask_again(newsroom, message).await;
    }
    let tx = newsroom.store.begin().await?;
    let Some(mut now) = store::messages::get(&tx, id).await?.filter(|now| now.revision == message.revision) else {
        // somebody is at work on it: what they do is held against the guideline anyway
        return Ok(false);
    };
    let at = message.planned_at.map_or(newsroom.now(), |at| at.max(newsroom.now()));
    let (held_by, signed_by) = rules.stopped_by(&guideline, (message.department, at), &clauses(&findings));
    let particulars = json!({
        "guideline": held_by.version, "department": held_by.department, "clauses": held_by.clauses, "edition": now.edition,
    });
    let by = signed_by.unwrap_or(now.writer);
    now.state = MessageState::Rejected { by, why: String::new(), held_by: Some(held_by) };
    save(newsroom, &tx, &mut now).await?;
    tx.commit(&[newsroom.own_event(NAME, "sent_back", ObjectKind::Message, id.0, particulars)]).await?;
    Ok(true)
}

/// Asks for the steps that a version added to the path of a message nothing else stands in the way of; true when it did.
async fn ask_again(newsroom: &Newsroom, before: Message) -> Result<bool, Refusal> {
    let tx = newsroom.store.begin().await?;
    let Some(mut message) = store::messages::get(&tx, before.id).await?.filter(|now| now.revision == before.revision) else {
        return Ok(false);
    };
    let Some(edition) = store::editions::get(&tx, message.edition).await? else { return Ok(false) };
    if !steps::asks_again(newsroom, &tx, (&message, &edition), false).await? {
        return Ok(false);
    }
    message.state = steps::asked_again(newsroom, &edition);
    save(newsroom, &tx, &mut message).await?;
    let particulars = json!({ "edition": edition.id });
    tx.commit(&[newsroom.own_event(NAME, "asked_again", ObjectKind::Message, message.id.0, particulars)]).await?;
    Ok(true)
}

fn is_cleared(message: &Message) -> bool {
    matches!(message.state, MessageState::Approved | MessageState::Scheduled { .. })
}

/// The clauses that stop a message, each once.
fn clauses(findings: &[Finding]) -> Vec<String> {
    let mut clauses: Vec<String> = findings.iter().map(|finding| finding.clause.clone()).collect();
    clauses.sort();
    clauses.dedup();
    clauses
}
