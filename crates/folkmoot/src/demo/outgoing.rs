//! A message on its way through the house: edition, approval, deliveries and their events, as the outgoing line would have left them.

use super::{house::House, record::Record};
use anyhow::{Context, Result};
use folkmoot_model::{
    event::ObjectKind,
    ids::{AccountId, DeliveryId, DepartmentId, EditionId, MessageId, PersonId},
    language::Language,
    network::post::{Figures, Receipt, Visibility},
    outgoing::{
        approval::{Approval, Clearance, FourEyes},
        delivery::{Act, Delivery, DeliveryKey, DeliveryState},
        edition::{Content, Edition, PictureUse, Target},
        message::{InReplyTo, Kind, Message, MessageState, Plan},
        path::PathStep,
    },
};
use folkmoot_networks::rehearsal::{Rehearsal, town::Adopted};
use folkmoot_store::posts::Post;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What somebody wrote.
pub(super) struct Written {
    pub(super) title: String,
    pub(super) kind: Kind,
    pub(super) department: DepartmentId,
    pub(super) audience: String,
    pub(super) writer: PersonId,
    pub(super) texts: BTreeMap<Language, String>,
    pub(super) targets: Vec<Target>,
    pub(super) pictures: Vec<PictureUse>,
    pub(super) visibility: Visibility,
    pub(super) in_reply_to: Option<InReplyTo>,
    pub(super) at: Timestamp,
    pub(super) planned_at: Option<Timestamp>,
}

/// A target in a language, with the shared text.
pub(super) fn target(account: AccountId, language: &Language) -> Target {
    Target { account, language: language.clone(), own_text: None }
}

/// Seconds.
pub(super) fn seconds(count: i64) -> SignedDuration {
    SignedDuration::from_secs(count)
}

/// Minutes.
pub(super) fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

/// Makes a draft and its first edition; neither is in the record yet.
pub(super) fn draft(record: &mut Record, written: Written) -> (Message, Edition) {
    let Written { title, kind, department, audience, writer, texts, targets, pictures, visibility, in_reply_to, at, planned_at } =
        written;
    let (id, edition): (MessageId, EditionId) = (record.ids.at(at), record.ids.at(at));
    let facts = if kind == Kind::Works { record.rests_on(&texts.values()) } else { Vec::new() };
    let content = Content { texts, targets, pictures, visibility, facts, ..Content::empty() };
    let hash = content.hash();
    let particulars = in_reply_to.map_or_else(|| json!({ "title": title }), |answered| json!({ "case": answered.case }));
    record.did(writer, at, "drafted", (ObjectKind::Message, id.0), particulars);
    let message = Message {
        id,
        title,
        kind,
        department,
        audience,
        writer,
        state: MessageState::Draft,
        planned_at,
        plan: Plan::default(),
        in_reply_to,
        edition,
        created_at: at,
        updated_at: at,
        revision: 1,
    };
    (message, Edition { id: edition, message: id, number: 1, content, hash, writer, written_at: at })
}

/// Moves a message on.
pub(super) fn into(message: &mut Message, state: MessageState, at: Timestamp) {
    message.state = state;
    message.updated_at = message.updated_at.max(at);
    message.revision += 1;
}

/// Somebody clears an edition.
pub(super) fn approve(
    record: &mut Record,
    house: &House,
    message: &Message,
    edition: &Edition,
    (by, clearance): (PersonId, Clearance),
    at: Timestamp,
) {
    let particulars = json!({ "edition": edition.id, "clearance": clearance.word(), "guideline": house.guideline.version });
    record.did(by, at, "approved", (ObjectKind::Message, message.id.0), particulars);
    let approval = Approval {
        id: record.ids.at(at),
        edition: edition.id,
        hash: edition.hash.clone(),
        clearance,
        guideline_version: house.guideline.version,
        at,
    };
    record.said.approvals.push((approval, message.id));
}

/// Every yes its path asks for: an expert's where it rests on facts, then the second pair of eyes.
pub(super) fn read_and_approved(
    record: &mut Record,
    house: &House,
    message: &Message,
    edition: &Edition,
    (writer, reader): (PersonId, PersonId),
    at: Timestamp,
) -> Result<()> {
    let owners: BTreeSet<DepartmentId> = edition
        .content
        .facts
        .iter()
        .filter_map(|used| record.said.facts.iter().find(|(fact, _)| fact.id == used.fact))
        .map(|(fact, _)| fact.department)
        .collect();
    for department in owners {
        let (tomas, ilse) = (house.person("tomas")?, house.person("ilse")?);
        let expert = if writer == tomas { ilse } else { tomas };
        let (step, eyes) = (PathStep::Facts { department }, FourEyes::new(writer, expert)?);
        approve(record, house, message, edition, (expert, Clearance::Step { step, eyes, instead_of: None }), at - minutes(4));
    }
    let eyes = FourEyes::new(writer, reader)?;
    approve(record, house, message, edition, (reader, Clearance::FourEyes { eyes }), at);
    Ok(())
}

/// A delivery that waits.
pub(super) fn queue(record: &mut Record, message: &Message, account: AccountId, due_at: Timestamp, at: Timestamp) -> Delivery {
    let id: DeliveryId = record.ids.at(at);
    let particulars = json!({ "message": message.id, "account": account, "act": "publish" });
    record.ran("hand_over_due", at, "queued", (ObjectKind::Delivery, id.0), particulars);
    Delivery {
        id,
        message: message.id,
        edition: message.edition,
        account,
        part: 0,
        act: Act::Publish,
        key: DeliveryKey(format!("folkmoot-{id}")),
        state: DeliveryState::Pending,
        attempts: 0,
        due_at,
        next_try_at: at,
        last_error: None,
        first_sent_at: None,
        updated_at: at,
    }
}

/// A call left.
pub(super) fn attempted(record: &mut Record, delivery: &mut Delivery, at: Timestamp) {
    delivery.attempts += 1;
    delivery.first_sent_at = delivery.first_sent_at.or(Some(at));
    delivery.updated_at = at;
    let particulars = json!({ "attempt": delivery.attempts, "act": delivery.act.word() });
    record.ran("publish_due", at, "attempted", (ObjectKind::Delivery, delivery.id.0), particulars);
}

/// What a delivery put on the network, to be adopted there.
pub(super) fn adopted(
    edition: &Edition,
    delivery: &Delivery,
    remote_account: &str,
    parent: Option<&str>,
    at: Timestamp,
) -> Option<Adopted> {
    let target = edition.content.targets.iter().find(|target| target.account == delivery.account)?;
    Some(Adopted {
        account: remote_account.to_owned(),
        key: delivery.key.clone(),
        at,
        text: edition.content.text_for(target)?.to_owned(),
        language: target.language.clone(),
        visibility: edition.content.visibility,
        in_reply_to: parent.map(str::to_owned),
        pictures: Vec::new(),
    })
}

/// The network confirmed: the delivery is sent, the post stands here too, with the raw exchange.
pub(super) fn arrived(
    record: &mut Record,
    message: &Message,
    edition: &Edition,
    delivery: &mut Delivery,
    (said, receipt): (&Adopted, Receipt),
) -> Result<()> {
    let at = receipt.at;
    let asked = json!({ "key": said.key, "text": said.text, "in_reply_to": said.in_reply_to });
    let exchange = Rehearsal::exchange(&said.account, "publish", &asked, &receipt, at);
    let exchange = record.captured(delivery.account, 'A', &exchange);
    let particulars = json!({ "act": "publish", "attempts": delivery.attempts, "url": receipt.url });
    record.ran("publish_due", at, "sent", (ObjectKind::Delivery, delivery.id.0), particulars);
    let target =
        edition.content.targets.iter().find(|target| target.account == delivery.account).context("a delivery without target")?;
    record.posts.push(Post {
        id: record.ids.at(at),
        account: delivery.account,
        remote_id: receipt.remote_id.clone(),
        uri: receipt.uri.clone(),
        url: receipt.url.clone(),
        author: None,
        delivery: Some(delivery.id),
        case: message.in_reply_to.map(|answered| answered.case),
        in_reply_to_remote: said.in_reply_to.clone(),
        visibility: edition.content.visibility,
        text: said.text.clone(),
        html: None,
        warning: None,
        language: Some(target.language.clone()),
        language_certainty: 1.0,
        media: Vec::new(),
        figures: Figures::default(),
        published_at: at,
        collected_at: at,
        edited_at: None,
        deleted_at: None,
        exchange,
        version: 1,
    });
    delivery.state = DeliveryState::Sent { receipt: Some(receipt) };
    delivery.updated_at = at;
    Ok(())
}
