//! Roles in words, and as check boxes: every role by everywhere and by department.

use crate::{
    i18n::{Speaks, text},
    parts::{Tick, TickRow, Ui, lines, matrix},
    server::filled::Filled,
    t,
};
use folkmoot_model::staff::{
    person::{Actor, Department, Grant},
    role::{Right, Role},
};
use maud::{Markup, html};

/// The field of the boxes.
const FIELD: &str = "grant";
/// Stands for "everywhere" in a box's value.
const EVERYWHERE: &str = "*";

/// A role's name.
pub fn name(speaks: &impl Speaks, role: Role) -> String {
    text(speaks.locale(), &format!("role-{}", role.as_str().replace('_', "-")), &[])
}

/// What a role is for, in a line.
fn detail(speaks: &impl Speaks, role: Role) -> String {
    text(speaks.locale(), &format!("role-detail-{}", role.as_str().replace('_', "-")), &[])
}

fn place<'a>(everywhere: &'a str, grant: &Grant, departments: &'a [Department]) -> &'a str {
    match grant.department {
        None => everywhere,
        Some(id) => departments.iter().find(|department| department.id == id).map_or("?", |department| &department.name),
    }
}

/// Roles with the departments they hold in, a line for each role.
pub fn listed(ui: &Ui, grants: &[Grant], departments: &[Department]) -> Markup {
    let everywhere = t!(ui, "people-everywhere");
    let line = |role: &Role| {
        let places: Vec<&str> = grants.iter().filter(|g| g.role == *role).map(|g| place(&everywhere, g, departments)).collect();
        (!places.is_empty()).then(|| html! { b { (name(ui, *role)) } span { (places.join(", ")) } })
    };
    let all: Vec<Markup> = Role::ALL.iter().filter_map(line).collect();
    if all.is_empty() {
        html! { (t!(ui, "people-no-roles")) }
    } else {
        lines(&all)
    }
}

/// Whether an actor may give or take a role there.
pub fn may_grant(actor: &Actor, grant: &Grant) -> bool {
    match grant.department {
        Some(department) => actor.may(Right::ManagePeople, department),
        None => actor.departments(Right::ManagePeople).is_none(),
    }
}

/// The boxes. What the actor may not grant is shown, and can't be changed.
pub fn boxes(ui: &Ui, actor: &Actor, grants: &[Grant], departments: &[Department]) -> Markup {
    let (everywhere, barred) = (t!(ui, "people-everywhere"), t!(ui, "people-grant-barred"));
    let columns: Vec<&str> = std::iter::once(everywhere.as_str()).chain(departments.iter().map(|d| d.name.as_str())).collect();
    let words: Vec<(Role, String, String)> = Role::ALL.iter().map(|role| (*role, name(ui, *role), detail(ui, *role))).collect();
    let places: Vec<_> = std::iter::once(None).chain(departments.iter().map(|d| Some(d.id))).collect();
    let tick = |role: Role, name: &str, column: usize| {
        let grant = Grant { role, department: places.get(column).copied().flatten() };
        Tick {
            value: written(&grant),
            label: format!("{name}, {}", columns.get(column).unwrap_or(&"")),
            chosen: grants.contains(&grant),
            barred: (!may_grant(actor, &grant)).then_some(barred.as_str()),
        }
    };
    let rows: Vec<TickRow<'_>> = words
        .iter()
        .map(|(role, name, detail)| TickRow {
            heading: name,
            detail,
            ticks: (0..columns.len()).map(|column| tick(*role, name, column)).collect(),
        })
        .collect();
    matrix(FIELD, &t!(ui, "people-roles-by-department"), &t!(ui, "people-role"), &columns, &rows)
}

fn written(grant: &Grant) -> String {
    let place = grant.department.map_or_else(|| EVERYWHERE.to_owned(), |department| department.to_string());
    format!("{}@{place}", grant.role.as_str())
}

/// The roles a form asks for: those of its boxes, and those before that the actor could not have changed. None when a box is not ours.
pub fn asked(actor: &Actor, before: &[Grant], departments: &[Department], filled: &Filled) -> Option<Vec<Grant>> {
    let mut grants: Vec<Grant> = before.iter().filter(|grant| !may_grant(actor, grant)).copied().collect();
    for value in filled.all(FIELD) {
        let grant = read(value, departments)?;
        if !grants.contains(&grant) {
            grants.push(grant);
        }
    }
    Some(grants)
}

fn read(value: &str, departments: &[Department]) -> Option<Grant> {
    let (role, place) = value.split_once('@')?;
    let department = match place {
        EVERYWHERE => None,
        id => Some(id.parse().ok().filter(|id| departments.iter().any(|department| department.id == *id))?),
    };
    Some(Grant { role: Role::parse(role)?, department })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, text_if};
    use folkmoot_model::ids::DepartmentId;
    use uuid::Uuid;

    #[test]
    fn every_role_has_its_name_and_its_line() {
        for role in Role::ALL {
            for key in ["role-", "role-detail-"] {
                let key = format!("{key}{}", role.as_str().replace('_', "-"));
                assert!(text_if(Locale::EN, &key, &[]).is_some(), "{key}");
            }
        }
    }

    #[test]
    fn a_box_reads_back_as_its_role_and_nothing_else_does() {
        let works = Department { id: DepartmentId(Uuid::from_u128(7)), name: "Works".into(), colour: 1, parent: None };
        for grant in
            [Grant { role: Role::Editor, department: None }, Grant { role: Role::RecordsOfficer, department: Some(works.id) }]
        {
            assert_eq!(read(&written(&grant), std::slice::from_ref(&works)), Some(grant));
        }
        let elsewhere = Grant { role: Role::Editor, department: Some(DepartmentId(Uuid::from_u128(8))) };
        for bad in [written(&elsewhere).as_str(), "editor", "editor@", "king@*", "@*", ""] {
            assert_eq!(read(bad, std::slice::from_ref(&works)), None, "{bad}");
        }
    }
}
