//! Step 8, withdraw: a message is taken back everywhere the network allows it, with its reason. What has not gone out never will.

use super::{
    draft::save,
    freeze,
    hand_over::{fresh, standing},
};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::MessageId,
    outgoing::{
        delivery::Act,
        freeze::AfterFreeze,
        message::{MessageState, MessageVerb},
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use serde_json::json;

/// Withdraws a message.
///
/// # Errors
/// An empty reason, [`Refusal::Obstacles`], [`Refusal::Stale`], or the database.
pub async fn withdraw(newsroom: &Newsroom, actor: &Actor, id: MessageId, revision: i64, reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::Field { field: "reason", key: "error-reason-empty" });
    }
    let now = newsroom.now();
    let tx = newsroom.store.begin().await?;
    let (mut message, edition) = super::approve::load(&tx, id, revision).await?;
    require(actor, Right::PublishMessages, message.department)?;
    unless(message.obstacles_to(MessageVerb::Withdraw))?;
    store::deliveries::cancel_of(&tx, id, now).await?;
    let standing = standing(&store::deliveries::of_message(&tx, id).await?);
    let mut events = Vec::new();
    // the last part of a thread first, so that none answers a post that is gone
    for (place, remote_id) in standing.into_iter().rev() {
        let delivery = fresh(newsroom, id, &edition, place, Act::Withdraw { remote_id }, now, None);
        store::deliveries::insert(&tx, &delivery).await?;
        let particulars = json!({ "message": id, "account": delivery.account, "act": "withdraw" });
        events.push(newsroom.event(actor, "queued", ObjectKind::Delivery, delivery.id.0, particulars));
    }
    message.state = MessageState::Withdrawn { by: actor.person, reason: reason.trim().to_owned() };
    save(newsroom, &tx, &mut message).await?;
    events.push(newsroom.event(actor, "withdrawn", ObjectKind::Message, id.0, json!({ "reason": reason.trim() })));
    events.extend(freeze::settled(newsroom, &tx, actor, id, AfterFreeze::Withdrawn).await?);
    tx.commit(&events).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}
