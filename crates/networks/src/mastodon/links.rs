//! The `Link` header (RFC 8288), as far as paging needs it.

/// The target of the first link with a relation, such as `next`; nothing when the header does not name it or is broken before it.
pub fn target<'a>(header: &'a str, relation: &str) -> Option<&'a str> {
    let mut rest = header;
    loop {
        let start = rest.find('<')?;
        let end = start + rest[start..].find('>')?;
        let address = &rest[start + 1..end];
        let parameters = parameters(&rest[end + 1..]);
        if parameters.split(';').any(|parameter| is_relation(parameter, relation)) {
            return Some(address);
        }
        rest = &rest[end + 1 + parameters.len()..];
    }
}

/// Everything up to the comma that begins the next link; commas in quotes belong to a parameter.
fn parameters(text: &str) -> &str {
    let mut quoted = false;
    let end = text.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ',' && !quoted
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

fn is_relation(parameter: &str, relation: &str) -> bool {
    parameter.split_once('=').is_some_and(|(name, value)| {
        name.trim().eq_ignore_ascii_case("rel")
            && value.trim().trim_matches('"').split_whitespace().any(|word| word.eq_ignore_ascii_case(relation))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn mastodons_header_is_read() {
        let header = "<https://a.example/x?limit=5&max_id=10>; rel=\"next\", <https://a.example/x?min_id=20>; rel=\"prev\"";
        assert_eq!(target(header, "next"), Some("https://a.example/x?limit=5&max_id=10"));
        assert_eq!(target(header, "prev"), Some("https://a.example/x?min_id=20"));
        assert_eq!(target(header, "first"), None);
        assert_eq!(target("</a>; title=\"a, <b>\"; rel=other, </c>; rel=\"up next\"", "next"), Some("/c"));
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "[<>;=\", a-z/é]{0,80}") {
            target(&text, "next");
        }
    }
}
