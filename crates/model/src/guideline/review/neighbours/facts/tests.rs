//! What is read in texts of several languages, and what is not.

use super::*;

fn days(text: &str) -> Vec<(String, u32, u32, u32, Option<u32>)> {
    read(text, &[]).days.into_iter().map(|d| (d.text, d.value.from, d.value.to, d.value.month, d.value.year)).collect()
}

#[test]
fn days_are_read_in_many_languages() {
    for (text, written, from, to, month, year) in [
        ("De brug is dicht op dinsdag 24 november.", "24 november", 24, 24, 11, None),
        ("Van 24 t/m 28 november 2026 dicht", "24 t/m 28 november 2026", 24, 28, 11, Some(2026)),
        ("closed 24–28 November", "24–28 November", 24, 28, 11, None),
        ("on the 1st of December", "1st of December", 1, 1, 12, None),
        ("on November 24, 2026 at 7 pm", "November 24, 2026", 24, 24, 11, Some(2026)),
        ("am 24. November 2026", "24. November 2026", 24, 24, 11, Some(2026)),
        ("du 1er au 5 décembre", "1er au 5 décembre", 1, 5, 12, None),
        ("le 1er décembre", "1er décembre", 1, 1, 12, None),
        ("el 24 de noviembre de 2026", "24 de noviembre de 2026", 24, 24, 11, Some(2026)),
        ("στις 24 Νοεμβρίου", "24 Νοεμβρίου", 24, 24, 11, None),
        ("il 24 marzo", "24 marzo", 24, 24, 3, None),
        ("op 24-11-2026.", "24-11-2026", 24, 24, 11, Some(2026)),
        ("op 2026-11-24.", "2026-11-24", 24, 24, 11, Some(2026)),
        ("le 24/11 à 19 h", "24/11", 24, 24, 11, None),
    ] {
        assert_eq!(days(text), [(written.to_owned(), from, to, month, year)], "{text}");
    }
    for none in [
        "Buslijn 24",
        "32 november",
        "19.30 uur",
        "24/7 open",
        "1/2 liter",
        "06-12-34-56",
        "november 2026",
        "may 5 people",
        "under 5 may enter",
    ] {
        assert_eq!(days(none), [], "{none}");
    }
}

#[test]
fn times_amounts_and_places_are_read() {
    let times = |text: &str| read(text, &[]).times.into_iter().map(|time| (time.text, time.value)).collect::<Vec<_>>();
    for (text, written, minutes) in [
        ("om 19.30 uur", "19.30", 7 * 60 + 30),
        ("om 19:30", "19:30", 7 * 60 + 30),
        ("at 7:30 pm", "7:30 pm", 7 * 60 + 30),
        ("at 7 p.m.", "7 p.m", 7 * 60),
        ("um 19 Uhr", "19 Uhr", 7 * 60),
        ("à 19 h 30", "19 h 30", 7 * 60 + 30),
        ("a las 7 en la plaza", "7", 7 * 60),
        ("στις 7 το βράδυ", "7", 7 * 60),
    ] {
        assert_eq!(times(text), [(written.to_owned(), minutes)], "{text}");
    }
    assert_eq!(times("van 8.30-17.00").len(), 2);
    for none in ["€ 19.30", "nr 7", "στις 7 Δεκεμβρίου", "versie 2.10", "14 0399", "24-11-2026"] {
        assert_eq!(times(none), [], "{none}");
    }
    let amounts = |text: &str| read(text, &[]).amounts.into_iter().map(|one| (one.text, one.value.cents)).collect::<Vec<_>>();
    for (text, written, cents) in [
        ("kost € 12,50 per jaar", "€ 12,50", 1250),
        ("kost 12 euro", "12 euro", 1200),
        ("£1,234.50!", "£1,234.50", 123_450),
        ("49,50 € par an", "49,50 €", 4950),
        ("12.500 euro subsidie", "12.500 euro", 1_250_000),
        ("€ 3 miljoen", "€ 3 miljoen", 300_000_000),
        ("κοστίζει 49,50 ευρώ", "49,50 ευρώ", 4950),
    ] {
        assert_eq!(amounts(text), [(written.to_owned(), cents)], "{text}");
    }
    assert_eq!(amounts("12 bomen en 3 banken"), []);
    let places = |text: &str| read(text, &[]).places.into_iter().map(|one| one.value).collect::<Vec<_>>();
    for (text, place) in [
        ("in de Molenstraat is", "molenstraat"),
        ("along Mill Street until", "mill street"),
        ("auf dem Marktplatz", "marktplatz"),
        ("rue du Port samedi", "rue port"),
        ("en la calle del Puerto", "calle puerto"),
        ("στην οδό Λιμανιού", "οδό λιμανιού"),
    ] {
        assert_eq!(places(text), [place.to_owned()], "{text}");
    }
    assert_eq!(places("De weg is nat. The street is wet."), Vec::<String>::new());
}
