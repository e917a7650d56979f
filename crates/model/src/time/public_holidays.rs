//! Public holidays by country: the national ones on which offices are closed, computed for any year.
//!
//! | country | source |
//! |---|---|
//! | NL | Algemene termijnenwet, article 3 (with Kingsday on the 26th when the 27th is a Sunday, Koninklijk besluit of 2013); 5 May in lustrum years, as government offices close |
//! | BE | Koninklijk besluit of 18 April 1974, article 1 |
//! | DE | the nine days of all sixteen Länder (Unity Day by the Einigungsvertrag, article 2; the others by the Länder's laws) |
//! | FR | Code du travail, article L3133-1 |
//! | GR | law 4808/2021, article 60, with Whit Monday and the days public offices close |
//! | ES | Real Decreto 2001/1983, article 45: the national days regions do not replace, and Good Friday |
//! | IE | Organisation of Working Time Act 1997, second schedule, and S.I. 50/2022 (St Brigid) |
//! | PT | Código do Trabalho, article 234 |
//! | IT | legge 260/1949, as amended, with 4 October since 2026 (legge 151/2025) |
//!
//! Deliberately absent: regional and local days, days a government gives once, and Greek Labour Day moved by decree when it falls in Holy Week.

use super::Holiday;
use jiff::civil::{Date, Weekday, date};

/// A country whose holidays are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Country {
    /// The Netherlands.
    Netherlands,
    /// Belgium.
    Belgium,
    /// Germany, the days of every Land.
    Germany,
    /// France.
    France,
    /// Greece.
    Greece,
    /// Spain, the national days.
    Spain,
    /// Ireland.
    Ireland,
    /// Portugal.
    Portugal,
    /// Italy.
    Italy,
}

impl Country {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Netherlands,
        Self::Belgium,
        Self::Germany,
        Self::France,
        Self::Greece,
        Self::Spain,
        Self::Ireland,
        Self::Portugal,
        Self::Italy,
    ];

    /// The country of a time zone, when the zone is one country's.
    pub fn of_zone(zone_name: &str) -> Option<Self> {
        Some(match zone_name {
            "Europe/Amsterdam" => Self::Netherlands,
            "Europe/Brussels" => Self::Belgium,
            "Europe/Berlin" | "Europe/Busingen" => Self::Germany,
            "Europe/Paris" => Self::France,
            "Europe/Athens" => Self::Greece,
            "Europe/Madrid" | "Atlantic/Canary" | "Africa/Ceuta" => Self::Spain,
            "Europe/Dublin" => Self::Ireland,
            "Europe/Lisbon" | "Atlantic/Madeira" | "Atlantic/Azores" => Self::Portugal,
            "Europe/Rome" => Self::Italy,
            _ => return None,
        })
    }
}

/// Easter Sunday of the western churches (Meeus, *Astronomical Algorithms*, chapter 8, after Butcher 1876).
pub fn western_easter(year: i16) -> Date {
    let year_number = i32::from(year);
    let (golden, century, short) = (year_number % 19, year_number / 100, year_number % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (short / 4) - moon - short % 4) % 7;
    let shift = (golden + 11 * moon + 22 * week) / 451;
    let day = moon + week - 7 * shift + 114;
    of(year, day / 31, day % 31 + 1)
}

/// Easter Sunday of the Orthodox churches, in the civil calendar (Meeus, the Julian rule, and the days between the calendars).
pub fn orthodox_easter(year: i16) -> Date {
    let y = i32::from(year);
    let d = (19 * (y % 19) + 15) % 30;
    let e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    let n = d + e + 114;
    let between = y / 100 - y / 400 - 2;
    after(of(year, n / 31, n % 31 + 1), between)
}

fn of(year: i16, month: i32, day: i32) -> Date {
    let part = |number: i32| i8::try_from(number).unwrap_or(1);
    Date::new(year, part(month), part(day)).unwrap_or(Date::ZERO)
}

fn after(day: Date, days: i32) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap_or(day)
}

/// The public holidays of a country in a year, in order. A year outside 1900 to 2199 has none.
pub fn public_holidays(country: Country, year: i16) -> Vec<Holiday> {
    if !(1900..=2199).contains(&year) {
        return Vec::new();
    }
    let days = match country {
        Country::Netherlands => netherlands(year),
        Country::Belgium => fixed(year, &BELGIUM, &[(1, "Paasmaandag"), (39, "O.L.H. Hemelvaart"), (50, "Pinkstermaandag")]),
        Country::Germany => {
            fixed(year, &GERMANY, &[(-2, "Karfreitag"), (1, "Ostermontag"), (39, "Christi Himmelfahrt"), (50, "Pfingstmontag")])
        }
        Country::France => fixed(year, &FRANCE, &[(1, "Lundi de Pâques"), (39, "Ascension"), (50, "Lundi de Pentecôte")]),
        Country::Greece => greece(year),
        Country::Spain => fixed(year, &SPAIN, &[(-2, "Viernes Santo")]),
        Country::Ireland => ireland(year),
        Country::Portugal => fixed(year, &PORTUGAL, &[(-2, "Sexta-feira Santa"), (0, "Páscoa"), (60, "Corpo de Deus")]),
        Country::Italy => italy(year),
    };
    let mut holidays: Vec<Holiday> = days.into_iter().map(|(date, name)| Holiday { date, name: Some(name.to_owned()) }).collect();
    holidays.sort_by_key(|holiday| holiday.date);
    // Ascension on the first of May, Easter Monday on the 25th of April: one day, its first name
    holidays.dedup_by_key(|holiday| holiday.date);
    holidays
}

type Named = (Date, &'static str);

const BELGIUM: [(i8, i8, &str); 7] = [
    (1, 1, "Nieuwjaar"),
    (5, 1, "Dag van de Arbeid"),
    (7, 21, "Nationale feestdag"),
    (8, 15, "O.L.V. Hemelvaart"),
    (11, 1, "Allerheiligen"),
    (11, 11, "Wapenstilstand"),
    (12, 25, "Kerstmis"),
];
const GERMANY: [(i8, i8, &str); 5] = [
    (1, 1, "Neujahr"),
    (5, 1, "Tag der Arbeit"),
    (10, 3, "Tag der Deutschen Einheit"),
    (12, 25, "1. Weihnachtstag"),
    (12, 26, "2. Weihnachtstag"),
];
const FRANCE: [(i8, i8, &str); 8] = [
    (1, 1, "Jour de l'an"),
    (5, 1, "Fête du Travail"),
    (5, 8, "Victoire 1945"),
    (7, 14, "Fête nationale"),
    (8, 15, "Assomption"),
    (11, 1, "Toussaint"),
    (11, 11, "Armistice 1918"),
    (12, 25, "Noël"),
];
const SPAIN: [(i8, i8, &str); 8] = [
    (1, 1, "Año Nuevo"),
    (5, 1, "Fiesta del Trabajo"),
    (8, 15, "Asunción de la Virgen"),
    (10, 12, "Fiesta Nacional de España"),
    (11, 1, "Todos los Santos"),
    (12, 6, "Día de la Constitución"),
    (12, 8, "Inmaculada Concepción"),
    (12, 25, "Natividad del Señor"),
];
const PORTUGAL: [(i8, i8, &str); 10] = [
    (1, 1, "Ano Novo"),
    (4, 25, "Dia da Liberdade"),
    (5, 1, "Dia do Trabalhador"),
    (6, 10, "Dia de Portugal"),
    (8, 15, "Assunção de Nossa Senhora"),
    (10, 5, "Implantação da República"),
    (11, 1, "Todos os Santos"),
    (12, 1, "Restauração da Independência"),
    (12, 8, "Imaculada Conceição"),
    (12, 25, "Natal"),
];
const ITALY: [(i8, i8, &str); 10] = [
    (1, 1, "Capodanno"),
    (1, 6, "Epifania"),
    (4, 25, "Festa della Liberazione"),
    (5, 1, "Festa del Lavoro"),
    (6, 2, "Festa della Repubblica"),
    (8, 15, "Ferragosto"),
    (11, 1, "Ognissanti"),
    (12, 8, "Immacolata Concezione"),
    (12, 25, "Natale"),
    (12, 26, "Santo Stefano"),
];

/// Days of the calendar, and days counted from western Easter Sunday.
fn fixed(year: i16, days: &[(i8, i8, &'static str)], moving: &[(i32, &'static str)]) -> Vec<Named> {
    let easter = western_easter(year);
    let days = days.iter().map(|&(month, day, name)| (date(year, month, day), name));
    days.chain(moving.iter().map(|&(from_easter, name)| (after(easter, from_easter), name))).collect()
}

fn italy(year: i16) -> Vec<Named> {
    let mut days = fixed(year, &ITALY, &[(0, "Pasqua"), (1, "Lunedì dell'Angelo")]);
    if year >= 2026 {
        days.push((date(year, 10, 4), "San Francesco d'Assisi"));
    }
    days
}

fn netherlands(year: i16) -> Vec<Named> {
    let moving = [
        (-2, "Goede Vrijdag"),
        (0, "Eerste paasdag"),
        (1, "Tweede paasdag"),
        (39, "Hemelvaartsdag"),
        (49, "Eerste pinksterdag"),
        (50, "Tweede pinksterdag"),
    ];
    let mut days = fixed(year, &[(1, 1, "Nieuwjaarsdag"), (12, 25, "Eerste kerstdag"), (12, 26, "Tweede kerstdag")], &moving);
    if year >= 2014 {
        let king = date(year, 4, 27);
        days.push((if king.weekday() == Weekday::Sunday { date(year, 4, 26) } else { king }, "Koningsdag"));
    }
    if year >= 1990 && year % 5 == 0 {
        days.push((date(year, 5, 5), "Bevrijdingsdag"));
    }
    days
}

fn greece(year: i16) -> Vec<Named> {
    let easter = orthodox_easter(year);
    let moving = [
        (-48, "Καθαρά Δευτέρα"),
        (-2, "Μεγάλη Παρασκευή"),
        (0, "Κυριακή του Πάσχα"),
        (1, "Δευτέρα του Πάσχα"),
        (50, "Αγίου Πνεύματος"),
    ];
    let days = [
        (1, 1, "Πρωτοχρονιά"),
        (1, 6, "Θεοφάνεια"),
        (3, 25, "Ευαγγελισμός και εθνική εορτή"),
        (5, 1, "Πρωτομαγιά"),
        (8, 15, "Κοίμηση της Θεοτόκου"),
        (10, 28, "Εθνική εορτή"),
        (12, 25, "Χριστούγεννα"),
        (12, 26, "Σύναξη της Θεοτόκου"),
    ];
    fixed(year, &days, &[]).into_iter().chain(moving.map(|(from_easter, name)| (after(easter, from_easter), name))).collect()
}

fn ireland(year: i16) -> Vec<Named> {
    let first_monday = |month: i8| {
        let first = date(year, month, 1);
        after(first, i32::from((8 - first.weekday().to_monday_one_offset()) % 7))
    };
    let last_october = {
        let last = date(year, 10, 31);
        after(last, -i32::from(last.weekday().to_monday_zero_offset()))
    };
    let mut days = fixed(
        year,
        &[(1, 1, "New Year's Day"), (3, 17, "Saint Patrick's Day"), (12, 25, "Christmas Day"), (12, 26, "Saint Stephen's Day")],
        &[(1, "Easter Monday")],
    );
    days.extend([
        (first_monday(5), "May Day"),
        (first_monday(6), "June holiday"),
        (first_monday(8), "August holiday"),
        (last_october, "October holiday"),
    ]);
    if year >= 2023 {
        let first = date(year, 2, 1);
        days.push((if first.weekday() == Weekday::Friday { first } else { first_monday(2) }, "Saint Brigid's Day"));
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn easter_is_the_one_in_the_tables() {
        for (year, west, east) in [
            (2000, (4, 23), (4, 30)),
            (2008, (3, 23), (4, 27)),
            (2011, (4, 24), (4, 24)),
            (2019, (4, 21), (4, 28)),
            (2024, (3, 31), (5, 5)),
            (2025, (4, 20), (4, 20)),
            (2026, (4, 5), (4, 12)),
            (2027, (3, 28), (5, 2)),
            (2038, (4, 25), (4, 25)),
        ] {
            assert_eq!(western_easter(year), date(year, west.0, west.1));
            assert_eq!(orthodox_easter(year), date(year, east.0, east.1));
        }
    }

    #[test]
    fn days_that_move_are_where_they_were() {
        let is = |country, year, month, day| {
            public_holidays(country, year).iter().any(|holiday| holiday.date == date(year, month, day))
        };
        for (country, year, month, day) in [
            (Country::Netherlands, 2025, 4, 26),
            (Country::Netherlands, 2026, 4, 27),
            (Country::Netherlands, 2025, 5, 5),
            (Country::Netherlands, 2026, 5, 14),
            (Country::Belgium, 2026, 5, 25),
            (Country::Germany, 2026, 4, 3),
            (Country::France, 2026, 7, 14),
            (Country::Greece, 2026, 2, 23),
            (Country::Greece, 2026, 4, 10),
            (Country::Greece, 2026, 6, 1),
            (Country::Spain, 2026, 10, 12),
            (Country::Ireland, 2026, 2, 2),
            (Country::Ireland, 2030, 2, 1),
            (Country::Ireland, 2026, 10, 26),
            (Country::Portugal, 2026, 6, 4),
            (Country::Italy, 2026, 4, 6),
        ] {
            assert!(is(country, year, month, day), "{country:?} {year}-{month}-{day}");
        }
        assert!(!is(Country::Netherlands, 2026, 5, 5) && !is(Country::Netherlands, 2025, 4, 27));
    }

    proptest! {
        #[test]
        fn holidays_are_in_order_once_and_within_the_year(year in 1900_i16..=2199, which in 0_usize..9) {
            let days = public_holidays(Country::ALL[which], year);
            prop_assert!((8..=17).contains(&days.len()), "{}", days.len());
            prop_assert!(days.windows(2).all(|pair| pair[0].date < pair[1].date));
            prop_assert!(days.iter().all(|day| day.date.year() == year && day.name.is_some()));
        }

        #[test]
        fn easter_is_a_sunday_in_its_season(year in 1900_i16..=2199) {
            let (west, east) = (western_easter(year), orthodox_easter(year));
            prop_assert!(west.weekday() == Weekday::Sunday && east.weekday() == Weekday::Sunday);
            prop_assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&west));
            prop_assert!((date(year, 4, 1)..=date(year, 5, 10)).contains(&east));
            prop_assert!(west <= east, "the Orthodox Easter never comes first");
        }
    }
}
