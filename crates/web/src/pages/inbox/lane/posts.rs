//! Posts in the conversation: a citizen's, or ours as the network shows it. Edits and deletions are marked; what was said stays on the record.

use super::{
    super::{list::mark, opened::shown_name},
    Lane, media_word, near,
};
use crate::{
    i18n::Form,
    parts::{self, LaneMessage, Level, Reaction, link_button, safe_href},
    t,
};
use folkmoot_model::network::post::Visibility;
use folkmoot_store::posts::{Post, PostVersion, VersionEnd};
use maud::{Markup, html};

/// A post.
pub fn post(lane: &Lane<'_>, post: &Post, versions: &[PostVersion]) -> Markup {
    let ui = lane.ui();
    let ours = post.author.is_none();
    let account = &lane.opened.account;
    let writer = lane.opened.writer(post);
    let (author, handle, colour) = if ours {
        (account.display_name.as_str(), account.handle.as_str(), 1)
    } else {
        // the person who asked in one colour, others who join in in another
        let colour = if post.author == Some(lane.opened.case.author) { 2 } else { 0 };
        (writer.map_or("—", shown_name), writer.map_or("", |author| author.handle.as_str()), colour)
    };
    let language = post.language.as_ref().map_or("", |language| language.as_str());
    let deleted = post.deleted_at.is_some();
    let figures = figures(lane, post);
    let reactions: Vec<Reaction<'_>> = figures.iter().map(|(icon, words)| Reaction { icon, words }).collect();
    let kept =
        html! { div.msg-t lang=[(!language.is_empty()).then_some(language)] dir="auto" { (parts::paragraphs(&post.text)) } };
    parts::lane_message(
        ui,
        &LaneMessage {
            author: if author.trim().is_empty() { handle } else { author },
            handle: &format!("@{}", handle.trim_start_matches('@')),
            colour,
            mark: mark(account.network),
            at: post.published_at,
            text: if deleted { "" } else { &post.text },
            text_lang: language,
            tags: tags(lane, post),
            attachments: html! {
                @if deleted { (parts::unfold(&t!(ui, "case-post-kept"), false, kept)) }
                (media(lane, post))
                (earlier(lane, versions, language))
            },
            reactions: &reactions,
        },
    )
}

fn tags(lane: &Lane<'_>, post: &Post) -> Markup {
    let ui = lane.ui();
    let ours = post.author.is_none();
    let reply_to = lane.list.at_with(&format!("/inbox/{}", lane.opened.case.id), &[("to", &post.id.to_string())]);
    let other_target = !ours
        && post.deleted_at.is_none()
        && lane.opened.may.answer
        && lane.opened.answered().map(|target| target.id) != Some(post.id);
    html! {
        @if post.visibility == Visibility::Direct { (parts::tag_with(Level::Plain, "lock", &t!(ui, "queue-private"))) }
        @if let Some(warning) = &post.warning { (parts::tag_with(Level::Plain, "triangle-alert", &t!(ui, "case-post-warning", words = warning.as_str()))) }
        @if let Some(at) = post.deleted_at {
            @if ours { (parts::tag_with(Level::Warn, "trash-2", &t!(ui, "case-post-withdrawn", at = near(ui, at)))) }
            @else { (parts::tag_with(Level::Warn, "trash-2", &t!(ui, "case-post-deleted", at = near(ui, at)))) }
        } @else if let Some(at) = post.edited_at { (parts::tag_with(Level::Plain, "pencil", &t!(ui, "case-post-edited", at = near(ui, at)))) }
        @if ours && post.deleted_at.is_none() { (parts::tag(Level::Ok, &t!(ui, "case-answer-sent"))) }
        @if let Some(url) = &post.url { a href=(safe_href(url)) rel="noreferrer noopener external" { (t!(ui, "case-post-there")) } }
        @if other_target { (link_button(&t!(ui, "case-reply-to-this"), &format!("{reply_to}#reply")).small().quiet()) }
    }
}

fn figures(lane: &Lane<'_>, post: &Post) -> Vec<(&'static str, String)> {
    let ui = lane.ui();
    let mut figures = Vec::new();
    if post.figures.likes > 0 {
        figures.push(("heart", t!(ui, "case-likes", count = post.figures.likes)));
    }
    if post.figures.reposts > 0 {
        figures.push(("repeat-2", t!(ui, "case-reposts", count = post.figures.reposts)));
    }
    figures
}

/// Pictures and films: their descriptions and where they stand. They are never fetched by the page.
fn media(lane: &Lane<'_>, post: &Post) -> Markup {
    let ui = lane.ui();
    if post.media.is_empty() {
        return html! {};
    }
    let entries: Vec<Markup> = post
        .media
        .iter()
        .map(|one| {
            let description = one.description.as_deref().filter(|words| !words.trim().is_empty());
            html! {
                a href=(safe_href(&one.url)) rel="noreferrer noopener external" { (media_word(ui, &one.kind)) }
                ": "
                @if let Some(words) = description { bdi { (words) } } @else { (t!(ui, "preview-no-alt")) }
            }
        })
        .collect();
    parts::attachments(&entries)
}

/// What stood there before, newest first.
fn earlier(lane: &Lane<'_>, versions: &[PostVersion], language: &str) -> Markup {
    let ui = lane.ui();
    // what a deletion ended is the text itself, kept above
    let versions: Vec<&PostVersion> = versions.iter().filter(|version| version.what == VersionEnd::Edited).collect();
    if versions.is_empty() {
        return html! {};
    }
    parts::unfold(
        &t!(ui, "case-post-earlier", count = versions.len()),
        false,
        html! {
            @for version in versions.iter().rev() {
                div {
                    small { (t!(ui, "case-post-version", number = version.number.to_string())) " · " (ui.time(version.at, Form::Near)) }
                    div.msg-t lang=[(!language.is_empty()).then_some(language)] dir="auto" { (parts::paragraphs(&version.text)) }
                }
            }
        },
    )
}
