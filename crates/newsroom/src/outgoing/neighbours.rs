//! What the other departments say, prepared for a review: every planned and live message within [`LOOK_BACK`], at most [`MOST`].
//!
//! A text is prepared once, by the hash of its edition; the whole is put together again only when a message changed since. So a proof while
//! somebody types asks the database one short question. Another process sees a change at its next question.

use crate::{Newsroom, Refusal};
use folkmoot_model::{
    guideline::review::neighbours::corpus::{Corpus, Neighbour, Sketch, Standing},
    ids::{DepartmentId, EditionId},
    language::Language,
    outgoing::{
        edition::{Content, ContentHash},
        message::MessageState,
    },
};
use folkmoot_store::{self as store, Conn, messages::Neighbouring};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

/// Messages older than this are not compared with: what they say was about its time.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(60 * 24);
/// Most messages compared with, those that go out last first.
const MOST: u32 = 10_000;

/// Texts of one edition, prepared.
type Prepared = Arc<BTreeMap<Language, Sketch>>;

/// What was put together last.
#[derive(Debug, Default)]
pub struct Neighbours {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// How many messages there were, and when the last one changed.
    state: Option<(u64, Option<Timestamp>)>,
    corpus: Arc<Corpus>,
    prepared: HashMap<ContentHash, Prepared>,
}

/// The messages of all departments, prepared.
///
/// # Errors
/// The database.
pub async fn corpus(newsroom: &Newsroom, c: &impl Conn) -> Result<Arc<Corpus>, Refusal> {
    let now = newsroom.now();
    let since = now - LOOK_BACK;
    let state = store::messages::neighbourhood(c, since, now).await?;
    {
        let kept = newsroom.neighbours.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.state == Some(state) {
            return Ok(Arc::clone(&kept.corpus));
        }
    }
    let rows = store::messages::neighbours(c, since, now, MOST).await?;
    let known = newsroom.neighbours.kept.lock().unwrap_or_else(PoisonError::into_inner).prepared.clone();
    let missing: Vec<EditionId> = rows.iter().filter(|row| !known.contains_key(&row.hash)).map(|row| row.edition).collect();
    let mut prepared: HashMap<ContentHash, Prepared> = HashMap::with_capacity(rows.len());
    for edition in store::editions::of_ids(c, &missing).await? {
        prepared.insert(edition.hash, Arc::new(sketches(&edition.content)));
    }
    prepared.extend(rows.iter().filter_map(|row| Some((row.hash.clone(), Arc::clone(known.get(&row.hash)?)))));
    let names = store::departments::all(c).await?;
    let names: HashMap<DepartmentId, String> = names.into_iter().map(|department| (department.id, department.name)).collect();
    let neighbours = rows.into_iter().filter_map(|row| neighbour(row, &prepared, &names)).collect();
    let corpus = Arc::new(Corpus::new(neighbours));
    *newsroom.neighbours.kept.lock().unwrap_or_else(PoisonError::into_inner) =
        Kept { state: Some(state), corpus: Arc::clone(&corpus), prepared };
    Ok(corpus)
}

fn neighbour(
    row: Neighbouring,
    prepared: &HashMap<ContentHash, Prepared>,
    names: &HashMap<DepartmentId, String>,
) -> Option<Neighbour> {
    let live = matches!(row.state, MessageState::Published { .. });
    Some(Neighbour {
        message: row.message,
        department_name: names.get(&row.department).cloned().unwrap_or_default(),
        department: row.department,
        title: row.title,
        standing: if live { Standing::Live } else { Standing::Planned },
        at: row.at,
        sketches: Arc::clone(prepared.get(&row.hash)?),
    })
}

/// Every shared text, prepared; an account's own text where its language has no shared one.
fn sketches(content: &Content) -> BTreeMap<Language, Sketch> {
    let own = content.targets.iter().filter_map(|target| Some((&target.language, target.own_text.as_ref()?)));
    let mut texts: BTreeMap<&Language, &String> = own.collect();
    texts.extend(&content.texts);
    texts.into_iter().map(|(language, text)| (language.clone(), Sketch::of(text))).collect()
}
