//! Kinds of information and who may send them: what is not listed, everybody may.

use crate::guideline::{
    clause::{Clause, KindOwners},
    finding::{Finding, FindingCode, Place},
    review::ReviewContext,
};

/// Finds a message of a kind that its department does not send. A message without a department is not judged.
pub(super) fn check(clause: &Clause, owners: &[KindOwners], context: &ReviewContext) -> Vec<Finding> {
    let Some(department) = context.around.department else { return Vec::new() };
    let Some(owned) = owners.iter().find(|owned| owned.kind == context.kind) else { return Vec::new() };
    if owned.departments.iter().any(|named| named.id == department) {
        return Vec::new();
    }
    let names: Vec<&str> = owned.departments.iter().map(|named| named.name.as_str()).collect();
    let finding = Finding::under(clause, FindingCode::KindOfOthers, Place::Whole);
    vec![finding.saying("kind", owned.kind.as_str()).saying("department", names.join(", "))]
}
