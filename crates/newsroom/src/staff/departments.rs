//! Departments: set-up makes the first, whoever manages people everywhere adds the others, whoever manages people in one renames it.

use super::set_up::filled;
use crate::{Newsroom, Refusal, newsroom::require};
use folkmoot_model::{
    event::ObjectKind,
    ids::DepartmentId,
    staff::{
        person::{Actor, Department},
        role::Right,
    },
};
use folkmoot_store as store;
use serde_json::json;

/// Colours a department can have.
const COLOURS: u8 = 6;

/// Whether a person may add departments.
pub fn may_add(actor: &Actor) -> bool {
    actor.departments(Right::ManagePeople).is_none()
}

/// Adds a department. It gets the colour that fewest others have.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::Field`] for a name that is none or is taken, or the database.
pub async fn add(newsroom: &Newsroom, actor: &Actor, name: &str) -> Result<DepartmentId, Refusal> {
    if !may_add(actor) {
        return Err(Refusal::NoRight);
    }
    let name = filled("department", name)?;
    let tx = newsroom.store.begin().await?;
    let known = store::departments::all(&tx).await?;
    if known.iter().any(|one| one.name.to_lowercase() == name.to_lowercase()) {
        return Err(Refusal::Field { field: "department", key: "error-department-taken" });
    }
    let department = Department { id: DepartmentId::new(&*newsroom.mint), name, colour: rarest(&known), parent: None };
    store::departments::insert(&tx, &department).await?;
    tx.commit(&[newsroom.event(actor, "added", ObjectKind::Department, department.id.0, json!({ "name": department.name }))])
        .await?;
    Ok(department.id)
}

/// Gives a department another name.
///
/// # Errors
/// [`Refusal::NoRight`], [`Refusal::NotFound`], [`Refusal::Field`] for a name that is none or is taken, or the database.
pub async fn rename(newsroom: &Newsroom, actor: &Actor, id: DepartmentId, name: &str) -> Result<(), Refusal> {
    require(actor, Right::ManagePeople, id)?;
    let name = filled("department", name)?;
    let tx = newsroom.store.begin().await?;
    let known = store::departments::all(&tx).await?;
    let taken = |one: &Department| one.id != id && one.name.to_lowercase() == name.to_lowercase();
    if known.iter().any(taken) {
        return Err(Refusal::Field { field: "department", key: "error-department-taken" });
    }
    let mut department = known.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
    let particulars = json!({ "before": department.name, "after": name });
    department.name = name;
    store::departments::update(&tx, &department).await?;
    tx.commit(&[newsroom.event(actor, "renamed", ObjectKind::Department, id.0, particulars)]).await?;
    Ok(())
}

fn rarest(known: &[Department]) -> u8 {
    (1..=COLOURS).min_by_key(|colour| known.iter().filter(|one| one.colour == *colour).count()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn colours_are_shared_out_evenly() {
        let coloured = |colour: u8| Department { id: DepartmentId(Uuid::nil()), name: String::new(), colour, parent: None };
        assert_eq!(rarest(&[]), 1);
        assert_eq!(rarest(&[coloured(1), coloured(3)]), 2);
        assert_eq!(rarest(&(1..=COLOURS).map(coloured).collect::<Vec<_>>()), 1);
    }
}
