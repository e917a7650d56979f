//! Departments and their sub-units.

use crate::{
    Conn, StoreError, Tx,
    row::Row,
    sql::{insert as put, sql, update_by_id},
    value::columns,
};
use folkmoot_model::{ids::DepartmentId, staff::person::Department};

/// Every department, by name.
pub async fn all(c: &impl Conn) -> Result<Vec<Department>, StoreError> {
    c.raw().all(sql("SELECT * FROM departments ORDER BY name, id")).await?.iter().map(read).collect()
}

/// One department.
pub async fn get(c: &impl Conn, id: DepartmentId) -> Result<Option<Department>, StoreError> {
    c.raw().one(sql("SELECT * FROM departments WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// A new department.
pub async fn insert(tx: &Tx, department: &Department) -> Result<(), StoreError> {
    let Department { id, name, colour, parent } = department;
    put(tx, "departments", columns! { id: id, name: name, colour: colour, parent: parent }).await
}

/// Changes a department.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn update(tx: &Tx, department: &Department) -> Result<(), StoreError> {
    let Department { id, name, colour, parent } = department;
    update_by_id(tx, "departments", id, columns! { name: name, colour: colour, parent: parent }).await
}

fn read(row: &Row) -> Result<Department, StoreError> {
    Ok(Department { id: row.id("id")?, name: row.get("name")?, colour: row.int("colour")?, parent: row.maybe_id("parent")? })
}
