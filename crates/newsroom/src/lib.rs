//! The two flows, the reconcilers and the timetable.
//!
//! | module | what |
//! |---|---|
//! | [`outgoing`] | draft → review → approve → schedule → publish → capture → measure |
//! | [`incoming`] | collect → capture → analyse → route → handle → follow up |
//! | [`guideline`](mod@guideline) | draft → sign → in force; what departments tighten; what a new version stops |
//! | [`accounts`] | connecting an account and keeping its token |
//! | [`staff`] | set-up, invitations, sign-in, rights |
//! | [`timetable`] | every reconciler, how often it runs, and the loop that runs them |
//! | [`newsroom`] | [`Newsroom`]: the store, the networks, the clock, handed to every step |
//!
//! Every change is one transaction with its event; every call to a network is made outside of one.

pub mod accounts;
pub mod clock;
pub mod facts;
pub mod guideline;
pub mod incoming;
pub mod newsroom;
pub mod outgoing;
pub mod refusal;
pub mod staff;
pub mod timetable;
pub mod vault;

pub use clock::{Clock, SystemClock, SystemMint};
pub use newsroom::{Networks, Newsroom, Settings};
pub use refusal::Refusal;
pub use timetable::Timetable;
pub use vault::Vault;
