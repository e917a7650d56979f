//! How good each check is: counted on a labelled set that ships with the house (`data/labelled`), so that nobody has to believe it.
//!
//! | module | what |
//! |---|---|
//! | `labelled` | reads the texts and what should be found in them |
//! | `pairs` | pairs of texts, for what only shows beside another message |
//! | `trial` | runs the review over them and counts |
//!
//! The figures themselves ship as `data/measured.tsv`, written by `folkmoot guideline measure`; a test fails when the review no longer
//! yields them. Checks are mended on these texts, so the figures flatter them; those of the texts written later, after the mending, flatter less.

pub mod labelled;
mod pairs;
pub mod trial;

use super::finding::FindingCode;
use labelled::Malformed;
use std::{collections::BTreeMap, fmt::Write as _};

/// The figures as they ship.
const SHIPPED: &str = include_str!("../../../data/measured.tsv");

/// The row that counts texts instead of findings.
const TEXTS: &str = "texts";

/// 97.5th percentile of the normal distribution: intervals of 95 %.
const Z: f64 = 1.959_964;

/// What a check did on texts of which it was known what should be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Found, and there.
    pub right: u32,
    /// Found, and not there.
    pub wrong: u32,
    /// There, and not found.
    pub missed: u32,
    /// Of those found rightly, the ones marked to the byte.
    pub exact: u32,
}

/// A share with its 95 % interval (Wilson 1927, *Probable inference*, JASA 22): from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The share itself.
    pub value: f64,
    /// Where it may be in truth, at the least.
    pub low: f64,
    /// At the most.
    pub high: f64,
}

impl Share {
    /// So many of so many; nothing of nothing.
    pub fn of(part: u32, whole: u32) -> Option<Self> {
        if whole == 0 {
            return None;
        }
        let (n, p) = (f64::from(whole), f64::from(part) / f64::from(whole));
        let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let (middle, scale) = (p + Z * Z / (2.0 * n), 1.0 + Z * Z / n);
        Some(Self { value: p, low: ((middle - spread) / scale).max(0.0), high: ((middle + spread) / scale).min(1.0) })
    }
}

impl Tally {
    /// Of what was found, the share that was there.
    pub fn precision(self) -> Option<Share> {
        Share::of(self.right, self.right + self.wrong)
    }

    /// Of what was there, the share that was found.
    pub fn recall(self) -> Option<Share> {
        Share::of(self.right, self.right + self.missed)
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            wrong: self.wrong + other.wrong,
            missed: self.missed + other.missed,
            exact: self.exact + other.exact,
        }
    }
}

/// A check on the texts of one language, or of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measured {
    /// Texts it was tried on.
    pub texts: u32,
    /// On all of them.
    pub all: Tally,
    /// On those written after the checks were last mended.
    pub later: Tally,
}

impl Measured {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { texts: self.texts + other.texts, all: self.all.plus(other.all), later: self.later.plus(other.later) }
    }
}

/// Figures by check and language.
pub type Table = BTreeMap<(FindingCode, String), Measured>;

/// The shipped figures of a check over all languages; nothing for a check that no labelled text is about.
pub fn of(code: FindingCode) -> Option<Measured> {
    let of_code = |((other, _), measured): (&(FindingCode, String), &Measured)| (*other == code).then_some(*measured);
    shipped().iter().filter_map(of_code).reduce(Measured::plus).filter(|measured| measured.all.right + measured.all.missed > 0)
}

/// The shipped figures.
pub fn shipped() -> Table {
    read(SHIPPED).unwrap_or_default()
}

/// Figures as the file holds them: check, language, texts, then right, wrong, missed, exact for all texts and for those written later.
pub fn written(table: &Table) -> String {
    let mut out =
        String::from("# check, language, texts, right, wrong, missed, exact, and the same four for the texts written later\n");
    for ((code, language), measured) in table {
        let _ = write!(out, "{}\t{language}\t{}", code.as_str(), measured.texts);
        for tally in [measured.all, measured.later] {
            let _ = write!(out, "\t{}\t{}\t{}\t{}", tally.right, tally.wrong, tally.missed, tally.exact);
        }
        out.push('\n');
    }
    out
}

/// Reads what [`written`] wrote.
///
/// # Errors
/// A line that is no such row.
pub fn read(text: &str) -> Result<Table, Malformed> {
    let rows = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
    rows.map(|(at, line)| row(line).ok_or_else(|| Malformed { line: at + 1, why: "is no row of figures" })).collect()
}

fn row(line: &str) -> Option<((FindingCode, String), Measured)> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [code, language, numbers @ ..] = &columns[..] else { return None };
    let numbers: Vec<u32> = numbers.iter().map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let (texts, tallies) = numbers.split_first()?;
    let tally = |numbers: &[u32]| match *numbers {
        [right, wrong, missed, exact] => Some(Tally { right, wrong, missed, exact }),
        _ => None,
    };
    let (all, later) = tallies.split_at_checked(4)?;
    let measured = Measured { texts: *texts, all: tally(all)?, later: tally(later)? };
    Some(((FindingCode::parse(code)?, (*language).to_owned()), measured))
}

/// The figures as a table for people: per check, in each language and in all, with 95 % intervals.
pub fn printed(table: &Table) -> String {
    let mut out = format!("{:24} {TEXTS:>6} right wrong missed exact  precision           recall              later\n", "check");
    for code in FindingCode::ALL {
        let rows: Vec<(&str, Measured)> =
            table.iter().filter(|((other, _), _)| *other == code).map(|((_, language), one)| (language.as_str(), *one)).collect();
        let all = rows.iter().map(|(_, one)| *one).reduce(Measured::plus);
        if let Some(all) = all {
            let _ = writeln!(out, "{:24} {}", code.as_str(), line(&all));
        }
        for (language, one) in rows {
            let _ = writeln!(out, "  {language:22} {}", line(&one));
        }
    }
    out
}

fn line(one: &Measured) -> String {
    let share =
        |share: Option<Share>| share.map_or_else(|| "–".to_owned(), |s| format!("{:.3} ({:.3}–{:.3})", s.value, s.low, s.high));
    let short = |share: Option<Share>| share.map_or_else(|| "–".to_owned(), |s| format!("{:.2}", s.value));
    let Tally { right, wrong, missed, exact } = one.all;
    format!(
        "{:>6} {right:>5} {wrong:>5} {missed:>6} {exact:>5}  {:19} {:19} {} / {}",
        one.texts,
        share(one.all.precision()),
        share(one.all.recall()),
        short(one.later.precision()),
        short(one.later.recall()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilsons_interval_is_the_published_one() {
        // Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263, and 0 of 20
        let share = Share::of(81, 263).unwrap();
        assert!((share.low - 0.2553).abs() < 5e-5 && (share.high - 0.3662).abs() < 5e-5, "{share:?}");
        let none = Share::of(0, 20).unwrap();
        assert!(none.low.abs() < 1e-9 && (none.high - 0.1611).abs() < 5e-5, "{none:?}");
        assert!(Share::of(0, 0).is_none());
    }

    #[test]
    fn figures_read_back_and_nonsense_is_refused() {
        let tally = Tally { right: 3, wrong: 1, missed: 2, exact: 2 };
        let measured = Measured { texts: 9, all: tally, later: Tally { right: 1, ..Tally::default() } };
        let table = Table::from([((FindingCode::Shouting, "nl".to_owned()), measured)]);
        assert_eq!(read(&written(&table)).unwrap(), table);
        for bad in ["shouting\tnl\t1", "loud\tnl\t1\t1\t1\t1\t1\t1\t1\t1\t1", "shouting\tnl\t1\t1\t1\t1\t1\t1\t1\t1\t-1"] {
            assert_eq!(read(bad).unwrap_err().line, 1, "{bad}");
        }
        assert!(printed(&table).contains("0.750"), "{}", printed(&table));
    }
}
