//! What every chart shares: the named picture around it, the grid, the labels of the axes.

use maud::{Markup, html};

use super::curve::at;

/// What a chart says to people who cannot see it.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Id of the picture, unique on the page.
    pub id: &'a str,
    /// The finding: "We keep our promise again".
    pub title: &'a str,
    /// One sentence with the figures that matter.
    pub sentence: &'a str,
}

/// Margins around the plot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

impl Frame {
    pub(super) fn x_range(self) -> (f64, f64) {
        (self.left, self.width - self.right)
    }

    pub(super) fn y_range(self) -> (f64, f64) {
        (self.height - self.bottom, self.top)
    }

    /// A picture with a name, as wide as its card.
    pub(super) fn picture(self, words: &Words<'_>, body: &Markup) -> Markup {
        let (title, sentence) = (format!("{}-title", words.id), format!("{}-desc", words.id));
        html! {
            svg.chart viewBox={ "0 0 " (at(self.width)) " " (at(self.height)) } width=(at(self.width)) height=(at(self.height)) role="img"
                aria-labelledby={ (title) " " (sentence) } focusable="false" {
                title id=(title) { (words.title) }
                desc id=(sentence) { (words.sentence) }
                (body)
            }
        }
    }

    /// Lines across the plot with their figures on the left.
    pub(super) fn grid(self, ticks: &[(f64, String)]) -> Markup {
        let (from, to) = self.x_range();
        html! {
            @for (height, label) in ticks {
                line.grid x1=(at(from)) x2=(at(to)) y1=(at(*height)) y2=(at(*height)) {}
                text.ax x=(at(from - 6.0)) y=(at(height + 4.0)) text-anchor="end" { (label) }
            }
        }
    }

    /// Every n-th label under the plot, counted from the last, which is always there.
    pub(super) fn labels(self, labels: &[&str], every: usize, x: impl Fn(usize) -> f64) -> Markup {
        let last = labels.len().saturating_sub(1);
        html! {
            @for (place, label) in labels.iter().enumerate().filter(|(place, _)| (last - place).is_multiple_of(every.max(1))) {
                @let anchor = if place == 0 { "start" } else if place == last { "end" } else { "middle" };
                text.ax x=(at(x(place))) y=(at(self.height - 5.0)) text-anchor=(anchor) { (label) }
            }
        }
    }
}
