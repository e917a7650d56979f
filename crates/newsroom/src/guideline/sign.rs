//! Signing a version, and withdrawing one before it is in force. Four eyes: nobody signs what they changed last.

use super::{draft, require, watch};
use crate::{Newsroom, Refusal, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    guideline::{Guideline, draft::Body, tightening::Tightening},
    ids::{DepartmentId, GuidelineId},
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Tx};
use jiff::{Timestamp, civil::Date};
use serde_json::json;

/// Signs a draft: it is a version now, in force from the beginning of a day in the town, from now on when that is today. Cleared messages
/// that it stops go back to a person at once.
///
/// # Errors
/// [`Refusal::Obstacles`] for one's own work and whatever is wrong with it, [`Refusal::Field`] for a day that has passed or comes before an
/// earlier version, [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn sign(newsroom: &Newsroom, actor: &Actor, id: GuidelineId, revision: i64, from: Date) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let signed = draft::load(&tx, actor, id, revision, Right::SignGuideline).await?;
    let mut obstacles = signed.obstacles_to_sign(actor.person);
    obstacles.extend(draft::obstacles(newsroom, &tx, &signed).await?);
    unless(obstacles)?;
    let from = instant(newsroom, &tx, from).await?;
    let by = Some(actor.person);
    let (version, department) = match &signed.body {
        Body::Organisation(guideline) => {
            let version = store::guidelines::newest(&tx).await?.saturating_add(1);
            after(store::guidelines::all(&tx).await?.first().map(|newest| newest.in_force_from), from)?;
            let next = Guideline { id, version, in_force_from: from, signed_by: by, ..guideline.clone() };
            store::guidelines::insert(&tx, &next).await?;
            (version, None)
        }
        Body::Department(tightening) => {
            let versions = store::tightenings::of_department(&tx, tightening.department).await?;
            let version = versions.first().map_or(0, |newest| newest.signed.version).saturating_add(1);
            let standing = versions.iter().find(|version| version.withdrawn.is_none());
            after(standing.map(|newest| newest.signed.in_force_from), from)?;
            let next = Tightening { id, version, in_force_from: from, signed_by: by, ..tightening.clone() };
            store::tightenings::insert(&tx, &next).await?;
            (version, Some(tightening.department))
        }
    };
    store::guideline_drafts::delete(&tx, id).await?;
    let particulars =
        json!({ "version": version, "department": department, "in_force_from": from, "written_by": signed.edited_by });
    tx.commit(&[newsroom.event(actor, "signed", ObjectKind::Guideline, id.0, particulars)]).await?;
    if let Err(error) = watch::hold_cleared(newsroom).await {
        // the reconciler does it again
        tracing::warn!(%error, "cleared messages could not be held against the new version");
    }
    Ok(())
}

/// The beginning of a day in the town; this instant for today.
async fn instant(newsroom: &Newsroom, tx: &Tx, from: Date) -> Result<Timestamp, Refusal> {
    let zone = Newsroom::zone(&newsroom.organisation(tx).await?);
    let today = newsroom.now().to_zoned(zone.clone()).date();
    let passed = Refusal::Field { field: "from", key: "error-in-force-past" };
    match from.cmp(&today) {
        std::cmp::Ordering::Less => Err(passed),
        std::cmp::Ordering::Equal => Ok(newsroom.now()),
        std::cmp::Ordering::Greater => Ok(from.to_zoned(zone).map_err(|_| passed)?.timestamp()),
    }
}

/// A version never comes into force before an earlier one.
fn after(earlier: Option<Timestamp>, from: Timestamp) -> Result<(), Refusal> {
    let early = earlier.is_some_and(|earlier| from < earlier);
    if early { Err(Refusal::Field { field: "from", key: "error-in-force-early" }) } else { Ok(()) }
}

/// Withdraws a version of the organisation's guideline, or of what a department tightens, that is not in force yet.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Stale`] when it is in force by now, [`Refusal::NoRight`], or the database.
pub async fn withdraw(newsroom: &Newsroom, actor: &Actor, department: Option<DepartmentId>, version: i32) -> Result<(), Refusal> {
    require(actor, Right::SignGuideline, department)?;
    let tx = newsroom.store.begin().await?;
    let now = newsroom.now();
    let id = match department {
        None => {
            let id = store::guidelines::version(&tx, version).await?.ok_or(Refusal::NotFound)?.signed.id;
            store::guidelines::withdraw(&tx, id, actor.person, now).await?;
            id
        }
        Some(department) => {
            let versions = store::tightenings::of_department(&tx, department).await?;
            let id = versions.iter().find(|one| one.signed.version == version).ok_or(Refusal::NotFound)?.signed.id;
            store::tightenings::withdraw(&tx, id, actor.person, now).await?;
            id
        }
    };
    let particulars = json!({ "version": version, "department": department });
    tx.commit(&[newsroom.event(actor, "withdrawn", ObjectKind::Guideline, id.0, particulars)]).await?;
    Ok(())
}
