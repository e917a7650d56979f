//! The invariants of the house, held as tests. Most of them are absences: what a room must never know.

#[cfg(test)]
mod house;
