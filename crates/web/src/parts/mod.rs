//! Parts of the pages: one function or small struct per component, and the only place that knows their class names.
//!
//! Parts take plain data and the page context [`Ui`]; they know no store and no handler. What is a `&str` is escaped; what is
//! [`Markup`](maud::Markup) was rendered before. Buttons and fields are small builders that splice into `html!` as they are.
//! [`kit`] shows every part in every state.
//! Deliberately absent: style attributes, event attributes, addresses of other hosts.

#![expect(clippy::needless_pass_by_value, reason = "markup is built where it is handed over, and a part owns what it shows")]

mod attrs;
mod bare;
mod button;
#[cfg(test)]
mod escaping;
mod field;
mod keyhelp;
pub mod kit;
mod lane;
mod list;
mod live;
mod marks;
mod note;
mod place;
mod promise;
mod proof;
mod queue;
mod shell;
mod ui;
mod week;

pub use attrs::safe_href;
pub use bare::{Bare, failure};
pub use button::{Button, button, link_button};
pub use field::{Choice, Field, Problem, check, checks, error_summary, field_error, problem_of, radios};
pub use lane::{LaneMessage, LaneNote, Reaction, ReplyForm, ReplyMode, lane, lane_event, lane_message, lane_note, reply_form};
pub use list::{
    Column, Kpi, Pager, Step, StepState, Tab, as_table, bar, card, chip, chip_link, kpis, meter, pager, seg, small_table, steps,
    table, tabs, terms,
};
pub use live::{live_region, live_stream};
pub use marks::{
    Crest, Level, Mark, Size, Tone, avatar, avatar_on, bead, crest, dept, icon, initials, keys, lang, net, net_named,
    rehearsal_tag, tag, tag_line, tag_with, tone,
};
pub use note::{Job, Toast, alert, empty, job, note, note_with, offline, skeleton, toasts};
pub use place::Place;
pub use promise::{Due, RingSize, count_ring, due, due_short, promise, ring, ring_done, ring_failed};
pub use proof::{
    Finding, Fix, Picture, Preview, ProofField, Severity, TextMark, backdrop, counter, finding, findings, network_toggles,
    preview, previews, proof_field,
};
pub use queue::{QueueGroup, QueueRow, queue_group, queue_row};
pub use shell::{Duty, Layout, NavEntry, Person, Scheme, Shell, Town, more, rehearsal, settings};
pub use ui::Ui;
pub use week::{EventState, Snag, WeekEvent, week_event};
