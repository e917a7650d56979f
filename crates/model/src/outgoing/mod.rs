//! The outgoing line: draft → review → approve → schedule → publish → capture → measure, as values and rules.
//!
//! | module | what |
//! |---|---|
//! | [`message`] | a [`message::Message`], its kind and its states |
//! | [`edition`] | an immutable [`edition::Edition`]: texts, targets, pictures |
//! | [`approval`] | [`approval::Approval`], four eyes by type |
//! | [`campaign`] | messages of some weeks that belong together |
//! | [`template`] | a message to begin from, a piece of text to put into one |
//! | [`placeholder`] | what a template leaves open |
//! | [`cleared`] | [`cleared::ClearedEdition`], the only thing that may be published |
//! | [`overriding`] | a blocking finding let pass for one text, by somebody with the right and a reason |
//! | [`thread`] | a text in parts that answer each other |
//! | [`delivery`] | one edition on its way to one account |
//! | [`expected`] | how many questions a day of messages may bring |
//! | [`freeze`] | everything planned stops, until two people lift it |
//! | [`practice`] | a message that worked, in the library |
//! | [`reminder`] | when somebody is told that their yes is asked for |
//! | [`rendition`] | what has to be done to a picture so that a network takes it |

pub mod approval;
pub mod best_time;
pub mod campaign;
pub mod cleared;
pub mod delivery;
pub mod edition;
pub mod expected;
pub mod freeze;
pub mod message;
pub mod overriding;
pub mod path;
pub mod placeholder;
pub mod practice;
pub mod reminder;
pub mod rendition;
pub mod template;
pub mod thread;
