//! The store against both databases.

mod both;
mod departments;
