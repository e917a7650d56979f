//! Posts as the networks show them, with their versions.
