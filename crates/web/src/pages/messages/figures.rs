//! Figures of a message: likes, reposts and replies over time and visits of its links, per account and language; as a picture, as a table,
//! and as a file.

use super::{loaded::Loaded, view::account};
use crate::{
    charts::{Series, Stacked, Words, stacked},
    i18n::Form as Say,
    pages::compose::{preview, view::language_name},
    parts::{self, Column, Ui},
    server::desk::Desk,
    t,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use folkmoot_model::{ids::DeliveryId, network::post::Figures, outgoing::delivery::Delivery};
use http::{HeaderValue, header};
use jiff::Timestamp;
use maud::{Markup, html};
use std::fmt::Write;

/// Points of the picture at most; more can't be told apart at its size.
const POINTS: usize = 48;
/// Fewer reactions than this say nothing about what worked.
const FEW: u64 = 20;
/// Colours of the picture, 1 to 6.
const COLOURS: [u8; 6] = [1, 2, 3, 4, 5, 6];

/// The section on the page of a message.
pub fn section(ui: &Ui, loaded: &Loaded) -> Markup {
    let all = latest(loaded).map(|(_, _, figures)| total(figures)).sum::<u64>();
    html! {
        @if !loaded.readings.is_empty() {
            (picture(ui, loaded, all))
            (reactions(ui, loaded))
            @if all < FEW { p.sm.muted { (t!(ui, "figures-few", count = all)) } }
        }
        @if !loaded.links.is_empty() { (visits(ui, loaded)) }
        p.sm { a href={ "/messages/" (loaded.message.id) "/figures.csv" } download { (t!(ui, "figures-file")) } }
    }
}

fn total(figures: Figures) -> u64 {
    figures.likes + figures.reposts + figures.replies
}

fn series(loaded: &Loaded, delivery: DeliveryId) -> impl Iterator<Item = &(DeliveryId, Timestamp, Figures)> {
    loaded.readings.iter().filter(move |(id, ..)| *id == delivery)
}

/// The last reading of each delivery.
fn latest(loaded: &Loaded) -> impl Iterator<Item = (&Delivery, Timestamp, Figures)> {
    loaded.deliveries.iter().filter_map(|delivery| {
        let (_, at, figures) = series(loaded, delivery.id).last()?;
        Some((delivery, *at, *figures))
    })
}

/// Reactions on each account, on top of each other, from the first reading to the last.
fn picture(ui: &Ui, loaded: &Loaded, all: u64) -> Markup {
    let (Some(first), Some(last)) =
        (loaded.readings.iter().map(|one| one.1).min(), loaded.readings.iter().map(|one| one.1).max())
    else {
        return html! {};
    };
    let points = points(first, last);
    let labels: Vec<String> = points.iter().map(|at| ui.moment(*at, Say::Short)).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let layers: Vec<(String, Vec<f64>)> = loaded
        .deliveries
        .iter()
        .filter(|delivery| series(loaded, delivery.id).next().is_some())
        .map(|delivery| {
            let name =
                loaded.room.account(delivery.account).map_or_else(String::new, |account| account.network.name().to_owned());
            (name, points.iter().map(|at| count_at(loaded, delivery.id, *at)).collect())
        })
        .collect();
    let series: Vec<Series<'_>> = layers
        .iter()
        .zip(COLOURS.iter().cycle())
        .map(|((name, values), colour)| Series { name, colour: *colour, values })
        .collect();
    let title = t!(ui, "figures-title", count = all);
    let sentence = t!(ui, "figures-sentence", from = ui.moment(first, Say::Short), to = ui.moment(last, Say::Short), count = all);
    let chart = |size, every| Stacked { size, labels: &labels, every, series: &series, events: &[] };
    if points.len() < 2 {
        return html! { p.sm { (sentence) } };
    }
    stacked(&Words { id: "figures-chart", title: &title, sentence: &sentence }, &chart((640.0, 200.0), POINTS / 6))
}

/// Moments from the first to the last, equally far apart.
fn points(first: Timestamp, last: Timestamp) -> Vec<Timestamp> {
    let span = last.duration_since(first);
    let most = i32::try_from(POINTS).unwrap_or(1);
    let count = i32::try_from(span.as_mins().clamp(0, i64::from(most))).unwrap_or(most);
    (0..=count).filter_map(|place| first.checked_add(span * place / count.max(1)).ok()).collect()
}

/// Reactions a delivery had at a moment: those of the last reading before it.
#[expect(clippy::cast_precision_loss, reason = "a picture of a few hundred pixels")]
fn count_at(loaded: &Loaded, delivery: DeliveryId, at: Timestamp) -> f64 {
    series(loaded, delivery).take_while(|(_, read, _)| *read <= at).last().map_or(0.0, |(_, _, figures)| total(*figures) as f64)
}

fn number(ui: &Ui, count: u64) -> Markup {
    html! { (ui.number(i64::try_from(count).unwrap_or(i64::MAX))) }
}

/// The last reading of each account and language, and every reading behind it.
fn reactions(ui: &Ui, loaded: &Loaded) -> Markup {
    let words = [
        t!(ui, "delivery-account"),
        t!(ui, "figure-language"),
        t!(ui, "figure-likes"),
        t!(ui, "figure-reposts"),
        t!(ui, "figure-replies"),
        t!(ui, "figure-read"),
    ];
    let [account_word, language, likes, reposts, replies, read_at] = words.each_ref().map(String::as_str);
    let figures = [Column::figures(likes), Column::figures(reposts), Column::figures(replies)];
    let columns =
        [&[Column::words(account_word), Column::words(language)], figures.as_slice(), &[Column::words(read_at)]].concat();
    let row = |delivery: &Delivery, at: Timestamp, figures: Figures, moment: Markup| {
        let _ = at;
        let mut row = vec![account(ui, loaded, delivery), html! { (language_of(ui, loaded, delivery)) }];
        row.extend([figures.likes, figures.reposts, figures.replies].map(|count| number(ui, count)));
        row.push(moment);
        row
    };
    let rows: Vec<Vec<Markup>> = latest(loaded).map(|(delivery, at, figures)| row(delivery, at, figures, ui.ago(at))).collect();
    let whole: Vec<Vec<Markup>> = loaded
        .deliveries
        .iter()
        .flat_map(|delivery| series(loaded, delivery.id).map(move |(_, at, figures)| (delivery, *at, *figures)))
        .map(|(delivery, at, figures)| row(delivery, at, figures, ui.time(at, Say::Short)))
        .collect();
    let name = t!(ui, "message-figures");
    html! { (parts::table(&name, &columns, &rows)) (parts::as_table(ui, &name, &columns, &whole)) }
}

/// The language a delivery went out in.
fn language_of(ui: &Ui, loaded: &Loaded, delivery: &Delivery) -> String {
    let edition = loaded.editions.iter().find(|one| one.id == delivery.edition);
    let target = edition.and_then(|edition| edition.content.targets.iter().find(|target| target.account == delivery.account));
    target.map_or_else(String::new, |target| language_name(ui, &target.language))
}

/// How often its links were followed.
fn visits(ui: &Ui, loaded: &Loaded) -> Markup {
    let words = [
        t!(ui, "delivery-account"),
        t!(ui, "figure-language"),
        t!(ui, "figure-link"),
        t!(ui, "figure-visits"),
        t!(ui, "figure-visitors"),
        t!(ui, "figure-downloads"),
        t!(ui, "figure-machines"),
    ];
    let mut columns: Vec<Column<'_>> = words[..3].iter().map(|word| Column::words(word)).collect();
    columns.extend(words[3..].iter().map(|word| Column::figures(word)));
    let rows: Vec<Vec<Markup>> = loaded
        .links
        .iter()
        .map(|(link, counts)| {
            let network = loaded.room.account(link.account).map(|account| parts::net_named(ui, preview::mark(account.network)));
            let mut row = vec![
                network.unwrap_or_default(),
                html! { (language_name(ui, &link.language)) },
                html! { span.wrap-any { (link.target) } },
            ];
            row.extend([counts.visits, counts.visitors, counts.downloads, counts.machines].map(|count| number(ui, count)));
            row
        })
        .collect();
    html! { (parts::table(&t!(ui, "figures-visits"), &columns, &rows)) p.xs.muted { (t!(ui, "figures-visits-how")) } }
}

/// The figures as a file (RFC 4180), in UTF-8 with a mark that spreadsheets know it by.
pub async fn file(desk: Desk, Path(id): Path<String>) -> Response {
    match Loaded::of(&desk, &id).await {
        Ok(loaded) => {
            let name = format!("attachment; filename=\"message-{}.csv\"", loaded.message.id);
            let kind = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
            let mut response = ([(header::CONTENT_TYPE, kind)], csv(&desk.ui, &loaded)).into_response();
            if let Ok(name) = HeaderValue::from_str(&name) {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            }
            response
        }
        Err(error) => desk.refused(&error).await,
    }
}

fn csv(ui: &Ui, loaded: &Loaded) -> String {
    let words = [
        t!(ui, "figure-read"),
        t!(ui, "delivery-account"),
        t!(ui, "figure-language"),
        t!(ui, "figure-link"),
        t!(ui, "figure-likes"),
        t!(ui, "figure-reposts"),
        t!(ui, "figure-replies"),
        t!(ui, "figure-visits"),
        t!(ui, "figure-visitors"),
        t!(ui, "figure-downloads"),
    ];
    let mut out = String::from("\u{feff}");
    line(&mut out, &words.each_ref().map(String::as_str));
    let handle = |id| loaded.room.account(id).map_or("", |account| account.handle.as_str());
    for delivery in &loaded.deliveries {
        let language = language_of(ui, loaded, delivery);
        for (_, at, figures) in series(loaded, delivery.id) {
            let [at, likes, reposts, replies] =
                [at.to_string(), figures.likes.to_string(), figures.reposts.to_string(), figures.replies.to_string()];
            line(&mut out, &[&at, handle(delivery.account), &language, "", &likes, &reposts, &replies, "", "", ""]);
        }
    }
    for (link, counts) in &loaded.links {
        let [visits, visitors, downloads] = [counts.visits, counts.visitors, counts.downloads].map(|count| count.to_string());
        let language = language_name(ui, &link.language);
        line(&mut out, &["", handle(link.account), &language, &link.target, "", "", "", &visits, &visitors, &downloads]);
    }
    out
}

fn line(out: &mut String, cells: &[&str]) {
    for (place, cell) in cells.iter().enumerate() {
        let _ = write!(out, "{}{}", if place == 0 { "" } else { "," }, quoted(cell));
    }
    out.push_str("\r\n");
}

/// A cell. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe = if formula { format!("'{cell}") } else { cell.to_owned() };
    if safe.contains([',', '"', '\n', '\r']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_and_no_formula() {
        assert_eq!(quoted("Veldmonde"), "Veldmonde");
        assert_eq!(quoted("a,\"b\"\n"), "\"a,\"\"b\"\"\n\"");
        for formula in ["=1+1", "+31", "-2", "@town", "\tx"] {
            assert!(quoted(formula).trim_start_matches('"').starts_with('\''), "{formula}");
        }
        assert_eq!(quoted("@a,b"), "\"'@a,b\"");
        let mut out = String::new();
        line(&mut out, &["a", "", "b"]);
        assert_eq!(out, "a,,b\r\n");
    }

    #[test]
    fn moments_are_spread_from_the_first_to_the_last() {
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(points(at(0), at(0)), [at(0)]);
        let all = points(at(0), at(86_400));
        assert_eq!((all.len(), all.first(), all.last()), (POINTS + 1, Some(&at(0)), Some(&at(86_400))));
        assert_eq!(points(at(0), at(120)), [at(0), at(60), at(120)]);
    }
}
