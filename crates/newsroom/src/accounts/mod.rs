//! Accounts: connecting one by the network's own sign-in, connecting it again, taking it out of use.
//!
//! | module | what |
//! |---|---|
//! | [`connect`] | OAuth with a server of the Mastodon client API |
//! | [`keep`] | purpose and owner, out of use, a fresh look at what it can do |

pub mod connect;
pub mod keep;
