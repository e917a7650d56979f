//! The house itself: what the database says of itself, the clock, and the reconcilers.

use super::Section;
use crate::{
    i18n::{Form, text, text_if},
    pages::jobs::{Doing, doing},
    parts::{Column, Level, small_table, stack, tag, terms, two_lines},
    server::desk::Desk,
    t,
};
use folkmoot_newsroom::{Refusal, timetable::Reconciler};
use folkmoot_store::{
    self as store,
    runs::Run,
    upkeep::{self, Check},
};
use jiff::SignedDuration;
use maud::{Markup, html};

/// A clock may differ this much between two machines before it is worth a word.
const CLOCK_DIFFERS: SignedDuration = SignedDuration::from_secs(5);

/// The database, the reconcilers and the clock.
pub(super) async fn section(desk: &Desk) -> Result<Section, Refusal> {
    let ui = &desk.ui;
    let checks = upkeep::glance(&desk.newsroom.store).await?;
    let runs = store::runs::all(&desk.read()).await?;
    let mut rows: Vec<(bool, Vec<Markup>)> = checks.iter().map(|check| (check.ok, check_row(desk, check))).collect();
    rows.push(reconcilers(desk, &runs));
    rows.push(clock(desk, &runs));
    let wrong = rows.iter().filter(|(ok, _)| !ok).count();
    let labels = [t!(ui, "health-what"), t!(ui, "health-how"), t!(ui, "health-seen")];
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column::words(label)).collect();
    let rows: Vec<Vec<Markup>> = rows.into_iter().map(|(_, row)| row).collect();
    let body = stack(html! {
        (small_table(&t!(ui, "health-house"), &columns, &rows))
        (terms(&[
            (t!(ui, "health-town-time").as_str(), html! { (ui.time(ui.now, Form::Full)) " (" (desk.organisation.time_zone) ")" }),
            (t!(ui, "health-version").as_str(), html! { (env!("CARGO_PKG_VERSION")) }),
        ]))
        p { (t!(ui, "health-doctor")) " " code { "folkmoot doctor" } }
    });
    Ok(Section { body, wrong })
}

fn verdict(desk: &Desk, ok: bool) -> Markup {
    if ok { tag(Level::Ok, &t!(desk.ui, "health-good")) } else { tag(Level::Bad, &t!(desk.ui, "health-bad")) }
}

fn check_row(desk: &Desk, check: &Check) -> Vec<Markup> {
    let locale = desk.ui.locale;
    let name = text_if(locale, &format!("check-{}", check.name), &[]).unwrap_or_else(|| check.name.to_owned());
    let next = (!check.ok).then(|| text(locale, &format!("check-next-{}", check.name), &[]));
    vec![
        html! { (name) },
        verdict(desk, check.ok),
        two_lines(html! { (check.detail) }, html! { @if let Some(next) = next { (next) } }),
    ]
}

fn reconcilers(desk: &Desk, runs: &[Run]) -> (bool, Vec<Markup>) {
    let ui = &desk.ui;
    let of = |one: &Reconciler| doing(*one, runs.iter().find(|run| run.name == one.name()), ui.now);
    let wrong = Reconciler::ALL.iter().filter(|one| of(one) != Doing::Well).count();
    let ok = wrong == 0;
    let seen = if ok { t!(ui, "health-jobs-well") } else { t!(ui, "health-jobs-wrong", count = wrong) };
    (ok, vec![html! { (t!(ui, "nav-jobs")) }, verdict(desk, ok), two_lines(html! { a href="/jobs" { (seen) } }, html! {})])
}

/// A run that is noted ahead of the present means that a clock went back, or that two machines differ.
fn clock(desk: &Desk, runs: &[Run]) -> (bool, Vec<Markup>) {
    let ui = &desk.ui;
    let ahead = runs.iter().map(|run| run.last_started.duration_since(ui.now)).max().filter(|ahead| *ahead > CLOCK_DIFFERS);
    let detail = match ahead {
        Some(ahead) => two_lines(
            html! { (t!(ui, "health-clock-ahead", seconds = ahead.as_secs())) },
            html! { (t!(ui, "health-clock-next")) },
        ),
        None => two_lines(html! { (t!(ui, "health-clock-well")) }, html! {}),
    };
    (ahead.is_none(), vec![html! { (t!(ui, "health-clock")) }, verdict(desk, ahead.is_none()), detail])
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Locale, text_if};

    #[test]
    fn every_check_has_its_words() {
        for name in ["database", "size", "migrations", "deliveries", "disk"] {
            for key in [format!("check-{name}"), format!("check-next-{name}")] {
                assert!(text_if(Locale::EN, &key, &[]).is_some(), "{key}");
            }
        }
    }
}
