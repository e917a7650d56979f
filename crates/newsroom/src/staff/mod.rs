//! The staff: first set-up, invitations, sign-in, roles, leaving.
//!
//! | module | what |
//! |---|---|
//! | [`password`] | argon2id hashes |
//! | [`set_up`] | the first page of a new installation |
//! | [`sign_in`] | password, session, throttling |
//! | [`invite`] | invitation by link |
//! | [`organisation`] | name, clocks, languages |
//! | [`departments`] | more of them, and other names |
//! | [`colleagues`] | name and address, roles, preferences, leaving |
//! | [`feed`] | the calendar in programmes of their own |
//! | [`tidy`] | what has expired |

pub mod absence;
pub mod colleagues;
pub mod departments;
pub mod feed;
pub mod invite;
pub mod organisation;
pub mod password;
pub mod set_up;
pub mod sign_in;
pub mod tidy;
