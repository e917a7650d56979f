//! Settling by hand: a person decides what the newsroom can't know. Try again, it is there, or give up.

use crate::{Newsroom, Refusal, newsroom::require, outgoing::own_words::OwnWords};
use folkmoot_model::{
    event::ObjectKind,
    ids::DeliveryId,
    network::post::Receipt,
    obstacle::Obstacle,
    outgoing::delivery::{Delivery, DeliveryState, Failure},
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use serde_json::json;

/// What a person decided about a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Send it (again): the person has seen that it is not there.
    TryAgain,
    /// It is there, at this address.
    ItIsThere {
        /// The post's page.
        url: String,
    },
    /// Let it be.
    GiveUp,
}

/// Carries out a person's decision.
///
/// # Errors
/// [`Refusal::Obstacles`] when the delivery is neither failed, uncertain nor late, [`Refusal::NoRight`], or the database.
pub async fn settle(newsroom: &Newsroom, actor: &Actor, id: DeliveryId, decision: Decision) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut delivery = store::deliveries::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    let message = store::messages::get(&tx, delivery.message).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::SettleDeliveries, message.department)?;
    let open = matches!(delivery.state, DeliveryState::Failed { .. } | DeliveryState::Uncertain { .. } | DeliveryState::Pending);
    if !open {
        return Err(Refusal::Obstacles(vec![Obstacle::WrongState { state: delivery.state.word().to_owned() }]));
    }
    let verb = decide(newsroom, &mut delivery, &decision)?;
    delivery.updated_at = newsroom.now();
    store::deliveries::update(&tx, &delivery).await?;
    let event = newsroom.event(actor, verb, ObjectKind::Delivery, id.0, json!({ "message": message.id }));
    tx.commit(&[event]).await?;
    newsroom.pokes.publish.notify_one();
    Ok(())
}

fn decide(newsroom: &Newsroom, delivery: &mut Delivery, decision: &Decision) -> Result<&'static str, Refusal> {
    let now = newsroom.now();
    match decision {
        Decision::TryAgain => {
            delivery.state = DeliveryState::Pending;
            delivery.next_try_at = now;
            Ok("tried_again")
        }
        Decision::ItIsThere { url } => {
            let url = url.trim();
            let remote_id = url.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
            if !url.starts_with("http") || remote_id.is_empty() {
                return Err(Refusal::Field { field: "url", key: "error-post-address" });
            }
            let receipt = Receipt { remote_id: remote_id.to_owned(), uri: url.to_owned(), url: Some(url.to_owned()), at: now };
            delivery.state = DeliveryState::Sent { receipt: Some(receipt) };
            delivery.last_error = None;
            Ok("found_by_hand")
        }
        Decision::GiveUp => {
            delivery.state = match delivery.state.clone() {
                DeliveryState::Pending => DeliveryState::Cancelled,
                DeliveryState::Failed { why } => DeliveryState::Failed { why },
                _ => DeliveryState::Failed { why: Failure::Exhausted(OwnWords::GivenUp.as_str().to_owned()) },
            };
            Ok("given_up")
        }
    }
}
