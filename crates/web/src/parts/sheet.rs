//! What stands on the sheet of a page: its width and columns, forms with their actions, rows of things, secrets to hand on.

use maud::{Markup, html};

use super::marks::{Size, avatar, icon};
use super::ui::Ui;

/// How wide the contents of a page get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// As wide as the sheet: tables with many columns.
    Full,
    /// Cards and small tables.
    Middle,
    /// A form, prose.
    Narrow,
}

/// The contents of a page under its bar.
pub fn page(width: Width, body: Markup) -> Markup {
    let class = match width {
        Width::Full => "page",
        Width::Middle => "page page--m",
        Width::Narrow => "page page--s",
    };
    html! { div class=(class) { (body) } }
}

/// A wide column and a narrow one beside it; under it on small screens.
pub fn split(main: Markup, side: Markup) -> Markup {
    html! { div.split { div.stack-l { (main) } div.stack-l { (side) } } }
}

/// Cards beside each other as far as there is room.
pub fn cards(cards: &[Markup]) -> Markup {
    html! { div.cards { @for card in cards { (card) } } }
}

/// What follows each other with a little space.
pub fn stack(body: Markup) -> Markup {
    html! { div.stack { (body) } }
}

/// Small things beside each other; they wrap.
pub fn row(body: Markup) -> Markup {
    html! { div.row.row--w { (body) } }
}

/// Two fields beside each other; below each other on small screens.
pub fn pair(one: Markup, other: Markup) -> Markup {
    html! { div.cols-2 { (one) (other) } }
}

/// A form that changes something: POST, with the token.
pub fn form(ui: &Ui, action: &str, body: Markup) -> Markup {
    html! { form.form method="post" action=(action) { (ui.csrf_field()) (body) } }
}

/// A form of one button in a line of text or a cell.
pub fn inline_form(ui: &Ui, action: &str, body: Markup) -> Markup {
    html! { form.inl method="post" action=(action) { (ui.csrf_field()) (body) } }
}

/// The buttons at the end of a form or a card.
pub fn actions(body: Markup) -> Markup {
    html! { div.acts { (body) } }
}

/// A sentence beside the title of a page.
pub fn bar_remark(words: &str) -> Markup {
    html! { span.bar-sub { (words) } }
}

/// An explanation in a lighter colour.
pub fn remark(body: Markup) -> Markup {
    html! { p.sm.muted { (body) } }
}

/// Prose of any length: paragraphs at a readable width, line breaks kept.
pub fn prose(text: &str) -> Markup {
    html! { div.prose { (super::lane::paragraphs(text)) } }
}

/// Words of a program that are copied as they stand, such as the link of an invitation. A press selects all of them.
pub fn copyable(words: &str) -> Markup {
    html! { p.code.code--all { (words) } }
}

/// A person in a table or card: avatar, name, and a line under it (empty for none).
pub fn who(name: &str, colour: u8, detail: &str) -> Markup {
    html! { span.who { (avatar(name, colour, Size::Middle)) span { b { bdi { (name) } } @if !detail.is_empty() { small { (detail) } } } } }
}

/// Two lines of a cell: what it says, and less of it under that.
pub fn two_lines(words: Markup, detail: Markup) -> Markup {
    html! { span.two { (words) small { (detail) } } }
}

/// A plain list of lines.
pub fn lines(entries: &[Markup]) -> Markup {
    html! { ul.lns { @for entry in entries { li { (entry) } } } }
}

/// Lines with a mark before each: what can be done (`true`) and what can't. The words say which.
pub fn abilities(entries: &[(bool, String)]) -> Markup {
    html! {
        ul.abl { @for (can, words) in entries { li class=[(!can).then_some("is-not")] { (icon(if *can { "check" } else { "minus" })) (words) } } }
    }
}

/// One cell of a [`matrix`].
#[derive(Clone, Debug)]
pub struct Tick<'a> {
    /// What the form sends.
    pub value: String,
    /// What the box is called, with its row and column, for screen readers.
    pub label: String,
    /// Chosen now.
    pub chosen: bool,
    /// Why it can't be changed; none where it can.
    pub barred: Option<&'a str>,
}

/// A row of a [`matrix`].
#[derive(Clone, Debug)]
pub struct TickRow<'a> {
    /// What the row is about.
    pub heading: &'a str,
    /// A line under it.
    pub detail: &'a str,
    /// Its boxes, as many as there are columns.
    pub ticks: Vec<Tick<'a>>,
}

/// Check boxes in rows and columns that all send one name, in a named region that scrolls sideways.
pub fn matrix(name: &str, caption: &str, corner: &str, columns: &[&str], rows: &[TickRow<'_>]) -> Markup {
    html! {
        div.scroll-x tabindex="0" role="region" aria-label=(caption) {
            table.tbl.mx {
                caption.vh { (caption) }
                thead { tr { th scope="col" { (corner) } @for column in columns { th scope="col" { (column) } } } }
                tbody { @for row in rows { tr {
                    th scope="row" { span.two { (row.heading) small { (row.detail) } } }
                    @for tick in &row.ticks { td { (tick_box(name, tick)) } }
                } } }
            }
        }
    }
}

fn tick_box(name: &str, tick: &Tick<'_>) -> Markup {
    html! {
        label.mx-c title=[tick.barred] {
            input type="checkbox" name=(name) value=(tick.value) checked[tick.chosen] disabled[tick.barred.is_some()];
            span.vh { (tick.label) @if let Some(why) = tick.barred { ", " (why) } }
        }
    }
}

/// A clause of the guideline with the anchor that findings link to, `#clause-3.2`.
pub fn clause(number: &str, title: &str, tags: Markup, body: Markup) -> Markup {
    html! {
        section.clause id={ "clause-" (number) } aria-labelledby={ "clause-" (number) "-h" } {
            div.clause-h {
                a.clause-n href={ "#clause-" (number) } { "§ " (number) }
                h2 id={ "clause-" (number) "-h" } { (title) }
                span.row.row--w { (tags) }
            }
            (body)
        }
    }
}

/// Large choices that each lead somewhere with one press, such as the sign-ins of the demo.
pub fn choices(name: &str, entries: &[(String, String, String)]) -> Markup {
    html! {
        ul.chs { @for (value, words, detail) in entries {
            li { button.btn type="submit" name=(name) value=(value) { b { (words) } small { (detail) } } }
        } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    #[test]
    fn a_form_holds_the_token() {
        let ui = sample_ui();
        for html in [form(&ui, "/a", html! {}).into_string(), inline_form(&ui, "/a", html! {}).into_string()] {
            assert!(html.contains("method=\"post\"") && html.contains("name=\"csrf\" value=\"sample-csrf\""), "{html}");
        }
    }

    #[test]
    fn every_box_of_a_matrix_says_its_row_and_column() {
        let tick = Tick { value: "editor@*".into(), label: "Editor, everywhere".into(), chosen: true, barred: Some("Not here") };
        let html =
            matrix("grant", "Roles", "Role", &["Everywhere"], &[TickRow { heading: "Editor", detail: "", ticks: vec![tick] }])
                .into_string();
        assert!(html.contains("Editor, everywhere, Not here") && html.contains("disabled"), "{html}");
    }

    #[test]
    fn no_text_leaves_its_place() {
        let attack = "x\"'></label></p><script>attack()</script>";
        let ui = sample_ui();
        let tick = || Tick { value: attack.into(), label: attack.into(), chosen: false, barred: Some(attack) };
        let rows = [TickRow { heading: attack, detail: attack, ticks: vec![tick()] }];
        let all = html! {
            (form(&ui, attack, html! {})) (inline_form(&ui, attack, html! {})) (bar_remark(attack)) (prose(attack)) (copyable(attack))
            (who(attack, 1, attack)) (abilities(&[(true, attack.to_owned())])) (matrix(attack, attack, attack, &[attack], &rows))
            (clause(attack, attack, html! {}, html! {})) (choices(attack, &[(attack.into(), attack.into(), attack.into())]))
        };
        let html = all.into_string();
        assert!(!html.contains("<script>") && !html.contains("x\"'"), "{html}");
    }
}
