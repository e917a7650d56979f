//! What lies ahead: drafts, messages that wait for a second person, planned ones, one sent back; and the two deliveries of today that
//! went wrong.

use super::{
    campaigns::{local, pens},
    data::{Data, PictureFile, PlanFile},
    drawings::draw,
    house::House,
    outgoing::{Written, adopted, approve, arrived, attempted, draft, into, minutes, queue, read_and_approved, seconds, target},
    record::Record,
};
use anyhow::{Context, Result, anyhow};
use folkmoot_model::{
    event::ObjectKind,
    ids::PersonId,
    language::Language,
    network::{
        capability::Verb,
        error::{NetworkError, NetworkErrorKind},
        post::Visibility,
    },
    outgoing::{
        approval::{Clearance, FourEyes},
        campaign::Campaign,
        delivery::{DeliveryState, Failure},
        edition::{Edition, Focus, PictureUse},
        message::{Kind, Message, MessageState, Plan},
        path::PathStep,
    },
};
use folkmoot_networks::rehearsal::{
    Rehearsal,
    dice::Dice,
    fault::{Fault, Trouble},
};
use folkmoot_newsroom::outgoing::pictures;
use folkmoot_store::pictures::Picture;
use jiff::{Span, Timestamp, civil::Date};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// So long nobody can look for the delivery whose answer was lost; then it settles by itself.
const DOWN_MIN: i64 = 25;

/// Writes what lies ahead.
pub(super) fn ahead(house: &House, data: &Data, record: &mut Record, seed: u64) -> Result<()> {
    let today = house.zone.to_datetime(house.now).date();
    let bridge = bridge(house, today, record)?;
    for plan in &data.scenes.plans {
        let mut dice = Dice::of(seed, &["plan", &plan.title]);
        let date = today.checked_add(Span::new().days(plan.day))?;
        let mut at = local(house, date, &plan.hour)?;
        if at <= house.now + minutes(10) {
            at = local(house, date.tomorrow()?, &plan.hour)?;
        }
        let writer = house.person(&plan.writer)?;
        let (_, reader) = pens(house, &plan.department)?;
        let written_at = house.now - minutes(i64::from(dice.between(300, 2400)));
        let (mut message, edition) = write(house, plan, writer, written_at, Some(at), record)?;
        if plan.title.contains(&bridge.name) {
            let end = bridge.to.map(|day| local(house, day, "18:00")).transpose()?;
            message.plan =
                Plan { valid_until: end, partners: vec![house.department("pw")?], campaign: Some(bridge.id), ..Plan::default() };
        }
        carry(house, plan, &mut message, &edition, (writer, reader), at, record, &mut dice)?;
        record.said.messages.push(message);
        record.said.editions.push(edition);
    }
    Ok(())
}

/// The campaign of the demo: works on the bridge, from next week on.
fn bridge(house: &House, today: Date, record: &mut Record) -> Result<Campaign> {
    let made = house.now - minutes(3000);
    let campaign = Campaign {
        id: record.ids.at(made),
        name: "Molenbrug".to_owned(),
        colour: 2,
        department: house.department("mob")?,
        from: Some(today.checked_add(Span::new().days(7))?),
        to: Some(today.checked_add(Span::new().days(18))?),
        note: "Everybody who crosses the bridge knows a week before how to get across.".to_owned(),
        revision: 1,
    };
    record.did(house.person("ilse")?, made, "made", (ObjectKind::Campaign, campaign.id.0), json!({ "name": campaign.name }));
    record.said.campaigns.push(campaign.clone());
    Ok(campaign)
}

fn write(
    house: &House,
    plan: &PlanFile,
    writer: PersonId,
    at: Timestamp,
    planned_at: Option<Timestamp>,
    record: &mut Record,
) -> Result<(Message, Edition)> {
    let mut texts = BTreeMap::from([(Language::dutch(), plan.nl.clone())]);
    texts.extend(plan.en.iter().map(|text| (Language::english(), text.clone())));
    let accounts = plan.accounts.iter().map(|account| house.account(account)).collect::<Result<Vec<_>>>()?;
    let pictures = plan.picture.iter().map(|file| picture(file, writer, at, record)).collect::<Result<Vec<_>>>()?;
    let written = Written {
        title: plan.title.clone(),
        kind: Kind::parse(&plan.kind).ok_or_else(|| anyhow!("{} is no kind", plan.kind))?,
        department: house.department(&plan.department)?,
        audience: "Residents".to_owned(),
        writer,
        texts,
        targets: accounts.iter().map(|account| target(account.id, &Language::dutch())).collect(),
        pictures,
        visibility: Visibility::Public,
        in_reply_to: None,
        at,
        planned_at,
    };
    Ok(draft(record, written))
}

/// Draws a picture and puts it on the record.
fn picture(file: &PictureFile, by: PersonId, at: Timestamp, record: &mut Record) -> Result<PictureUse> {
    let drawing = draw(&file.scene)?;
    let kept = pictures::drawn(drawing.width, drawing.height, drawing.rgb)?;
    let stored = Picture {
        id: record.ids.at(at),
        sha256: kept.sha256(),
        media_type: kept.media_type.to_owned(),
        width: kept.width,
        height: kept.height,
        bytes: kept.bytes,
        created_by: by,
        created_at: at,
    };
    let alt = file
        .alt
        .iter()
        .map(|(language, words)| Ok((language.parse().map_err(|_| anyhow!("{language} is no language"))?, words.clone())));
    let used = PictureUse {
        picture: stored.id,
        media_type: stored.media_type.clone(),
        bytes: u64::try_from(stored.bytes.len())?,
        width: stored.width,
        height: stored.height,
        alt: alt.collect::<Result<_>>()?,
        focus: file.focus.and_then(|(left, top)| Focus::at(left, top)),
        left_out_of: BTreeSet::new(),
    };
    record.said.pictures.push(stored);
    Ok(used)
}

/// As far as the plan says it has come.
#[expect(clippy::too_many_arguments, reason = "a plan has that many sides")]
fn carry(
    house: &House,
    plan: &PlanFile,
    message: &mut Message,
    edition: &Edition,
    (writer, reader): (PersonId, PersonId),
    at: Timestamp,
    record: &mut Record,
    dice: &mut Dice,
) -> Result<()> {
    if plan.state == "draft" {
        return Ok(());
    }
    let object = (ObjectKind::Message, message.id.0);
    let asked = message.created_at + minutes(i64::from(dice.between(5, 60)));
    record.did(writer, asked, "submitted", object, json!({ "edition": edition.id }));
    into(message, MessageState::Submitted { by: writer, at: asked, yes_from: None }, asked);
    let decided = asked + minutes(i64::from(dice.between(15, 120)));
    if plan.state == "rejected" {
        let why = plan.why.clone().unwrap_or_default();
        record.did(reader, decided, "sent_back", object, json!({ "edition": edition.id, "why": why }));
        into(message, MessageState::Rejected { by: reader, why, held_by: None }, decided);
    }
    if plan.state == "scheduled" || plan.state == "approved" {
        for department in &message.plan.partners {
            // public works is the one partner of the demo
            let (colleague, _) = pens(house, "pw")?;
            let (step, eyes) = (PathStep::Colleague { department: *department }, FourEyes::new(writer, colleague)?);
            let yes = Clearance::Step { step, eyes, instead_of: None };
            approve(record, house, message, edition, (colleague, yes), decided - minutes(5));
        }
        read_and_approved(record, house, message, edition, (writer, reader), decided)?;
        record.did(reader, decided, "scheduled", object, json!({ "at": at }));
        into(message, MessageState::Scheduled { at }, decided);
        if plan.state == "approved" {
            record.did(reader, decided + minutes(3), "stopped", object, json!({}));
            into(message, MessageState::Approved, decided + minutes(3));
            message.planned_at = None;
        }
    }
    Ok(())
}

/// A message of today with one delivery that went well and one that did not.
pub(super) fn trouble(house: &House, rehearsal: &Rehearsal, record: &mut Record) -> Result<()> {
    let refused = PlanFile {
        title: "Sluisweg closed this week".to_owned(),
        state: "published".to_owned(),
        kind: "works".to_owned(),
        department: "pw".to_owned(),
        writer: "tomas".to_owned(),
        accounts: vec!["veldmonde_buiten".to_owned(), "veldmonde".to_owned()],
        day: 0,
        hour: String::new(),
        why: None,
        nl: "De Sluisweg is deze week dicht voor auto's. We vernieuwen het riool. Lopen en fietsen kan. veldmonde.example/werk"
            .to_owned(),
        en: None,
        picture: None,
    };
    let lost = PlanFile {
        title: "Bus 4: other route until tonight".to_owned(),
        kind: "delay".to_owned(),
        department: "mob".to_owned(),
        writer: "ilse".to_owned(),
        accounts: vec!["veldmonde".to_owned(), "veldmonde_verkeer".to_owned()],
        nl: "Bus 4 rijdt tot vanavond via de Havenweg. Halte Noordkade vervalt. Actuele tijden: veldmonde.example/bus".to_owned(),
        ..refused.clone_for(&refused.state)
    };
    let words = NetworkErrorKind::Refused("the same text was posted within the hour".to_owned());
    let failure = Failure::Network(NetworkError::new(Verb::Publish, words));
    one(house, rehearsal, record, &refused, house.now - minutes(42), |_| DeliveryState::Failed { why: failure.clone() })?;
    one(house, rehearsal, record, &lost, house.now - minutes(11), |since| DeliveryState::Uncertain { since })?;
    let end = house.now + minutes(DOWN_MIN);
    rehearsal.inject(Fault::new(Trouble::Down).on("veldmonde_verkeer").during(Verb::FindSent).between(house.now, end));
    Ok(())
}

impl PlanFile {
    /// Another plan of the same day.
    fn clone_for(&self, state: &str) -> Self {
        Self {
            title: String::new(),
            state: state.to_owned(),
            kind: String::new(),
            department: String::new(),
            writer: String::new(),
            accounts: Vec::new(),
            day: self.day,
            hour: self.hour.clone(),
            why: None,
            nl: String::new(),
            en: None,
            picture: None,
        }
    }
}

/// A message that went out at an instant; its last delivery ended otherwise.
fn one(
    house: &House,
    rehearsal: &Rehearsal,
    record: &mut Record,
    plan: &PlanFile,
    at: Timestamp,
    ended: impl Fn(Timestamp) -> DeliveryState,
) -> Result<()> {
    let writer = house.person(&plan.writer)?;
    let (_, reader) = pens(house, &plan.department)?;
    let (mut message, edition) = write(house, plan, writer, at - minutes(90), Some(at), record)?;
    let object = (ObjectKind::Message, message.id.0);
    let (asked, cleared, over) = (at - minutes(60), at - minutes(35), at + seconds(1));
    record.did(writer, asked, "submitted", object, json!({ "edition": edition.id }));
    into(&mut message, MessageState::Submitted { by: writer, at: asked, yes_from: None }, asked);
    read_and_approved(record, house, &message, &edition, (writer, reader), cleared)?;
    record.did(reader, cleared, "scheduled", object, json!({ "at": at }));
    into(&mut message, MessageState::Scheduled { at }, cleared);
    record.ran("hand_over_due", over, "handed_over", object, json!({ "edition": edition.id }));
    into(&mut message, MessageState::Published { at: over }, over);
    for account in &plan.accounts {
        let account = house.account(account)?;
        let mut delivery = queue(record, &message, account.id, at, over);
        attempted(record, &mut delivery, over + seconds(1));
        let said = adopted(&edition, &delivery, &account.remote_id, None, over + seconds(2)).context("a target without text")?;
        if Some(&account.remote_id) != plan.accounts.last() {
            let receipt = rehearsal.adopt(vec![said.clone()])?.pop().context("one receipt for one post")?;
            arrived(record, &message, &edition, &mut delivery, (&said, receipt))?;
            record.said.deliveries.push(delivery);
            continue;
        }
        delivery.state = ended(over + seconds(1));
        let verb = if let DeliveryState::Failed { why: Failure::Network(error) } = &delivery.state {
            delivery.last_error = Some(error.to_string());
            "failed"
        } else {
            // it did arrive; only the answer was lost
            rehearsal.adopt(vec![said])?;
            delivery.last_error = Some("the answer was lost (connection reset)".to_owned());
            delivery.next_try_at = house.now + minutes(1);
            "became_uncertain"
        };
        let particulars = json!({ "why": delivery.last_error });
        record.ran("publish_due", over + seconds(6), verb, (ObjectKind::Delivery, delivery.id.0), particulars);
        delivery.updated_at = over + seconds(6);
        record.said.deliveries.push(delivery);
    }
    record.said.messages.push(message);
    record.said.editions.push(edition);
    Ok(())
}
