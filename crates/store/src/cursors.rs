//! Where collecting goes on, and which account is collected next.
