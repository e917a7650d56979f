//! Words of the pages: Fluent messages, one file per language in `locales/`, found at build time.
//!
//! A new language is one new file: `locales/xx.ftl`, with every key of `locales/en.ftl`. Plurals follow CLDR, numbers and dates
//! the tables in that file. Tests fail on a key that a language lacks, on variables that differ, on a key no source names and on
//! a key that does not exist. At run time a gap falls back to English, then to the key itself: a page never fails over a word.

mod number;
mod when;

#[cfg(test)]
pub(crate) mod source;

pub use fluent_bundle::FluentValue;
pub use number::number;
pub use when::{Form, ago, clock, date, day, day_of_month, moment, span};

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Files;

/// A language the pages are written in; a small copyable index into the languages found at build time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Locale(usize);

/// A language and its messages.
struct Language {
    code: String,
    bundle: FluentBundle<FluentResource>,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(languages);

impl Locale {
    /// English, the language every message exists in.
    pub const EN: Self = Self(0);

    /// All languages, English first, the others by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// The language of a tag such as `nl` or `nl-BE`; none if the pages do not speak it.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        LANGUAGES.iter().position(|language| language.code.eq_ignore_ascii_case(primary)).map(Self)
    }

    /// The best language for an `Accept-Language` header (RFC 9110, 12.5.4), else English.
    pub fn negotiate(header: &str) -> Self {
        let mut wishes: Vec<(f64, Self)> = header
            .split(',')
            .filter_map(|wish| {
                let (tag, quality) =
                    wish.split_once(";q=").map_or((wish, 1.0), |(tag, q)| (tag, q.trim().parse().unwrap_or(0.0)));
                Self::parse(tag).filter(|_| quality > 0.0).map(|locale| (quality, locale))
            })
            .collect();
        wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
        wishes.first().map_or(Self::EN, |(_, locale)| *locale)
    }

    /// The code as it stands in `lang` attributes and the settings cookie: `en`, `nl`.
    pub fn code(self) -> &'static str {
        LANGUAGES.get(self.0).map_or("en", |language| &language.code)
    }

    /// The language's name in itself: "Nederlands".
    pub fn own_name(self) -> String {
        text(self, "language-own-name", &[])
    }
}

/// Whatever knows which language it speaks, so that [`t!`](crate::t) takes a locale or a page context alike.
pub trait Speaks {
    /// The language.
    fn locale(&self) -> Locale;
}

impl Speaks for Locale {
    fn locale(&self) -> Locale {
        *self
    }
}

impl<S: Speaks> Speaks for &S {
    fn locale(&self) -> Locale {
        (**self).locale()
    }
}

/// A message by its key: `t!(ui, "inbox-title")`, `t!(ui, "inbox-waiting", count = 3, name = &person.name)`.
///
/// The first argument is anything that [`Speaks`](crate::i18n::Speaks). The key must be a literal, so that the tests can see it.
#[macro_export]
macro_rules! t {
    ($speaks:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::text($crate::i18n::Speaks::locale(&$speaks), $key, &[$((stringify!($name), $crate::i18n::FluentValue::from($value))),*])
    };
}

/// The message behind a key, with its variables filled in. Use [`t!`](crate::t) where the key is known.
///
/// For keys that are computed (from a finding's code, say) write the comment `# computed` above the messages concerned.
pub fn text(locale: Locale, key: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
    find(locale, key, variables).or_else(|| find(Locale::EN, key, variables)).unwrap_or_else(|| key.to_owned())
}

/// The message behind a computed key, or none where no language has it: then the caller has a sentence of its own.
pub fn text_if(locale: Locale, key: &str, variables: &[(&str, FluentValue<'_>)]) -> Option<String> {
    find(locale, key, variables).or_else(|| find(Locale::EN, key, variables))
}

fn find(locale: Locale, key: &str, variables: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let bundle = &LANGUAGES.get(locale.0)?.bundle;
    let pattern = bundle.get_message(key)?.value()?;
    let mut arguments = FluentArgs::with_capacity(variables.len());
    for (name, value) in variables {
        arguments.set(*name, value.clone());
    }
    let mut gaps = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&arguments), &mut gaps).into_owned();
    if !gaps.is_empty() {
        tracing::warn!(key, language = locale.code(), gaps = gaps.len(), "message rendered with gaps");
    }
    Some(said)
}

fn languages() -> Vec<Language> {
    let mut languages: Vec<Language> = Files::iter().filter_map(|path| language(&path)).collect();
    languages.sort_by_key(|language| (language.code != "en", language.code.clone()));
    languages
}

fn language(path: &str) -> Option<Language> {
    let code = path.strip_suffix(".ftl")?.to_owned();
    let source = String::from_utf8_lossy(&Files::get(path)?.data).into_owned();
    // a file with a faulty message still gives the others; the tests fail on it
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    let identifier: LanguageIdentifier = code.parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // pages isolate foreign text with <bdi> themselves
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    number::install(&mut bundle);
    Some(Language { code, bundle })
}

#[cfg(test)]
mod tests {
    use super::source::{self, Message};
    use super::*;
    use std::collections::BTreeSet;

    fn file(code: &str) -> String {
        String::from_utf8(Files::get(&format!("{code}.ftl")).unwrap().data.into_owned()).unwrap()
    }

    #[test]
    fn every_file_parses_and_has_no_key_twice() {
        for locale in Locale::all() {
            let text = file(locale.code());
            let faults = FluentResource::try_new(text.clone()).err().map(|(_, faults)| faults);
            assert_eq!(faults, None, "{}.ftl", locale.code());
            let mut seen = BTreeSet::new();
            for message in source::messages(&text) {
                assert!(seen.insert(message.key.clone()), "{}.ftl has {} twice", locale.code(), message.key);
            }
        }
    }

    #[test]
    fn every_language_has_every_key_with_the_same_variables() {
        let english: BTreeSet<(String, BTreeSet<String>)> =
            source::messages(&file("en")).into_iter().map(Message::shape).collect();
        for locale in Locale::all() {
            let other: BTreeSet<_> = source::messages(&file(locale.code())).into_iter().map(Message::shape).collect();
            let gaps: Vec<_> = english.symmetric_difference(&other).collect();
            assert!(gaps.is_empty(), "{}.ftl and en.ftl differ in {gaps:?}", locale.code());
        }
    }

    #[test]
    fn every_key_in_the_sources_exists_with_its_variables() {
        let english = source::messages(&file("en"));
        let mut faults = Vec::new();
        for call in source::calls() {
            match english.iter().find(|message| message.key == call.key) {
                None => faults.push(format!("{} is in no language", call.key)),
                Some(message) if message.variables != call.variables => {
                    faults.push(format!("{} wants {:?}, is given {:?}", call.key, message.variables, call.variables));
                }
                Some(_) => {}
            }
        }
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn every_key_is_named_by_a_source() {
        let literals = source::literals();
        let idle: Vec<_> = source::messages(&file("en"))
            .into_iter()
            .filter(|m| !m.computed && !literals.contains(&m.key))
            .map(|m| m.key)
            .collect();
        assert_eq!(idle, Vec::<String>::new(), "messages that no source names");
    }

    #[test]
    fn a_wish_is_met_by_quality() {
        let nl = Locale::parse("nl").unwrap();
        assert_eq!(Locale::negotiate("fr;q=0.9, nl-BE;q=0.8, en;q=0.5"), nl);
        assert_eq!(Locale::negotiate("nl;q=0, en;q=0.1"), Locale::EN);
        assert_eq!(Locale::negotiate(""), Locale::EN);
        assert_eq!(nl.own_name(), "Nederlands");
        assert_eq!(nl.code(), "nl");
        let names: Vec<_> = Locale::all().map(|locale| (locale.code(), locale.own_name())).collect();
        let expected = [("en", "English"), ("el", "Ελληνικά"), ("es", "Español"), ("nl", "Nederlands")];
        assert_eq!(names, expected.map(|(code, name)| (code, name.to_owned())));
        assert_eq!(Locale::negotiate("el-CY, en;q=0.5").code(), "el");
        assert_eq!(Locale::negotiate("es-419").code(), "es");
    }

    #[test]
    fn an_unknown_key_is_shown_not_fatal() {
        assert_eq!(text(Locale::EN, "no-such-key-anywhere", &[]), "no-such-key-anywhere");
        assert_eq!(text_if(Locale::EN, "no-such-key-anywhere", &[]), None);
    }
}
