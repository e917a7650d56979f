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
mod composer;
#[cfg(test)]
mod escaping;
mod field;
mod keyhelp;
pub mod kit;
mod lane;
mod list;
mod live;
mod marks;
mod media;
mod month;
mod note;
mod outgoing;
mod pane;
mod place;
mod promise;
mod proof;
mod queue;
mod sheet;
mod shell;
mod ui;
mod week;

pub use attrs::safe_href;
pub use bare::{Bare, failure};
pub use button::{Button, button, link_button};
pub use composer::{
    COMPOSE, LanguageTab, again, backdrop_again, bar_status, bar_status_at, beside_box, compose_edit, compose_form,
    compose_listener, edit_bar, field_group, file_field, gate, language_pane, language_panes, named_select, note_action,
    own_text, own_texts, preview_section, proof_head, side_by_side, side_section, snippet_picker, when_row,
};
pub use field::{Choice, Field, Problem, check, checks, error_summary, field_error, inline_select, problem_of, radios};
pub use lane::{
    LaneMessage, LaneNote, Reaction, ReplyForm, ReplyMode, attachments, lane, lane_event, lane_message, lane_note, paragraphs,
    reply_form,
};
pub use list::{
    Column, Kpi, Pager, Step, StepState, Tab, as_table, bar, card, chip, chip_link, kpis, meter, name_pager, pager, search_form,
    seg, small_table, steps, table, tabs, terms,
};
pub use live::{live_region, live_stream};
pub use marks::{
    Crest, Level, Mark, Size, Tone, avatar, avatar_on, bead, crest, dept, icon, initials, keys, lang, net, net_named,
    rehearsal_tag, tag, tag_line, tag_with, tone,
};
pub use media::{AltField, MediaRow, Sight, alt_field, cropped, left_out, media_row, sight};
pub use month::{MonthDay, month_grid};
pub use note::{Job, Toast, alert, empty, job, note, note_with, offline, skeleton, theirs, toasts};
pub use outgoing::{
    Change, act_details, act_fields, act_form, decision, diff, facts, following, main_section, message_columns, message_text,
    texts, thumbnail, upload_form,
};
pub use pane::{
    INBOX, context_pane, context_section, context_top, dialog, filter_box, inbox, lane_proposal, list_end, list_filters,
    list_head, list_news, list_pane, live_rings, menu, ring_again, scroller, thread_empty, thread_head, thread_pane, unfold,
};
pub use place::Place;
pub use promise::{Due, RingSize, count_ring, due, due_short, promise, promise_words, ring, ring_done, ring_failed};
pub use proof::{
    Finding, Fix, Picture, Preview, ProofField, Severity, TextMark, counter, finding, findings, network_toggles, preview,
    previews, proof_field,
};
pub use queue::{QuestionRow, QueueGroup, QueueRow, question_row, queue_group, queue_row};
pub use sheet::{
    Tick, TickRow, Width, abilities, actions, bar_remark, cards, choices, clause, copyable, form, inline_form, lines, matrix,
    page, pair, prose, remark, row, split, stack, two_lines, who,
};
pub use shell::{Duty, Layout, NavEntry, Person, Scheme, Shell, Town, more, rehearsal, settings};
pub use ui::Ui;
pub use week::{
    DayColumn, EventState, GRID_HOUR, GRID_QUARTERS, Lane, Moves, QuietRows, Snag, WeekEvent, bar_nav, calendar_body,
    calendar_key, calendar_remark, day_list, day_lists, legend, move_sender, snag_card, snag_sign, view_switch, week_event,
    week_grid,
};
