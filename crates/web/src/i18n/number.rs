//! Whole numbers and fractions as a language writes them: the signs come from `number-group` and `number-decimal` in its file.

use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;

use super::{LANGUAGES, Locale};

/// A count as the language writes it: `number(en, 63206)` is "63,206".
pub fn number(locale: Locale, count: i64) -> String {
    let signs = LANGUAGES.get(locale.0).map_or((',', '.'), |language| signs(&language.bundle));
    write(&count.to_string(), signs)
}

/// Makes a bundle write the numbers in its messages with its own signs. Fluent takes a bare function, hence one per pair of signs.
pub(super) fn install(bundle: &mut FluentBundle<FluentResource>) {
    let write: fn(&FluentValue<'_>, &_) -> Option<String> = match signs(bundle) {
        ('.', _) => formatter::<'.', ',', _>,
        ('\u{a0}', _) => formatter::<'\u{a0}', ',', _>,
        ('’', _) => formatter::<'’', '.', _>,
        _ => formatter::<',', '.', _>,
    };
    bundle.set_formatter(Some(write));
}

fn signs(bundle: &FluentBundle<FluentResource>) -> (char, char) {
    let sign = |key: &str| {
        let pattern = bundle.get_message(key)?.value()?;
        bundle.format_pattern(pattern, None, &mut Vec::new()).chars().next()
    };
    (sign("number-group").unwrap_or(','), sign("number-decimal").unwrap_or('.'))
}

fn formatter<const GROUP: char, const DECIMAL: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(write(&number.as_string(), (GROUP, DECIMAL))),
        _ => None,
    }
}

fn write(plain: &str, (group, decimal): (char, char)) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("\u{2212}", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut written = sign.to_owned();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(group);
        }
        written.push(digit);
    }
    if let Some(fraction) = fraction {
        written.push(decimal);
        written.push_str(fraction);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let nl = Locale::parse("nl").unwrap();
        for (count, english, dutch) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1900, "1,900", "1.900"),
            (-63206, "\u{2212}63,206", "\u{2212}63.206"),
            (1_000_000, "1,000,000", "1.000.000"),
        ] {
            assert_eq!(number(Locale::EN, count), english);
            assert_eq!(number(nl, count), dutch);
        }
    }

    #[test]
    fn fractions_keep_their_digits() {
        assert_eq!(write("1234.5", ('.', ',')), "1.234,5");
    }
}
