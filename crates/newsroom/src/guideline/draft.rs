//! The next version while it is written: begun from the newest, changed clause by clause, every change kept and the last one taken back on
//! request, then a signature asked for.

use super::require;
use crate::{Newsroom, Refusal, refusal::unless};
use folkmoot_model::{
    event::{Event, ObjectKind},
    guideline::{
        Guideline,
        clause::Clause,
        difference::difference,
        draft::{Body, GuidelineDraft, brought_over, faults},
        tightening::{TightenedClause, Tightening},
    },
    ids::{DepartmentId, GuidelineId},
    obstacle::Obstacle,
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, Tx};
use serde_json::json;

/// Begins the next version of the organisation's guideline, or of what a department tightens, from the newest one or, to go back, from an
/// earlier one. Where there is a draft already, that one is given back as it is.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::NotFound`] for a version that is none, or the database.
pub async fn start(
    newsroom: &Newsroom,
    actor: &Actor,
    department: Option<DepartmentId>,
    from: Option<i32>,
) -> Result<GuidelineId, Refusal> {
    require(actor, Right::EditGuideline, department)?;
    let tx = newsroom.store.begin().await?;
    if let Some(there) = store::guideline_drafts::of(&tx, department).await? {
        return Ok(there.id);
    }
    let id = GuidelineId::new(&*newsroom.mint);
    let (body, base) = match department {
        None => of_organisation(newsroom, &tx, id, from).await?,
        Some(department) => of_department(newsroom, &tx, id, department, from).await?,
    };
    let now = newsroom.now();
    let (by, started_by) = (actor.person, actor.person);
    let draft =
        GuidelineDraft { id, body, base, started_by, started_at: now, edited_by: by, edited_at: now, asked: None, revision: 1 };
    store::guideline_drafts::insert(&tx, &draft).await?;
    let particulars = json!({ "department": department, "base": base, "from": from });
    tx.commit(&[newsroom.event(actor, "drafted", ObjectKind::Guideline, id.0, particulars)]).await?;
    Ok(id)
}

async fn of_organisation(newsroom: &Newsroom, tx: &Tx, id: GuidelineId, from: Option<i32>) -> Result<(Body, i32), Refusal> {
    let newest = newest(tx).await?;
    let begun = match from {
        Some(number) => store::guidelines::version(tx, number).await?.ok_or(Refusal::NotFound)?.signed,
        None => newest.clone(),
    };
    let version = store::guidelines::newest(tx).await?.saturating_add(1);
    let body = Guideline { id, version, in_force_from: newsroom.now(), signed_by: None, ..begun };
    Ok((Body::Organisation(Guideline { languages: newest.languages, ..body }), newest.version))
}

/// The newest version that was not withdrawn.
async fn newest(c: &impl Conn) -> Result<Guideline, Refusal> {
    store::guidelines::all(c).await?.into_iter().next().ok_or(Refusal::NotFound)
}

async fn of_department(
    newsroom: &Newsroom,
    tx: &Tx,
    id: GuidelineId,
    department: DepartmentId,
    from: Option<i32>,
) -> Result<(Body, i32), Refusal> {
    store::departments::get(tx, department).await?.ok_or(Refusal::NotFound)?;
    let versions = store::tightenings::of_department(tx, department).await?;
    let standing = versions.iter().find(|version| version.withdrawn.is_none()).map(|version| &version.signed);
    let begun = match from {
        Some(number) => Some(&versions.iter().find(|one| one.signed.version == number).ok_or(Refusal::NotFound)?.signed),
        None => standing,
    };
    let (clauses, own) = begun.map(|one| (one.clauses.clone(), one.own.clone())).unwrap_or_default();
    let version = versions.first().map_or(0, |version| version.signed.version).saturating_add(1);
    let body = Tightening { id, department, version, in_force_from: newsroom.now(), signed_by: None, clauses, own };
    Ok((Body::Department(body), standing.map_or(0, |one| one.version)))
}

/// A draft at the revision the person saw, for somebody with the right to do this to it.
pub(super) async fn load(
    c: &impl Conn,
    actor: &Actor,
    id: GuidelineId,
    revision: i64,
    right: Right,
) -> Result<GuidelineDraft, Refusal> {
    let draft = store::guideline_drafts::get(c, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, right, draft.body.department())?;
    if draft.revision == revision { Ok(draft) } else { Err(Refusal::Stale) }
}

/// A change of a draft.
#[derive(Debug, Clone)]
pub enum Edit {
    /// A clause in place of the one that has this number.
    Change {
        /// Number of the clause as it was.
        number: String,
        /// The clause as it is to be.
        clause: Box<Clause>,
    },
    /// A new clause.
    Add {
        /// The clause.
        clause: Box<Clause>,
    },
    /// A clause is taken out.
    Remove {
        /// Its number.
        number: String,
    },
    /// What a department makes of a clause above it.
    Tighten {
        /// What.
        clause: Box<TightenedClause>,
    },
    /// Everything, out of a file.
    Import {
        /// The clauses.
        clauses: Vec<Clause>,
    },
}

impl Edit {
    /// What is done, and the number of the clause it is done to.
    fn words(&self) -> (&'static str, String) {
        match self {
            Self::Change { number, clause } if *number == clause.number => ("changed", number.clone()),
            Self::Change { clause, .. } => ("renumbered", clause.number.clone()),
            Self::Add { clause } => ("added", clause.number.clone()),
            Self::Remove { number } => ("removed", number.clone()),
            Self::Tighten { clause } => ("tightened", clause.number.clone()),
            Self::Import { .. } => ("imported", String::new()),
        }
    }
}

/// Changes a draft. Asking for a signature begins anew. A change that changes nothing is none.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Stale`], [`Refusal::Field`] for a number that is taken, or the database.
pub async fn edit(newsroom: &Newsroom, actor: &Actor, id: GuidelineId, revision: i64, edit: Edit) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut draft = load(&tx, actor, id, revision, Right::EditGuideline).await?;
    let (before, (what, number)) = (draft.body.clone(), edit.words());
    let above = newsroom.guideline(&tx).await?;
    let taken =
        |clause: &Clause| draft.body.department().is_some() && above.clauses.iter().any(|one| one.number == clause.number);
    let done = match edit {
        Edit::Change { clause, .. } | Edit::Add { clause } if taken(&clause) => false,
        Edit::Change { number, clause } => draft.body.put(Some(&number), *clause),
        Edit::Add { clause } => draft.body.put(None, *clause),
        Edit::Remove { number } => {
            if !draft.body.remove(&number) {
                return Err(Refusal::NotFound);
            }
            true
        }
        Edit::Tighten { clause } => {
            draft.body.tighten(*clause);
            true
        }
        Edit::Import { clauses } => {
            if let Body::Organisation(guideline) = &mut draft.body {
                guideline.clauses = clauses;
            }
            true
        }
    };
    if !done {
        return Err(Refusal::Field { field: "number", key: "error-clause-taken" });
    }
    if draft.body == before {
        return Ok(());
    }
    let event = changed(newsroom, &tx, actor, &mut draft, what, &number).await?;
    tx.commit(&[event]).await?;
    Ok(())
}

/// Writes a changed draft with its step.
async fn changed(
    newsroom: &Newsroom,
    tx: &Tx,
    actor: &Actor,
    draft: &mut GuidelineDraft,
    what: &str,
    clause: &str,
) -> Result<Event, Refusal> {
    touch(newsroom, actor, draft);
    store::guideline_drafts::update(tx, draft).await?;
    let number = store::guideline_drafts::last_step(tx, draft.id).await?.saturating_add(1);
    store::guideline_drafts::add_step(tx, draft, number, what, clause).await?;
    let particulars = json!({ "what": what, "clause": clause });
    Ok(newsroom.event(actor, "edited", ObjectKind::Guideline, draft.id.0, particulars))
}

fn touch(newsroom: &Newsroom, actor: &Actor, draft: &mut GuidelineDraft) {
    draft.edited_by = actor.person;
    draft.edited_at = newsroom.now();
    draft.asked = None;
    draft.revision += 1;
}

/// Takes the last change back.
///
/// # Errors
/// [`Refusal::Stale`], also when there is no change; [`Refusal::NoRight`], or the database.
pub async fn undo(newsroom: &Newsroom, actor: &Actor, id: GuidelineId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut draft = load(&tx, actor, id, revision, Right::EditGuideline).await?;
    let mut steps = store::guideline_drafts::steps(&tx, id).await?;
    let last = steps.pop().ok_or(Refusal::Stale)?;
    let before = steps.pop().ok_or(Refusal::Stale)?;
    (draft.base, draft.body) = (before.base, before.body);
    touch(newsroom, actor, &mut draft);
    store::guideline_drafts::update(&tx, &draft).await?;
    store::guideline_drafts::forget_step(&tx, id, last.number).await?;
    let particulars = json!({ "what": last.what, "clause": last.clause });
    tx.commit(&[newsroom.event(actor, "undone", ObjectKind::Guideline, id.0, particulars)]).await?;
    Ok(())
}

/// Gives a draft up.
///
/// # Errors
/// [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn discard(newsroom: &Newsroom, actor: &Actor, id: GuidelineId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    load(&tx, actor, id, revision, Right::EditGuideline).await?;
    store::guideline_drafts::delete(&tx, id).await?;
    tx.commit(&[newsroom.event(actor, "discarded", ObjectKind::Guideline, id.0, json!({}))]).await?;
    Ok(())
}

/// Puts the changes of a draft on a version that came meanwhile.
///
/// # Errors
/// [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn bring_over(newsroom: &Newsroom, actor: &Actor, id: GuidelineId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut draft = load(&tx, actor, id, revision, Right::EditGuideline).await?;
    let newest = newest(&tx).await?;
    let Body::Organisation(body) = &draft.body else { return Ok(()) };
    if newest.version == draft.base {
        return Ok(());
    }
    let base = store::guidelines::version(&tx, draft.base).await?.ok_or(Refusal::NotFound)?.signed;
    let version = store::guidelines::newest(&tx).await?.saturating_add(1);
    draft.body = Body::Organisation(Guideline { version, ..brought_over(&base, body, &newest) });
    draft.base = newest.version;
    let event = changed(newsroom, &tx, actor, &mut draft, "brought_over", "").await?;
    tx.commit(&[event]).await?;
    Ok(())
}

/// What a draft stands on: for the organisation the version it was begun from, for a department the organisation's guideline as the
/// departments above it hold it.
///
/// # Errors
/// The database.
pub async fn standing_on(newsroom: &Newsroom, c: &impl Conn, draft: &GuidelineDraft) -> Result<Guideline, Refusal> {
    match &draft.body {
        Body::Organisation(_) => Ok(store::guidelines::version(c, draft.base).await?.ok_or(Refusal::NotFound)?.signed),
        Body::Department(tightening) => above(newsroom, c, tightening.department).await,
    }
}

/// The organisation's guideline in force as the departments above one hold it.
///
/// # Errors
/// The database.
pub async fn above(newsroom: &Newsroom, c: &impl Conn, department: DepartmentId) -> Result<Guideline, Refusal> {
    match store::departments::get(c, department).await?.ok_or(Refusal::NotFound)?.parent {
        Some(parent) => newsroom.guideline_for(c, parent, None).await,
        None => newsroom.guideline(c).await,
    }
}

/// What stands in the way of signing a draft, whoever signs it: faults of its clauses, nothing that is changed, a newer version.
///
/// # Errors
/// The database.
pub async fn obstacles(newsroom: &Newsroom, c: &impl Conn, draft: &GuidelineDraft) -> Result<Vec<Obstacle>, Refusal> {
    let on = standing_on(newsroom, c, draft).await?;
    let own_language = on.languages.get(..1).unwrap_or_default();
    let wrong = |number: &str, fault: &str| Obstacle::Clause { number: number.to_owned(), fault: fault.to_owned() };
    let mut found: Vec<Obstacle> =
        faults(draft.body.clauses(), own_language).iter().map(|fault| wrong(fault.number(), fault.word())).collect();
    match &draft.body {
        Body::Organisation(guideline) => {
            let newest = newest(c).await?;
            if newest.version != draft.base {
                found.push(Obstacle::MovedOn { version: newest.version });
            }
            if difference(&on, guideline).is_empty() {
                found.push(Obstacle::NothingChanged);
            }
        }
        Body::Department(tightening) => {
            if let Err(loosened) = on.tightened(tightening) {
                found.extend(loosened.iter().map(|one| wrong(one.number(), one.word())));
            }
            let versions = store::tightenings::of_department(c, tightening.department).await?;
            let standing = versions.iter().find(|version| version.withdrawn.is_none()).map(|version| &version.signed);
            let same = standing.map_or(tightening.clauses.is_empty() && tightening.own.is_empty(), |one| {
                one.clauses == tightening.clauses && one.own == tightening.own
            });
            if same {
                found.push(Obstacle::NothingChanged);
            }
        }
    }
    Ok(found)
}

/// Asks for a signature.
///
/// # Errors
/// [`Refusal::Obstacles`], [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn ask(newsroom: &Newsroom, actor: &Actor, id: GuidelineId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut draft = load(&tx, actor, id, revision, Right::EditGuideline).await?;
    unless(obstacles(newsroom, &tx, &draft).await?)?;
    draft.asked = Some((actor.person, newsroom.now()));
    draft.revision += 1;
    store::guideline_drafts::update(&tx, &draft).await?;
    tx.commit(&[newsroom.event(actor, "submitted", ObjectKind::Guideline, id.0, json!({}))]).await?;
    Ok(())
}
