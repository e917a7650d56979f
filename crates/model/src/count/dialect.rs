//! The characters X and Mastodon take in a link.

use super::domain::is_latin_accent;

/// Whose links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// http and https, or a bare host name of Latin letters; a narrow set of characters in the path.
    X,
    /// Only with a protocol; nearly anything in the path.
    Mastodon,
}

impl Dialect {
    /// Protocols of its links.
    pub fn protocols(self) -> &'static [&'static str] {
        match self {
            Self::X => &["https", "http"],
            Self::Mastodon => &["https", "http", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"],
        }
    }

    /// Whether a character may stand in a path.
    pub fn in_path(self, c: char) -> bool {
        match self {
            Self::X => {
                c.is_ascii_alphanumeric()
                    || matches!(
                        c,
                        '!' | '*'
                            | '\''
                            | ';'
                            | ':'
                            | '='
                            | '+'
                            | ','
                            | '.'
                            | '$'
                            | '/'
                            | '%'
                            | '#'
                            | '['
                            | ']'
                            | '_'
                            | '~'
                            | '&'
                            | '|'
                            | '@'
                    )
                    || is_cyrillic(c)
                    || is_dash(c)
                    || is_latin_accent(c)
            }
            Self::Mastodon => !(c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '?')),
        }
    }

    /// Whether a character may end a path.
    pub fn ends_path(self, c: char) -> bool {
        match self {
            Self::X => {
                c.is_ascii_alphanumeric()
                    || matches!(c, '=' | '_' | '#' | '/' | '+' | '-')
                    || is_cyrillic(c)
                    || is_latin_accent(c)
            }
            Self::Mastodon => !matches!(
                c,
                '!' | '*'
                    | '"'
                    | '\''
                    | '「'
                    | '」'
                    | ';'
                    | ':'
                    | '='
                    | ','
                    | '.'
                    | '$'
                    | '%'
                    | '['
                    | ']'
                    | '~'
                    | '&'
                    | '|'
                    | '@'
            ),
        }
    }

    /// Whether a character may stand in a query.
    pub fn in_query(self, c: char) -> bool {
        c.is_ascii_alphanumeric()
            || matches!(
                c,
                '!' | '?'
                    | '*'
                    | '\''
                    | '('
                    | ')'
                    | ';'
                    | ':'
                    | '&'
                    | '='
                    | '+'
                    | '$'
                    | '/'
                    | '%'
                    | '#'
                    | '['
                    | ']'
                    | '-'
                    | '_'
                    | '.'
                    | ','
                    | '~'
                    | '|'
                    | '@'
            )
            || self == Self::Mastodon && (c == '^' || is_iri(c))
    }

    /// Whether a character may end a query.
    pub fn ends_query(self, c: char) -> bool {
        c.is_ascii_alphanumeric() || matches!(c, '_' | '&' | '=' | '#' | '/' | '-') || self == Self::Mastodon && is_iri(c)
    }
}

/// Cyrillic letters (Unicode `Script=Cyrillic`).
fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{484}' | '\u{487}'..='\u{52f}' | '\u{1c80}'..='\u{1c8a}' | '\u{1d2b}' | '\u{1d78}' | '\u{2de0}'..='\u{2dff}'
        | '\u{a640}'..='\u{a69f}' | '\u{fe2e}' | '\u{fe2f}' | '\u{1e030}'..='\u{1e06d}' | '\u{1e08f}')
}

/// Dashes (Unicode `General_Category=Pd`).
fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{58a}' | '\u{5be}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2e17}'
                | '\u{2e1a}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{2e40}'
                | '\u{2e5d}'
                | '\u{301c}'
                | '\u{3030}'
                | '\u{30a0}'
                | '\u{fe31}'
                | '\u{fe32}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
                | '\u{10d6e}'
                | '\u{10ead}'
    )
}

/// Characters beyond ASCII that may stand in the query of an IRI (RFC 3987 2.2).
fn is_iri(c: char) -> bool {
    let plane_end = u32::from(c) & 0xfffe == 0xfffe;
    matches!(c, '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fdcf}' | '\u{fdf0}'..='\u{ffef}' | '\u{10000}'..='\u{dffff}' | '\u{e1000}'..='\u{10ffff}')
        && !plane_end
}
