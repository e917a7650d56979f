//! People of the staff, what they were granted, and the actor of a request.

use super::role::{Right, Role};
use crate::ids::{DepartmentId, PersonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Full name.
    pub name: String,
    /// Address to sign in with, lower case.
    pub email: String,
    /// What they do, in words, such as "Web care, front office".
    pub title: String,
    /// Interface language tag, such as `nl`.
    pub locale: String,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// When they joined.
    pub joined_at: Timestamp,
    /// When they left; nobody who left can sign in.
    pub left_at: Option<Timestamp>,
}

/// A role granted to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// In this department; everywhere when none.
    pub department: Option<DepartmentId>,
}

/// A department or sub-unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Department {
    /// Identity.
    pub id: DepartmentId,
    /// Name.
    pub name: String,
    /// Colour on pages, 1 to 6.
    pub colour: u8,
    /// The department it belongs to.
    pub parent: Option<DepartmentId>,
}

/// Who does something, with what they may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The person.
    pub person: PersonId,
    /// What they were granted.
    pub grants: Vec<Grant>,
}

impl Actor {
    /// Whether the person may do it in a department.
    pub fn may(&self, right: Right, department: DepartmentId) -> bool {
        self.grants.iter().any(|grant| grant.department.is_none_or(|d| d == department) && grant.role.rights().contains(&right))
    }

    /// Whether the person may do it in at least one department.
    pub fn may_somewhere(&self, right: Right) -> bool {
        self.grants.iter().any(|grant| grant.role.rights().contains(&right))
    }

    /// The departments in which the person may do it; `None` means everywhere.
    pub fn departments(&self, right: Right) -> Option<Vec<DepartmentId>> {
        let mut some = Vec::new();
        for grant in self.grants.iter().filter(|grant| grant.role.rights().contains(&right)) {
            match grant.department {
                None => return None,
                Some(department) => some.push(department),
            }
        }
        some.sort();
        some.dedup();
        Some(some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_role_holds_in_its_department_only() {
        let (works, parks) = (DepartmentId(Uuid::from_u128(1)), DepartmentId(Uuid::from_u128(2)));
        let actor =
            Actor { person: PersonId(Uuid::from_u128(3)), grants: vec![Grant { role: Role::Editor, department: Some(works) }] };
        assert!(actor.may(Right::ApproveMessages, works));
        assert!(!actor.may(Right::ApproveMessages, parks));
        assert_eq!(actor.departments(Right::ApproveMessages), Some(vec![works]));
        assert_eq!(actor.departments(Right::ManagePeople), Some(vec![]));
    }
}
