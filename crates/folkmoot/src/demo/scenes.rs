//! The scenes of today: a storm some weeks ago, the citizens who wait now, and a present that lives.

use super::{data::Data, house::House, outgoing::minutes};
use anyhow::{Context, Result};
use folkmoot_model::{language::Language, network::post::Visibility, time::OfficeHours};
use folkmoot_networks::rehearsal::{
    Rehearsal,
    town::{Living, Staged, Storm},
};
use jiff::{SignedDuration, Timestamp};

/// The storm came so many days ago.
const STORM_DAYS: i64 = 26;
/// Seconds between two things in the living present.
const EVERY_S: u32 = 70;
/// So long the present lives after a start.
const LIVELY: SignedDuration = SignedDuration::from_hours(12);

/// Makes the hours after an instant lively.
///
/// # Errors
/// The journal of the rehearsal network fails.
pub fn enliven(rehearsal: &Rehearsal, now: Timestamp) -> Result<()> {
    let until = now.checked_add(LIVELY)?;
    Ok(rehearsal.enliven(Living { from: now, until, every_s: EVERY_S })?)
}

/// Puts everything on the rehearsal network that the script would not bring by itself.
pub(super) fn stage(house: &House, data: &Data, rehearsal: &Rehearsal) -> Result<()> {
    let day = house.zone.to_datetime(house.now).date().checked_sub(jiff::Span::new().days(STORM_DAYS))?;
    let begins = super::campaigns::local(house, day, "15:20")?;
    rehearsal.raise_storm(Storm {
        topic: "trees".to_owned(),
        account: "veldmonde_groen".to_owned(),
        begins,
        posts: 95,
        minutes: 420,
    })?;
    let hours = house.hours()?;
    let promise = house.guideline.promise().context("the starter promises nothing")?.first_answer;
    let mut waiting = Vec::new();
    for scene in &data.scenes.waiting {
        waiting.push(Staged {
            account: scene.account.clone(),
            handle: scene.handle.clone(),
            name: scene.name.clone(),
            at: opened(hours, house.now, promise - minutes(scene.left_min))?,
            intent: format!("waiting:{}", scene.topic),
            language: scene.language.parse().unwrap_or_else(|_| Language::dutch()),
            text: scene.text.clone(),
            visibility: if scene.private { Visibility::Direct } else { Visibility::Public },
            in_reply_to: None,
            picture: scene.picture.clone(),
            liked: scene.liked,
        });
    }
    let lights = waiting.iter().position(|staged| staged.handle == "noordkade").context("nobody speaks of the lights")?;
    let (account, at) =
        waiting.get(lights).map(|staged| (staged.account.clone(), staged.at)).context("nobody speaks of the lights")?;
    let ids = rehearsal.stage(waiting)?;
    let mut others = Vec::new();
    for (number, text) in data.scenes.lights.iter().enumerate() {
        others.push(Staged {
            account: account.clone(),
            handle: format!("lindekade_{}", number + 40),
            name: format!("Lindekade {}", number + 40),
            at: hours.deadline(at, minutes(6 + 11 * i64::try_from(number)?))?,
            intent: "waiting:me-too".to_owned(),
            language: Language::dutch(),
            text: text.clone(),
            visibility: Visibility::Public,
            in_reply_to: ids.get(lights).cloned(),
            picture: None,
            liked: (3, 0),
        });
    }
    rehearsal.stage(others)?;
    Ok(())
}

/// The instant since which so much open time has passed: business time turned round, by halving.
fn opened(hours: &OfficeHours, now: Timestamp, passed: SignedDuration) -> Result<Timestamp> {
    let (mut early, mut late) = (now.checked_sub(SignedDuration::from_hours(24 * 14))?, now);
    while late.duration_since(early) > SignedDuration::from_secs(1) {
        let middle = early + late.duration_since(early) / 2;
        if hours.business_between(middle, now) >= passed {
            early = middle;
        } else {
            late = middle;
        }
    }
    Ok(Timestamp::from_second(early.as_second())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_model::{guideline::starter::starter, ids::GuidelineId};

    #[test]
    fn business_time_is_turned_round_over_nights_and_weekends() {
        let guideline =
            starter(GuidelineId(uuid::Uuid::nil()), Timestamp::UNIX_EPOCH, vec![Language::dutch()], "Europe/Amsterdam", vec![])
                .unwrap();
        let hours = guideline.promise().unwrap().hours;
        for now in ["2026-11-23T16:44:00Z", "2026-11-23T02:00:00Z", "2026-11-29T23:10:00Z", "2026-03-29T01:30:00Z"] {
            let now: Timestamp = now.parse().unwrap();
            for passed in [3, 70, 82, 132, 400] {
                let at = opened(hours, now, minutes(passed)).unwrap();
                let off = hours.business_between(at, now) - minutes(passed);
                assert!(off.abs() <= SignedDuration::from_secs(2), "{now} {passed}: {off}");
            }
        }
    }
}
