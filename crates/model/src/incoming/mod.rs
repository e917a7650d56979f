//! The incoming line: collect → capture → analyse → route → handle → follow up, as values and rules.
//!
//! | module | what |
//! |---|---|
//! | [`case`] | a case, its states and its clock |
//! | [`handoff`] | a question handed to a department |
//! | [`follow_up`] | work away from the screen |
//! | [`moderation`] | a measure against an author: block, mute, report |
//! | [`routing`] | which department a post is for |

pub mod case;
pub mod follow_up;
pub mod handoff;
pub mod moderation;
pub mod routing;
