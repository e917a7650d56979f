//! Buttons, and links that look like buttons. Verbs on them, sentence case.
//!
//! ```
//! use folkmoot_web::parts::{button, link_button};
//! let send = button("Send").primary().icon("send");
//! let new = link_button("New message", "/compose").key("c");
//! ```

use maud::{Markup, Render, html};

use super::attrs::{Attrs, safe_href};
use super::icon;
use super::ui::Ui;

/// A button or a link in button's clothes; splice it into `html!` as it is.
#[derive(Clone, Debug)]
#[must_use = "a button shows only where it is spliced in"]
pub struct Button<'a> {
    label: &'a str,
    href: Option<&'a str>,
    icon: Option<&'a str>,
    look: Vec<&'static str>,
    label_hidden: bool,
    barred: Option<&'a str>,
    submits: bool,
    attrs: Attrs<'a>,
}

/// A button that submits its form.
pub fn button(label: &str) -> Button<'_> {
    Button {
        label,
        href: None,
        icon: None,
        look: Vec::new(),
        label_hidden: false,
        barred: None,
        submits: true,
        attrs: Attrs::default(),
    }
}

/// A link that looks like a button. An address with a scheme other than http or https becomes `#`.
pub fn link_button<'a>(label: &'a str, href: &'a str) -> Button<'a> {
    Button { href: Some(safe_href(href)), ..button(label) }
}

impl<'a> Button<'a> {
    /// The one main action of a page or card.
    pub fn primary(mut self) -> Self {
        self.look.push("btn--pri");
        self
    }

    /// An action of little weight, without a border.
    pub fn quiet(mut self) -> Self {
        self.look.push("btn--q");
        self
    }

    /// An action that takes something away.
    pub fn danger(mut self) -> Self {
        self.look.push("btn--bad");
        self
    }

    /// The small size, for rows and notes.
    pub fn small(mut self) -> Self {
        self.look.push("btn--sm");
        self
    }

    /// As wide as its container.
    pub fn wide(mut self) -> Self {
        self.look.push("btn--w");
        self
    }

    /// Hidden on phones, where another way to the same action exists.
    pub fn desk_only(mut self) -> Self {
        self.look.push("hide-s");
        self
    }

    /// An icon before the label.
    pub fn icon(mut self, name: &'a str) -> Self {
        self.icon = Some(name);
        self
    }

    /// Shows only the icon; the label is for screen readers.
    pub fn icon_only(mut self, name: &'a str) -> Self {
        self.icon = Some(name);
        self.label_hidden = true;
        self.look.push("btn--ic");
        self
    }

    /// Name and value sent with the form when this button submits it.
    pub fn sends(mut self, name: &'a str, value: &'a str) -> Self {
        self.attrs.push("name", name);
        self.attrs.push("value", value);
        self
    }

    /// Does not submit: for buttons a script listens to.
    pub fn idle(mut self) -> Self {
        self.submits = false;
        self
    }

    /// Greyed out, with the reason as its explanation; none leaves the button usable.
    pub fn barred(mut self, reason: Option<&'a str>) -> Self {
        self.barred = reason;
        self
    }

    /// The key that presses this button (see `app.js`).
    pub fn key(self, key: &'a str) -> Self {
        self.attr("data-key", key)
    }

    /// Any further attribute: `hx-get`, `form`, `formaction`, `aria-…`. Never `style` or an event attribute.
    pub fn attr(mut self, name: &'static str, value: &'a str) -> Self {
        self.attrs.push(name, value);
        self
    }

    /// Marks the `hx-*` attributes of this button as the page's own.
    pub fn hx(self, ui: &'a Ui) -> Self {
        self.attr("hx-nonce", &ui.nonce)
    }

    fn classes(&self) -> String {
        let mut classes = String::from("btn");
        for look in &self.look {
            classes.push(' ');
            classes.push_str(look);
        }
        classes
    }

    fn inside(&self) -> Markup {
        html! {
            @if let Some(name) = self.icon { (icon(name)) }
            @if self.label_hidden { span.vh { (self.label) } } @else { (self.label) }
            @if let Some(reason) = self.barred { span.vh { ", " (reason) } }
        }
    }
}

impl Render for Button<'_> {
    fn render_to(&self, out: &mut String) {
        let mut attrs = Attrs::default();
        let classes = self.classes();
        attrs.push("class", &classes);
        let tag = match (self.href, self.barred) {
            (Some(href), None) => {
                attrs.push("href", href);
                "a"
            }
            (_, Some(reason)) => {
                attrs.push("type", "button");
                attrs.push("aria-disabled", "true");
                attrs.push("title", reason);
                "button"
            }
            (None, None) => {
                attrs.push("type", if self.submits { "submit" } else { "button" });
                "button"
            }
        };
        attrs.open(tag, if self.barred.is_some() { &[] } else { self.attrs.list() }, out);
        self.inside().render_to(out);
        out.push_str("</");
        out.push_str(tag);
        out.push('>');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_submits_and_says_its_label() {
        assert_eq!(
            button("Send").primary().render().into_string(),
            r#"<button class="btn btn--pri" type="submit">Send</button>"#
        );
        assert_eq!(
            link_button("New", "/compose").key("c").render().into_string(),
            r#"<a class="btn" href="/compose" data-key="c">New</a>"#
        );
    }

    #[test]
    fn a_barred_button_explains_itself_and_sends_nothing() {
        let html = button("Approve").sends("act", "approve").barred(Some("You wrote it")).render().into_string();
        assert!(html.contains("aria-disabled=\"true\"") && html.contains("You wrote it"), "{html}");
        assert!(!html.contains("type=\"submit\"") && !html.contains("name=\"act\""), "{html}");
    }

    #[test]
    fn text_and_addresses_cannot_break_out() {
        let html = link_button("<b>&\"", "javascript:alert(1)").attr("data-x", "\"><script>").render().into_string();
        assert_eq!(html, r##"<a class="btn" href="#" data-x="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&quot;</a>"##);
    }
}
