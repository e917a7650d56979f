//! A conversation: what the citizen wrote, what we answered, what happened, what staff noted; and the form that answers.

use jiff::Timestamp;
use maud::{Markup, html};

use super::marks::{Mark, Size, avatar, avatar_on, icon};
use super::ui::Ui;
use super::{button, field_error};
use crate::i18n::Form;
use crate::t;

/// A count under a message: an icon, the words "23 favourites".
#[derive(Clone, Debug)]
pub struct Reaction<'a> {
    /// Name of the icon.
    pub icon: &'a str,
    /// Count and noun.
    pub words: &'a str,
}

/// A message of a citizen, or one of ours that stands on the network.
#[derive(Clone, Debug)]
pub struct LaneMessage<'a> {
    /// Name as shown.
    pub author: &'a str,
    /// Handle, or the department that speaks.
    pub handle: &'a str,
    /// Colour of the avatar, 1 to 6; 0 grey.
    pub colour: u8,
    /// Network.
    pub mark: Mark,
    /// When it was written.
    pub at: Timestamp,
    /// The text; line breaks are kept.
    pub text: &'a str,
    /// Its language; empty if unknown.
    pub text_lang: &'a str,
    /// Tags before the reactions: edited, deleted on the network, private, delivery state. Empty markup for none.
    pub tags: Markup,
    /// Pictures and other additions below the text; empty markup for none.
    pub attachments: Markup,
    /// Counts.
    pub reactions: &'a [Reaction<'a>],
}

/// What staff wrote to each other. Never leaves the house.
#[derive(Clone, Debug)]
pub struct LaneNote<'a> {
    /// Who wrote it.
    pub author: &'a str,
    /// Department or role.
    pub role: &'a str,
    /// Colour of the avatar.
    pub colour: u8,
    /// When.
    pub at: Timestamp,
    /// The text; `@Name` is set off.
    pub text: &'a str,
    /// State and forms under the text. Empty markup for nothing.
    pub more: Markup,
}

/// The conversation, in order.
pub fn lane(entries: &[Markup]) -> Markup {
    html! { ol.lane { @for entry in entries { (entry) } } }
}

/// A message in the conversation.
pub fn lane_message(ui: &Ui, message: &LaneMessage<'_>) -> Markup {
    html! {
        li {
            (avatar_on(ui, message.author, message.colour, message.mark))
            article {
                p.msg-h { bdi { b { (message.author) } } " " bdi { (message.handle) } " " (ui.time(message.at, Form::Near)) }
                div.msg-t lang=[(!message.text_lang.is_empty()).then_some(message.text_lang)] dir="auto" { (paragraphs(message.text)) }
                (message.attachments)
                @if !message.tags.0.is_empty() || !message.reactions.is_empty() {
                    p.msg-f { (message.tags) @for reaction in message.reactions { span { (icon(reaction.icon)) (reaction.words) } } }
                }
            }
        }
    }
}

/// Something that happened to the case: an icon, a sentence, the time.
pub fn lane_event(ui: &Ui, icon_name: &str, sentence: Markup, at: Timestamp) -> Markup {
    html! { li.ev { span.ev-i { (icon(icon_name)) } (sentence) " · " (ui.time(at, Form::Near)) } }
}

/// A note among staff.
pub fn lane_note(ui: &Ui, note: &LaneNote<'_>) -> Markup {
    html! {
        li {
            (avatar(note.author, note.colour, Size::Middle))
            article.inote {
                p.msg-h { b { (note.author) } " " (note.role) " " span.tag { (icon("lock")) (t!(ui, "lane-staff-only")) } (ui.time(note.at, Form::Near)) }
                p { (mentions(note.text)) }
                (note.more)
            }
        }
    }
}

/// What hangs on a message: pictures and films, one line each.
pub fn attachments(entries: &[Markup]) -> Markup {
    html! { ul.att { @for entry in entries { li { (icon("image")) span { (entry) } } } } }
}

/// Text in paragraphs, one per blank line, with its line breaks.
pub fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p { @for (place, line) in paragraph.lines().enumerate() { @if place > 0 { br; } (line) } }
        }
    }
}

fn mentions(text: &str) -> Markup {
    html! {
        @for (place, line) in text.lines().enumerate() {
            @if place > 0 { br; }
            @for word in line.split_inclusive(' ') {
                @if word.len() > 1 && word.starts_with('@') { span.at { (word.trim_end()) } @if word.ends_with(' ') { " " } } @else { (word) }
            }
        }
    }
}

/// A kind of reply: public, private, staff note.
#[derive(Clone, Debug)]
pub struct ReplyMode<'a> {
    /// What the form sends as `kind`.
    pub value: &'a str,
    /// What the person reads.
    pub label: &'a str,
    /// Chosen now.
    pub chosen: bool,
}

/// The form at the foot of a conversation. Sends `kind`, `text`, what `fields` hold, and the token.
#[derive(Clone, Debug)]
pub struct ReplyForm<'a> {
    /// Where it posts.
    pub action: &'a str,
    /// Kinds of reply this person may give; at least one.
    pub modes: &'a [ReplyMode<'a>],
    /// What stands above the field: problems, whom it answers. Empty markup for nothing.
    pub above: Markup,
    /// What stands in the field already: a department's answer, or what came back with an error.
    pub text: &'a str,
    /// Language of the reply.
    pub text_lang: &'a str,
    /// "Reply as @town".
    pub placeholder: &'a str,
    /// "500 characters left"; empty for nothing.
    pub limit_words: &'a str,
    /// What is wrong with the text; none while nothing is.
    pub error: Option<&'a str>,
    /// Where a text being written is checked, into `#reply-proof`; none where nothing checks it.
    pub check_at: Option<&'a str>,
    /// What the check said, under the field. Empty markup for nothing.
    pub proof: Markup,
    /// Hidden and visible fields under the text. Empty markup for none.
    pub fields: Markup,
    /// What stands at the left of the buttons: the language. Empty markup for nothing.
    pub aside: Markup,
    /// Further buttons, left of "Send": offline, ask for a check. Empty markup for none.
    pub actions: Markup,
    /// What the main button says.
    pub send_label: &'a str,
    /// Why it can't be sent; none where it can.
    pub barred: Option<&'a str>,
}

/// The form that answers.
pub fn reply_form(ui: &Ui, form: &ReplyForm<'_>) -> Markup {
    html! {
        form #reply.reply method="post" action=(form.action) {
            (ui.csrf_field())
            (form.above)
            fieldset {
                legend.vh { (t!(ui, "reply-kind")) }
                div.reply-modes {
                    @for mode in form.modes { label { input type="radio" name="kind" value=(mode.value) checked[mode.chosen]; " " (mode.label) } }
                    @if !form.limit_words.is_empty() { span.sp.hide-s #reply-limit { (form.limit_words) } }
                }
            }
            label.vh for="reply-text" { (t!(ui, "reply-text")) }
            @if let Some(error) = form.error { (field_error("reply-error", error)) }
            (reply_field(ui, form))
            @if form.check_at.is_some() || !form.proof.0.is_empty() { div #reply-proof.reply-proof role="status" { (form.proof) } }
            (form.fields)
            div.row { (form.aside) span.sp.row { (form.actions) (button(form.send_label).primary().barred(form.barred)) } }
        }
    }
}

fn reply_field(ui: &Ui, form: &ReplyForm<'_>) -> Markup {
    let checked = form.check_at.is_some();
    html! {
        textarea #reply-text name="text" rows="2" lang=(form.text_lang) required placeholder=(form.placeholder) data-key="r"
            aria-invalid=[form.error.map(|_| "true")] aria-describedby=[form.error.map(|_| "reply-error")]
            hx-post=[form.check_at] hx-trigger=[checked.then_some("input delay:600ms")] hx-target=[checked.then_some("#reply-proof")]
            hx-swap=[checked.then_some("innerHTML")] hx-nonce=[checked.then_some(&ui.nonce)] { "\n" (form.text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn text_keeps_its_lines_and_loses_its_tags() {
        assert_eq!(paragraphs("a\nb\n\n<i>c").into_string(), "<p>a<br>b</p><p>&lt;i&gt;c</p>");
        assert_eq!(mentions("ask @Noor <b>\nnow").into_string(), "ask <span class=\"at\">@Noor</span> &lt;b&gt;<br>now");
    }

    #[test]
    fn a_reply_cannot_leave_its_field() {
        let nasty = "</textarea><script>alert(1)</script>";
        let html = reply_form(
            &sample_ui(),
            &ReplyForm {
                action: "/inbox/1/reply",
                modes: &[ReplyMode { value: "public", label: "Public", chosen: true }],
                above: html! {},
                text: nasty,
                text_lang: "nl",
                placeholder: nasty,
                limit_words: "",
                error: Some(nasty),
                check_at: Some(nasty),
                proof: html! {},
                fields: html! {},
                aside: html! {},
                actions: html! {},
                send_label: "Send",
                barred: None,
            },
        )
        .into_string();
        assert_eq!(html.matches("</textarea>").count(), 1);
        assert!(!html.contains("<script"), "{html}");
    }
}
