//! The form that answers: in public, in private, or a note among staff; with what the guideline says about the text.

use super::{answering, opened::Opened, query::ListQuery};
use crate::{
    i18n::{Form, text_if},
    pages::findings::{self, Said},
    parts::{self, Choice, Problem, ReplyForm, ReplyMode, Ui, button, link_button},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    count::count,
    ids::{FollowUpId, HandoffId, MessageId, PostId},
    incoming::{case::CaseVerb, follow_up::FollowUpState},
    language::Language,
    network::{capability::Verb, post::Visibility},
};
use folkmoot_store::posts::Post;
use maud::{Markup, html};

/// The kind of reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Everybody sees it.
    Public,
    /// The author alone.
    Private,
    /// Staff alone.
    Note,
}

impl Mode {
    /// The word the form sends.
    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Note => "note",
        }
    }

    /// The mode of a word; a word that is none is a note, which never leaves the house.
    pub fn parse(word: &str) -> Self {
        [Self::Public, Self::Private].into_iter().find(|mode| mode.word() == word).unwrap_or(Self::Note)
    }
}

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The text.
    pub text: String,
    /// The mode chosen; none for the usual one.
    pub mode: Option<Mode>,
    /// The post it answers; none for the last one.
    pub post: Option<PostId>,
    /// The language chosen; none for that of the case.
    pub language: Option<Language>,
    /// Finished work it tells of.
    pub tells: Vec<FollowUpId>,
    /// What is wrong with the form.
    pub problems: Vec<Problem>,
    /// What the guideline says; none while nothing was checked.
    pub proof: Option<Proof>,
}

/// What the guideline says about a text.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Findings, said.
    pub said: Vec<Said>,
    /// Characters used, as the network counts, address included.
    pub used: usize,
    /// Characters it takes.
    pub limit: usize,
}

/// What a link of the page puts into the form: the answer of a department, a text that came back, another post to answer.
pub fn from_address(opened: &Opened, address: &str) -> Written {
    use super::query::{id, query_of};
    let query = query_of(address);
    let mut written = Written {
        post: id::<PostId>(query, "to").filter(|id| opened.citizens().any(|post| post.id == *id)),
        ..Written::default()
    };
    if let Some(handoff) = id::<HandoffId>(query, "use")
        && let Some(answer) = opened.handoffs.iter().find(|one| one.id == handoff).and_then(|one| one.answer.as_ref())
    {
        written.text.clone_from(&answer.text);
    }
    if let Some(message) = id::<MessageId>(query, "again")
        && let Some(waiting) = opened.waiting.iter().find(|one| one.message.id == message)
    {
        written.text.clone_from(&waiting.text);
        written.language = waiting.language.parse().ok();
        written.mode = Some(if waiting.private { Mode::Private } else { Mode::Public });
    }
    written
}

/// The modes this person may use for a post, the usual one first.
fn modes(opened: &Opened, post: Option<&Post>) -> Vec<Mode> {
    let mut modes = Vec::new();
    let can = |verb| opened.account.capability.can(verb);
    if opened.may.answer && post.is_some() {
        let private_talk = post.is_some_and(|post| post.visibility == Visibility::Direct);
        // what was said in private is never answered in public
        if can(Verb::Reply) && !private_talk {
            modes.push(Mode::Public);
        }
        if can(Verb::PrivateReply) {
            modes.push(Mode::Private);
        }
    }
    if opened.may.note {
        modes.push(Mode::Note);
    }
    modes
}

/// Whether the mode chosen is one this person may use for the post it answers.
pub fn allows(opened: &Opened, written: &Written) -> bool {
    let post = written.post.and_then(|id| opened.citizens().find(|post| post.id == id)).or_else(|| opened.answered());
    written.mode.is_some_and(|mode| modes(opened, post).contains(&mode))
}

/// Languages an answer may be in: the organisation's, and the citizen's.
fn languages(opened: &Opened) -> Vec<Language> {
    let mut languages = opened.guideline.languages.clone();
    languages.extend(opened.case.language.iter().filter(|language| !languages.contains(language)).cloned().collect::<Vec<_>>());
    languages
}

/// The language an answer is in unless another is chosen: the citizen's when the organisation speaks it, else its own.
pub fn usual_language(opened: &Opened) -> Language {
    let spoken = &opened.guideline.languages;
    let citizens = opened.case.language.as_ref();
    let same = citizens.and_then(|theirs| spoken.iter().find(|ours| ours.primary() == theirs.primary()));
    same.or(spoken.first()).cloned().unwrap_or_else(Language::english)
}

/// How much of the limit a text uses, address included.
pub fn proof(opened: &Opened, text: &str, said: Vec<Said>) -> Proof {
    let count = count(text, &opened.account.capability.text);
    Proof {
        said,
        used: usize::try_from(count.used).unwrap_or(usize::MAX),
        limit: usize::try_from(count.limit).unwrap_or(usize::MAX),
    }
}

/// What the check said, for the place under the field.
pub fn proof_view(ui: &Ui, proof: &Proof) -> Markup {
    html! {
        h2.vh { (t!(ui, "reply-proof")) }
        p.count { (parts::counter(ui, proof.used, proof.limit)) " " (t!(ui, "reply-checked")) }
        (findings::list(ui, &proof.said))
    }
}

/// The form, for whoever may write anything here.
pub fn form(desk: &Desk, opened: &Opened, list: &ListQuery, written: &Written) -> Markup {
    let ui = &desk.ui;
    let post = written.post.and_then(|id| opened.citizens().find(|post| post.id == id)).or_else(|| opened.answered());
    let modes = modes(opened, post);
    let Some(usual) = modes.first().copied() else { return html! {} };
    let chosen = written.mode.filter(|mode| modes.contains(mode)).unwrap_or(usual);
    let labels: Vec<(Mode, String)> = modes.iter().map(|mode| (*mode, mode_words(ui, *mode))).collect();
    let shown: Vec<ReplyMode<'_>> =
        labels.iter().map(|(mode, label)| ReplyMode { value: mode.word(), label, chosen: *mode == chosen }).collect();
    let answers = modes.iter().any(|mode| *mode != Mode::Note);
    let case = opened.case.id;
    let action = if answers { format!("/cases/{case}/reply") } else { format!("/cases/{case}/note") };
    let check_at = format!("/cases/{case}/proof");
    let language = written.language.clone().unwrap_or_else(|| usual_language(opened));
    let handle = format!("@{}", opened.account.handle.trim_start_matches('@'));
    let placeholder = if answers { t!(ui, "reply-as", handle = handle) } else { t!(ui, "reply-note-placeholder") };
    let barred = super::actions::in_the_way(ui, opened, CaseVerb::Answer);
    parts::reply_form(
        ui,
        &ReplyForm {
            action: &action,
            modes: &shown,
            above: html! {
                (parts::error_summary(ui, &written.problems))
                (to(ui, opened, post, answers))
            },
            text: &written.text,
            text_lang: language.as_str(),
            placeholder: &placeholder,
            limit_words: &if answers && written.proof.is_none() { left(ui, opened, post, &written.text) } else { String::new() },
            error: parts::problem_of(&written.problems, "reply-text"),
            check_at: answers.then_some(check_at.as_str()),
            proof: written.proof.as_ref().map_or_else(|| html! {}, |proof| proof_view(ui, proof)),
            fields: html! {
                (fields(ui, opened, list, post, &written.tells, answers))
                @if answers { (answering::place(desk, opened)) }
            },
            aside: if answers {
                language_choice(ui, opened, &language)
            } else {
                html! {}
            },
            actions: actions(ui, opened, list, &check_at, answers),
            send_label: &if answers { t!(ui, "reply-send") } else { t!(ui, "reply-save-note") },
            barred: barred.as_deref(),
        },
    )
}

fn mode_words(ui: &Ui, mode: Mode) -> String {
    match mode {
        Mode::Public => t!(ui, "reply-public"),
        Mode::Private => t!(ui, "reply-private"),
        Mode::Note => t!(ui, "reply-note"),
    }
}

/// How much room is left, the address of the citizen counted in.
fn left(ui: &Ui, opened: &Opened, post: Option<&Post>, text: &str) -> String {
    let handle = post.and_then(|post| opened.writer(post)).map_or("", |author| author.handle.as_str());
    let proof = proof(opened, &format!("@{} {text}", handle.trim_start_matches('@')), Vec::new());
    t!(ui, "reply-left", count = proof.limit.saturating_sub(proof.used))
}

/// Whom it answers, where that is not the last message.
fn to(ui: &Ui, opened: &Opened, post: Option<&Post>, answers: bool) -> Markup {
    let other = post.filter(|post| opened.answered().map(|last| last.id) != Some(post.id));
    html! {
        @if let Some(post) = other {
            p.reply-to { (t!(ui, "reply-answers")) " " q lang=[post.language.as_ref().map(Language::as_str)] { (excerpt(&post.text)) } }
        } @else if answers && post.is_some_and(|post| post.visibility == Visibility::Direct) {
            p.reply-to { (t!(ui, "reply-private-talk")) }
        }
    }
}

/// The beginning of a text.
fn excerpt(text: &str) -> String {
    let short: String = text.chars().take(80).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// The language of the answer.
fn language_choice(ui: &Ui, opened: &Opened, language: &Language) -> Markup {
    let languages = languages(opened);
    let named: Vec<(&str, String)> = languages
        .iter()
        .map(|one| {
            let name = text_if(ui.locale, &format!("language-{}", one.primary()), &[]).unwrap_or_else(|| one.to_string());
            (one.as_str(), name)
        })
        .collect();
    let choices: Vec<Choice<'_>> = named.iter().map(|(code, name)| Choice::new(code, name, *code == language.as_str())).collect();
    parts::inline_select("language", "reply-language", &t!(ui, "reply-language"), &choices)
}

fn fields(ui: &Ui, opened: &Opened, list: &ListQuery, post: Option<&Post>, tells: &[FollowUpId], answers: bool) -> Markup {
    html! {
        input type="hidden" name="list" value=(list.text());
        input type="hidden" name="revision" value=(opened.case.revision);
        @if let Some(post) = post { input type="hidden" name="post" value=(post.id); }
        @if answers { (tells_of(ui, opened, tells)) }
    }
}

/// Finished work the citizen does not know of yet, to be ticked when the answer tells of it.
fn tells_of(ui: &Ui, opened: &Opened, tells: &[FollowUpId]) -> Markup {
    let untold: Vec<(String, String, String, bool)> = opened
        .follow_ups
        .iter()
        .filter_map(|work| match &work.state {
            FollowUpState::Done { outcome, telling: None, .. } => {
                Some((work.id.to_string(), work.description.clone(), outcome.clone(), tells.contains(&work.id)))
            }
            _ => None,
        })
        .collect();
    let choices: Vec<Choice<'_>> = untold
        .iter()
        .map(|(id, what, outcome, chosen)| Choice { value: id, label: what, hint: outcome, chosen: *chosen })
        .collect();
    html! { @if !choices.is_empty() { div.reply-tells { (parts::checks("tells", &t!(ui, "reply-tells"), &choices)) } } }
}

fn actions(ui: &Ui, opened: &Opened, list: &ListQuery, check_at: &str, answers: bool) -> Markup {
    let offline = list.at(&format!("/cases/{}/follow-up", opened.case.id));
    let may_plan = opened.may.handle && super::actions::in_the_way(ui, opened, CaseVerb::PlanFollowUp).is_none();
    html! {
        @if may_plan { (link_button(&t!(ui, "reply-offline"), &offline).quiet().icon("phone").attr("data-dialog", "do-follow-up")) }
        @if answers {
            noscript { (button(&t!(ui, "reply-check")).quiet().attr("formaction", check_at)) }
            (button(&t!(ui, "reply-ask-for-check")).sends("check", "1").desk_only())
        }
    }
}

/// The time of the last message, for the page's title.
pub fn title(ui: &Ui, opened: &Opened) -> String {
    format!("{} · {}", opened.case.subject, ui.moment(opened.case.last_post_at, Form::Near))
}
