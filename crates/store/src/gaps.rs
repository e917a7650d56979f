//! Stretches of time nobody collected.
