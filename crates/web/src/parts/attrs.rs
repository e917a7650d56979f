//! Attributes that a caller adds to a part, escaped; and the rule which addresses a link may have.

use maud::Render;

/// A list of attributes in the order they were given.
#[derive(Clone, Debug, Default)]
pub(super) struct Attrs<'a>(Vec<(&'static str, &'a str)>);

impl<'a> Attrs<'a> {
    pub(super) fn push(&mut self, name: &'static str, value: &'a str) {
        debug_assert!(!name.starts_with("on") && name != "style", "attribute {name} breaks the content security policy");
        self.0.push((name, value));
    }

    pub(super) fn list(&self) -> &[(&'static str, &'a str)] {
        &self.0
    }

    /// Writes `<tag …>` with these attributes and then the others.
    pub(super) fn open(&self, tag: &str, others: &[(&'static str, &str)], out: &mut String) {
        out.push('<');
        out.push_str(tag);
        for (name, value) in self.0.iter().chain(others) {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            value.render_to(out);
            out.push('"');
        }
        out.push('>');
    }
}

/// The address itself if a link may lead there: a path, a fragment, a query, http or https. Anything else becomes `#`.
pub fn safe_href(href: &str) -> &str {
    let scheme = href.split([':', '/', '?', '#']).next().unwrap_or_default();
    let has_scheme = href.len() > scheme.len() && href.as_bytes()[scheme.len()] == b':';
    let known = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    if (has_scheme && !known) || href.chars().any(char::is_control) { "#" } else { href }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_and_paths_are_linked() {
        for href in ["/inbox/4711", "#main", "?q=a:b", "https://stad.example/@a", "HTTP://stad.example", "inbox", ""] {
            assert_eq!(safe_href(href), href);
        }
        for href in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "java\nscript:alert(1)",
            " javascript:x",
            "vbscript:x",
        ] {
            assert_eq!(safe_href(href), "#", "{href:?}");
        }
    }
}
