//! Whole numbers and fractions as a language writes them: the signs come from `number-group` and `number-decimal` in its file, and
//! `number-grouped-from` says how many digits a number has to have to be grouped (CLDR's `minimumGroupingDigits` plus three).

use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;

use super::{LANGUAGES, Locale};

/// How a language writes a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Style {
    /// Between groups of three digits.
    group: char,
    /// Before a fraction.
    decimal: char,
    /// The fewest digits that are grouped: five in Spanish, where 1900 stays whole.
    grouped_from: usize,
}

/// English, the language every gap falls back to.
const USUAL: Style = Style { group: ',', decimal: '.', grouped_from: 4 };

/// A count as the language writes it: `number(en, 63206)` is "63,206".
pub fn number(locale: Locale, count: i64) -> String {
    let style = LANGUAGES.get(locale.0).map_or(USUAL, |language| style(&language.bundle));
    write(&count.to_string(), style)
}

/// Makes a bundle write the numbers in its messages in its own way. Fluent takes a bare function, hence one per way.
pub(super) fn install(bundle: &mut FluentBundle<FluentResource>) {
    let write: fn(&FluentValue<'_>, &_) -> Option<String> = match style(bundle) {
        Style { group: '.', grouped_from: 5.., .. } => formatter::<'.', ',', 5, _>,
        Style { group: '.', .. } => formatter::<'.', ',', 4, _>,
        Style { group: '\u{a0}', grouped_from: 5.., .. } => formatter::<'\u{a0}', ',', 5, _>,
        Style { group: '\u{a0}', .. } => formatter::<'\u{a0}', ',', 4, _>,
        Style { group: '’', .. } => formatter::<'’', '.', 4, _>,
        _ => formatter::<',', '.', 4, _>,
    };
    bundle.set_formatter(Some(write));
}

fn style(bundle: &FluentBundle<FluentResource>) -> Style {
    let said = |key: &str| {
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    };
    let sign = |key: &str| said(key)?.chars().next();
    Style {
        group: sign("number-group").unwrap_or(USUAL.group),
        decimal: sign("number-decimal").unwrap_or(USUAL.decimal),
        grouped_from: said("number-grouped-from").and_then(|digits| digits.parse().ok()).unwrap_or(USUAL.grouped_from),
    }
}

fn formatter<const GROUP: char, const DECIMAL: char, const FROM: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            Some(write(&number.as_string(), Style { group: GROUP, decimal: DECIMAL, grouped_from: FROM }))
        }
        _ => None,
    }
}

fn write(plain: &str, style: Style) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("\u{2212}", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut written = sign.to_owned();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && whole.len() >= style.grouped_from && (whole.len() - place).is_multiple_of(3) {
            written.push(style.group);
        }
        written.push(digit);
    }
    if let Some(fraction) = fraction {
        written.push(style.decimal);
        written.push_str(fraction);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let [nl, el, es] = ["nl", "el", "es"].map(|code| Locale::parse(code).unwrap());
        for (count, english, dutch, spanish) in [
            (0, "0", "0", "0"),
            (999, "999", "999", "999"),
            (1900, "1,900", "1.900", "1900"),
            (-1900, "\u{2212}1,900", "\u{2212}1.900", "\u{2212}1900"),
            (-63206, "\u{2212}63,206", "\u{2212}63.206", "\u{2212}63.206"),
            (1_000_000, "1,000,000", "1.000.000", "1.000.000"),
        ] {
            assert_eq!(number(Locale::EN, count), english);
            assert_eq!(number(nl, count), dutch);
            assert_eq!(number(el, count), dutch, "Greek writes them as Dutch does");
            assert_eq!(number(es, count), spanish);
            let said = |locale| crate::t!(locale, "job-count", done = count, total = 1);
            assert!(said(es).starts_with(spanish), "the numbers in a message are written the same way: {}", said(es));
            assert!(said(el).starts_with(dutch));
        }
    }

    #[test]
    fn fractions_keep_their_digits() {
        assert_eq!(write("1234.5", Style { group: '.', decimal: ',', grouped_from: 4 }), "1.234,5");
        assert_eq!(write("1234.5", Style { group: '.', decimal: ',', grouped_from: 5 }), "1234,5");
    }
}
