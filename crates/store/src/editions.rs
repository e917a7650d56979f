//! Immutable editions of messages.
