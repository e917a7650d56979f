//! The newsroom binary.
fn main() {}
