//! The conversation in the order of time: posts with their earlier versions, our answers and how they fare, notes, questions to departments,
//! work away from the screen, and what happened to the case.

mod asked;
mod events;
mod ours;
mod posts;
mod work;

pub use work::kind_words;

use super::{opened::Opened, query::ListQuery};
use crate::{
    parts::{self, Field, LaneNote, Ui, button},
    server::desk::Desk,
    t,
};
use folkmoot_model::ids::{FollowUpId, HandoffId};
use jiff::Timestamp;
use maud::{Markup, html};

/// A form inside the conversation that came back: which one, what was typed, what is wrong.
#[derive(Debug, Clone, Default)]
pub struct Returned {
    /// The question whose answer came back.
    pub handoff: Option<HandoffId>,
    /// The follow-up whose form came back.
    pub follow_up: Option<FollowUpId>,
    /// What was typed.
    pub text: String,
    /// A box that was checked.
    pub checked: bool,
    /// What is wrong.
    pub problem: Option<String>,
    /// The form about an author that came back.
    pub moderation: Option<super::moderation::Typed>,
}

/// What every entry needs.
pub(super) struct Lane<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// The case.
    pub opened: &'a Opened,
    /// The list it stands beside.
    pub list: &'a ListQuery,
    /// A form that came back.
    pub returned: &'a Returned,
}

/// The conversation.
pub fn lane(desk: &Desk, opened: &Opened, list: &ListQuery, returned: &Returned) -> Markup {
    let lane = Lane { desk, opened, list, returned };
    let mut entries: Vec<(Timestamp, Markup)> = Vec::new();
    for (post, versions) in &opened.posts {
        entries.push((post.published_at, posts::post(&lane, post, versions)));
    }
    entries.extend(opened.waiting.iter().map(|waiting| (waiting.message.created_at, ours::waiting(&lane, waiting))));
    entries.extend(opened.notes.iter().map(|note| (note.at, lane.note(note.by, &note.text, note.at))));
    for handoff in &opened.handoffs {
        entries.push((handoff.asked_at, asked::question(&lane, handoff)));
        if let Some(answer) = &handoff.answer {
            entries.push((answer.at, asked::answer(&lane, handoff, answer)));
        }
    }
    entries.extend(opened.follow_ups.iter().map(|follow_up| (follow_up.planned_at, work::follow_up(&lane, follow_up))));
    entries.extend(opened.events.iter().filter_map(|event| Some((event.at, events::event(&lane, event)?))));
    entries.sort_by_key(|(at, _)| *at);
    let entries: Vec<Markup> = entries.into_iter().map(|(_, entry)| entry).collect();
    parts::lane(&entries)
}

impl Lane<'_> {
    fn ui(&self) -> &Ui {
        &self.desk.ui
    }

    fn note(&self, by: folkmoot_model::ids::PersonId, text: &str, at: Timestamp) -> Markup {
        let (name, role, colour) = (self.opened.name(by), self.opened.title(by), self.opened.colour(by));
        parts::lane_note(self.ui(), &LaneNote { author: name, role, colour, at, text, more: html! {} })
    }

    /// The hidden fields that lead back to the list.
    fn hidden(&self) -> Markup {
        html! { (self.ui().csrf_field()) input type="hidden" name="list" value=(self.list.text()); }
    }

    /// A small form inside an entry: one text, one button.
    fn small_form(&self, form: &SmallForm<'_>) -> Markup {
        let problem = form.came_back.then_some(self.returned.problem.as_deref()).flatten();
        let value = if form.came_back { self.returned.text.as_str() } else { "" };
        let field = Field::lines(form.field, form.label, form.rows).id(form.id).value(value).error(problem);
        parts::unfold(
            form.summary,
            form.came_back || form.open,
            html! {
                form.form method="post" action=(form.action) {
                    (self.hidden())
                    (field)
                    (form.more)
                    div.acts { (button(form.send).small().primary()) }
                }
            },
        )
    }
}

/// A small form inside an entry.
struct SmallForm<'a> {
    /// What unfolds it.
    summary: &'a str,
    /// Unfolded from the beginning.
    open: bool,
    /// Where it posts.
    action: &'a str,
    /// Name of its text.
    field: &'static str,
    /// Id of its text, unique on the page.
    id: &'a str,
    /// Label of its text.
    label: &'a str,
    /// Rows of its text.
    rows: u16,
    /// What stands under the text.
    more: Markup,
    /// What the button says.
    send: &'a str,
    /// Whether it is the form that came back.
    came_back: bool,
}

/// "Sent 17:02" and the like: a moment near the present.
fn near(ui: &Ui, at: Timestamp) -> String {
    ui.moment(at, crate::i18n::Form::Near)
}

/// What a citizen's picture or film is called.
fn media_word(ui: &Ui, kind: &str) -> String {
    match kind {
        "image" => t!(ui, "case-media-image"),
        "video" => t!(ui, "case-media-video"),
        "audio" => t!(ui, "case-media-audio"),
        _ => t!(ui, "case-media-other"),
    }
}
