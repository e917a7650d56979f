//! Pictures of editions.
