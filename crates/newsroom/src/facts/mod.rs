//! The fact ledger: what messages rest on, who answers for it, and what becomes wrong when it changes.
//!
//! | step | what | who | on failure |
//! |---|---|---|---|
//! | [`keep`] | a fact is written down, changed, signed, taken out | its department; an expert signs | refused, nothing changes |
//! | [`wrong`] | the messages that a changed fact made wrong, and their corrections as drafts | who may write them | a draft not made, with the reason |

pub mod keep;
pub mod wrong;
