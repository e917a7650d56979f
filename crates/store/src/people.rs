//! People of the staff and their grants. A password's hash never leaves but by [`password_hash`].

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::columns,
};
use folkmoot_model::{
    ids::PersonId,
    staff::{
        person::{Actor, Grant, Person},
        role::Role,
    },
};
use jiff::Timestamp;
use std::collections::HashMap;

/// One person.
pub async fn get(c: &impl Conn, id: PersonId) -> Result<Option<Person>, StoreError> {
    c.raw().one(sql("SELECT * FROM people WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// The person who signs in with an address, given in lower case.
pub async fn by_email(c: &impl Conn, email: &str) -> Result<Option<Person>, StoreError> {
    c.raw().one(sql("SELECT * FROM people WHERE email = $1").with(email)).await?.as_ref().map(read).transpose()
}

/// Everybody with their grants, by name; those who left too.
pub async fn all(c: &impl Conn) -> Result<Vec<(Person, Vec<Grant>)>, StoreError> {
    let mut grants: HashMap<PersonId, Vec<Grant>> = HashMap::new();
    for row in c.raw().all(sql("SELECT * FROM grants ORDER BY person, place")).await? {
        grants.entry(row.id("person")?).or_default().push(read_grant(&row)?);
    }
    let people = c.raw().all(sql("SELECT * FROM people ORDER BY name, id")).await?;
    people
        .iter()
        .map(|row| {
            let person = read(row)?;
            let held = grants.remove(&person.id).unwrap_or_default();
            Ok((person, held))
        })
        .collect()
}

/// The hash of a person's password, when one is set.
pub async fn password_hash(c: &impl Conn, id: PersonId) -> Result<Option<String>, StoreError> {
    let row = c.raw().one(sql("SELECT password_hash FROM people WHERE id = $1").with(id)).await?;
    row.map_or(Ok(None), |row| row.get("password_hash"))
}

/// A new person, without a password and without grants.
pub async fn insert(tx: &Tx, person: &Person) -> Result<(), StoreError> {
    let Person { id, name, email, title, locale, theme, joined_at, left_at } = person;
    let row = columns! {
        id: id, name: name, email: email, title: title, locale: locale, theme: theme, joined_at: joined_at, left_at: left_at,
    };
    put(tx, "people", row).await
}

/// Changes a person.
///
/// # Errors
/// [`StoreError::NotFound`], or [`StoreError::Duplicate`] when the address is another person's.
pub async fn update(tx: &Tx, person: &Person) -> Result<(), StoreError> {
    let Person { id, name, email, title, locale, theme, joined_at, left_at } = person;
    let row = columns! {
        name: name, email: email, title: title, locale: locale, theme: theme, joined_at: joined_at, left_at: left_at,
    };
    update_by_id(tx, "people", id, row).await
}

/// Sets the hash of a person's password.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_password(tx: &Tx, id: PersonId, hash: &str) -> Result<(), StoreError> {
    update_by_id(tx, "people", id, columns! { password_hash: hash }).await
}

/// What a person was granted.
pub async fn grants(c: &impl Conn, id: PersonId) -> Result<Vec<Grant>, StoreError> {
    c.raw().all(sql("SELECT * FROM grants WHERE person = $1 ORDER BY place").with(id)).await?.iter().map(read_grant).collect()
}

/// Replaces what a person was granted.
pub async fn set_grants(tx: &Tx, id: PersonId, grants: &[Grant], by: PersonId, at: Timestamp) -> Result<(), StoreError> {
    tx.run(sql("DELETE FROM grants WHERE person = $1").with(id)).await?;
    for (place, grant) in (0_i64..).zip(grants) {
        let row = columns! {
            person: id, place: place, role: grant.role.as_str(), department: grant.department, granted_by: by, granted_at: at,
        };
        put(tx, "grants", row).await?;
    }
    Ok(())
}

/// A person with what they may do; nothing for somebody who left or never was.
pub async fn actor(c: &impl Conn, id: PersonId) -> Result<Option<Actor>, StoreError> {
    let here = c.raw().one(sql("SELECT id FROM people WHERE id = $1 AND left_at IS NULL").with(id)).await?;
    match here {
        None => Ok(None),
        Some(_) => Ok(Some(Actor { person: id, grants: grants(c, id).await? })),
    }
}

fn read(row: &Row) -> Result<Person, StoreError> {
    Ok(Person {
        id: row.id("id")?,
        name: row.get("name")?,
        email: row.get("email")?,
        title: row.get("title")?,
        locale: row.get("locale")?,
        theme: row.get("theme")?,
        joined_at: row.at("joined_at")?,
        left_at: row.maybe_at("left_at")?,
    })
}

fn read_grant(row: &Row) -> Result<Grant, StoreError> {
    Ok(Grant { role: row.word("role", Role::parse)?, department: row.maybe_id("department")? })
}
