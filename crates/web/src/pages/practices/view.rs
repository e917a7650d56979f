//! The pages of what worked: the list with what narrows it, and one of them with its text, its reason, its figures and what can be done.

use super::figures;
use crate::{
    i18n::Form as Say,
    pages::{
        campaigns,
        compose::{
            preview,
            room::Room,
            view::{kinds, language_name},
        },
        paging,
    },
    parts::{
        self, Choice, Column, Field, Level, Pager, Problem, Tab, Ui, Width, act_details, act_fields, act_form, button,
        link_button, problem_of,
    },
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    ids::{CampaignId, PersonId},
    language::Language,
    outgoing::{
        edition::Edition,
        message::Kind,
        practice::{Practice, PracticeState, PracticeVerb},
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    outgoing::practices::{self, Decision, PostBeside},
};
use folkmoot_store::{self as store, practices::PracticeFilter};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What a list was asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Proposals that wait, rather than the library.
    pub waiting: bool,
    /// Words looked for.
    pub words: String,
    /// In this language.
    pub language: Option<Language>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Of this campaign.
    pub campaign: Option<CampaignId>,
}

impl Asked {
    /// The same for the store.
    pub fn filter(&self) -> PracticeFilter {
        PracticeFilter {
            accepted: !self.waiting,
            departments: None,
            search: (!self.words.is_empty()).then(|| self.words.clone()),
            language: self.language.clone(),
            kind: self.kind,
            campaign: self.campaign,
        }
    }

    /// The address of the same list, from a mark on.
    pub fn address(&self, before: &str) -> String {
        let language = self.language.as_ref().map_or("", Language::as_str);
        let campaign = self.campaign.map(|id| id.to_string()).unwrap_or_default();
        let show = if self.waiting { "waiting" } else { "" };
        let kind = self.kind.map_or("", Kind::as_str);
        let asked = [("show", show), ("q", &self.words), ("language", language), ("kind", kind), ("campaign", &campaign)];
        paging::address("/practices", &[asked.as_slice(), &[("before", before)]].concat())
    }

    fn narrows(&self) -> bool {
        !self.words.is_empty() || self.language.is_some() || self.kind.is_some() || self.campaign.is_some()
    }
}

/// The list.
pub fn list(
    desk: &Desk,
    room: &Room,
    asked: &Asked,
    rows: &[Practice],
    waiting: u64,
    (newer, older): (Option<&str>, Option<&str>),
) -> Markup {
    let ui = &desk.ui;
    let tab = |waiting| Asked { waiting, ..asked.clone() }.address("");
    let (library, proposed) = (tab(false), tab(true));
    let (library_word, proposed_word) = (t!(ui, "practices-library"), t!(ui, "practices-waiting"));
    let tabs = [
        Tab { href: &library, label: &library_word, count: None, current: !asked.waiting },
        Tab { href: &proposed, label: &proposed_word, count: i64::try_from(waiting).ok(), current: asked.waiting },
    ];
    html! {
        (parts::bar(&t!(ui, "practices"), parts::bar_remark(&t!(ui, "practices-lead")), html! {
            (link_button(&t!(ui, "message-all"), "/messages").desk_only())
        }))
        (parts::page(Width::Full, html! {
            (parts::tabs(ui, &t!(ui, "practices-show"), &tabs))
            (narrowing(ui, room, asked))
            @if rows.is_empty() { (nothing(ui, asked)) } @else { (table(ui, room, rows)) }
            (parts::pager(ui, &Pager { newer, older, sentence: "" }))
        }))
    }
}

fn nothing(ui: &Ui, asked: &Asked) -> Markup {
    let (title, next) = match (asked.narrows(), asked.waiting) {
        (true, _) => (t!(ui, "practices-not-found"), t!(ui, "practices-not-found-next")),
        (false, true) => (t!(ui, "practices-none-waiting"), t!(ui, "practices-none-waiting-next")),
        (false, false) => (t!(ui, "practices-none"), t!(ui, "practices-none-next")),
    };
    parts::empty("sparkles", &title, &next, html! {})
}

/// Words, language, kind and campaign, as one form that changes the address alone.
fn narrowing(ui: &Ui, room: &Room, asked: &Asked) -> Markup {
    let any = t!(ui, "practices-any");
    let languages: Vec<(String, String)> =
        room.guideline.languages.iter().map(|one| (one.to_string(), language_name(ui, one))).collect();
    let kinds: Vec<(String, String)> = kinds(ui).into_iter().map(|(kind, word)| (kind.as_str().to_owned(), word)).collect();
    let campaigns: Vec<(String, String)> = room.campaigns.iter().map(|one| (one.id.to_string(), one.name.clone())).collect();
    let chosen = [
        asked.language.as_ref().map(ToString::to_string),
        asked.kind.map(|kind| kind.as_str().to_owned()),
        asked.campaign.map(|id| id.to_string()),
    ]
    .map(Option::unwrap_or_default);
    let words = [t!(ui, "practices-language"), t!(ui, "practices-kind"), t!(ui, "practices-campaign")];
    let select = |place: usize, name: &'static str, all: &[(String, String)]| -> Markup {
        let mut choices = vec![Choice::new("", &any, chosen[place].is_empty())];
        choices.extend(all.iter().map(|(value, word)| Choice::new(value, word, *value == chosen[place])));
        html! { (Field::select(name, &words[place], choices).optional_silently()) }
    };
    html! {
        form method="get" action="/practices" role="search" {
            @if asked.waiting { input type="hidden" name="show" value="waiting"; }
            (parts::row(html! {
                (Field::input("search", "q", &t!(ui, "practices-search")).label_hidden().value(&asked.words).optional_silently()
                    .attr("placeholder", &t!(ui, "practices-search")).attr("data-key", "/").attr("maxlength", "200"))
                (select(0, "language", &languages))
                (select(1, "kind", &kinds))
                @if !campaigns.is_empty() { (select(2, "campaign", &campaigns)) }
                (button(&t!(ui, "message-search-do")).icon("search"))
                @if asked.narrows() { (link_button(&t!(ui, "inbox-filter-clear"), &Asked { waiting: asked.waiting, ..Asked::default() }.address("")).quiet()) }
            }))
        }
    }
}

/// The list as a table: name with its reason, what it is, whose, since when.
fn table(ui: &Ui, room: &Room, rows: &[Practice]) -> Markup {
    let headings = [t!(ui, "practice-title"), t!(ui, "practices-kind"), t!(ui, "compose-department"), t!(ui, "fact-changed")];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let rows: Vec<Vec<Markup>> = rows
        .iter()
        .map(|practice| {
            let (department, colour) = room.department(practice.department);
            vec![
                html! { a href={ "/practices/" (practice.id) } { (practice.title) } p.sm { (practice.why) } (marks(ui, room, practice)) },
                html! { (kind_word(ui, practice.kind)) },
                parts::dept(department, colour),
                ui.time(practice.updated_at, Say::Short),
            ]
        })
        .collect();
    parts::table(&t!(ui, "practices"), &columns, &rows)
}

/// Languages, campaign, for whom.
fn marks(ui: &Ui, room: &Room, practice: &Practice) -> Markup {
    parts::facts(html! {
        @for language in &practice.languages { (parts::lang(ui, language.as_str())) }
        @if let Some(campaign) = practice.campaign.and_then(|id| room.campaign(id)) { (campaigns::named(campaign)) }
        @if !practice.audience.is_empty() { span.muted { (t!(ui, "practice-for", audience = practice.audience.clone())) } }
    })
}

fn kind_word(ui: &Ui, kind: Kind) -> String {
    kinds(ui).into_iter().find(|(one, _)| *one == kind).map_or_else(String::new, |(_, word)| word)
}

/// What came back with a refused decision.
#[derive(Debug, Default)]
pub struct Came {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// The reason as typed.
    pub reason: String,
    /// Which decision it was.
    pub decision: Option<Decision>,
}

/// The id of the field with the reason of a decision.
pub fn reason_id(decision: Decision) -> &'static str {
    match decision {
        Decision::Accept | Decision::Decline => "decline-reason",
        Decision::TakeOut => "take-out-reason",
    }
}

/// A practice with what its page says of it.
pub struct Opened {
    /// The practice.
    pub practice: Practice,
    edition: Edition,
    posts: Vec<PostBeside>,
    room: Room,
    people: BTreeMap<PersonId, String>,
}

impl Opened {
    /// Reads what belongs to a practice.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or the database.
    pub async fn of(desk: &Desk, practice: Practice) -> Result<Self, Refusal> {
        let read = desk.read();
        let edition = store::editions::get(&read, practice.edition).await?.ok_or(Refusal::NotFound)?;
        let posts = practices::figures(&read, practice.message).await?;
        let room = Room::with_all_accounts(desk).await?;
        let people = store::people::all(&read).await?.into_iter().map(|(person, _)| (person.id, person.name)).collect();
        Ok(Self { practice, edition, posts, room, people })
    }

    fn name(&self, id: PersonId) -> String {
        self.people.get(&id).cloned().unwrap_or_default()
    }
}

/// One of them.
pub fn one(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    let practice = &opened.practice;
    let (level, word) = standing(ui, practice);
    let (department, colour) = opened.room.department(practice.department);
    html! {
        (parts::bar(&practice.title, html! { (parts::tag(level, &word)) (parts::dept(department, colour)) }, html! { (link_button(&t!(ui, "practices"), "/practices").desk_only()) }))
        (parts::page(Width::Full, parts::split(
            html! {
                (parts::error_summary(ui, &came.problems))
                (parts::card("why", &t!(ui, "practice-why"), "", html! { (parts::prose(&practice.why)) (marks(ui, &opened.room, practice)) }))
                (parts::card("says", &t!(ui, "message-says"), "", says(ui, opened)))
                (parts::card("figures", &t!(ui, "practice-figures"), "", figures::table(ui, &opened.room, &opened.posts)))
            },
            html! {
                (parts::card("acts", &t!(ui, "message-do"), "", parts::stack(acts(desk, opened, came))))
                (parts::card("course", &t!(ui, "practice-course"), "", course(ui, opened)))
            },
        )))
    }
}

fn standing(ui: &Ui, practice: &Practice) -> (Level, String) {
    match practice.state {
        PracticeState::Proposed => (Level::Warn, t!(ui, "practice-proposed")),
        PracticeState::Accepted { .. } => (Level::Ok, t!(ui, "practice-accepted")),
        PracticeState::Declined { .. } => (Level::Plain, t!(ui, "practice-declined")),
        PracticeState::TakenOut { .. } => (Level::Plain, t!(ui, "practice-taken-out")),
    }
}

fn says(ui: &Ui, opened: &Opened) -> Markup {
    let content = &opened.edition.content;
    let texts: Vec<Markup> = content
        .texts
        .iter()
        .map(|(language, text)| parts::message_text(ui, language.as_str(), &language_name(ui, language), text))
        .collect();
    let accounts: Vec<_> = content.targets.iter().filter_map(|target| opened.room.account(target.account)).collect();
    html! {
        (parts::texts(&texts))
        @if !content.pictures.is_empty() { p.sm.muted { (t!(ui, "practice-pictures", count = content.pictures.len())) } }
        p.sm { @for account in accounts { (parts::net_named(ui, preview::mark(account.network))) " " span.xs.muted.wrap-any { (account.handle) } " " } }
    }
}

/// Who proposed it, who decided and why.
fn course(ui: &Ui, opened: &Opened) -> Markup {
    let practice = &opened.practice;
    let at = |at| ui.moment(at, Say::Near);
    let mut lines = vec![html! {
        (t!(ui, "practice-proposed-by", name = opened.name(practice.proposed_by), at = at(practice.proposed_at)))
    }];
    match &practice.state {
        PracticeState::Proposed => {}
        PracticeState::Accepted { by, at: when } => {
            lines.push(html! { (t!(ui, "practice-accepted-by", name = opened.name(*by), at = at(*when))) });
        }
        PracticeState::Declined { by, at: when, why } => {
            lines.push(html! { (t!(ui, "practice-declined-by", name = opened.name(*by), at = at(*when))) p.sm { (why) } });
        }
        PracticeState::TakenOut { by, at: when, why } => {
            lines.push(html! { (t!(ui, "practice-taken-out-by", name = opened.name(*by), at = at(*when))) p.sm { (why) } });
        }
    }
    parts::lines(&lines)
}

/// Begin a message from it, decide on it, take it out, look at the message. What the person may not do is greyed, with the reason.
fn acts(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    let practice = &opened.practice;
    let path = |act: &str| format!("/practices/{}/{act}", practice.id);
    let decides = desk.actor.may(Right::ApproveMessages, practice.department);
    let accepted = matches!(practice.state, PracticeState::Accepted { .. });
    html! {
        @if accepted && desk.actor.may_somewhere(Right::WriteMessages) {
            (act_form(ui, &path("start"), practice.revision, html! { (button(&t!(ui, "practice-start")).primary().wide().icon("copy")) }))
            p.xs.muted { (t!(ui, "practice-start-hint")) }
        }
        @if matches!(practice.state, PracticeState::Proposed) { (deciding(desk, opened, came)) }
        @if accepted && decides {
            (act_details("trash-2", &t!(ui, "practice-take-out"), came.decision == Some(Decision::TakeOut),
                reasoned(ui, practice, &path("take-out"), Decision::TakeOut, came, &t!(ui, "practice-take-out-why"), &t!(ui, "practice-take-out"))))
        }
        @if desk.actor.may(Right::ReadMessages, practice.department) {
            (link_button(&t!(ui, "practice-message"), &format!("/messages/{}", practice.message)).wide())
        }
    }
}

fn deciding(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    let practice = &opened.practice;
    let path = |act: &str| format!("/practices/{}/{act}", practice.id);
    let barred = if desk.actor.may(Right::ApproveMessages, practice.department) {
        practice.obstacles_to(PracticeVerb::Decide, desk.actor.person).first().map(|_| t!(ui, "practice-own"))
    } else {
        Some(t!(ui, "refused-no-right"))
    };
    if let Some(why) = barred {
        return html! {
            (button(&t!(ui, "practice-accept")).wide().icon("check").barred(Some(&why)))
            p.xs.muted { (why) }
        };
    }
    html! {
        (act_form(ui, &path("accept"), practice.revision, html! { (button(&t!(ui, "practice-accept")).primary().wide().icon("check")) }))
        (act_details("x", &t!(ui, "practice-decline"), came.decision == Some(Decision::Decline),
            reasoned(ui, practice, &path("decline"), Decision::Decline, came, &t!(ui, "practice-decline-why"), &t!(ui, "practice-decline"))))
    }
}

fn reasoned(ui: &Ui, practice: &Practice, path: &str, decision: Decision, came: &Came, label: &str, send: &str) -> Markup {
    let id = reason_id(decision);
    let typed = if came.decision == Some(decision) { came.reason.as_str() } else { "" };
    act_fields(
        ui,
        path,
        practice.revision,
        html! {
            (Field::lines("reason", label, 3).id(id).value(typed).attr("maxlength", "1000").error(problem_of(&came.problems, id)))
            (button(send))
        },
    )
}
