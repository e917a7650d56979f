//! Pictures of a message on the page it is written on: seen small, described, with the point to keep in sight and the accounts that do not get
//! them. Everything is a field; a script only lets people point at the picture instead of typing two numbers.

use maud::{Markup, html};

use super::field::{Choice, check};
use super::marks::icon;
use super::{button, safe_href};

/// Crops are drawn to so many percent.
const FINE: u8 = 10;

/// A picture of the message.
#[derive(Clone, Debug)]
pub struct MediaRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its address on this server.
    pub src: &'a str,
    /// What the picture is called here, for people who can't see it: "Picture 1".
    pub name: &'a str,
    /// Takes it out again.
    pub remove: &'a str,
    /// Moves it before the one before it; nothing for the first.
    pub earlier: Option<&'a str>,
    /// What is folded away under it.
    pub more: &'a str,
    /// Whether that is open.
    pub open: bool,
}

/// A picture with its descriptions, and what is folded away.
pub fn media_row(row: &MediaRow<'_>, descriptions: Markup, folded: Markup) -> Markup {
    html! {
        div.media {
            input type="hidden" name="picture" value=(row.id);
            img src=(safe_href(row.src)) alt=(row.name) width="96" height="60" loading="lazy";
            div.stack {
                (descriptions)
                p.row.row--w {
                    @if let Some(label) = row.earlier { (button(label).small().icon("arrow-up").sends("earlier", row.id)) }
                    (button(row.remove).small().icon("trash-2").sends("drop", row.id))
                }
                details.media-d open[row.open] { summary { (icon("chevron-right")) (row.more) } div.stack { (folded) } }
            }
        }
    }
}

/// The point of a picture that has to stay in sight.
#[derive(Clone, Debug)]
pub struct Sight<'a> {
    /// The picture's id.
    pub id: &'a str,
    /// Its address on this server.
    pub src: &'a str,
    /// What it is called here.
    pub name: &'a str,
    /// What is asked.
    pub legend: &'a str,
    /// How to answer.
    pub hint: &'a str,
    /// Labels of the two numbers: from the left, from the top.
    pub labels: [&'a str; 2],
    /// The point now, percent from the left and from the top.
    pub at: (u8, u8),
}

/// Two numbers, and the picture to point at where a script runs.
pub fn sight(sight: &Sight<'_>) -> Markup {
    let (left, top) = sight.at;
    let fields = [("focus-left", sight.labels[0], left), ("focus-top", sight.labels[1], top)];
    let hint = format!("focus-{}-hint", sight.id);
    html! {
        fieldset.sight data-sight aria-describedby=(hint) {
            legend { (sight.legend) }
            p.hint id=(hint) { (sight.hint) }
            div.sight-p {
                img src=(safe_href(sight.src)) alt=(sight.name) loading="lazy";
                svg aria-hidden="true" { circle cx={ (left) "%" } cy={ (top) "%" } r="9"; circle cx={ (left) "%" } cy={ (top) "%" } r="2"; }
            }
            div.row.row--w {
                @for (axis, label, value) in fields {
                    div.fl {
                        @let id = format!("{axis}-{}", sight.id);
                        label for=(id) { (label) }
                        input.in.in--num type="number" inputmode="numeric" min="0" max="100" step="1" id=(id) name=(id) value=(value)
                            data-axis=(if axis == "focus-left" { "x" } else { "y" });
                    }
                }
            }
        }
    }
}

/// Accounts to tick that do not get a picture.
pub fn left_out(name: &str, legend: &str, choices: &[Choice<'_>]) -> Markup {
    html! { fieldset.opts.opts--row { legend { (legend) } @for choice in choices { (check(name, choice)) } } }
}

/// A picture that fills a frame of another shape, with its point in sight. Positions come from a closed set of classes.
pub fn cropped(src: &str, alt: &str, (left, top): (u8, u8)) -> Markup {
    let step = |percent: u8| (percent.min(100) + FINE / 2) / FINE;
    html! { img class={ "fx-" (step(left)) " fy-" (step(top)) } src=(safe_href(src)) alt=(alt) width="640" height="400" loading="lazy"; }
}

/// A description of a picture in one language.
#[derive(Clone, Debug)]
pub struct AltField<'a> {
    /// Id and name.
    pub name: &'a str,
    /// Label.
    pub label: &'a str,
    /// What it says now.
    pub value: &'a str,
    /// Its language.
    pub lang: &'a str,
    /// An example.
    pub placeholder: &'a str,
    /// Number and words of the finding about it.
    pub finding: Option<(usize, &'a str)>,
}

/// The field of a description.
pub fn alt_field(field: &AltField<'_>) -> Markup {
    let error_id = format!("{}-error", field.name);
    html! {
        div.fl {
            label for=(field.name) { (field.label) }
            @if let Some((number, words)) = field.finding {
                span.ferr id=(error_id) { span class="fd-n fd-n--bad" aria-hidden="true" { (number) } (words) }
            }
            input class={ "in" @if field.finding.is_some() { " in--bad" } } type="text" id=(field.name) name=(field.name) value=(field.value)
                lang=(field.lang) placeholder=(field.placeholder) aria-invalid=[field.finding.map(|_| "true")]
                aria-describedby=[field.finding.map(|_| error_id.as_str())];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crop_takes_the_nearest_position_there_is() {
        let classes = |at| cropped("/pictures/1", "A bridge", at).into_string().split('"').nth(1).unwrap_or_default().to_owned();
        assert_eq!(classes((0, 100)), "fx-0 fy-10");
        assert_eq!(classes((50, 50)), "fx-5 fy-5");
        assert_eq!(classes((94, 96)), "fx-9 fy-10");
        assert_eq!(classes((255, 255)), "fx-10 fy-10");
    }
}
