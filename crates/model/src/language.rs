//! The language a text is written in, as a BCP 47 tag (RFC 5646), lower-cased and cut to what the newsroom distinguishes.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language tag such as `nl`, `el`, `pt-br`; always lower case, at most 16 bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// The text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language tag such as \"nl\" or \"pt-br\"")]
pub struct NotALanguage(pub String);

impl Language {
    /// Dutch.
    pub fn dutch() -> Self {
        Self("nl".to_owned())
    }

    /// English.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first subtag: `pt` of `pt-br`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let tag = text.trim().to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let head = parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_lowercase()));
        let tail = parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if head && tail && tag.len() <= 16 { Ok(Self(tag)) } else { Err(NotALanguage(text.chars().take(40).collect())) }
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_normalised_and_nonsense_is_refused() {
        assert_eq!("pt_BR".parse::<Language>().unwrap().as_str(), "pt-br");
        assert_eq!("pt-br".parse::<Language>().unwrap().primary(), "pt");
        for bad in ["", "n", "nl-", "n1", "<b>", "nederlands", "nl-abcdefghi", "en-aaaaaaaa-bbbbbbbb"] {
            assert!(bad.parse::<Language>().is_err(), "{bad}");
        }
    }
}
