//! The proof of a draft: marks in the text, findings in the margin, a preview per network.
//!
//! The marks are a backdrop under a real text field, so the field works without a script and keeps the browser's spell check.

use std::ops::Range;

use maud::{Markup, html};

use super::button;
use super::marks::{Crest, Mark, crest, icon, net, net_named, tag_line};
use super::promise::count_ring;
use super::ui::Ui;
use crate::t;

/// The two kinds of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The message cannot go out.
    MustFix,
    /// A person should look.
    Look,
    /// It would stop the message, and somebody let it pass.
    Overridden,
}

/// A place in the text that a finding is about.
#[derive(Clone, Debug)]
pub struct TextMark {
    /// Bytes of the text; ranges outside it or across a character are left out, overlaps keep the first.
    pub range: Range<usize>,
    /// Number of the finding.
    pub number: usize,
    /// Kind of the finding.
    pub severity: Severity,
}

/// The field a message is written in, with its marks.
#[derive(Clone, Debug)]
pub struct ProofField<'a> {
    /// Id and name of the field.
    pub name: &'a str,
    /// Label, for screen readers.
    pub label: &'a str,
    /// The text.
    pub text: &'a str,
    /// Its language.
    pub text_lang: &'a str,
    /// Marks, in any order.
    pub marks: &'a [TextMark],
    /// Id of the list of findings.
    pub described_by: &'a str,
    /// What is wrong with it as a form field; none while nothing is.
    pub error: Option<&'a str>,
}

/// The field with its backdrop. The backdrop has the id `{name}-marks` and can be swapped alone.
pub fn proof_field(field: &ProofField<'_>) -> Markup {
    let error_id = format!("{}-error", field.name);
    let described =
        if field.error.is_some() { format!("{error_id} {}", field.described_by) } else { field.described_by.to_owned() };
    html! {
        label.vh for=(field.name) { (field.label) }
        @if let Some(error) = field.error { (super::field_error(&error_id, error)) }
        div.proof {
            (backdrop(field.name, field.text, field.marks))
            textarea id=(field.name) name=(field.name) class={ "proof-t" @if field.error.is_some() { " in--bad" } } rows="8" spellcheck="true"
                lang=(field.text_lang) aria-describedby=(described) aria-invalid=[field.error.map(|_| "true")] { "\n" (field.text) }
        }
    }
}

/// The backdrop alone.
fn backdrop(name: &str, text: &str, marks: &[TextMark]) -> Markup {
    html! { div.proof-b id={ (name) "-marks" } aria-hidden="true" { (backdrop_inside(text, marks)) } }
}

/// What stands in the backdrop, for a swap after a check.
pub(super) fn backdrop_inside(text: &str, marks: &[TextMark]) -> Markup {
    let mut marks: Vec<&TextMark> = marks.iter().collect();
    marks.sort_by_key(|mark| mark.range.start);
    let mut at = 0;
    let mut pieces = Vec::new();
    for mark in marks {
        let (Some(before), Some(marked)) = (text.get(at..mark.range.start), text.get(mark.range.clone())) else { continue };
        if marked.is_empty() {
            continue;
        }
        pieces.push((before, Some((marked, mark))));
        at = mark.range.end;
    }
    pieces.push((text.get(at..).unwrap_or_default(), None));
    html! {
        @for (before, marked) in pieces {
            (before)
            @if let Some((text, mark)) = marked {
                mark class={ "m" @if mark.severity == Severity::MustFix { " m--bad" } } data-n=(mark.number) { (text) }
            }
        }
        "\n"
    }
}

/// What one press puts right: sends `name` = `value` to `action`.
#[derive(Clone, Debug)]
pub struct Fix<'a> {
    /// What the button says.
    pub label: &'a str,
    /// Where the form of the draft posts it (`formaction`).
    pub action: &'a str,
    /// Name of the field sent.
    pub name: &'a str,
    /// Its value: rule and hash of the text, so that a text that moved on is answered with 409.
    pub value: &'a str,
}

/// A finding in the margin.
#[derive(Clone, Debug)]
pub struct Finding<'a> {
    /// Number, as in the text.
    pub number: usize,
    /// Kind.
    pub severity: Severity,
    /// What it is.
    pub title: &'a str,
    /// Why it matters, in a sentence.
    pub body: &'a str,
    /// What puts it right; none where only a person can.
    pub fix: Option<Fix<'a>>,
    /// Section of the guideline ("5.4") and its address; none for findings without a rule.
    pub rule: Option<(&'a str, &'a str)>,
    /// Title and address of another message it is about.
    pub other: Option<(&'a str, &'a str)>,
}

/// All findings in their two groups, must fix first. `heading` levels are 3; the caller has the `h2`.
pub fn findings(ui: &Ui, all: &[Finding<'_>]) -> Markup {
    let group = |severity: Severity| all.iter().filter(|one| one.severity == severity).collect::<Vec<_>>();
    let (must, look, passed) = (group(Severity::MustFix), group(Severity::Look), group(Severity::Overridden));
    html! {
        @if !must.is_empty() {
            h3.pr-k.t-bad { (icon("octagon-alert")) (t!(ui, "proof-must", count = must.len())) }
            ol.fds { @for one in must { (finding(ui, one)) } }
        }
        @if !look.is_empty() {
            h3.pr-k { (icon("triangle-alert")) (t!(ui, "proof-look", count = look.len())) }
            ol.fds { @for one in look { (finding(ui, one)) } }
        }
        @if !passed.is_empty() {
            h3.pr-k { (icon("shield-alert")) (t!(ui, "proof-overridden", count = passed.len())) }
            ol.fds { @for one in passed { (finding(ui, one)) } }
        }
        @if all.is_empty() { p.pr-ok.row { (icon("circle-check")) (t!(ui, "proof-clean")) } }
    }
}

/// One finding with its button and its rule.
pub fn finding(ui: &Ui, finding: &Finding<'_>) -> Markup {
    let class = if finding.severity == Severity::MustFix { "fd fd--bad" } else { "fd fd--warn" };
    html! {
        li class=(class) {
            span.fd-n aria-hidden="true" { (finding.number) }
            div {
                h4 { (finding.title)
                    @if let Some((section, href)) = finding.rule { a.fd-r href=(super::safe_href(href)) { span.vh { (t!(ui, "proof-rule")) " " } (section) } }
                }
                p id={ "finding-" (finding.number) } {
                    (finding.body)
                    @if let Some((title, href)) = finding.other { " " a href=(super::safe_href(href)) { (title) } }
                }
                @if let Some(fix) = &finding.fix { (button(fix.label).small().sends(fix.name, fix.value).attr("formaction", fix.action)) }
            }
        }
    }
}

/// Pictures of a preview that stand in one row.
const ABREAST: usize = 4;

/// A picture of a message.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    /// Its address on this server.
    pub src: &'a str,
    /// What it shows; empty while nobody has written that.
    pub alt: &'a str,
    /// What stays in sight, percent from the left and from the top.
    pub sight: (u8, u8),
}

/// A message as people will see it on one network.
#[derive(Clone, Debug)]
pub struct Preview<'a> {
    /// Id of the card, unique on the page.
    pub id: &'a str,
    /// Network.
    pub mark: Mark,
    /// True for a variant, false for the shared text.
    pub own_text: bool,
    /// There is an account to send it from.
    pub connected: bool,
    /// Town or department, as the account is called.
    pub account: &'a str,
    /// Handle of the account.
    pub handle: &'a str,
    /// Crest beside it.
    pub crest: Crest,
    /// The text.
    pub text: &'a str,
    /// Its language.
    pub text_lang: &'a str,
    /// Content warning; empty for none.
    pub warning: &'a str,
    /// Pictures.
    pub pictures: &'a [Picture<'a>],
    /// What happens to pictures on the way: left out, made smaller. One sentence each.
    pub remarks: &'a [String],
    /// Length as this network counts it.
    pub count: usize,
    /// What the network allows.
    pub limit: usize,
    /// What can be done about it, in the foot of the card; empty markup for nothing.
    pub action: Markup,
}

/// A preview card.
pub fn preview(ui: &Ui, preview: &Preview<'_>) -> Markup {
    let over = preview.count > preview.limit;
    let kind = match (preview.connected, preview.own_text) {
        (false, _) => t!(ui, "preview-unconnected"),
        (true, true) => t!(ui, "preview-own"),
        (true, false) => t!(ui, "preview-shared"),
    };
    html! {
        article class={ "pv pv--" (preview.mark.code()) @if over { " is-over" } @if !preview.connected { " pv--none" } } id=(preview.id) aria-labelledby={ (preview.id) "-h" } {
            header.pv-h { h3 id={ (preview.id) "-h" } { (net_named(ui, preview.mark)) } (tag_line(&kind)) }
            div.pv-b {
                p.pv-who { (crest(preview.crest)) span { b { (preview.account) } @if !preview.handle.is_empty() { small { (preview.handle) } } } }
                @if !preview.warning.is_empty() { p.pv-say { (preview.warning) } }
                div.pv-t lang=(preview.text_lang) { (linked(preview.text)) }
                @if !preview.pictures.is_empty() { (pictures(ui, preview.pictures)) }
                @for remark in preview.remarks { p.xs.muted { (remark) } }
            }
            footer.pv-f { (counter(ui, preview.count, preview.limit)) @if !preview.action.0.is_empty() { span.sp { (preview.action) } } }
        }
    }
}

/// The previews of a message side by side; on a phone they scroll sideways, so the row can be reached by keyboard.
pub fn previews(name: &str, cards: &[Markup]) -> Markup {
    html! { div.pvs tabindex="0" role="region" aria-label=(name) { @for card in cards { (card) } } }
}

/// A counter with its ring: "145 of 280", "18 over 300".
pub fn counter(ui: &Ui, count: usize, limit: usize) -> Markup {
    let (over, whole) = (count.saturating_sub(limit), t!(ui, "count-of", count = count, limit = limit));
    html! {
        (count_ring(count, limit))
        span { @if over > 0 { b.t-bad { (t!(ui, "count-over", over = over, limit = limit)) } } @else { (whole) } }
    }
}

fn pictures(ui: &Ui, pictures: &[Picture<'_>]) -> Markup {
    html! {
        div.pv-img {
            div class={ "pv-imgs" @if pictures.len() > ABREAST { " pv-imgs--m" } } {
                @for picture in pictures { (super::cropped(picture.src, picture.alt, picture.sight)) }
            }
            @if pictures.iter().any(|picture| picture.alt.trim().is_empty()) { span.pv-alt { (icon("eye-off")) (t!(ui, "preview-no-alt")) } }
        }
    }
}

/// Links, mentions and tags set off in colour, as the networks do; nothing is clickable in a preview.
fn linked(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p { @for (place, line) in paragraph.lines().enumerate() {
                @if place > 0 { br; }
                @for word in line.split_inclusive(' ') {
                    @if is_link(word.trim_end()) { span.lk { (word.trim_end()) } @if word.ends_with(' ') { " " } } @else { (word) }
                }
            } }
        }
    }
}

fn is_link(word: &str) -> bool {
    let marked = (word.starts_with('#') || word.starts_with('@')) && word.chars().nth(1).is_some_and(char::is_alphanumeric);
    marked || word.starts_with("https://") || word.starts_with("http://")
}

/// A network a message can go to, as a toggle: account id, network, name of the account, chosen. Where a network has several accounts,
/// each shows its name.
pub fn network_toggles(ui: &Ui, name: &str, legend: &str, accounts: &[(&str, Mark, &str, bool)]) -> Markup {
    let alone = |mark: Mark| accounts.iter().filter(|(_, other, _, _)| *other == mark).count() == 1;
    html! {
        fieldset.nets {
            legend.vh { (legend) }
            @for (id, mark, account, chosen) in accounts {
                @let alone = alone(*mark);
                label class={ "nt" @if !alone { " nt--n" } } title=(account) {
                    input type="checkbox" name=(name) value=(id) checked[*chosen];
                    (net(ui, *mark)) span class=[alone.then_some("vh")] { " " (account) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::kit::sample_ui;

    fn mark(range: Range<usize>, number: usize) -> TextMark {
        TextMark { range, number, severity: Severity::Look }
    }

    #[test]
    fn marks_stand_in_the_text_and_change_nothing_of_it() {
        let html = backdrop("text", "Bel <Joost> op é06", &[mark(17..19, 2), mark(4..11, 1)]).into_string();
        let plain: String = html.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect();
        assert_eq!(plain, "Bel &lt;Joost&gt; op é06\n");
        assert!(html.find("data-n=\"1\"") < html.find("data-n=\"2\""), "{html}");
    }

    #[test]
    fn marks_that_do_not_fit_are_left_out() {
        // reversed, past the end, inside a character, overlapping, empty
        #[expect(clippy::reversed_empty_ranges, reason = "a faulty range must not end the page")]
        let faulty = [mark(5..2, 1), mark(0..99, 2), mark(1..2, 3), mark(0..4, 4), mark(3..5, 5), mark(6..6, 6)];
        let html = backdrop("text", "é abc", &faulty).into_string();
        assert_eq!(html.matches("<mark").count(), 1, "{html}");
    }

    #[test]
    fn a_preview_counts_and_escapes() {
        let nasty = "<script>\" #tag https://veldmonde.example/x";
        let html = preview(
            &sample_ui(),
            &Preview {
                id: "pv-1",
                mark: Mark::Bluesky,
                own_text: false,
                connected: true,
                account: nasty,
                handle: nasty,
                crest: Crest::Letter('<'),
                text: nasty,
                text_lang: "en",
                warning: nasty,
                pictures: &[Picture { src: "javascript:alert(1)", alt: "", sight: (50, 50) }],
                remarks: &[],
                count: 318,
                limit: 300,
                action: html! {},
            },
        )
        .into_string();
        assert!(!html.contains("<script") && !html.contains("javascript:"), "{html}");
        assert!(
            html.contains("18 over 300") && html.contains("No description") && html.contains(r#"<span class="lk">#tag</span>"#),
            "{html}"
        );
    }
}
