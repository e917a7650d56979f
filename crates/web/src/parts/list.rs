//! Rows and figures: navigation in tabs and segments, steps, terms, tables, key figures, pages of results.

use maud::{Markup, html};

use super::icon;
use super::promise::{ring_done, ring_failed};
use super::ui::Ui;
use crate::t;

/// A link in a row of tabs or segments.
#[derive(Clone, Debug)]
pub struct Tab<'a> {
    /// Where it leads.
    pub href: &'a str,
    /// What it says.
    pub label: &'a str,
    /// How many stand behind it; none to say nothing.
    pub count: Option<i64>,
    /// The page it stands on.
    pub current: bool,
}

/// Tabs: sister pages under one heading.
pub fn tabs(ui: &Ui, name: &str, tabs: &[Tab<'_>]) -> Markup {
    html! { nav.tabs aria-label=(name) { @for tab in tabs { (tab_link(ui, tab)) } } }
}

/// Segments: the same thing seen another way.
pub fn seg(ui: &Ui, name: &str, tabs: &[Tab<'_>]) -> Markup {
    html! { nav.seg aria-label=(name) { @for tab in tabs { (tab_link(ui, tab)) } } }
}

fn tab_link(ui: &Ui, tab: &Tab<'_>) -> Markup {
    html! {
        a href=(tab.href) aria-current=[tab.current.then_some("page")] {
            (tab.label) @if let Some(count) = tab.count { " " small { (ui.number(count)) } }
        }
    }
}

/// A filter that is on, as a button that sends its form without it.
pub fn chip(ui: &Ui, label: &str, name: &str, value: &str) -> Markup {
    html! {
        button.chip type="submit" name=(name) value=(value) { (label) (icon("x")) span.vh { ", " (t!(ui, "filter-remove")) } }
    }
}

/// A choice among filters, as a link.
pub fn chip_link(label: &str, href: &str, on: bool) -> Markup {
    html! { a class={ "chip" @if on { " chip--on" } } href=(href) aria-current=[on.then_some("true")] { (label) } }
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Where it is now.
    Now,
    /// Still to come.
    Ahead,
    /// It did not work.
    Failed,
}

/// One step of a hand-off, an approval, a delivery.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    /// Where it stands.
    pub state: StepState,
    /// What it is.
    pub title: &'a str,
    /// Who and until when; empty for nothing.
    pub detail: &'a str,
}

/// Steps in their order; state is said to screen readers too.
pub fn steps(ui: &Ui, steps: &[Step<'_>]) -> Markup {
    html! {
        ol.steps {
            @for step in steps {
                li class=[(step.state == StepState::Done).then_some("is-done")] aria-current=[(step.state == StepState::Now).then_some("step")] {
                    @match step.state {
                        StepState::Done => { (ring_done()) span.vh { (t!(ui, "step-done")) " " } }
                        StepState::Failed => { (ring_failed()) span.vh { (t!(ui, "step-failed")) " " } }
                        StepState::Now | StepState::Ahead => { span.dot {} }
                    }
                    b { (step.title) }
                    @if !step.detail.is_empty() { small { (step.detail) } }
                }
            }
        }
    }
}

/// Terms and what they are.
pub fn terms(rows: &[(&str, Markup)]) -> Markup {
    html! { dl.dl { @for (term, what) in rows { dt { (term) } dd { (what) } } } }
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// Its heading; empty for a column of actions, which then wants [`Column::hidden`].
    pub label: &'a str,
    /// Figures stand right.
    pub figures: bool,
    /// The heading is for screen readers only.
    pub label_hidden: bool,
}

impl<'a> Column<'a> {
    /// A column of words.
    pub fn words(label: &'a str) -> Self {
        Self { label, figures: false, label_hidden: false }
    }

    /// A column of figures.
    pub fn figures(label: &'a str) -> Self {
        Self { label, figures: true, label_hidden: false }
    }

    /// A column whose heading only screen readers meet, such as one of buttons.
    pub fn hidden(label: &'a str) -> Self {
        Self { label, figures: false, label_hidden: true }
    }
}

/// A table in a named region that scrolls sideways on small screens. The first cell of a row is its heading.
pub fn table(caption: &str, columns: &[Column<'_>], rows: &[Vec<Markup>]) -> Markup {
    table_of("tbl tbl--w", caption, columns, rows)
}

/// A table narrow enough for a phone or a side panel: it never scrolls.
pub fn small_table(caption: &str, columns: &[Column<'_>], rows: &[Vec<Markup>]) -> Markup {
    bare_table("tbl tbl--sm", caption, columns, rows)
}

fn table_of(class: &str, caption: &str, columns: &[Column<'_>], rows: &[Vec<Markup>]) -> Markup {
    html! { div.scroll-x tabindex="0" role="region" aria-label=(caption) { (bare_table(class, caption, columns, rows)) } }
}

fn bare_table(class: &str, caption: &str, columns: &[Column<'_>], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table class=(class) {
            caption.vh { (caption) }
            thead { tr { @for column in columns {
                th scope="col" class=[column.figures.then_some("num")] { @if column.label_hidden { span.vh { (column.label) } } @else { (column.label) } }
            } } }
            tbody { @for row in rows { tr { @for (place, cell) in row.iter().enumerate() {
                @let figures = columns.get(place).is_some_and(|column| column.figures);
                @if place == 0 { th scope="row" { (cell) } } @else { td class=[figures.then_some("num")] { (cell) } }
            } } } }
        }
    }
}

/// The table behind a chart, folded away.
pub fn as_table(ui: &Ui, caption: &str, columns: &[Column<'_>], rows: &[Vec<Markup>]) -> Markup {
    html! {
        details.as-table {
            summary { (icon("list-filter")) (t!(ui, "chart-as-table")) }
            (table_of("tbl tbl--sm", &t!(ui, "chart-table-name", title = caption), columns, rows))
        }
    }
}

/// A key figure.
#[derive(Clone, Debug)]
pub struct Kpi<'a> {
    /// What is counted.
    pub label: &'a str,
    /// The figure, already written in the page's language.
    pub figure: &'a str,
    /// What it should be, or its unit; empty for nothing.
    pub aside: &'a str,
    /// A tag with the change, and a sparkline; empty markup for nothing.
    pub change: Markup,
}

/// A row of key figures; three, four or five.
pub fn kpis(name: &str, figures: &[Kpi<'_>]) -> Markup {
    let class = match figures.len() {
        3 => "kpis kpis--3",
        4 => "kpis kpis--4",
        _ => "kpis",
    };
    html! {
        section aria-label=(name) {
            dl class=(class) {
                @for kpi in figures {
                    div.kpi {
                        dt { (kpi.label) }
                        dd { b { (kpi.figure) } @if !kpi.aside.is_empty() { span.kpi-s { (kpi.aside) } } }
                        @if !kpi.change.0.is_empty() { dd.kpi-d { (kpi.change) } }
                    }
                }
            }
        }
    }
}

/// A share as a bar; the figure must stand beside it in words.
pub fn meter(percent: u8, warn: bool) -> Markup {
    html! { div class={ "meter" @if warn { " meter--warn" } } aria-hidden="true" { i class={ "w-" (percent.min(100)) } {} } }
}

/// Ways to the neighbouring pages of a list.
#[derive(Clone, Debug)]
pub struct Pager<'a> {
    /// Address of the page before; none on the first.
    pub newer: Option<&'a str>,
    /// Address of the page after; none on the last.
    pub older: Option<&'a str>,
    /// "Showing 51 to 100 of 1,240"; empty for nothing.
    pub sentence: &'a str,
}

/// Ways to the neighbouring pages of a list that is newest first; nothing where there is one page only.
pub fn pager(ui: &Ui, pager: &Pager<'_>) -> Markup {
    pages(ui, pager, &t!(ui, "pager-newer"), &t!(ui, "pager-older"))
}

/// The same for a list in the order of names: `newer` is the page before, `older` the one after.
pub fn name_pager(ui: &Ui, pager: &Pager<'_>) -> Markup {
    pages(ui, pager, &t!(ui, "pager-before"), &t!(ui, "pager-after"))
}

fn pages(ui: &Ui, pager: &Pager<'_>, before: &str, after: &str) -> Markup {
    html! {
        @if pager.newer.is_some() || pager.older.is_some() {
            nav.pager aria-label=(t!(ui, "pager-name")) {
                span { (pager.sentence) }
                ul {
                    @if let Some(href) = pager.newer { li { a.btn.btn--sm rel="prev" href=(href) { (icon("chevron-left")) (before) } } }
                    @if let Some(href) = pager.older { li { a.btn.btn--sm rel="next" href=(href) { (after) (icon("chevron-right")) } } }
                }
            }
        }
    }
}

/// The search of a list: sends `q` to its own page.
pub fn search_form(action: &str, label: &str, send: &str, words: &str) -> Markup {
    html! {
        form method="get" action=(action) role="search" {
            div.row.row--w {
                label.vh for="q" { (label) }
                input.in type="search" id="q" name="q" value=(words) maxlength="200" placeholder=(label) data-key="/";
                (super::button(send).icon("search"))
            }
        }
    }
}

/// A card with a heading and, beside it, a line of explanation (empty for none).
pub fn card(id: &str, heading: &str, explanation: &str, body: Markup) -> Markup {
    html! {
        section.card aria-labelledby=(id) {
            div.card-h { h2 id=(id) { (heading) } @if !explanation.is_empty() { p { (explanation) } } }
            (body)
        }
    }
}

/// The bar at the head of a page: its one `h1`, what stands beside it, and its actions on the right.
pub fn bar(title: &str, beside: Markup, actions: Markup) -> Markup {
    html! { header.bar { h1 { (title) } (beside) @if !actions.0.is_empty() { span.bar-r { (actions) } } } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn the_first_cell_heads_its_row() {
        let html =
            table("Jobs", &[Column::words("Job"), Column::figures("Waiting")], &[vec![html! { "publish" }, html! { "3" }]])
                .into_string();
        assert!(html.contains(r#"<th scope="row">publish</th><td class="num">3</td>"#), "{html}");
        assert!(html.starts_with(r#"<div class="scroll-x" tabindex="0" role="region" aria-label="Jobs">"#), "{html}");
    }

    #[test]
    fn one_page_has_no_pager() {
        assert_eq!(pager(&sample_ui(), &Pager { newer: None, older: None, sentence: "3 messages" }).into_string(), "");
    }

    #[test]
    fn steps_say_their_state() {
        let ui = sample_ui();
        let html = steps(&ui, &[Step { state: StepState::Failed, title: "Goes out", detail: "" }]).into_string();
        assert!(html.contains("Failed:"), "{html}");
    }
}
