//! The staff: people, departments, roles and rights.
//!
//! | module | what |
//! |---|---|
//! | [`role`] | roles, rights, and the matrix between them as data |
//! | [`person`] | people, grants, the actor of a request |

pub mod person;
pub mod role;
