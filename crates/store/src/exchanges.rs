//! Raw exchanges with networks, kept as evidence.
