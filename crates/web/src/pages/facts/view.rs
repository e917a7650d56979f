//! One fact: its value in each language, who answers for it, what rests on it and is wrong now, its history.

use super::{fact_id, form::kind_word, mark};
use crate::{
    i18n::Form as Say,
    pages::{
        compose::view::{language_name, state_tag},
        messages::diff,
    },
    parts::{self, Choice, Field, Level, Problem, Ui, Width, act_details, act_fields, act_form, button, link_button, problem_of},
    server::{
        desk::{Desk, Names},
        refused,
    },
    t,
};
use folkmoot_model::{
    fact::{
        FactVerb, FactVersion, KnownFact,
        correct::{Corrected, Where},
    },
    ids::{MessageId, PersonId},
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::{
    Refusal,
    facts::wrong::{self, Drafted, Resting, Verdict},
};
use folkmoot_store as store;
use maud::{Markup, html};

/// What came back with an action.
#[derive(Debug, Default)]
pub struct Came {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// The reason as typed.
    pub reason: String,
    /// What became of the corrections that were asked for.
    pub drafted: Vec<(MessageId, Drafted)>,
}

/// A fact with what its page says of it.
pub struct Opened {
    /// The fact.
    pub known: KnownFact,
    resting: Vec<Resting>,
    /// Messages this person may not know of.
    hidden: usize,
    /// There may be more than were read.
    more: bool,
    department: Option<Department>,
    people: Names,
}

impl Opened {
    /// Reads a fact.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or the database.
    pub async fn of(desk: &Desk, id: &str) -> Result<Self, Refusal> {
        let read = desk.read();
        let known = store::facts::known(&read, &[fact_id(id)?]).await?.pop().ok_or(Refusal::NotFound)?;
        let mut resting = wrong::resting_on(&read, &known).await?;
        let all = resting.len();
        let more = resting.len() >= store::facts::USES;
        resting.retain(|one| one.message.is_known_to(&desk.actor, desk.ui.now));
        resting.sort_by_key(|one| !one.needs_somebody());
        let department = store::departments::get(&read, known.fact.department).await?;
        let people = desk.names().await?;
        Ok(Self { hidden: all - resting.len(), more, known, resting, department, people })
    }

    fn name(&self, id: PersonId) -> &str {
        self.people.get(&id).map_or("", String::as_str)
    }
}

/// A version's value per language.
pub fn values(ui: &Ui, version: Option<&FactVersion>) -> Markup {
    let said: Vec<Markup> = version
        .iter()
        .flat_map(|version| &version.values)
        .map(|(language, value)| html! { (parts::lang(ui, language.as_str())) " " span lang=(language) { (value) } })
        .collect();
    parts::lines(&said)
}

/// Whether it can be relied on.
pub fn standing(ui: &Ui, known: &KnownFact) -> Markup {
    let (level, words) = mark(ui, known);
    parts::tag(level, &words)
}

/// The main part of the page.
pub fn page(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    let known = &opened.known;
    let beside = html! {
        (standing(ui, known))
        @if let Some(department) = &opened.department { (parts::dept(&department.name, department.colour)) }
    };
    let wrong = opened.resting.iter().filter(|one| one.needs_somebody()).count();
    html! {
        (parts::bar(&known.fact.name, beside, html! { (link_button(&t!(ui, "facts-back"), "/facts").desk_only()) }))
        (parts::page(Width::Full, parts::split(
            html! {
                (parts::error_summary(ui, &came.problems))
                (drafted(ui, opened, came))
                @if let Some(gone) = &known.fact.withdrawn {
                    (parts::note(Level::Warn, html! {
                        b { (t!(ui, "fact-gone", name = opened.name(gone.by).to_owned(), at = ui.moment(gone.at, Say::Near))) } p { (gone.why) }
                    }))
                }
                (parts::card("value", &t!(ui, "fact-value"), "", value(ui, opened)))
                (parts::card("uses", &t!(ui, "fact-where-used"), &t!(ui, "fact-wrong-count", count = wrong), uses(desk, opened)))
                (parts::card("history", &t!(ui, "fact-history"), "", history(ui, opened)))
            },
            parts::card("acts", &t!(ui, "message-do"), "", parts::stack(acts(desk, opened, came))),
        )))
    }
}

fn value(ui: &Ui, opened: &Opened) -> Markup {
    let (known, Some(current)) = (&opened.known, opened.known.current()) else { return html! {} };
    let signed = match &current.signed {
        Some(signed) => t!(ui, "fact-signed-by", name = opened.name(signed.by).to_owned(), at = ui.moment(signed.at, Say::Near)),
        None => t!(ui, "fact-unsigned-next"),
    };
    let words = [
        t!(ui, "fact-value"),
        t!(ui, "fact-kind"),
        t!(ui, "fact-source"),
        t!(ui, "fact-owner"),
        t!(ui, "fact-expert"),
        t!(ui, "fact-holds"),
    ];
    let [value_word, kind, source, owner, expert, holds] = words.each_ref().map(String::as_str);
    parts::terms(&[
        (value_word, values(ui, Some(current))),
        (kind, html! { (kind_word(ui, known.fact.kind)) }),
        (source, source_of(current)),
        (owner, html! { (opened.name(known.fact.owner)) }),
        (expert, html! { (signed) }),
        (holds, html! { (holding(ui, current)) }),
    ])
}

fn source_of(version: &FactVersion) -> Markup {
    html! {
        @if let Some(url) = &version.source.url { a href=(parts::safe_href(url)) rel="noreferrer" { (version.source.title) } }
        @else { (version.source.title) }
    }
}

/// How long a version holds, in words.
fn holding(ui: &Ui, version: &FactVersion) -> String {
    let from = version.valid_from.map(|at| ui.moment(at, Say::Date));
    let last = version.valid_until.and_then(|at| at.checked_sub(jiff::SignedDuration::from_secs(1)).ok());
    let until = last.map(|at| ui.moment(at, Say::Date));
    match (from, until) {
        (Some(from), Some(until)) => t!(ui, "fact-from-until", from = from, until = until),
        (Some(from), None) => t!(ui, "fact-from-on", from = from),
        (None, Some(until)) => t!(ui, "fact-until-then", until = until),
        (None, None) => t!(ui, "fact-holds-on"),
    }
}

/// Every message that rests on it, wrong ones first, with one button for all corrections that can be drafted.
fn uses(desk: &Desk, opened: &Opened) -> Markup {
    let ui = &desk.ui;
    if opened.resting.is_empty() && opened.hidden == 0 {
        return html! { p.sm.muted { (t!(ui, "fact-unused")) } };
    }
    let may = |one: &&Resting| desk.actor.may(Right::WriteMessages, one.message.department);
    let can: Vec<&Resting> = opened.resting.iter().filter(|one| matches!(one.verdict, Verdict::Wrong(_))).filter(may).collect();
    let labels: Vec<(String, String)> = can
        .iter()
        .map(|one| (one.message.id.to_string(), t!(ui, "fact-correct-too", title = one.message.title.clone())))
        .collect();
    html! {
        @for one in &opened.resting { (rests(ui, one)) }
        @if opened.hidden > 0 { p.sm.muted { (t!(ui, "fact-hidden", count = opened.hidden)) } }
        @if opened.more { p.sm.muted { (t!(ui, "fact-uses-first", count = store::facts::USES)) } }
        @if !can.is_empty() {
            (act_fields(ui, &format!("/facts/{}/corrections", opened.known.fact.id), opened.known.fact.revision, html! {
                (parts::checks("message", &t!(ui, "fact-corrections-which"),
                    &labels.iter().map(|(id, title)| Choice::new(id, title, true)).collect::<Vec<_>>()))
                (parts::remark(html! { (t!(ui, "fact-corrections-hint")) }))
                (parts::actions(html! { (button(&t!(ui, "fact-corrections-do", count = can.len())).primary().icon("pen-line")) }))
            }))
        }
    }
}

fn rests(ui: &Ui, one: &Resting) -> Markup {
    let id = one.message.id;
    let (level, words) = match &one.verdict {
        Verdict::Right => (Level::Ok, t!(ui, "fact-verdict-right")),
        Verdict::UnderWay => (Level::Accent, t!(ui, "fact-verdict-under-way")),
        Verdict::Wrong(_) if one.live.is_empty() => (Level::Warn, t!(ui, "fact-verdict-wrong-planned")),
        Verdict::Wrong(_) => (Level::Bad, t!(ui, "fact-verdict-wrong")),
        Verdict::Write(_) => (Level::Bad, t!(ui, "fact-verdict-write")),
        Verdict::Gone => (Level::Bad, t!(ui, "fact-verdict-gone")),
    };
    html! {
        div.stack {
            p { a href={ "/messages/" (id) } { (one.message.title) } " " (state_tag(ui, one.message.state.word())) " " (parts::tag(level, &words)) }
            @if !one.live.is_empty() { p.xs.muted { (t!(ui, "fact-live-on", count = one.live.len())) } }
            @match &one.verdict {
                Verdict::Wrong(corrected) => { (change(ui, one, corrected)) (left(ui, corrected)) }
                Verdict::Write(corrected) => { (left(ui, corrected)) p.sm { a href={ "/compose/" (id) } { (t!(ui, "fact-write")) } } }
                Verdict::Gone => p.sm { a href={ "/compose/" (id) } { (t!(ui, "fact-write")) } },
                Verdict::UnderWay => p.sm { a href={ "/messages/" (id) } { (t!(ui, "fact-under-way")) } },
                Verdict::Right => {}
            }
        }
    }
}

/// What a correction would change, text by text.
fn change(ui: &Ui, one: &Resting, corrected: &Corrected) -> Markup {
    let (before, after) = (&one.edition.content, &corrected.content);
    html! {
        (parts::unfold(&t!(ui, "fact-change"), false, html! {
            @for (language, text) in &before.texts {
                @if let Some(new) = after.texts.get(language).filter(|new| *new != text) {
                    (parts::lang(ui, language.as_str())) (parts::diff(language.as_str(), &diff::words(text, new)))
                }
            }
            @for (old, new) in before.targets.iter().zip(&after.targets) {
                @if let (Some(was), Some(is)) = (&old.own_text, &new.own_text) {
                    @if was != is { (parts::diff(old.language.as_str(), &diff::words(was, is))) }
                }
            }
        }))
    }
}

/// Texts in which nothing was found: a person has to look.
fn left(ui: &Ui, corrected: &Corrected) -> Markup {
    let languages: Vec<String> = corrected
        .missing
        .iter()
        .filter(|at| !matches!(at, Where::Description(..)))
        .map(|at| language_name(ui, at.language()))
        .collect();
    html! {
        @if !languages.is_empty() { p.sm { (t!(ui, "fact-not-literally", languages = languages.join(", "))) } }
    }
}

/// What became of the corrections that were asked for, where not all were drafted.
fn drafted(ui: &Ui, opened: &Opened, came: &Came) -> Markup {
    let title =
        |id: &MessageId| opened.resting.iter().find(|one| one.message.id == *id).map_or("", |one| one.message.title.as_str());
    html! {
        @if !came.drafted.is_empty() {
            (parts::note(Level::Warn, html! {
                b { (t!(ui, "fact-corrections-some")) }
                ul { @for (id, one) in &came.drafted {
                    li {
                        a href={ "/messages/" (id) } { (title(id)) } ": "
                        @match one {
                            Drafted::Yes => (t!(ui, "fact-drafted")),
                            Drafted::Nothing => (t!(ui, "fact-drafted-nothing")),
                            Drafted::Refused(error) => (refused::problems(ui, error).and_then(|all| all.into_iter().next())
                                .map_or_else(|| t!(ui, "refused-no-right"), |problem| problem.words)),
                        }
                    }
                } }
            }))
        }
    }
}

fn history(ui: &Ui, opened: &Opened) -> Markup {
    html! {
        @for version in &opened.known.versions {
            @let title = t!(ui, "fact-version-by", number = version.number, name = opened.name(version.writer).to_owned(),
                at = ui.moment(version.written_at, Say::Near));
            (parts::unfold(&title, version.number == opened.known.fact.version, html! {
                (values(ui, Some(version)))
                p.sm { (t!(ui, "fact-source")) ": " (source_of(version)) " · " (holding(ui, version)) }
                p.sm.muted { @match &version.signed {
                    Some(signed) => (t!(ui, "fact-signed-by", name = opened.name(signed.by).to_owned(), at = ui.moment(signed.at, Say::Near))),
                    None => (t!(ui, "fact-unsigned")),
                } }
            }))
        }
    }
}

/// Change, sign, take out. What the person may not do is greyed, with the reason.
fn acts(desk: &Desk, opened: &Opened, came: &Came) -> Markup {
    let ui = &desk.ui;
    let fact = &opened.known.fact;
    let path = |act: &str| format!("/facts/{}/{act}", fact.id);
    let writes = desk.actor.may(Right::WriteMessages, fact.department);
    let current = opened.known.current();
    let open = |verb| fact.obstacles_to(verb, current).is_empty();
    let no_right = t!(ui, "refused-no-right");
    let signs = desk.actor.may(Right::SignFacts, fact.department);
    html! {
        @if open(FactVerb::Sign) {
            @if signs { (act_form(ui, &path("sign"), fact.revision, html! { (button(&t!(ui, "fact-sign")).primary().wide().icon("badge-check")) })) }
            @else { (button(&t!(ui, "fact-sign")).wide().icon("badge-check").barred(Some(&no_right))) p.xs.muted { (t!(ui, "fact-sign-who")) } }
        }
        @if writes && open(FactVerb::Change) {
            (link_button(&t!(ui, "fact-change-do"), &path("edit")).wide().icon("pen-line"))
            p.xs.muted { (t!(ui, "fact-change-hint")) }
        }
        @if writes && open(FactVerb::Withdraw) {
            (act_details("trash-2", &t!(ui, "fact-withdraw"), !came.reason.is_empty() || !came.problems.is_empty(), act_fields(ui, &path("withdraw"), fact.revision, html! {
                p.sm { (t!(ui, "fact-withdraw-warning")) }
                (Field::lines("reason", &t!(ui, "fact-withdraw-why"), 3).value(&came.reason).error(problem_of(&came.problems, "reason")))
                (button(&t!(ui, "fact-withdraw-do")).danger())
            })))
        }
        @if !writes { p.xs.muted { (t!(ui, "fact-not-yours")) } }
    }
}
