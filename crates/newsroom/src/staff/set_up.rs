//! Set-up: the first page of a new installation makes the organisation, its first department, the guideline it starts with, and the first
//! person, who leads communication and runs the installation.

use super::password;
use crate::{Newsroom, Refusal};
use folkmoot_model::{
    event::ObjectKind,
    guideline::starter::starter,
    ids::{DepartmentId, GuidelineId, PersonId},
    language::Language,
    organisation::Organisation,
    staff::{
        person::{Actor, Department, Grant, Person},
        role::Role,
    },
    time::time_zone,
};
use folkmoot_store as store;

use serde_json::json;

/// What the set-up page asks.
#[derive(Debug, Clone)]
pub struct SetUp {
    /// Name of the organisation.
    pub organisation: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Language of the pages and of the organisation.
    pub locale: String,
    /// Further languages the organisation writes in, as tags.
    pub languages: Vec<String>,
    /// Name of the first department.
    pub department: String,
    /// Name of the first person.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: String,
}

pub(super) fn filled(field: &'static str, text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 200 {
        return Err(Refusal::Field { field, key: "error-field-empty" });
    }
    Ok(text.to_owned())
}

/// An address somebody can be written to, lower case.
///
/// # Errors
/// [`Refusal::Field`].
pub fn email(text: &str) -> Result<String, Refusal> {
    let text = text.trim().to_lowercase();
    let whole = text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
    });
    let plain = text.len() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == ',')
        && text.matches('@').count() == 1;
    if whole && plain { Ok(text) } else { Err(Refusal::Field { field: "email", key: "error-email" }) }
}

/// The languages the organisation writes in, its own first.
fn languages(form: &SetUp) -> Result<Vec<Language>, Refusal> {
    let mut all: Vec<Language> = Vec::new();
    for tag in std::iter::once(&form.locale).chain(&form.languages) {
        let language = tag.parse().map_err(|_| Refusal::Field { field: "locale", key: "error-language" })?;
        if !all.contains(&language) {
            all.push(language);
        }
    }
    Ok(all)
}

/// Whether the first page still has to be shown.
///
/// # Errors
/// The database.
pub async fn is_needed(newsroom: &Newsroom) -> Result<bool, Refusal> {
    Ok(store::organisation::get(&newsroom.store.read()).await?.is_none())
}

/// Who sets it up.
fn first_person(newsroom: &Newsroom, form: &SetUp, email: String, locale: &str) -> Result<Person, Refusal> {
    Ok(Person {
        id: PersonId::new(&*newsroom.mint),
        name: filled("name", &form.name)?,
        email,
        title: String::new(),
        locale: locale.to_owned(),
        theme: "auto".to_owned(),
        joined_at: newsroom.now(),
        left_at: None,
    })
}

/// Sets the installation up, once.
///
/// # Errors
/// [`Refusal::NotFound`] when it is set up already, [`Refusal::Field`], or the database.
pub async fn set_up(newsroom: &Newsroom, form: SetUp) -> Result<Person, Refusal> {
    let now = newsroom.now();
    let zone = form.time_zone.trim().to_owned();
    time_zone(&zone).map_err(|_| Refusal::Field { field: "time_zone", key: "error-time-zone" })?;
    let languages = languages(&form)?;
    let email = email(&form.email)?;
    let hash = password::hash(&form.password, &email)?;
    let organisation = Organisation {
        name: filled("organisation", &form.organisation)?,
        time_zone: zone.clone(),
        locale: languages.first().map_or_else(String::new, ToString::to_string),
        hue: 196,
        chroma_milli: 85,
        rehearsal: false,
        created_at: now,
    };
    let department = Department {
        id: DepartmentId::new(&*newsroom.mint),
        name: filled("department", &form.department)?,
        colour: 1,
        parent: None,
    };
    let person = first_person(newsroom, &form, email, &organisation.locale)?;
    let id = GuidelineId::new(&*newsroom.mint);
    let mut guideline = starter(id, now, languages, &zone, Vec::new())
        .map_err(|_| Refusal::Field { field: "time_zone", key: "error-time-zone" })?;
    guideline.signed_by = Some(person.id);
    let grants = [Role::Manager, Role::Moderator, Role::Administrator].map(|role| Grant { role, department: None });
    let tx = newsroom.store.begin().await?;
    if store::organisation::get(&tx).await?.is_some() {
        return Err(Refusal::NotFound);
    }
    store::organisation::put(&tx, &organisation).await?;
    store::departments::insert(&tx, &department).await?;
    store::people::insert(&tx, &person).await?;
    store::people::set_password(&tx, person.id, &hash).await?;
    store::people::set_grants(&tx, person.id, &grants, person.id, now).await?;
    store::guidelines::insert(&tx, &guideline).await?;
    let actor = Actor { person: person.id, grants: Vec::new() };
    let events = [
        newsroom.event(&actor, "set_up", ObjectKind::Organisation, uuid::Uuid::nil(), json!({ "name": organisation.name })),
        newsroom.event(&actor, "signed", ObjectKind::Guideline, guideline.id.0, json!({ "version": guideline.version })),
    ];
    tx.commit(&events).await?;
    Ok(person)
}
