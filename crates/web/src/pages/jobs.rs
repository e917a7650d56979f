//! Jobs: what the newsroom does by itself, whether it still does, and what waits.

use crate::{
    i18n::{Form, text},
    pages::trouble,
    parts::{
        Column, Kpi, Layout, Level, Place, Tab, Width, bar, card, empty, kpis, lines, link_button, note, page, row, seg, table,
        tag, two_lines,
    },
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::get};
use folkmoot_model::{account::Account, staff::role::Right};
use folkmoot_newsroom::{Refusal, timetable::Reconciler};
use folkmoot_store::{self as store, runs::Run};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};

/// A reconciler that has not been heard of for this long does not run: even one that finds nothing is noted once a minute, the slowest every
/// ten.
const QUIET: SignedDuration = SignedDuration::from_mins(3);

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ReadHealth), "/jobs", get(show))
}

/// How a reconciler does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// Ran lately, and it went well.
    Well,
    /// Ran lately, and it failed.
    Failing,
    /// Has not run for too long.
    Silent,
    /// Never ran.
    Never,
}

/// How a reconciler does, from its last run.
pub(super) fn doing(reconciler: Reconciler, run: Option<&Run>, now: Timestamp) -> Doing {
    let Some(run) = run else { return Doing::Never };
    let every = SignedDuration::try_from(reconciler.every()).unwrap_or(QUIET);
    let heard = run.last_finished.unwrap_or(run.last_started).max(run.last_started);
    if now.duration_since(heard) > every.saturating_mul(2).saturating_add(QUIET) {
        Doing::Silent
    } else if run.last_error.is_some() {
        Doing::Failing
    } else {
        Doing::Well
    }
}

/// Tabs of the two pages about the machine.
pub(super) fn sisters(desk: &Desk, current: Place) -> Markup {
    let ui = &desk.ui;
    let (jobs, health) = (t!(ui, "nav-jobs"), t!(ui, "nav-health"));
    let tab = |place: Place, label| Tab { href: place.href(), label, count: None, current: place == current };
    seg(ui, &t!(ui, "nav-house"), &[tab(Place::Jobs, jobs.as_str()), tab(Place::Health, health.as_str())])
}

async fn show(desk: Desk) -> Response {
    match main(&desk).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-jobs"), Some(Place::Jobs), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn main(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let runs = store::runs::all(&read).await?;
    let find = |reconciler: Reconciler| runs.iter().find(|run| run.name == reconciler.name());
    let all: Vec<(Reconciler, Option<&Run>, Doing)> =
        Reconciler::ALL.into_iter().map(|one| (one, find(one), doing(one, find(one), ui.now))).collect();
    let silent = all.iter().all(|(_, _, doing)| matches!(doing, Doing::Never | Doing::Silent));
    let waiting = waiting(desk).await?;
    Ok(html! {
        (bar(&t!(ui, "nav-jobs"), sisters(desk, Place::Jobs), html! {}))
        (page(Width::Full, html! {
            @if silent { (note(Level::Bad, html! { b { (t!(ui, "jobs-silent")) } " " (t!(ui, "jobs-silent-next")) })) }
            (card("jobs-h", &t!(ui, "jobs-title"), &t!(ui, "jobs-note"), reconcilers(desk, &all)))
            (waiting)
        }))
    })
}

fn reconcilers(desk: &Desk, all: &[(Reconciler, Option<&Run>, Doing)]) -> Markup {
    let ui = &desk.ui;
    let labels = [
        t!(ui, "jobs-job"),
        t!(ui, "jobs-state"),
        t!(ui, "jobs-last"),
        t!(ui, "jobs-worked"),
        t!(ui, "jobs-runs"),
        t!(ui, "jobs-failures"),
    ];
    let columns: Vec<Column<'_>> = labels
        .iter()
        .enumerate()
        .map(|(place, label)| if place < 3 { Column::words(label) } else { Column::figures(label) })
        .collect();
    let figure = |count: Option<u64>| html! { (count.map_or_else(|| "–".to_owned(), |count| ui.number(i64::try_from(count).unwrap_or(i64::MAX)))) };
    let row = |(reconciler, run, doing): &(Reconciler, Option<&Run>, Doing)| {
        let key = reconciler.name().replace('_', "-");
        let (name, what) = (text(ui.locale, &format!("job-name-{key}"), &[]), text(ui.locale, &format!("job-does-{key}"), &[]));
        vec![
            two_lines(html! { (name) }, html! { (what) }),
            state(desk, *doing, *run),
            run.map_or_else(|| html! { (t!(ui, "accounts-never")) }, |run| ui.ago(run.last_started)),
            figure(run.map(|run| run.items)),
            figure(run.map(|run| run.runs)),
            figure(run.map(|run| run.failures)),
        ]
    };
    table(&t!(ui, "nav-jobs"), &columns, &all.iter().map(row).collect::<Vec<_>>())
}

fn state(desk: &Desk, doing: Doing, run: Option<&Run>) -> Markup {
    let ui = &desk.ui;
    let error = run.and_then(|run| run.last_error.as_deref()).unwrap_or_default();
    match doing {
        Doing::Well => tag(Level::Ok, &t!(ui, "jobs-well")),
        Doing::Failing => two_lines(
            tag(Level::Bad, &t!(ui, "jobs-failing")),
            html! { (trouble::view(ui, error)) " " (t!(ui, "jobs-failing-next")) },
        ),
        Doing::Silent => two_lines(tag(Level::Warn, &t!(ui, "jobs-quiet")), html! { (t!(ui, "jobs-quiet-next")) }),
        Doing::Never => tag(Level::Plain, &t!(ui, "jobs-never")),
    }
}

/// What is queued: deliveries by state, and whose turn it is to be asked.
async fn waiting(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let departments = desk.actor.departments(Right::ReadHealth);
    let problems = store::deliveries::problem_counts(&read, departments.as_deref(), ui.now).await?;
    let next = store::deliveries::next_due(&read).await?;
    let planned = store::messages::due(&read, ui.now, 1).await?;
    let count = |count: u64| ui.number(i64::try_from(count).unwrap_or(i64::MAX));
    let (failed, late, uncertain) = (count(problems.failed), count(problems.late), count(problems.uncertain));
    let next = next.map_or_else(
        || t!(ui, "jobs-nothing"),
        |at| if at <= ui.now { t!(ui, "accounts-turn-now") } else { ui.moment(at, Form::Near) },
    );
    let labels = [t!(ui, "jobs-next-delivery"), t!(ui, "health-failed"), t!(ui, "health-uncertain"), t!(ui, "health-late")];
    let due = if planned.is_empty() { String::new() } else { t!(ui, "jobs-hand-over-waits") };
    let figure = |label, figure, aside| Kpi { label, figure, aside, change: html! {} };
    let trouble = problems.failed + problems.late + problems.uncertain > 0;
    let may_look = desk.actor.may_somewhere(Right::ReadMessages);
    Ok(html! {
        (kpis(&t!(ui, "jobs-queue"), &[
            figure(labels[0].as_str(), next.as_str(), due.as_str()), figure(labels[1].as_str(), failed.as_str(), ""),
            figure(labels[2].as_str(), uncertain.as_str(), ""), figure(labels[3].as_str(), late.as_str(), ""),
        ]))
        @if trouble && may_look { (row(html! { (link_button(&t!(ui, "health-see-deliveries"), "/deliveries")) })) }
        (card("turns-h", &t!(ui, "jobs-turns"), &t!(ui, "jobs-turns-note"), turns(desk).await?))
    })
}

async fn turns(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let accounts = store::accounts::all(&read).await?;
    let own = |account: &&Account| desk.actor.may(Right::ReadHealth, account.department);
    let mut entries = Vec::new();
    for (id, at) in store::accounts::turns(&read).await? {
        let Some(account) = accounts.iter().filter(own).find(|account| account.id == id) else { continue };
        let late = ui.now.duration_since(at) > QUIET;
        entries.push(html! {
            b { bdi { (account.handle) } }
            @if at <= ui.now { (t!(ui, "accounts-turn-now")) } @else { (ui.time(at, Form::Near)) }
            @if late { (tag(Level::Warn, &t!(ui, "jobs-turn-late", span = crate::i18n::ago(ui.locale, at, ui.now)))) }
        });
    }
    Ok(if entries.is_empty() {
        empty("at-sign", &t!(ui, "accounts-none"), &t!(ui, "accounts-none-next"), html! {})
    } else {
        lines(&entries)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, text_if};

    fn run(seconds_ago: i64, error: Option<&str>) -> (Run, Timestamp) {
        let now: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let at = now - SignedDuration::from_secs(seconds_ago);
        let run = Run {
            name: "publish_due".into(),
            last_started: at,
            last_finished: Some(at),
            last_error: error.map(str::to_owned),
            runs: 9,
            failures: 1,
            items: 3,
        };
        (run, now)
    }

    #[test]
    fn a_job_that_nobody_hears_of_is_silent() {
        for (ago, error, expected) in [
            (50, None, Doing::Well),
            (50, Some("no"), Doing::Failing),
            (600, None, Doing::Silent),
            (600, Some("no"), Doing::Silent),
        ] {
            let (run, now) = run(ago, error);
            assert_eq!(doing(Reconciler::Publish, Some(&run), now), expected, "{ago} {error:?}");
        }
        let (run, now) = run(1_000, None);
        assert_eq!(doing(Reconciler::Tidy, Some(&run), now), Doing::Well, "it runs every ten minutes only");
        assert_eq!(doing(Reconciler::Tidy, None, now), Doing::Never);
    }

    #[test]
    fn every_job_has_its_words() {
        for reconciler in Reconciler::ALL {
            let key = reconciler.name().replace('_', "-");
            for part in ["name", "does"] {
                assert!(text_if(Locale::EN, &format!("job-{part}-{key}"), &[]).is_some(), "job-{part}-{key}");
            }
        }
    }
}
