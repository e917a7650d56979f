//! Campaigns: whoever writes messages of a department makes and changes its campaigns.

use crate::{Newsroom, Refusal, newsroom::require};
use folkmoot_model::{
    event::ObjectKind,
    ids::{CampaignId, DepartmentId},
    outgoing::campaign::{COLOURS, Campaign},
    staff::{person::Actor, role::Right},
};
use folkmoot_store as store;
use jiff::civil::Date;
use serde_json::json;

/// Longest name, characters.
pub const NAME_CHARS: usize = 120;
/// Longest note, characters.
pub const NOTE_CHARS: usize = 4_000;

/// What a person fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Name.
    pub name: String,
    /// Colour, from 1.
    pub colour: u8,
    /// Department that runs it.
    pub department: DepartmentId,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Note.
    pub note: String,
}

impl Plan {
    fn check(&self) -> Result<(), Refusal> {
        let chars = self.name.trim().chars().count();
        let wrong = |field, key| Err(Refusal::Field { field, key });
        match () {
            () if chars == 0 => wrong("name", "error-campaign-name-empty"),
            () if chars > NAME_CHARS => wrong("name", "error-campaign-name-long"),
            () if self.note.chars().count() > NOTE_CHARS => wrong("note", "error-campaign-note-long"),
            () if self.from.zip(self.to).is_some_and(|(from, to)| to < from) => wrong("to", "error-campaign-ends-early"),
            () => Ok(()),
        }
    }

    fn of(self, id: CampaignId, revision: i64) -> Campaign {
        Campaign {
            id,
            name: self.name.trim().to_owned(),
            colour: self.colour.clamp(1, COLOURS),
            department: self.department,
            from: self.from,
            to: self.to,
            note: self.note.trim().to_owned(),
            revision,
        }
    }
}

/// Makes a campaign.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`], or the database.
pub async fn make(newsroom: &Newsroom, actor: &Actor, plan: Plan) -> Result<CampaignId, Refusal> {
    require(actor, Right::WriteMessages, plan.department)?;
    plan.check()?;
    let campaign = plan.of(CampaignId::new(&*newsroom.mint), 1);
    let tx = newsroom.store.begin().await?;
    store::campaigns::insert(&tx, &campaign).await?;
    let event = newsroom.event(actor, "made", ObjectKind::Campaign, campaign.id.0, json!({ "name": campaign.name }));
    tx.commit(&[event]).await?;
    Ok(campaign.id)
}

/// Changes a campaign.
///
/// # Errors
/// [`Refusal::Stale`] when somebody else changed it since `revision`, [`Refusal::NoRight`] also when it would pass to a department the
/// person does not write for, [`Refusal::Field`], or the database.
pub async fn change(newsroom: &Newsroom, actor: &Actor, id: CampaignId, revision: i64, plan: Plan) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let before = store::campaigns::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::WriteMessages, before.department)?;
    require(actor, Right::WriteMessages, plan.department)?;
    plan.check()?;
    if before.revision != revision {
        return Err(Refusal::Stale);
    }
    let campaign = plan.of(id, revision.saturating_add(1));
    store::campaigns::update(&tx, &campaign).await?;
    let event = newsroom.event(actor, "changed", ObjectKind::Campaign, id.0, json!({ "name": campaign.name }));
    tx.commit(&[event]).await?;
    Ok(())
}
