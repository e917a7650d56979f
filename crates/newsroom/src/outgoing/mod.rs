//! The outgoing line.
//!
//! | step | from → to | who | job | on failure |
//! |---|---|---|---|---|
//! | [`draft`] | – → Draft; any → Draft with a new edition | writer | | nothing changes, the form keeps its text |
//! | [`campaigns`] | a campaign made, changed | writer | | nothing changes, the form keeps its text |
//! | [`templates`] | a template or snippet made, changed, put away | writer | | nothing changes, the form keeps its text |
//! | [`working_copy`] | what is typed is kept for its writer until it is saved | writer | | the form still has it |
//! | [`import`] | a table looked at, then each good row → Draft | writer | | nothing is made of a row with something wrong |
//! | [`again`] | an edition brought back; a message begun from another | writer | | nothing changes |
//! | [`pictures`] | an uploaded file → a picture | writer | | refused with what to do instead |
//! | [`review`] | findings for an edition | everyone, and every step below | | findings with clause and place |
//! | [`frequency`] | what else an account sends around a time | the review, the calendar | | |
//! | [`otherwise`] | planned messages that say otherwise than another department | everyone | | |
//! | [`steps`] | who is asked to say yes | the guideline | | |
//! | [`approve`] | Draft → Submitted → Scheduled, or Rejected | whoever the path names | | obstacles |
//! | [`remind`] | whoever may take an open step is told, once when asked, near its end, and after it | | `remind_due` | told in the next run |
//! | [`overriding`] | a blocking finding let pass for one edition, with a reason | who the clause says, never the writer | | obstacles |
//! | [`schedule`] | Scheduled ↔ Approved, another time | who may publish | | obstacles, neighbouring times |
//! | [`hand_over`] | Scheduled → Published, deliveries Pending | | `hand_over_due` | delivery Failed: not cleared |
//! | [`publish`] | Pending → Sending → Sent, Failed or Uncertain | | `publish_due` | retry, reconnect, reconcile, or a person |
//! | [`settle`] | Failed, Uncertain → Pending, Sent or Cancelled | who may settle | | obstacles |
//! | [`withdraw`] | any → Withdrawn, posts taken away | who may publish | | as publish |
//! | [`freeze`] | everything planned stops, until two people lift it | who may freeze | | stays stopped until decided on |
//! | [`clearing`] | what clearing asks, gathered | | before every change of state above | obstacles |
//! | [`correct`] | a next edition with a visible note; a message that takes the place of one | writer | | obstacles |
//! | [`expire`] | any → Expired or Superseded, posts taken away | | `expire_due` | tried again by the clock |
//! | [`practices`] | a message that worked: proposed, taken in by another person, a start for a new one | writer, a second person | | obstacles |
//! | [`short_links`] | links of our own, made with the deliveries | everyone who follows one | | let through, not counted |
//! | [`capture`] | the raw exchange into the record | | with every call | the change it belongs to fails with it |
//! | [`measure`] | likes, reposts, replies over time | | `measure_due` | tried again later |
//!
//! A reply is a draft with `in_reply_to`; it goes out by the same door as everything else.

pub mod again;
pub mod approve;
pub mod campaigns;
pub mod capture;
mod clearing;
pub mod correct;
pub mod draft;
pub mod expire;
pub mod freeze;
pub mod frequency;
pub mod hand_over;
pub mod import;
pub mod measure;
pub mod neighbours;
pub mod otherwise;
pub mod overriding;
pub mod own_words;
pub mod pictures;
pub mod practices;
pub mod publish;
pub mod remind;
pub mod review;
pub mod schedule;
pub mod settle;
pub mod short_links;
pub mod steps;
pub mod templates;
pub mod withdraw;
pub mod working_copy;
