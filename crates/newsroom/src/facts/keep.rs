//! A fact is written down, changed, signed by an expert, taken out. Every change of what it says is a new version.

use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    fact::{Fact, FactKind, FactVerb, FactVersion, KnownFact, Signature, Source, Withdrawal},
    ids::{DepartmentId, FactId, PersonId},
    language::Language,
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Tx};
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;
use url::Url;

/// Longest name, value and source, characters.
pub const CHARS: usize = 200;
/// Longest address of a source, bytes.
const URL_BYTES: usize = 2_000;

/// What a person fills in.
#[derive(Debug, Clone)]
pub struct Written {
    /// What it is the value of.
    pub name: String,
    /// What sort of thing it says.
    pub kind: FactKind,
    /// Department that owns it.
    pub department: DepartmentId,
    /// Who answers for it.
    pub owner: PersonId,
    /// The value per language; empty ones are left out.
    pub values: BTreeMap<Language, String>,
    /// What the source is called.
    pub source: String,
    /// Where it can be read; empty for nowhere.
    pub source_url: String,
    /// From when it holds.
    pub valid_from: Option<Timestamp>,
    /// The first instant it no longer holds.
    pub valid_until: Option<Timestamp>,
}

fn field(field: &'static str, key: &'static str) -> Refusal {
    Refusal::Field { field, key }
}

impl Written {
    /// The same without spaces around anything, refused where it can't be kept.
    fn checked(mut self) -> Result<Self, Refusal> {
        for text in [&mut self.name, &mut self.source, &mut self.source_url].into_iter().chain(self.values.values_mut()) {
            *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        self.values.retain(|_, value| !value.is_empty());
        if self.name.is_empty() {
            return Err(field("name", "error-fact-name-empty"));
        }
        if self.values.is_empty() {
            return Err(field("values", "error-fact-value-empty"));
        }
        if self.source.is_empty() {
            return Err(field("source", "error-fact-source-empty"));
        }
        let long = |text: &String| text.chars().count() > CHARS;
        let places = [
            ("name", long(&self.name)),
            ("values", self.values.values().any(long)),
            ("source", long(&self.source)),
            ("source-url", self.source_url.len() > URL_BYTES),
        ];
        if let Some((place, _)) = places.into_iter().find(|(_, long)| *long) {
            return Err(field(place, "error-fact-long"));
        }
        let web = |url: &Url| matches!(url.scheme(), "http" | "https");
        if !self.source_url.is_empty() && !Url::parse(&self.source_url).is_ok_and(|url| web(&url)) {
            return Err(field("source-url", "error-fact-source-url"));
        }
        if self.valid_from.zip(self.valid_until).is_some_and(|(from, until)| until <= from) {
            return Err(field("until-date", "error-fact-until"));
        }
        Ok(self)
    }

    fn source(&self) -> Source {
        let url = (!self.source_url.is_empty()).then(|| self.source_url.clone());
        Source { title: self.source.clone(), url }
    }
}

/// Refuses an owner who is nobody of the staff.
async fn known_owner(tx: &Tx, owner: PersonId) -> Result<(), Refusal> {
    let person = store::people::get(tx, owner).await?.filter(|person| person.left_at.is_none());
    person.map(drop).ok_or(field("owner", "error-fact-owner"))
}

fn version(newsroom: &Newsroom, actor: &Actor, fact: FactId, number: i32, written: &Written) -> FactVersion {
    FactVersion {
        fact,
        number,
        values: written.values.clone(),
        source: written.source(),
        valid_from: written.valid_from,
        valid_until: written.valid_until,
        writer: actor.person,
        written_at: newsroom.now(),
        signed: None,
    }
}

/// Writes down a fact, once for a form: the same form sent again writes nothing, and nothing comes back.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`], or the database.
pub async fn write_down(newsroom: &Newsroom, actor: &Actor, form_key: &str, written: Written) -> Result<Option<FactId>, Refusal> {
    require(actor, Right::WriteMessages, written.department)?;
    let written = written.checked()?;
    let tx = newsroom.store.begin().await?;
    if !store::form_keys::claim(&tx, &format!("fact:{}:{form_key}", actor.person), newsroom.now()).await? {
        return Ok(None);
    }
    known_owner(&tx, written.owner).await?;
    let (id, now) = (FactId::new(&*newsroom.mint), newsroom.now());
    let fact = Fact {
        id,
        name: written.name.clone(),
        kind: written.kind,
        department: written.department,
        owner: written.owner,
        version: 1,
        withdrawn: None,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    store::facts::insert(&tx, &fact, &version(newsroom, actor, id, 1, &written)).await?;
    let event = newsroom.event(actor, "written_down", ObjectKind::Fact, id.0, json!({ "name": fact.name }));
    tx.commit(&[event]).await?;
    Ok(Some(id))
}

/// A fact with its versions, at the revision the person saw.
async fn load(tx: &Tx, id: FactId, revision: i64) -> Result<KnownFact, Refusal> {
    let known = store::facts::known(tx, &[id]).await?.pop().ok_or(Refusal::NotFound)?;
    if known.fact.revision != revision {
        return Err(Refusal::Stale);
    }
    Ok(known)
}

/// Changes a fact. What it says, its source or how long it holds makes a new version, which nobody has signed; its name, owner and
/// department do not.
///
/// # Errors
/// [`Refusal::Stale`], [`Refusal::Obstacles`], [`Refusal::Field`], [`Refusal::NoRight`], or the database.
pub async fn change(newsroom: &Newsroom, actor: &Actor, id: FactId, revision: i64, written: Written) -> Result<bool, Refusal> {
    let written = written.checked()?;
    let tx = newsroom.store.begin().await?;
    let known = load(&tx, id, revision).await?;
    require(actor, Right::WriteMessages, known.fact.department)?;
    require(actor, Right::WriteMessages, written.department)?;
    unless(known.fact.obstacles_to(FactVerb::Change, known.current()))?;
    known_owner(&tx, written.owner).await?;
    let before = known.current().ok_or(Refusal::NotFound)?;
    let mut fact = known.fact.clone();
    let next = version(newsroom, actor, id, fact.version.saturating_add(1), &written);
    let says_other = (&next.values, &next.source, next.valid_from, next.valid_until)
        != (&before.values, &before.source, before.valid_from, before.valid_until);
    if says_other {
        fact.version = next.number;
    }
    fact.name = written.name;
    fact.kind = written.kind;
    fact.department = written.department;
    fact.owner = written.owner;
    touch(newsroom, &mut fact);
    store::facts::save(&tx, &fact, if says_other { &next } else { before }, says_other).await?;
    let particulars = json!({ "version": fact.version, "new_version": says_other });
    tx.commit(&[newsroom.event(actor, "changed", ObjectKind::Fact, id.0, particulars)]).await?;
    Ok(says_other)
}

fn touch(newsroom: &Newsroom, fact: &mut Fact) {
    fact.revision += 1;
    fact.updated_at = newsroom.now();
}

/// An expert of the department signs the version that holds.
///
/// # Errors
/// [`Refusal::Obstacles`] when it is signed or taken out, [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn sign(newsroom: &Newsroom, actor: &Actor, id: FactId, revision: i64) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    let mut known = load(&tx, id, revision).await?;
    require(actor, Right::SignFacts, known.fact.department)?;
    unless(known.fact.obstacles_to(FactVerb::Sign, known.current()))?;
    let signature = Signature { by: actor.person, at: newsroom.now() };
    store::facts::sign(&tx, id, known.fact.version, &signature).await?;
    touch(newsroom, &mut known.fact);
    store::facts::save(&tx, &known.fact, known.current().ok_or(Refusal::NotFound)?, false).await?;
    let event = newsroom.event(actor, "signed", ObjectKind::Fact, id.0, json!({ "version": known.fact.version }));
    tx.commit(&[event]).await?;
    Ok(())
}

/// Takes a fact out of the ledger with a reason: what rests on it is found wrong from now on.
///
/// # Errors
/// An empty reason, [`Refusal::Obstacles`], [`Refusal::Stale`], [`Refusal::NoRight`], or the database.
pub async fn withdraw(newsroom: &Newsroom, actor: &Actor, id: FactId, revision: i64, why: &str) -> Result<(), Refusal> {
    if why.trim().is_empty() {
        return Err(field("reason", "error-reason-empty"));
    }
    let tx = newsroom.store.begin().await?;
    let mut known = load(&tx, id, revision).await?;
    require(actor, Right::WriteMessages, known.fact.department)?;
    unless(known.fact.obstacles_to(FactVerb::Withdraw, known.current()))?;
    known.fact.withdrawn = Some(Withdrawal { by: actor.person, at: newsroom.now(), why: why.trim().to_owned() });
    touch(newsroom, &mut known.fact);
    store::facts::save(&tx, &known.fact, known.current().ok_or(Refusal::NotFound)?, false).await?;
    let event = newsroom.event(actor, "withdrawn", ObjectKind::Fact, id.0, json!({ "why": why.trim() }));
    tx.commit(&[event]).await?;
    Ok(())
}
