//! Ninety days of messages: every week the same kinds, each written, approved by somebody else, planned, sent and measured. A few go out
//! late, one is taken back.

use super::{
    data::{Campaign, Data},
    house::House,
    outgoing::{Written, adopted, arrived, attempted, draft, into, minutes, queue, read_and_approved, seconds, target},
    record::Record,
};
use anyhow::{Context, Result, anyhow};
use folkmoot_model::{
    event::ObjectKind,
    ids::PersonId,
    language::Language,
    network::post::Visibility,
    outgoing::{
        delivery::Delivery,
        edition::Edition,
        message::{Kind, Message, MessageState},
    },
};
use folkmoot_networks::rehearsal::{Rehearsal, dice::Dice, town::Adopted};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::json;
use std::collections::BTreeMap;

/// Ages at which a post was measured, minutes.
const MEASURED: [i64; 9] = [5, 20, 60, 180, 360, 720, 1440, 4320, 10_080];
/// Messages of a hundred that went out late.
const LATE: u32 = 4;

/// A message that went out.
struct Out {
    message: Message,
    edition: Edition,
    deliveries: Vec<(Delivery, Adopted)>,
}

/// Writes the past of the outgoing line, and puts it on the rehearsal network.
pub(super) fn past(
    house: &House,
    data: &Data,
    rehearsal: &Rehearsal,
    from: Timestamp,
    record: &mut Record,
    seed: u64,
) -> Result<()> {
    let mut out = Vec::new();
    let today = house.zone.to_datetime(house.now).date();
    let first = house.zone.to_datetime(from).date();
    for date in first.series(jiff::Span::new().days(1)).take_while(|date| *date <= today) {
        let weekday = date.weekday().to_monday_one_offset();
        for campaign in data.campaigns.iter().filter(|campaign| campaign.days.contains(&weekday)) {
            let mut dice = Dice::of(seed, &["campaign", &campaign.title, &date.to_string()]);
            let at = local(house, date, &campaign.hour)?;
            if at < from || house.now.duration_since(at) < minutes(10) || dice.chance(120) {
                continue;
            }
            out.push(sent(house, campaign, at, record, &mut dice)?);
        }
    }
    let said: Vec<Adopted> = out.iter().flat_map(|out| out.deliveries.iter().map(|(_, said)| said.clone())).collect();
    let mut receipts = rehearsal.adopt(said)?.into_iter();
    for mut out in out {
        for (mut delivery, said) in std::mem::take(&mut out.deliveries) {
            let receipt = receipts.next().context("one receipt for each post")?;
            let remote_id = receipt.remote_id.clone();
            arrived(record, &out.message, &out.edition, &mut delivery, (&said, receipt))?;
            measure(house, rehearsal, record, &delivery, &remote_id, said.at);
            record.said.deliveries.push(delivery);
        }
        record.said.messages.push(out.message);
        record.said.editions.push(out.edition);
    }
    Ok(())
}

/// An instant of the town's clock.
pub(super) fn local(house: &House, date: Date, hour: &str) -> Result<Timestamp> {
    let time: jiff::civil::Time = format!("{hour}:00").parse()?;
    Ok(date.to_datetime(time).to_zoned(house.zone.clone())?.timestamp())
}

/// Who writes for a department, and who reads it before it goes out.
pub(super) fn pens(house: &House, department: &str) -> Result<(PersonId, PersonId)> {
    let (writer, reader) = match department {
        "kcc" => ("petra", "samir"),
        "pw" => ("tomas", "samir"),
        "mob" => ("ilse", "samir"),
        "green" => ("joost", "samir"),
        _ => ("samir", "hanna"),
    };
    Ok((house.person(writer)?, house.person(reader)?))
}

#[expect(clippy::too_many_lines, reason = "one message through all its steps, in order")]
fn sent(house: &House, campaign: &Campaign, at: Timestamp, record: &mut Record, dice: &mut Dice) -> Result<Out> {
    let (writer, reader) = pens(house, &campaign.department)?;
    let written = at - minutes(i64::from(dice.between(180, 2400)));
    let mut texts = BTreeMap::from([(Language::dutch(), campaign.nl.clone())]);
    texts.extend(campaign.en.iter().map(|text| (Language::english(), text.clone())));
    let accounts = campaign.accounts.iter().map(|account| house.account(account)).collect::<Result<Vec<_>>>()?;
    let (mut message, edition) = draft(
        record,
        Written {
            title: campaign.title.clone(),
            kind: Kind::parse(&campaign.kind).ok_or_else(|| anyhow!("{} is no kind", campaign.kind))?,
            department: house.department(&campaign.department)?,
            audience: campaign.audience.clone(),
            writer,
            texts,
            targets: accounts.iter().map(|account| target(account.id, &Language::dutch())).collect(),
            pictures: Vec::new(),
            visibility: Visibility::Public,
            in_reply_to: None,
            at: written,
            planned_at: Some(at),
        },
    );
    let object = (ObjectKind::Message, message.id.0);
    let asked = written + minutes(i64::from(dice.between(5, 40)));
    record.did(writer, asked, "submitted", object, json!({ "edition": edition.id }));
    into(&mut message, MessageState::Submitted { by: writer, at: asked, yes_from: None }, asked);
    let cleared = asked + minutes(i64::from(dice.between(10, 90)));
    read_and_approved(record, house, &message, &edition, (writer, reader), cleared)?;
    record.did(reader, cleared, "scheduled", object, json!({ "at": at }));
    into(&mut message, MessageState::Scheduled { at }, cleared);
    let over = at + seconds(1);
    record.ran("hand_over_due", over, "handed_over", object, json!({ "edition": edition.id }));
    into(&mut message, MessageState::Published { at: over }, over);
    let late = dice.chance(LATE * 10);
    let mut deliveries = Vec::new();
    for account in accounts {
        let mut delivery = queue(record, &message, account.id, at, over);
        let mut call = over + seconds(i64::from(dice.between(1, 4)));
        attempted(record, &mut delivery, call);
        if late {
            let why = "the server asks us to wait";
            let next = call + minutes(i64::from(dice.between(2, 9)));
            let particulars = json!({ "why": why, "next": next });
            record.ran("publish_due", call + seconds(1), "postponed", (ObjectKind::Delivery, delivery.id.0), particulars);
            delivery.last_error = Some(why.to_owned());
            call = next;
            attempted(record, &mut delivery, call);
            delivery.last_error = None;
        }
        let said = adopted(&edition, &delivery, &account.remote_id, None, call + seconds(1)).context("a target without text")?;
        deliveries.push((delivery, said));
    }
    Ok(Out { message, edition, deliveries })
}

fn measure(house: &House, rehearsal: &Rehearsal, record: &mut Record, delivery: &Delivery, remote_id: &str, at: Timestamp) {
    for age in MEASURED {
        let moment = at.saturating_add(SignedDuration::from_mins(age)).unwrap_or(Timestamp::MAX);
        if moment >= house.now {
            break;
        }
        if let Some(figures) = rehearsal.figures_at(remote_id, moment) {
            record.said.readings.push((delivery.id, moment, figures));
        }
    }
}
