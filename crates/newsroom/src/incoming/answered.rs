//! What a delivery that arrived does on our side: the post stands here too, the case is answered, the follow-ups it tells of are told.
//! All in the transaction that marks the delivery as sent.

use super::handle::{save, waiting};
use crate::{Newsroom, Refusal, outgoing::hand_over::part_before};
use folkmoot_model::{
    event::{Event, ObjectKind},
    ids::{CaseId, ExchangeId, PostId},
    incoming::{case::CaseState, follow_up::FollowUpState},
    network::post::{Figures, Receipt},
    outgoing::{
        delivery::{Act, Delivery},
        edition::Edition,
        message::Message,
        thread,
    },
};
use folkmoot_store::{self as store, Tx, posts::Post};
use jiff::Timestamp;
use serde_json::json;

const NAME: &str = "publish_due";

/// Writes down what stands on the network now.
///
/// # Errors
/// The database, [`Refusal::Stale`] when somebody changed the case in the same moment.
pub async fn our_post(
    newsroom: &Newsroom,
    tx: &Tx,
    delivery: &Delivery,
    message: &Message,
    edition: &Edition,
    receipt: Option<&Receipt>,
    exchange: ExchangeId,
) -> Result<Vec<Event>, Refusal> {
    match (&delivery.act, receipt) {
        (Act::Publish, Some(receipt)) => {
            let case = message.in_reply_to.map(|answered| answered.case);
            let parent = match message.in_reply_to {
                Some(answered) => store::posts::get(tx, answered.post).await?.map(|post| post.remote_id),
                None if delivery.part > 0 => part_before(&store::deliveries::of_message(tx, delivery.message).await?, delivery),
                None => None,
            };
            let said = text(message, edition, delivery);
            let post = new_post(newsroom, delivery, edition, said, receipt, exchange, case, parent);
            store::posts::insert(tx, &post).await?;
            match case {
                Some(case) => answer(newsroom, tx, case, message, delivery, receipt.at).await,
                None => Ok(Vec::new()),
            }
        }
        (Act::Replace { remote_id }, Some(_)) => {
            if let Some(mut post) = store::posts::by_remote(tx, delivery.account, remote_id).await? {
                post.text = text(message, edition, delivery);
                post.edited_at = Some(newsroom.now());
                post.exchange = exchange;
                store::posts::revise(tx, &post).await?;
            }
            Ok(Vec::new())
        }
        (Act::Withdraw { remote_id }, _) => {
            if let Some(post) = store::posts::by_remote(tx, delivery.account, remote_id).await? {
                store::posts::mark_deleted(tx, post.id, newsroom.now(), exchange).await?;
            }
            Ok(Vec::new())
        }
        (_, None) => Ok(Vec::new()),
    }
}

/// What the post says: an answer is whole, anything else is one part of its text.
fn text(message: &Message, edition: &Edition, delivery: &Delivery) -> String {
    let target = edition.content.targets.iter().find(|target| target.account == delivery.account);
    let whole = target.and_then(|target| edition.content.text_for(target)).unwrap_or_default();
    if message.in_reply_to.is_some() {
        return whole.to_owned();
    }
    let place = usize::try_from(delivery.part).unwrap_or(usize::MAX);
    thread::texts(whole).into_iter().nth(place).unwrap_or_else(|| whole.to_owned())
}

#[expect(clippy::too_many_arguments, reason = "a post has that many sides")]
fn new_post(
    newsroom: &Newsroom,
    delivery: &Delivery,
    edition: &Edition,
    said: String,
    receipt: &Receipt,
    exchange: ExchangeId,
    case: Option<CaseId>,
    parent: Option<String>,
) -> Post {
    let target = edition.content.targets.iter().find(|target| target.account == delivery.account);
    Post {
        id: PostId::new(&*newsroom.mint),
        account: delivery.account,
        remote_id: receipt.remote_id.clone(),
        uri: receipt.uri.clone(),
        url: receipt.url.clone(),
        author: None,
        delivery: Some(delivery.id),
        case,
        in_reply_to_remote: parent,
        visibility: edition.content.visibility,
        text: said,
        html: None,
        warning: edition.content.warning.clone(),
        language: target.map(|target| target.language.clone()),
        language_certainty: 1.0,
        media: Vec::new(),
        figures: Figures::default(),
        published_at: receipt.at,
        collected_at: newsroom.now(),
        edited_at: None,
        deleted_at: None,
        exchange,
        version: 1,
    }
}

/// The citizen has an answer: the clock stops, and what it tells of is told.
async fn answer(
    newsroom: &Newsroom,
    tx: &Tx,
    id: CaseId,
    message: &Message,
    delivery: &Delivery,
    at: Timestamp,
) -> Result<Vec<Event>, Refusal> {
    let mut events = Vec::new();
    for mut follow_up in store::follow_ups::of_case(tx, id).await? {
        let FollowUpState::Done { at: done_at, outcome, telling: Some(telling) } = follow_up.state.clone() else { continue };
        if telling != message.id {
            continue;
        }
        follow_up.state = FollowUpState::Told { done_at, outcome, at, delivery: Some(delivery.id) };
        store::follow_ups::update(tx, &follow_up).await?;
        let particulars = json!({ "follow_up": follow_up.id, "delivery": delivery.id });
        events.push(newsroom.own_event(NAME, "told", ObjectKind::Case, id.0, particulars));
    }
    let mut case = store::cases::get(tx, id).await?.ok_or(Refusal::NotFound)?;
    case.first_answered_at = case.first_answered_at.or(Some(at));
    case.answered_at = Some(at);
    // a citizen who spoke again while the answer was on its way is still owed one
    let answered_the_last = message.created_at >= case.last_post_at;
    if answered_the_last {
        case.due_at = None;
    }
    if case.state != CaseState::Closed {
        waiting(&mut case, store::cases::around(tx, id).await?);
    }
    save(tx, &mut case).await?;
    events.push(newsroom.own_event(NAME, "answered", ObjectKind::Case, id.0, json!({ "delivery": delivery.id })));
    Ok(events)
}
