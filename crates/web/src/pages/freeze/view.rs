//! The page of the freeze: press, lift, the messages of the crisis, what is stopped, the team, and the freezes there were.

use super::{Came, decide};
use crate::{
    i18n::{Form as Say, span},
    parts::{self, Choice, Column, Field, Level, Width, button, card, checks, form, problem_of, remark, stack},
    server::desk::{Desk, Names},
    t,
};
use folkmoot_model::{
    ids::{MessageId, PersonId},
    outgoing::{
        freeze::{Freeze, FreezeState},
        message::Message,
    },
    staff::role::Right,
};
use folkmoot_newsroom::{Refusal, outgoing::freeze as newsroom_freeze};
use folkmoot_store as store;
use jiff::Timestamp;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Freezes listed at the end of the page.
const PAST: u32 = 20;

pub(super) fn name(names: &Names, person: PersonId) -> String {
    names.get(&person).cloned().unwrap_or_default()
}

/// Those of some messages that this person may know of, in the order given.
pub(super) async fn known(desk: &Desk, ids: &[MessageId]) -> Result<Vec<Message>, Refusal> {
    let all = store::messages::of_ids(&desk.read(), ids).await?;
    let mut all: BTreeMap<MessageId, Message> = all.into_iter().map(|message| (message.id, message)).collect();
    let mine = ids.iter().filter_map(|id| all.remove(id)).filter(|message| message.is_known_to(&desk.actor, desk.ui.now));
    Ok(mine.collect())
}

pub(super) fn link(message: &Message) -> Markup {
    html! { a href={ "/messages/" (message.id) } { (message.title) } }
}

/// The main part of the page.
///
/// # Errors
/// The database.
pub async fn page(desk: &Desk, came: &Came) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let read = desk.read();
    let names = desk.names().await?;
    let standing = store::freezes::in_force(&read).await?;
    let first = if let Some(freeze) = &standing {
        stands(desk, freeze, &names).await?
    } else {
        html! { (decide::waiting(desk, came).await?) (press(desk, came)) }
    };
    let team = team(desk, &names).await?;
    let past = past(desk, &names).await?;
    Ok(html! {
        (parts::bar(&t!(ui, "freeze-title"), html! {}, html! {}))
        (parts::page(Width::Middle, html! {
            (parts::error_summary(ui, &came.problems))
            (first)
            (team)
            (past)
        }))
    })
}

/// The press, for whoever has the right.
fn press(desk: &Desk, came: &Came) -> Markup {
    let ui = &desk.ui;
    let body = if desk.actor.may_somewhere(Right::Freeze) {
        form(
            ui,
            "/freeze",
            html! {
                p.sm { (t!(ui, "freeze-what")) }
                (fields(desk, "reason", &came.reason, came.answers_too, problem_of(&came.problems, "reason")))
                (parts::actions(html! { (button(&t!(ui, "freeze-press")).danger().icon("hand")) }))
            },
        )
    } else {
        remark(html! { (t!(ui, "freeze-not-you")) })
    };
    card("press", &t!(ui, "freeze-stop-all"), "", body)
}

/// Why, and whether answers stop too.
pub fn fields(desk: &Desk, id: &str, reason: &str, answers_too: bool, error: Option<&str>) -> Markup {
    let ui = &desk.ui;
    let (why, answers, hint) = (t!(ui, "freeze-why"), t!(ui, "freeze-answers-too"), t!(ui, "freeze-answers-hint"));
    let choice = Choice { hint: &hint, ..Choice::new("on", &answers, answers_too) };
    html! {
        (Field::lines("reason", &why, 2).id(id).optional(ui).value(reason).error(error).attr("maxlength", "1000"))
        (parts::check("answers_too", &choice))
    }
}

async fn stands(desk: &Desk, freeze: &Freeze, names: &Names) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let (who, since, why, answers, under_way) =
        (t!(ui, "freeze-by"), t!(ui, "freeze-since"), t!(ui, "freeze-why"), t!(ui, "freeze-answers"), t!(ui, "freeze-under-way"));
    let answer = if freeze.answers_too { t!(ui, "freeze-answers-stop") } else { t!(ui, "freeze-answers-go-on") };
    let mut rows = vec![(who.as_str(), html! { (name(names, freeze.by)) }), (since.as_str(), ui.time(freeze.at, Say::Full))];
    if !freeze.reason.is_empty() {
        rows.push((why.as_str(), html! { (freeze.reason) }));
    }
    rows.push((answers.as_str(), html! { (answer) }));
    rows.push((under_way.as_str(), html! { (ui.number(i64::from(freeze.under_way))) }));
    let body = stack(html! { (parts::terms(&rows)) (lifting(desk, freeze, names).await?) });
    Ok(html! {
        (card("stands", &t!(ui, "freeze-stop-all"), "", body))
        (crisis(desk, freeze).await?)
        (stopped(desk, freeze).await?)
    })
}

/// What can be done about its end.
async fn lifting(desk: &Desk, freeze: &Freeze, names: &Names) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let act = |what: &str, body: Markup| {
        parts::act_form(ui, "/freeze/lift", freeze.revision, html! { input type="hidden" name="what" value=(what); (body) })
    };
    Ok(match freeze.state {
        FreezeState::LiftAsked { by, .. } if by == desk.actor.person => html! {
            p { (t!(ui, "freeze-you-asked")) }
            (act("take-back", html! { (button(&t!(ui, "freeze-take-back")).icon("undo-2")) }))
        },
        FreezeState::LiftAsked { by, .. } => {
            let may = newsroom_freeze::may_agree(&desk.read(), &desk.actor).await?;
            html! {
                p { (t!(ui, "freeze-lift-asked", name = name(names, by))) }
                @if may { (act("agree", html! { (button(&t!(ui, "freeze-agree")).primary().icon("check")) })) p.xs.muted { (t!(ui, "freeze-agree-hint")) } }
            }
        }
        _ if desk.actor.may_somewhere(Right::Freeze) => html! {
            (act("ask", html! { (button(&t!(ui, "freeze-ask")).icon("play")) }))
            p.xs.muted { (t!(ui, "freeze-ask-hint")) }
        },
        _ => html! {},
    })
}

/// The messages of the crisis, and which of them is the one truth.
async fn crisis(desk: &Desk, freeze: &Freeze) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let mut rows = Vec::new();
    let headings = [t!(ui, "freeze-message"), t!(ui, "freeze-state"), t!(ui, "freeze-truth")];
    for message in known(desk, &store::freezes::crisis_messages(&desk.read(), freeze.id).await?).await? {
        let pinned = freeze.truth == Some(message.id);
        let value = if pinned { String::new() } else { message.id.to_string() };
        let label = if pinned { t!(ui, "freeze-unpin") } else { t!(ui, "freeze-pin") };
        let cell = if newsroom_freeze::may_speak(&desk.read(), &desk.actor, &message).await? {
            // what nobody has cleared does not come on every page
            let uncleared = !pinned && store::editions::newest_cleared(&desk.read(), message.id).await?.is_none();
            let barred = uncleared.then(|| t!(ui, "obstacle-not-approved"));
            parts::act_form(
                ui,
                "/freeze/truth",
                freeze.revision,
                html! { input type="hidden" name="message" value=(value); (button(&label).small().icon("pin").barred(barred.as_deref())) },
            )
        } else {
            html! { @if pinned { (parts::tag(Level::Info, &t!(ui, "freeze-truth"))) } }
        };
        rows.push(vec![link(&message), crate::pages::compose::view::state_tag(ui, message.state.word()), cell]);
    }
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let heading = t!(ui, "freeze-crisis");
    let body = html! {
        @if rows.is_empty() { (remark(html! { (t!(ui, "freeze-crisis-none")) })) } @else { (parts::table(&t!(ui, "freeze-state"), &columns, &rows)) }
        (remark(html! { (t!(ui, "freeze-crisis-note")) }))
    };
    Ok(card("crisis", &heading, "", stack(body)))
}

/// What it holds: what was planned when it was pressed, and since.
async fn stopped(desk: &Desk, freeze: &Freeze) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let read = desk.read();
    let mut rows = Vec::new();
    let mut open = store::freezes::stopped(&read, freeze.id).await?;
    open.retain(|one| one.decision.is_none() && one.has_open);
    let was_at: BTreeMap<MessageId, Option<Timestamp>> = open.iter().map(|one| (one.message, one.was_at)).collect();
    for message in known(desk, &open.iter().map(|one| one.message).collect::<Vec<_>>()).await? {
        let was_at = was_at.get(&message.id).copied().flatten();
        let when = was_at.map_or_else(|| html! { (t!(ui, "freeze-was-on-its-way")) }, |at| ui.time(at, Say::Short));
        rows.push(vec![link(&message), when]);
    }
    for message in known(desk, &store::freezes::joined_since(&read, freeze).await?).await? {
        let when = message.planned_at.map_or_else(|| html! { (t!(ui, "freeze-at-once")) }, |at| ui.time(at, Say::Short));
        rows.push(vec![link(&message), when]);
    }
    let headings = [t!(ui, "freeze-message"), t!(ui, "freeze-was-at")];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let heading = t!(ui, "freeze-stopped");
    let body = html! {
        @if rows.is_empty() { (remark(html! { (t!(ui, "freeze-stopped-none")) })) } @else { (parts::table(&t!(ui, "freeze-was-at"), &columns, &rows)) }
        (remark(html! { (t!(ui, "freeze-stopped-note")) }))
    };
    Ok(card("stopped", &heading, &t!(ui, "freeze-stopped-count", count = rows.len()), stack(body)))
}

async fn team(desk: &Desk, names: &Names) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let team = store::freezes::team(&desk.read()).await?;
    let body = if desk.actor.may_somewhere(Right::Freeze) {
        let people: Vec<(String, String, bool)> = store::people::all(&desk.read())
            .await?
            .into_iter()
            .filter(|(person, _)| person.left_at.is_none())
            .map(|(person, _)| (person.id.to_string(), person.name, team.contains(&person.id)))
            .collect();
        let choices: Vec<Choice<'_>> = people.iter().map(|(id, name, chosen)| Choice::new(id, name, *chosen)).collect();
        parts::unfold(
            &t!(ui, "freeze-team-count", count = team.len()),
            false,
            form(
                ui,
                "/freeze/team",
                html! {
                    (checks("team", &t!(ui, "freeze-team-who"), &choices))
                    (parts::actions(html! { (button(&t!(ui, "freeze-team-save"))) }))
                },
            ),
        )
    } else {
        let lines: Vec<Markup> = team.iter().map(|person| html! { (name(names, *person)) }).collect();
        html! { @if lines.is_empty() { (remark(html! { (t!(ui, "freeze-team-none")) })) } @else { (parts::lines(&lines)) } }
    };
    Ok(card("team", &t!(ui, "freeze-team"), "", stack(html! { (remark(html! { (t!(ui, "freeze-team-note")) })) (body) })))
}

async fn past(desk: &Desk, names: &Names) -> Result<Markup, Refusal> {
    let ui = &desk.ui;
    let mut rows = Vec::new();
    for freeze in store::freezes::latest(&desk.read(), PAST).await? {
        let FreezeState::Lifted { at, .. } = freeze.state else { continue };
        rows.push(vec![
            html! { a href={ "/freeze/" (freeze.id) } { (ui.time(freeze.at, Say::Full)) } },
            html! { (name(names, freeze.by)) },
            html! { (span(ui.locale, at.duration_since(freeze.at).as_mins())) },
            html! { (freeze.reason) },
        ]);
    }
    if rows.is_empty() {
        return Ok(html! {});
    }
    let headings = [t!(ui, "freeze-since"), t!(ui, "freeze-by"), t!(ui, "freeze-how-long"), t!(ui, "freeze-why")];
    let columns: Vec<Column<'_>> = headings.iter().map(|heading| Column::words(heading)).collect();
    let heading = t!(ui, "freeze-past");
    Ok(card("past", &heading, "", parts::table(&t!(ui, "freeze-how-long"), &columns, &rows)))
}

/// The note of a freeze that is over, with a way to what is left to decide.
pub(super) fn nothing_waits(desk: &Desk) -> Markup {
    parts::note(Level::Ok, html! { (t!(desk.ui, "freeze-none-waits")) })
}
