//! Pictures: an uploaded file becomes a picture of the newsroom, or is refused with what to do instead; what a network gets is made of it.
//!
//! | module | what |
//! |---|---|
//! | [`reading`] | a file → a picture without anything but what can be seen |
//! | [`naming`] | what a file is that is no picture, so that somebody can be told what to do |
//! | [`rendering`] | a picture → what one network takes of it |
//!
//! The stored picture is the record: as large as it came, upright, without place, camera and name. What goes out to a network is derived from it
//! each time, always the same way. Equal files are stored once. Deliberately absent: moving pictures, which would need a description over time.

pub mod naming;
pub mod reading;
pub mod rendering;

pub use reading::{Kept, PICTURE_BYTES, PICTURE_PIXELS, drawn, keep};

use crate::{Newsroom, Refusal, newsroom::require_somewhere};
use folkmoot_model::{
    ids::PictureId,
    outgoing::edition::PictureUse,
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, pictures::Picture};
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::Semaphore;

/// Name of the field in forms.
const FIELD: &str = "pictures";

/// Unpacked pictures are large and work on them is hard: one at a time, away from the threads that answer people.
static UNPACKING: Semaphore = Semaphore::const_new(1);

/// Takes in an uploaded picture and keeps it. What it shows is not described yet. A file this person has brought in before is the same picture.
///
/// # Errors
/// [`Refusal::Field`] on `pictures` when it can't be used, [`Refusal::NoRight`], or the database.
pub async fn take_in(newsroom: &Newsroom, actor: &Actor, file: Vec<u8>) -> Result<PictureUse, Refusal> {
    require_somewhere(actor, Right::WriteMessages)?;
    let kept = alone(move || keep(&file)).await??;
    let sha256 = kept.sha256();
    if let Some(known) = store::pictures::brought_in_by(&newsroom.store.read(), &sha256, actor.person).await? {
        return Ok(used(&known, kept.bytes.len()));
    }
    let picture = Picture {
        id: PictureId::new(&*newsroom.mint),
        sha256,
        media_type: kept.media_type.to_owned(),
        width: kept.width,
        height: kept.height,
        bytes: kept.bytes,
        created_by: actor.person,
        created_at: newsroom.now(),
    };
    let tx = newsroom.store.begin().await?;
    store::pictures::insert(&tx, &picture).await?;
    tx.commit_bookkeeping("a picture is part of the record with the edition that uses it").await?;
    Ok(used(&picture, picture.bytes.len()))
}

/// A stored picture in a message that says nothing of it yet.
fn used(picture: &Picture, bytes: usize) -> PictureUse {
    PictureUse {
        picture: picture.id,
        media_type: picture.media_type.clone(),
        bytes: u64::try_from(bytes).unwrap_or(u64::MAX),
        width: picture.width,
        height: picture.height,
        alt: BTreeMap::new(),
        focus: None,
        left_out_of: BTreeSet::new(),
    }
}

/// Works on a picture, after whoever is working on one now.
///
/// # Errors
/// The work ended in the middle; nothing of the picture is known.
async fn alone<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    let _one = UNPACKING.acquire().await.map_err(|_| refused("error-picture-broken"))?;
    tokio::task::spawn_blocking(work).await.map_err(|_| refused("error-picture-broken"))
}

fn refused(key: &'static str) -> Refusal {
    Refusal::Field { field: FIELD, key }
}
