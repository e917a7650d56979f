//! Form fields: label, hint, error, control, in that order; the error stands before the control and is tied to it.
//!
//! ```
//! use folkmoot_web::parts::Field;
//! let name = Field::text("name", "Your name").value("Noor").autocomplete("name");
//! let why = Field::lines("note", "Why", 4).hint("The writer reads this").error(Some("Write a reason"));
//! ```

use maud::{Markup, Render, html};

use super::attrs::Attrs;
use super::icon;
use super::ui::Ui;
use crate::t;

/// A choice of a select, a set of radio buttons or check boxes.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// What the form sends.
    pub value: &'a str,
    /// What the person reads.
    pub label: &'a str,
    /// A line under the label; empty for none. Not shown in a select.
    pub hint: &'a str,
    /// Chosen now.
    pub chosen: bool,
}

impl<'a> Choice<'a> {
    /// A choice without a hint.
    pub fn new(value: &'a str, label: &'a str, chosen: bool) -> Self {
        Self { value, label, hint: "", chosen }
    }
}

#[derive(Clone, Debug)]
enum Control<'a> {
    Input(&'static str),
    Lines(u16),
    Select(Vec<Choice<'a>>),
}

/// One labelled field; splice it into `html!` as it is. Its id is its name unless [`Field::id`] says otherwise.
#[derive(Clone, Debug)]
#[must_use = "a field shows only where it is spliced in"]
pub struct Field<'a> {
    name: &'a str,
    id: &'a str,
    label: &'a str,
    label_hidden: bool,
    value: &'a str,
    hint: Option<&'a str>,
    error: Option<&'a str>,
    optional: Option<String>,
    control: Control<'a>,
    attrs: Attrs<'a>,
}

impl<'a> Field<'a> {
    fn new(name: &'a str, label: &'a str, control: Control<'a>) -> Self {
        Self {
            name,
            id: name,
            label,
            label_hidden: false,
            value: "",
            hint: None,
            error: None,
            optional: None,
            control,
            attrs: Attrs::default(),
        }
    }

    /// A line of text.
    pub fn text(name: &'a str, label: &'a str) -> Self {
        Self::new(name, label, Control::Input("text"))
    }

    /// An input of another type: `email`, `url`, `date`, `time`, `number`, `file`, `search`.
    pub fn input(kind: &'static str, name: &'a str, label: &'a str) -> Self {
        Self::new(name, label, Control::Input(kind))
    }

    /// A password; its value is never written into the page.
    pub fn password(name: &'a str, label: &'a str, autocomplete: &'a str) -> Self {
        Self::new(name, label, Control::Input("password")).autocomplete(autocomplete)
    }

    /// Several lines of text.
    pub fn lines(name: &'a str, label: &'a str, rows: u16) -> Self {
        Self::new(name, label, Control::Lines(rows))
    }

    /// One of a list.
    pub fn select(name: &'a str, label: &'a str, choices: Vec<Choice<'a>>) -> Self {
        Self::new(name, label, Control::Select(choices))
    }

    /// An id of its own, where a page has two fields of one name.
    pub fn id(mut self, id: &'a str) -> Self {
        self.id = id;
        self
    }

    /// What the field holds now. Not written for passwords and files.
    pub fn value(mut self, value: &'a str) -> Self {
        self.value = value;
        self
    }

    /// A line of help before the field.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What is wrong with the value; none while nothing is.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// Says that the field may stay empty. Every other field is required, by `required` too.
    pub fn optional(mut self, ui: &Ui) -> Self {
        self.optional = Some(t!(ui, "field-optional"));
        self
    }

    /// The field may stay empty and does not say so: searches and filters, where nobody expects otherwise.
    pub fn optional_silently(mut self) -> Self {
        self.optional = Some(String::new());
        self
    }

    /// The label is for screen readers only.
    pub fn label_hidden(mut self) -> Self {
        self.label_hidden = true;
        self
    }

    /// What browsers may fill in (HTML, autofill tokens): `username`, `current-password`, `off`.
    pub fn autocomplete(self, token: &'a str) -> Self {
        self.attr("autocomplete", token)
    }

    /// Any further attribute of the control: `maxlength`, `lang`, `placeholder`, `accept`, `hx-…`.
    pub fn attr(mut self, name: &'static str, value: &'a str) -> Self {
        self.attrs.push(name, value);
        self
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.map(|_| format!("{}-hint", self.id));
        let error = self.error.map(|_| format!("{}-error", self.id));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    fn control(&self, out: &mut String) {
        let described = self.described_by();
        let rows;
        let mut attrs = Attrs::default();
        attrs.push("id", self.id);
        attrs.push("name", self.name);
        attrs.push("class", if self.error.is_some() { "in in--bad" } else { "in" });
        if let Some(described) = &described {
            attrs.push("aria-describedby", described);
        }
        if self.error.is_some() {
            attrs.push("aria-invalid", "true");
        }
        if self.optional.is_none() {
            attrs.push("required", "required");
        }
        match &self.control {
            Control::Input(kind) => {
                attrs.push("type", kind);
                if !matches!(*kind, "password" | "file") {
                    attrs.push("value", self.value);
                }
                attrs.open("input", self.attrs.list(), out);
            }
            Control::Lines(count) => {
                rows = count.to_string();
                attrs.push("rows", &rows);
                attrs.open("textarea", self.attrs.list(), out);
                // HTML drops one leading line break of a textarea
                html! { "\n" (self.value) }.render_to(out);
                out.push_str("</textarea>");
            }
            Control::Select(choices) => {
                attrs.open("select", self.attrs.list(), out);
                for choice in choices {
                    html! { option value=(choice.value) selected[choice.chosen] { (choice.label) } }.render_to(out);
                }
                out.push_str("</select>");
            }
        }
    }
}

impl Render for Field<'_> {
    fn render_to(&self, out: &mut String) {
        out.push_str("<div class=\"fl\">");
        html! {
            label for=(self.id) class=[self.label_hidden.then_some("vh")] {
                (self.label)
                @if let Some(optional) = self.optional.as_ref().filter(|words| !words.is_empty()) { " " span.req { (optional) } }
            }
            @if let Some(hint) = self.hint { span.hint id={ (self.id) "-hint" } { (hint) } }
            @if let Some(error) = self.error { (field_error(&format!("{}-error", self.id), error)) }
        }
        .render_to(out);
        self.control(out);
        out.push_str("</div>");
    }
}

/// A select in a line of controls, its label beside it.
pub fn inline_select(name: &str, id: &str, label: &str, choices: &[Choice<'_>]) -> Markup {
    html! {
        p.reply-more {
            label for=(id) { (label) }
            select.sel id=(id) name=(name) { @for choice in choices { option value=(choice.value) selected[choice.chosen] { (choice.label) } } }
        }
    }
}

/// What is wrong with a field, with the id that the field's `aria-describedby` names.
pub fn field_error(id: &str, words: &str) -> Markup {
    html! { span.ferr id=(id) { (icon("octagon-alert")) (words) } }
}

/// A set of radio buttons; exactly one can be chosen.
pub fn radios(name: &str, legend: &str, choices: &[Choice<'_>]) -> Markup {
    options("radio", name, legend, choices)
}

/// A set of check boxes that send one name with several values.
pub fn checks(name: &str, legend: &str, choices: &[Choice<'_>]) -> Markup {
    options("checkbox", name, legend, choices)
}

fn options(kind: &str, name: &str, legend: &str, choices: &[Choice<'_>]) -> Markup {
    html! {
        fieldset.opts {
            legend { (legend) }
            @for choice in choices { (option(kind, name, choice)) }
        }
    }
}

/// One check box that stands alone.
pub fn check(name: &str, choice: &Choice<'_>) -> Markup {
    option("checkbox", name, choice)
}

fn option(kind: &str, name: &str, choice: &Choice<'_>) -> Markup {
    html! {
        label.opt {
            input type=(kind) name=(name) value=(choice.value) checked[choice.chosen];
            span { (choice.label) @if !choice.hint.is_empty() { small { (choice.hint) } } }
        }
    }
}

/// A problem with a form: the id of the field and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Id of the field to go to.
    pub field: String,
    /// What to do about it, as an imperative.
    pub words: String,
}

/// The list of problems at the head of a form that came back (422); focus goes there. Nothing if there are none.
pub fn error_summary(ui: &Ui, problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.err role="alert" tabindex="-1" data-focus {
                h2 { (t!(ui, "form-problems", count = problems.len())) }
                ul { @for problem in problems { li { a href={ "#" (problem.field) } { (problem.words) } } } }
            }
        }
    }
}

/// What is wrong with a field, out of the problems of its form.
pub fn problem_of<'a>(problems: &'a [Problem], field: &str) -> Option<&'a str> {
    problems.iter().find(|problem| problem.field == field).map(|problem| problem.words.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hint_and_error_are_tied_to_the_field() {
        let html = Field::text("when", "Time").value("22:30").hint("24 hours").error(Some("Quiet hours")).render().into_string();
        assert!(html.contains(r#"aria-describedby="when-hint when-error""#), "{html}");
        assert!(
            html.contains(r#"id="when-hint""#) && html.contains(r#"id="when-error""#) && html.contains("aria-invalid"),
            "{html}"
        );
        assert!(html.find("Quiet hours") < html.find("<input"), "the error stands before the field: {html}");
    }

    #[test]
    fn a_password_is_never_written_back() {
        let html = Field::password("password", "Password", "current-password").value("secret").render().into_string();
        assert!(!html.contains("secret"), "{html}");
    }

    #[test]
    fn values_cannot_break_out() {
        let nasty = "\"'></textarea><script>";
        for field in [
            Field::text("a", nasty),
            Field::lines("a", nasty, 2),
            Field::select("a", nasty, vec![Choice::new(nasty, nasty, true)]),
        ] {
            let html = field.value(nasty).hint(nasty).error(Some(nasty)).attr("placeholder", nasty).render().into_string();
            assert!(!html.contains("<script") && !html.contains("\"'>"), "{html}");
        }
    }
}
