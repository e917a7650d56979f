//! The staff: first set-up, invitations, sign-in, roles, leaving.
//!
//! | module | what |
//! |---|---|
//! | [`password`] | argon2id hashes |
//! | [`set_up`] | the first page of a new installation |
//! | [`sign_in`] | password, session, throttling |
//! | [`invite`] | invitation by link |
//! | [`departments`] | more of them |
//! | [`colleagues`] | roles, preferences, leaving |
//! | [`tidy`] | what has expired |

pub mod colleagues;
pub mod departments;
pub mod invite;
pub mod password;
pub mod set_up;
pub mod sign_in;
pub mod tidy;
