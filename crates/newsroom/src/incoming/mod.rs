//! The incoming line.
//!
//! | step | from → to | who | job | on failure |
//! |---|---|---|---|---|
//! | [`collect`] | network → batch with evidence | | `collect_due` | the stretch is written down as a gap and back-filled |
//! | [`listen`] | stream → the same | | one per account | falls back to collecting |
//! | [`take_in`] | batch → posts, cases, cursor, in one transaction | | | nothing is written, the cursor stays |
//! | [`recheck`] | posts of the last days looked at again in turn: edits and deletions | | `recheck_due` | the next run looks again |
//! | [`analyse`] | text → language | | | unknown |
//! | [`routed`] | post → case at a department, with its clock | | | the account's own department |
//! | [`handle`] | assign, route, note, close, reopen | front office | | obstacles |
//! | [`hand_off`] | question to a department and its answer back | front office, expert | | obstacles |
//! | [`answering`] | who is writing an answer, so that nobody answers twice by accident | front office | | ends by itself |
//! | [`reply`] | an answer, as a draft through the outgoing door | front office | `publish_due` | findings |
//! | [`answered`] | what a delivered answer does to its case | | | the delivery stays uncertain |
//! | [`moderate`] | block, mute, report an author; lift it again | front office | | written down as failed or unknown |
//! | [`follow_up`] | work away from the screen, closed when the citizen knows | owner | | obstacles |

pub mod analyse;
pub mod answered;
pub mod answering;
pub mod collect;
pub mod follow_up;
pub mod hand_off;
pub mod handle;
pub mod listen;
pub mod moderate;
pub mod recheck;
pub mod reply;
pub mod routed;
pub mod take_in;
