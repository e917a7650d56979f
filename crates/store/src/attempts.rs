//! Attempts at signing in, for throttling.
