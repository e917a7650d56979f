//! The one way out: every request of the house to another machine passes this gateway, and no other HTTP client exists in the tree.
//!
//! | step | what | module |
//! |---|---|---|
//! | 1 | the address is one we speak to: `https`, no credentials in it, an everyday port | [`policy`] |
//! | 2 | its name is resolved once | [`resolve`] |
//! | 3 | every address of the answer is global unicast | [`address`] |
//! | 4 | the connection goes to the addresses that were checked, not to the name | [`gateway`] |
//! | 5 | a redirect of a reading call starts again at 1, three times at most, never from `https` to `http` | [`gateway`] |
//! | 6 | bytes and time of the answer are bounded, also while it streams | [`answer`] |
//! | 7 | what was said is handed over as evidence, tokens and cookies taken out | [`secrets`] |
//!
//! How a call failed is told precisely ([`EgressError`]): whether it may have had its effect decides if it may be made again.
//!
//! Deliberately absent: retries, proxies (also those of the environment), cookies, and any way to skip a check at run time. A deployment that
//! must speak to a private server names it in [`policy::EgressPolicy`].

pub mod address;
pub mod answer;
pub mod call;
pub mod error;
pub mod gateway;
pub mod policy;
pub mod resolve;
pub mod secrets;
mod tls;

pub use answer::{Answer, Opened};
pub use call::{Body, Call, FilePart, Limits};
pub use error::EgressError;
pub use gateway::Egress;
pub use policy::{AllowedHost, EgressPolicy};

use jiff::Timestamp;
use std::sync::Arc;

/// Where the instant comes from; handed in by whoever wires the house.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;
